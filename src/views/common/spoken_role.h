// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Says to screen readers what a widget is that paints itself: in Qt 6.8 a QWidget is "filler" otherwise, and readers pass over it.
/// Name and description stay those of the widget.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

/// The number that a bar shows, from 0 to 100; none while it is unknown. Tells readers about the change.
void setSpokenPercent(QWidget *widget, std::optional<double> percent);

} // namespace fleetglass
