// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/program_parts.h"
#include "views/settings/settings_dialog.h"

#include <QObject>
#include <QPointer>

namespace fleetglass {

class ActionRegistry;
class HelpWindow;
struct HelpShortcut;

/// The windows beside the main one: settings, help, about. Each is made when it is first asked for, and there is one of each.
class ToolWindows : public QObject
{
    Q_OBJECT
public:
    ToolWindows(const SettingsDialogParts &parts, ActionRegistry &actions, QWidget *window);

    /// With a setting's key, its row is shown; else the first page.
    void showSettings(const QString &key = {});
    void showShortcuts();
    /// With the id of a topic, that page; else the first one.
    void showHelp(const QString &topic = {});
    void showAbout();

    void setAccounts(const QList<Account> &accounts);
    void setVersions(const RuntimeVersions &versions) { m_versions = versions; }
    void setSecretPlace(SecretPlace place);
    void setSpaceInUse(std::optional<qint64> bytes);

signals:
    void spaceInUseRequested(); ///< answer with setSpaceInUse()

private:
    SettingsDialog &settings();
    QList<HelpShortcut> shortcuts() const;

    SettingsDialogParts m_parts;
    ActionRegistry &m_actions;
    QWidget *m_window;
    QPointer<SettingsDialog> m_settings;
    QWidget *m_shortcutPage = nullptr;
    QPointer<HelpWindow> m_help;
    QList<Account> m_accounts;
    std::optional<SecretPlace> m_secretPlace;
    RuntimeVersions m_versions;
};

} // namespace fleetglass
