// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/tool_windows.h"

#include "views/commands/action_registry.h"
#include "views/commands/shortcut_editor.h"
#include "views/common/action_icon.h"
#include "views/help/about_dialog.h"
#include "views/help/help_window.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

ToolWindows::ToolWindows(const SettingsDialogParts &parts, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(actions)
    , m_window(window)
{}

SettingsDialog &ToolWindows::settings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_parts, m_window);
        m_shortcutPage = new ShortcutEditor(m_actions);
        m_settings->addPage(tr("Shortcuts"), actionIcon(u"keyboard"_s), m_shortcutPage);
        m_settings->setAccounts(m_accounts);
        if (m_secretPlace)
            m_settings->setSecretPlace(*m_secretPlace);
        connect(m_settings, &SettingsDialog::spaceInUseRequested, this, &ToolWindows::spaceInUseRequested);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    return *m_settings;
}

void ToolWindows::showSettings(const QString &key)
{
    SettingsDialog &dialog = settings();
    if (!key.isEmpty())
        dialog.showSetting(key);
}

void ToolWindows::showShortcuts()
{
    settings().showPage(m_shortcutPage);
}

void ToolWindows::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow([this] { return shortcuts(); });
        m_help->setAttribute(Qt::WA_QuitOnClose, false);
        connect(m_window, &QObject::destroyed, m_help, &QObject::deleteLater);
    }
    if (!topic.isEmpty())
        m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QList<HelpShortcut> ToolWindows::shortcuts() const
{
    QList<HelpShortcut> result;
    for (const RegisteredAction &each : m_actions.actions()) {
        const QKeySequence keys = m_actions.shortcut(each.id);
        if (!keys.isEmpty() && each.action->isVisible())
            result.append({.group = titleOf(each.group),
                           .title = m_actions.title(each.id),
                           .keys = keys.toString(QKeySequence::NativeText)});
    }
    return result;
}

void ToolWindows::showAbout()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setVersions(m_versions);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ToolWindows::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    if (m_settings)
        m_settings->setAccounts(accounts);
}

void ToolWindows::setSecretPlace(SecretPlace place)
{
    m_secretPlace = place;
    if (m_settings)
        m_settings->setSecretPlace(place);
}

void ToolWindows::setSpaceInUse(std::optional<qint64> bytes)
{
    if (m_settings)
        m_settings->setSpaceInUse(bytes);
}

} // namespace fleetglass
