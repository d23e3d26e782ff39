// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/commands/default_shortcuts.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace fleetglass {

class AppSettings;

/// Under which heading an action stands in the palette, the shortcut editor and the help.
enum class ActionGroup : quint8 { File, Edit, Fleet, Vehicle, Map, View, Workspace, Help };
QString titleOf(ActionGroup group);

struct RegisteredAction {
    QString id; ///< lasting: settings know the action by it, such as "vehicle.showOnMap"
    ActionGroup group;
    QAction *action;
};

/// Who has a shortcut already.
struct ShortcutConflict {
    QString actionId; ///< empty: the system or the editing of text, which cannot give it away
    QString owner;    ///< for people: the action's title, or what the keys are for ("closing the window")
    bool operator==(const ShortcutConflict &) const = default;
};

/// Every action of the window, once: menus, tool bars, the palette, the shortcut editor and the help all take it from here. Keeps
/// the shortcuts that the user chose in AppSettings::shortcuts.
///
/// Shortcuts work in the windows given to serve(), wherever the focus is there. A dialog or the help window keeps its own keys.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(AppSettings &settings, QObject *parent = nullptr, KeyPlatform platform = thisKeyPlatform());
    ~ActionRegistry() override;

    /// A new action. Its text has the mnemonic ("&Refresh") and is asked for again in another language. Without shortcuts it gets
    /// those of usualShortcuts(id).
    QAction *add(const QString &id, ActionGroup group, std::function<QString()> text,
                 const QList<QKeySequence> &defaultShortcuts = {});
    /// The same for an action that exists, such as QDockWidget::toggleViewAction(). It stays its owner's, who must outlive this.
    QAction *adopt(const QString &id, ActionGroup group, QAction *action, std::function<QString()> text,
                   const QList<QKeySequence> &defaultShortcuts = {});
    /// One sentence about what an action does, for the status bar and the tooltip.
    void setHint(const QString &id, std::function<QString()> hint);

    /// Makes the shortcuts work in this window, too: the main window, and every dock, which is a window while it floats.
    void serve(QWidget *window);

    /// In the order in which they were added.
    const QList<RegisteredAction> &actions() const { return m_actions; }
    QAction *action(const QString &id) const; ///< null: none of that id
    QString title(const QString &id) const;   ///< without mnemonic and ellipsis

    QList<QKeySequence> defaultShortcuts(const QString &id) const;
    QKeySequence defaultShortcut(const QString &id) const { return defaultShortcuts(id).value(0); }
    /// The first of those in force.
    QKeySequence shortcut(const QString &id) const;
    bool isChanged(const QString &id) const; ///< the user chose another one, or none
    /// Empty: none. Does not look for conflicts; another action that had it by default goes without.
    void setShortcut(const QString &id, const QKeySequence &shortcut);
    void resetShortcut(const QString &id);
    void resetAllShortcuts();

    /// Who else has these keys; none for the action's own and its default ones.
    std::optional<ShortcutConflict> conflict(const QString &id, const QKeySequence &shortcut) const;

    /// Asks for all texts again; for QEvent::LanguageChange.
    void retranslate();

signals:
    void added(const QString &id);
    void shortcutsChanged();

private:
    struct Entry {
        std::function<QString()> text;
        std::function<QString()> hint;
        QList<QKeySequence> defaults;
        QAction *action = nullptr;
    };

    void applyShortcuts();
    QList<QKeySequence> shortcutsInForce(const QString &id, const QVariantMap &chosen) const;
    static void showTexts(const Entry &entry);

    AppSettings &m_settings;
    KeyPlatform m_platform;
    QList<RegisteredAction> m_actions;
    QHash<QString, Entry> m_entries;
    QList<QPointer<QWidget>> m_windows;
};

/// A menu's text as a title: without mnemonic and ellipsis.
QString withoutMnemonic(const QString &text);

} // namespace fleetglass
