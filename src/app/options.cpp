// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

// In English, as scripts expect: read before a language is chosen.
Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"All vehicles of a mixed fleet in one window."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s, u"Folder with accounts, settings and archive (else FLEETGLASS_PROFILE, else the system's)."_s,
        u"DIR"_s);
    const QCommandLineOption demo(u"demo"_s, u"Start a simulated fleet and sign in to it."_s);
    const QCommandLineOption vehicles(u"vehicles"_s, u"Vehicles of the demo fleet (1 to 100000)."_s, u"N"_s, u"50"_s);
    const QCommandLineOption seed(u"seed"_s, u"Which demo fleet: the same number gives the same fleet."_s, u"N"_s,
                                  u"1"_s);
    const QCommandLineOption speed(u"speed"_s, u"How much faster than real the demo fleet lives."_s, u"FACTOR"_s,
                                   u"1"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, u"Save a picture of the window and end."_s, u"FILE"_s);
    const QCommandLineOption after(u"after"_s, u"Seconds before the picture is taken."_s, u"SECONDS"_s, u"5"_s);
    const QCommandLineOption selfTest(u"self-test"_s,
                                      u"Open every page and dialog with the demo fleet, fail on any warning, end."_s);
    const QCommandLineOption shots(
        u"shots"_s, u"Save a picture of every page and dialog with the demo fleet into a folder and end."_s,
        u"FOLDER"_s);
    parser.addOptions({profile, demo, vehicles, seed, speed, screenshot, after, selfTest, shots});
    parser.addPositionalArgument(u"files"_s, u"Tracks (GPX) to show on the map, or a backup to open."_s, u"[FILE…]"_s);
    if (!parser.parse(arguments))
        return failure(ErrorKind::Rejected, parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options;
    options.profile = parser.value(profile);
    options.screenshotPath = parser.value(screenshot);
    options.isSelfTest = parser.isSet(selfTest);
    options.shotsFolder = parser.value(shots);
    options.files = parser.positionalArguments();
    options.isDemo = parser.isSet(demo) || options.isSelfTest || parser.isSet(shots);
    bool isVehicles = false, isSeed = false, isSpeed = false, isAfter = false;
    options.vehicles = parser.value(vehicles).toInt(&isVehicles);
    options.seed = parser.value(seed).toUInt(&isSeed);
    options.speed = parser.value(speed).toDouble(&isSpeed);
    options.screenshotAfterSeconds = parser.value(after).toInt(&isAfter);
    if (!isVehicles || options.vehicles < 1 || options.vehicles > 100'000)
        return failure(ErrorKind::Rejected, u"--vehicles wants a whole number from 1 to 100000."_s);
    if (!isSeed)
        return failure(ErrorKind::Rejected, u"--seed wants a whole number."_s);
    if (!isSpeed || !(options.speed > 0))
        return failure(ErrorKind::Rejected, u"--speed wants a number above 0."_s);
    if (!isAfter || options.screenshotAfterSeconds < 0)
        return failure(ErrorKind::Rejected, u"--after wants a whole number of seconds."_s);
    if (parser.isSet(shots) && options.shotsFolder.isEmpty())
        return failure(ErrorKind::Rejected, u"--shots wants a folder."_s);
    return options;
}

} // namespace fleetglass
