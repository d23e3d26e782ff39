// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/action_registry.h"

#include "settings/app_settings.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString tooltipOf(const QString &title, const QString &hint, const QKeySequence &shortcut)
{
    QString first = title;
    if (!shortcut.isEmpty())
        first =
            ActionRegistry::tr("%1 (%2)", "action, its shortcut").arg(title, shortcut.toString(QKeySequence::NativeText));
    return hint.isEmpty() ? first : first + u'\n' + hint;
}

} // namespace

QString titleOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return ActionRegistry::tr("File");
    case ActionGroup::Edit:
        return ActionRegistry::tr("Edit");
    case ActionGroup::Fleet:
        return ActionRegistry::tr("Fleet list");
    case ActionGroup::Vehicle:
        return ActionRegistry::tr("Vehicle");
    case ActionGroup::Map:
        return ActionRegistry::tr("Map");
    case ActionGroup::View:
        return ActionRegistry::tr("View");
    case ActionGroup::Workspace:
        return ActionRegistry::tr("Workspaces");
    case ActionGroup::Help:
        return ActionRegistry::tr("Help");
    }
    Q_UNREACHABLE_RETURN({});
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain.append(text[i]); // "&&" is the sign itself
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

ActionRegistry::ActionRegistry(AppSettings &settings, QObject *parent, KeyPlatform platform)
    : QObject(parent)
    , m_settings(settings)
    , m_platform(platform)
{
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_settings.shortcuts.key())
            applyShortcuts();
    });
}

ActionRegistry::~ActionRegistry() = default;

QAction *ActionRegistry::add(const QString &id, ActionGroup group, std::function<QString()> text,
                             const QList<QKeySequence> &defaultShortcuts)
{
    return adopt(id, group, new QAction(this), std::move(text), defaultShortcuts);
}

QAction *ActionRegistry::adopt(const QString &id, ActionGroup group, QAction *action, std::function<QString()> text,
                               const QList<QKeySequence> &defaultShortcuts)
{
    Q_ASSERT_X(!m_entries.contains(id), "ActionRegistry", "two actions of one id");
    action->setObjectName(id);
    action->setShortcutContext(Qt::WindowShortcut);
    m_entries.insert(id, {.text = std::move(text),
                          .hint = {},
                          .defaults = defaultShortcuts.isEmpty() ? usualShortcuts(id, m_platform) : defaultShortcuts,
                          .action = action});
    m_actions.append({.id = id, .group = group, .action = action});
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            window->addAction(action);
    }
    const QVariantMap chosen = m_settings.shortcuts();
    if (chosen.contains(id)) {
        applyShortcuts(); // they may be another action's default
    } else {
        action->setShortcuts(shortcutsInForce(id, chosen));
        showTexts(m_entries[id]);
    }
    emit added(id);
    return action;
}

void ActionRegistry::setHint(const QString &id, std::function<QString()> hint)
{
    Q_ASSERT_X(m_entries.contains(id), "ActionRegistry", "a hint for an unknown action");
    Entry &entry = m_entries[id];
    entry.hint = std::move(hint);
    showTexts(entry);
}

/// An action counts in each of the windows that it was added to. QAction has one entry in Qt's map of shortcuts however many they
/// are, so nothing becomes ambiguous; Qt::ApplicationShortcut would take the keys away from dialogs and the help.
void ActionRegistry::serve(QWidget *window)
{
    m_windows.append(window);
    for (const RegisteredAction &each : std::as_const(m_actions))
        window->addAction(each.action);
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_entries.value(id).action;
}

QString ActionRegistry::title(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? QString() : withoutMnemonic(found->action->text());
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QString &id) const
{
    return m_entries.value(id).defaults;
}

QKeySequence ActionRegistry::shortcut(const QString &id) const
{
    const QAction *const found = action(id);
    return found ? found->shortcut() : QKeySequence();
}

bool ActionRegistry::isChanged(const QString &id) const
{
    return m_settings.shortcuts().contains(id);
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    QVariantMap chosen = m_settings.shortcuts();
    if (shortcut == defaultShortcut(id))
        chosen.remove(id);
    else
        chosen.insert(id, shortcut.toString(QKeySequence::PortableText));
    m_settings.shortcuts.set(chosen); // comes back through AppSettings::changed
}

void ActionRegistry::resetShortcut(const QString &id)
{
    QVariantMap chosen = m_settings.shortcuts();
    chosen.remove(id);
    m_settings.shortcuts.set(chosen);
}

void ActionRegistry::resetAllShortcuts()
{
    m_settings.shortcuts.set({});
}

/// What the user chose; else the defaults, without those that the user gave to another action.
QList<QKeySequence> ActionRegistry::shortcutsInForce(const QString &id, const QVariantMap &chosen) const
{
    if (const auto own = chosen.constFind(id); own != chosen.cend()) {
        const QKeySequence keys = QKeySequence::fromString(own->toString(), QKeySequence::PortableText);
        return keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    }
    QList<QKeySequence> keys = m_entries.value(id).defaults;
    for (const auto &[other, text] : chosen.asKeyValueRange()) {
        const QKeySequence taken = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        if (m_entries.contains(other))
            keys.removeIf([&taken](const QKeySequence &each) { return keysCollide(each, taken); });
    }
    return keys;
}

void ActionRegistry::applyShortcuts()
{
    const QVariantMap chosen = m_settings.shortcuts();
    for (const RegisteredAction &each : std::as_const(m_actions)) {
        each.action->setShortcuts(shortcutsInForce(each.id, chosen));
        showTexts(m_entries[each.id]);
    }
    emit shortcutsChanged();
}

std::optional<ShortcutConflict> ActionRegistry::conflict(const QString &id, const QKeySequence &shortcut) const
{
    if (shortcut.isEmpty())
        return std::nullopt;
    for (const RegisteredAction &each : m_actions) {
        if (each.id == id)
            continue;
        const QList<QKeySequence> taken = each.action->shortcuts();
        if (std::ranges::any_of(taken, [&](const QKeySequence &keys) { return keysCollide(keys, shortcut); }))
            return ShortcutConflict{.actionId = each.id, .owner = title(each.id)};
    }
    if (defaultShortcuts(id).contains(shortcut))
        return std::nullopt;
    if (const std::optional<QString> meaning = reservedFor(shortcut, m_platform))
        return ShortcutConflict{.actionId = {}, .owner = *meaning};
    return std::nullopt;
}

void ActionRegistry::showTexts(const Entry &entry)
{
    const QString text = entry.text();
    const QString hint = entry.hint ? entry.hint() : QString();
    entry.action->setText(text);
    entry.action->setToolTip(tooltipOf(withoutMnemonic(text), hint, entry.action->shortcut()));
    entry.action->setStatusTip(hint);
}

void ActionRegistry::retranslate()
{
    for (const RegisteredAction &each : std::as_const(m_actions))
        showTexts(m_entries[each.id]);
}

} // namespace fleetglass
