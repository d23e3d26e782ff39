// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settings_dialog.h"

#include "views/common/action_icon.h"
#include "views/common/empty_state.h"
#include "views/settings/setting_facts.h"
#include "views/settings/settings_page_view.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthLines = 54; ///< of text
constexpr int heightLines = 38;

} // namespace

SettingsDialog::SettingsDialog(const SettingsDialogParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_settings(parts.settings)
    , m_facts(new SettingFacts(parts.settings, parts.formatter, parts.clock, parts.profileFolder, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
{
    arrange();
    for (int page = 0; page < settingPageCount; ++page)
        addSettingPage(static_cast<SettingPage>(page), parts);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::goToFirstFound);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::choosePage);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(&m_settings, &AppSettings::changed, this, [this](const QString &key) {
        for (int row = 0; row < m_pages.size(); ++row) {
            if (SettingsPageView *page = pageAt(row))
                page->refresh(key);
        }
    });
    m_list->setCurrentRow(0);
    retranslate();
    const int line = fontMetrics().height();
    resize(QSize(line * widthLines, line * heightLines).boundedTo(screen()->availableSize() * 9 / 10));
}

void SettingsDialog::arrange()
{
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_nothing);
    auto *body = new QHBoxLayout;
    body->setSpacing(8);
    body->addWidget(m_list);
    body->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addLayout(body, 1);
}

void SettingsDialog::addSettingPage(SettingPage page, const SettingsDialogParts &parts)
{
    auto *view = new SettingsPageView(page, parts.settings, *m_facts, parts.languages, this);
    connect(view, &SettingsPageView::missing, this, &SettingsDialog::showSetting);
    connect(view, &SettingsPageView::openFolderRequested, this, &SettingsDialog::openFolder);
    addEntry(titleOf(page), actionIcon(iconNameOf(page)), view);
}

void SettingsDialog::addPage(const QString &title, const QIcon &icon, QWidget *page)
{
    addEntry(title, icon, page);
    connect(page, &QWidget::windowTitleChanged, this, [this, page](const QString &now) {
        m_list->item(static_cast<int>(m_pages.indexOf(page)))->setText(now);
        fitList();
    });
    fitList();
}

void SettingsDialog::addEntry(const QString &title, const QIcon &icon, QWidget *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addItem(new QListWidgetItem(icon, title));
}

SettingsPageView *SettingsDialog::pageAt(int row) const
{
    return qobject_cast<SettingsPageView *>(m_pages.value(row));
}

void SettingsDialog::choosePage(int row)
{
    m_stack->setCurrentWidget(row < 0 ? m_nothing : m_pages.at(row));
}

void SettingsDialog::showSetting(const QString &key)
{
    m_search->clear();
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_pages.size(); ++row) {
        SettingsPageView *page = pageAt(row);
        if (!page)
            continue;
        for (SettingRowView *view : page->rows())
            view->setMarked(key == view->row().key);
        if (SettingRowView *view = page->row(key)) {
            m_list->setCurrentRow(row);
            page->widget()->layout()->activate(); // else the row has no place yet
            page->ensureWidgetVisible(view);
            view->focusEditor();
        }
    }
}

void SettingsDialog::showPage(const QWidget *page)
{
    m_search->clear();
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row) == page)
            m_list->setCurrentRow(row);
    }
}

void SettingsDialog::search(const QString &typed)
{
    const SettingSearch search(typed);
    int firstFound = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        bool isFound = search.finds(m_list->item(row)->text());
        if (SettingsPageView *page = pageAt(row)) {
            for (SettingRowView *view : page->rows())
                view->setMarked(false);
            isFound = page->setSearch(search) > 0;
        }
        m_list->setRowHidden(row, !isFound);
        if (isFound && firstFound < 0)
            firstFound = row;
    }
    const int current = m_list->currentRow();
    if (current < 0 || m_list->isRowHidden(current))
        m_list->setCurrentRow(firstFound);
    m_nothing->setTexts(tr("Nothing found for “%1”").arg(typed), tr("Try another word, such as the name of a unit."));
}

void SettingsDialog::goToFirstFound()
{
    const SettingsPageView *page = pageAt(m_list->currentRow());
    if (!page)
        return;
    for (SettingRowView *view : page->rows()) {
        if (!view->isHidden()) {
            view->focusEditor();
            return;
        }
    }
}

/// As wide as its longest title in the language and the size of text of now.
void SettingsDialog::fitList()
{
    const int side = m_list->fontMetrics().height() + 2;
    m_list->setIconSize(QSize(side, side));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 24);
}

void SettingsDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts->profileFolder()));
}

void SettingsDialog::setAccounts(const QList<Account> &accounts)
{
    m_facts->setAccounts(accounts);
}

void SettingsDialog::setSecretPlace(SecretPlace place)
{
    m_facts->setSecretPlace(place);
}

void SettingsDialog::setSpaceInUse(std::optional<qint64> bytes)
{
    m_facts->setSpaceInUse(bytes);
}

QList<SettingInfo> SettingsDialog::allSettings()
{
    QList<SettingInfo> all;
    for (const SettingRow &row : settingRows())
        all.append({.key = row.key,
                    .title = settingText(row.title),
                    .page = titleOf(row.page),
                    .words = settingText(row.explanation) + u' ' + settingText(row.words)});
    return all;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_list->setAccessibleName(tr("Pages of settings"));
    for (int row = 0; row < m_pages.size(); ++row) {
        if (const SettingsPageView *page = pageAt(row))
            m_list->item(row)->setText(titleOf(page->page()));
    }
    fitList();
    search(m_search->text());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && !m_pages.isEmpty())
        QTimer::singleShot(0, this, &SettingsDialog::fitList); // when the list has its font, too
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    emit spaceInUseRequested();
}

} // namespace fleetglass
