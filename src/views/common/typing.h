// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace fleetglass {

/// The key writes a letter or a digit and is nobody's shortcut: the beginning of a word.
bool isTyping(const QKeyEvent &event);

} // namespace fleetglass
