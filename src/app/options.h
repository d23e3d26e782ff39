// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace fleetglass {

/// What the window's command line says.
struct Options {
    QString profile;
    bool isDemo = false;
    int vehicles = 50;
    quint32 seed = 1;
    double speed = 1;
    QString screenshotPath;
    int screenshotAfterSeconds = 5;
    bool isSelfTest = false;
    QString shotsFolder; ///< not empty: pictures of every page and dialog go there, then the program ends
    QStringList files;   ///< to open: paths, or "file:" addresses
};

/// Reads the arguments; `--help` and `--version` print and end the program. Rejected with a sentence for people.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace fleetglass
