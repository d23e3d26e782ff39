// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/system_shortcuts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Keys in portable text, several separated by a blank. On macOS "Ctrl" is the command key and "Meta" the control key.
struct KeysBySystem {
    const char *windows;
    const char *mac;
    const char *linux;

    QList<QKeySequence> on(KeyPlatform platform) const
    {
        const char *const texts[] = {windows, mac, linux};
        QList<QKeySequence> keys;
        for (const QString &text :
             QString::fromLatin1(texts[static_cast<int>(platform)]).split(u' ', Qt::SkipEmptyParts))
            keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
        return keys;
    }
};

struct StandardKeys {
    QKeySequence::StandardKey key;
    KeysBySystem keys;
};

/// After "Standard Shortcuts" in Qt's documentation of QKeySequence; where a system has none, what its programs mostly use.
constexpr StandardKeys standardTable[] = {
    {QKeySequence::HelpContents, {"F1", "Ctrl+?", "F1"}},
    {QKeySequence::Quit, {"Ctrl+Q", "Ctrl+Q", "Ctrl+Q"}},
    {QKeySequence::Preferences, {"Ctrl+,", "Ctrl+,", "Ctrl+,"}},
    {QKeySequence::Find, {"Ctrl+F", "Ctrl+F", "Ctrl+F"}},
    {QKeySequence::Refresh, {"F5 Ctrl+R", "Ctrl+R F5", "F5 Ctrl+R"}},
    {QKeySequence::Open, {"Ctrl+O", "Ctrl+O", "Ctrl+O"}},
    {QKeySequence::Save, {"Ctrl+S", "Ctrl+S", "Ctrl+S"}},
    {QKeySequence::ZoomIn, {"Ctrl++ Ctrl+=", "Ctrl++ Ctrl+=", "Ctrl++ Ctrl+="}},
    {QKeySequence::ZoomOut, {"Ctrl+-", "Ctrl+-", "Ctrl+-"}},
    {QKeySequence::FullScreen, {"F11 Alt+Return", "Ctrl+Meta+F", "F11"}},
};

struct Reserved {
    KeysBySystem keys;
    const char *meaning;
};

