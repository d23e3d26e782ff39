// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fleetglass-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETGLASS_VERSION));
    // What went wrong is said in words; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(QStringLiteral("fleetglass.*.info=false"));
    return fleetglass::runCommandLine(QCoreApplication::arguments());
}
