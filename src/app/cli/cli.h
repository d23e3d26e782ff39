// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fleetglass {

/// Context of the texts of the command line: Cli::tr().
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(fleetglass::Cli)
};

} // namespace fleetglass