/// Windows: "Keyboard shortcuts in Windows" (Microsoft Support). macOS: "Mac keyboard shortcuts" (Apple Support). Linux: what GNOME
/// and KDE Plasma bind when they are new. Keys with the Windows key (Meta) are the system's there altogether.
constexpr Reserved reservedTable[] = {
    {{"Alt+F4", "Ctrl+W", "Alt+F4"}, QT_TRANSLATE_NOOP("SystemShortcuts", "closing the window")},
    {{"Alt+Tab Alt+Shift+Tab Alt+Esc", "Ctrl+Tab Ctrl+Shift+Tab Ctrl+`", "Alt+Tab Alt+Shift+Tab Alt+`"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "switching between windows")},
    {{"Ctrl+Esc", "Ctrl+Space Ctrl+Alt+Space Meta+Space", "Alt+F1 Alt+F2 Alt+Space"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "a menu of the system")},
    {{"Ctrl+Shift+Esc Ctrl+Alt+Del", "Ctrl+Alt+Esc Ctrl+Shift+Q", "Ctrl+Alt+Del Ctrl+Alt+L Ctrl+Alt+T Ctrl+Esc"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "a command of the system")},
    {{"Alt+Space F10 Shift+F10", "Meta+F2", "F10 Shift+F10 Alt+F3"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "a menu of the window")},
    {{"", "Ctrl+M Ctrl+Alt+M Ctrl+H Ctrl+Alt+H", "Alt+F9 Alt+F10"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "minimizing or hiding windows")},
    {{"Alt+Print Print", "Ctrl+Shift+3 Ctrl+Shift+4 Ctrl+Shift+5", "Alt+Print Print Shift+Print"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "a picture of the screen")},
    {{"", "Meta+Up Meta+Down Meta+Left Meta+Right F11 Meta+F3",
      "Ctrl+Alt+Left Ctrl+Alt+Right Ctrl+Alt+Up Ctrl+Alt+Down Ctrl+F1 Ctrl+F2 Ctrl+F3 Ctrl+F4"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "switching between desktops")},
    {{"", "Ctrl+Shift+/", ""}, QT_TRANSLATE_NOOP("SystemShortcuts", "searching the menus")},
    {{"Ctrl+C Ctrl+Ins", "Ctrl+C", "Ctrl+C Ctrl+Ins"}, QT_TRANSLATE_NOOP("SystemShortcuts", "copying")},
    {{"Ctrl+X Shift+Del", "Ctrl+X", "Ctrl+X Shift+Del"}, QT_TRANSLATE_NOOP("SystemShortcuts", "cutting")},
    {{"Ctrl+V Shift+Ins", "Ctrl+V", "Ctrl+V Shift+Ins"}, QT_TRANSLATE_NOOP("SystemShortcuts", "pasting")},
    {{"Ctrl+Z Alt+Backspace", "Ctrl+Z", "Ctrl+Z"}, QT_TRANSLATE_NOOP("SystemShortcuts", "undoing")},
    {{"Ctrl+Y Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Y Ctrl+Shift+Z"}, QT_TRANSLATE_NOOP("SystemShortcuts", "redoing")},
    {{"Ctrl+A", "Ctrl+A", "Ctrl+A"}, QT_TRANSLATE_NOOP("SystemShortcuts", "selecting everything")},
    {{"Ctrl+Left Ctrl+Right Ctrl+Home Ctrl+End Ctrl+Backspace Ctrl+Del Ctrl+Shift+Left Ctrl+Shift+Right "
      "Ctrl+Shift+Home Ctrl+Shift+End",
      "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Alt+Left Alt+Right Alt+Backspace Alt+Del Ctrl+Backspace "
      "Ctrl+Shift+Left Ctrl+Shift+Right Ctrl+Shift+Up Ctrl+Shift+Down Alt+Shift+Left Alt+Shift+Right "
      "Meta+A Meta+B Meta+D Meta+E Meta+F Meta+K Meta+N Meta+P",
      "Ctrl+Left Ctrl+Right Ctrl+Home Ctrl+End Ctrl+Backspace Ctrl+Del Ctrl+Shift+Left Ctrl+Shift+Right "
      "Ctrl+Shift+Home Ctrl+Shift+End Ctrl+Shift+U"},
     QT_TRANSLATE_NOOP("SystemShortcuts", "moving or deleting in text fields")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("SystemShortcuts", text);
}

bool typesText(Qt::Key key)
{
    return key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis;
}

/// Keys that move the focus, the selection or the cursor wherever one is.
bool movesOrEnters(Qt::Key key)
{
    constexpr std::array keys = {Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return,
                                 Qt::Key_Enter,  Qt::Key_Home, Qt::Key_End,     Qt::Key_Left,      Qt::Key_Up,
                                 Qt::Key_Right,  Qt::Key_Down, Qt::Key_PageUp,  Qt::Key_PageDown,  Qt::Key_Insert,
                                 Qt::Key_Delete, Qt::Key_Menu};
    return std::ranges::find(keys, key) != keys.end();
}

std::optional<QString> reservedByKind(QKeyCombination first, KeyPlatform platform)
{
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers();
    const Qt::Key key = first.key();
    if (!(modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) && (typesText(key) || movesOrEnters(key)))
        return translated(QT_TRANSLATE_NOOP("SystemShortcuts", "typing and moving"));
    if ((modifiers & Qt::MetaModifier) && platform != KeyPlatform::Mac)
        return translated(QT_TRANSLATE_NOOP("SystemShortcuts", "the system"));
    const Qt::KeyboardModifiers withoutShift = modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    if (withoutShift == Qt::AltModifier && typesText(key))
        return platform == KeyPlatform::Mac ? translated(QT_TRANSLATE_NOOP("SystemShortcuts", "special characters"))
                                            : translated(QT_TRANSLATE_NOOP("SystemShortcuts", "a menu of the window"));
    // Windows takes Ctrl+Alt for AltGr.
    if (withoutShift == (Qt::ControlModifier | Qt::AltModifier) && typesText(key) && platform == KeyPlatform::Windows)
        return translated(QT_TRANSLATE_NOOP("SystemShortcuts", "special characters"));
    return std::nullopt;
}

} // namespace

KeyPlatform thisKeyPlatform()
{
#if defined(Q_OS_WIN)
    return KeyPlatform::Windows;
#elif defined(Q_OS_MACOS)
    return KeyPlatform::Mac;
#else
    return KeyPlatform::Linux;
#endif
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, KeyPlatform platform)
{
    const auto *const found = std::ranges::find(standardTable, key, &StandardKeys::key);
    return found == std::end(standardTable) ? QList<QKeySequence>() : found->keys.on(platform);
}

std::optional<QString> reservedFor(const QKeySequence &keys, KeyPlatform platform)
{
    if (keys.isEmpty())
        return std::nullopt;
    if (const auto byKind = reservedByKind(keys[0], platform))
        return byKind;
    for (const Reserved &reserved : reservedTable) {
        for (const QKeySequence &taken : reserved.keys.on(platform)) {
            if (keysCollide(taken, keys))
                return translated(reserved.meaning);
        }
    }
    return std::nullopt;
}

bool keysCollide(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
           && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace fleetglass
