// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace fleetglass {

/// Which entries a search is about. All but Everything have a prefix in the search line.
enum class PaletteScope : quint8 { Everything, Actions, Vehicles, Help, Settings };

/// One line of the command palette.
struct PaletteEntry {
    QString id; ///< lasting: the palette keeps by it what was used last; empty: not kept
    QString title;
    QString detail; ///< shown behind the title, and searched
    QString group;  ///< where it belongs, such as a menu's title
    QIcon icon;
    QKeySequence shortcut;
    std::function<void()> run;
    bool enabled = true;
};

/// Many entries of one kind, such as the vehicles: their texts are asked for when the palette opens, in row order, and an entry only
/// when it is to be shown.
struct PaletteRows {
    struct Text {
        QString title;
        QString detail;
    };
    std::function<QList<Text>()> texts;
    std::function<PaletteEntry(int row)> entry;
};

} // namespace fleetglass
