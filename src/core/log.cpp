// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"

namespace fleetglass {

Q_LOGGING_CATEGORY(lcNet, "fleetglass.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProviders, "fleetglass.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "fleetglass.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcArchive, "fleetglass.archive", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "fleetglass.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "fleetglass.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTiles, "fleetglass.tiles", QtInfoMsg)
Q_LOGGING_CATEGORY(lcViews, "fleetglass.views", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "fleetglass.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "fleetglass.app", QtInfoMsg)

} // namespace fleetglass
