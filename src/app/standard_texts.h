// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTranslation>

#include <array>

namespace fleetglass {

/// Texts that Qt itself shows in our windows, by Qt's context: buttons of dialogs, menus of text fields, the file dialog.
/// Standing here they are translated with ours, for languages that Qt lacks and systems without Qt's translations.
struct StandardTexts {
    static constexpr auto buttons = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    });
    /// The GNOME theme's own, with keys.
    static constexpr auto gnomeButtons = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QGnomeTheme", "&OK"),
        QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"),
        QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel"),
        QT_TRANSLATE_NOOP("QGnomeTheme", "&Close"),
        QT_TRANSLATE_NOOP("QGnomeTheme", "Close without Saving"),
    });
    static constexpr auto dialogButtonBox = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QDialogButtonBox", "OK"),
    });
    static constexpr auto messageBox = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
        QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    });
    static constexpr auto progressDialog = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QProgressDialog", "Cancel"),
    });
    /// Menu of a text field.
    static constexpr auto lineEdit = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
        QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
        QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
        QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
        QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    });
    /// Menu of a label that can be selected and of a larger text.
    static constexpr auto textControl = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
        QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    });
    static constexpr auto spinBox = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
        QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
        QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    });
    static constexpr auto dockWidget = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QDockWidget", "Float"),
        QT_TRANSLATE_NOOP("QDockWidget", "Undocks and re-attaches the dock widget"),
        QT_TRANSLATE_NOOP("QDockWidget", "Close"),
        QT_TRANSLATE_NOOP("QDockWidget", "Closes the dock widget"),
    });
    static constexpr auto keySequenceEdit = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QKeySequenceEdit", "Press shortcut"),
        QT_TRANSLATE_NOOP("QKeySequenceEdit", "%1, ..."),
    });
    /// Qt's own file dialog, where the system has none.
    static constexpr auto fileDialog = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
        QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
        QT_TRANSLATE_NOOP("QFileDialog", "Open"),
        QT_TRANSLATE_NOOP("QFileDialog", "Save As"),
        QT_TRANSLATE_NOOP("QFileDialog", "Back"),
        QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
        QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
        QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "List View"),
        QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
        QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
        QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
        QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
        QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
        QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    });
};

} // namespace fleetglass
