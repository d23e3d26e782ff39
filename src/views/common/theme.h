// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace fleetglass {

/// The window's colours where the system cannot give a light or a dark window by itself: for Fusion. Every text has a contrast of
/// at least 4.5:1 on what it stands on, disabled text of at least 3:1.
QPalette themePalette(bool isDark);

} // namespace fleetglass
