// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/value_formatter.h"
#include "settings/secret_store.h"
#include "views/settings/setting_editor.h"

#include <QDialog>
#include <QIcon>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class EmptyState;
class SettingFacts;
class SettingsPageView;

/// What the dialog is made of; everything outlives it.
struct SettingsDialogParts {
    AppSettings &settings;
    const ValueFormatter &formatter;
    const Clock &clock;
    QString profileFolder;
    QList<LanguageChoice> languages;
};

/// A setting as the command palette lists it. Texts in the language of the window.
struct SettingInfo {
    QString key; ///< for showSetting()
    QString title;
    QString page;
    QString words; ///< explanation and further words to look for
};

/// All settings, page by page, with a search over them. Every change takes effect at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsDialogParts &parts, QWidget *parent = nullptr);

    /// A page of another making, after the others. Found by its title, which follows the page's windowTitle where that is set.
    void addPage(const QString &title, const QIcon &icon, QWidget *page);
    /// Opens the row's page, scrolls to it, marks it and gives it the keyboard. A key of no row shows the first page.
    void showSetting(const QString &key);
    /// Opens an added page.
    void showPage(const QWidget *page);
    static QList<SettingInfo> allSettings();

    void setAccounts(const QList<Account> &accounts);
    void setSecretPlace(SecretPlace place);
    void setSpaceInUse(std::optional<qint64> bytes); ///< of the archive on the disk; nullopt: not known

signals:
    void spaceInUseRequested(); ///< at every opening: answer with setSpaceInUse()

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void addSettingPage(SettingPage page, const SettingsDialogParts &parts);
    void addEntry(const QString &title, const QIcon &icon, QWidget *page);
    void search(const QString &typed);
    void goToFirstFound();
    void choosePage(int row);
    void fitList();
    void openFolder();
    void retranslate();
    SettingsPageView *pageAt(int row) const;

    AppSettings &m_settings;
    SettingFacts *m_facts;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QList<QWidget *> m_pages; ///< in the list's order
};

} // namespace fleetglass
