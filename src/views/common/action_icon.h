// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace fleetglass {

/// The sign resources/icons/NAME.svg in the colour of text: it follows the system from light to dark, is faded when disabled, and
/// sharp at any size. A new sign is a new file there, with currentColor as its stroke.
QIcon actionIcon(const QString &name);

} // namespace fleetglass
