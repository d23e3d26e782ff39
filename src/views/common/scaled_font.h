// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Text larger or smaller than the rest by a factor, with figures of one width; stays so when the user changes the size of text.
void setScaledFont(QWidget *widget, double factor, QFont::Weight weight = QFont::Normal);

} // namespace fleetglass
