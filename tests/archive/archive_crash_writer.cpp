// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves numbered batches for ever and prints the number of each once it is saved, until it is killed.
// archive_crash_writer ARCHIVE FIRST-NUMBER

#include "archive/archive.h"
#include "archive_crash_batch.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fleetglass;
using namespace fleetglass::test;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Archive archive(arguments.value(1));
    if (!ended(archive.open()))
        return 1;
    for (int number = arguments.value(2).toInt();; ++number) {
        if (!ended(archive.save(crashBatch(number))))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
