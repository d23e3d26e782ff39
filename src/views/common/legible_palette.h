// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace fleetglass {

/// The palette with secondary text (PlaceholderText, half transparent in most styles) as faint as it may be and still 4.5:1 upon
/// windows and lists (WCAG 2.2, 1.4.3).
QPalette legible(const QPalette &palette);

} // namespace fleetglass
