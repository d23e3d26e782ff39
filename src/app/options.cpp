// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("Options", english);
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(text("One desk for a mixed fleet."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s, text("Folder with accounts, settings and archive (else FLEETGLASS_PROFILE, else the system's)."),
        u"DIR"_s);
    const QCommandLineOption demo(u"demo"_s, text("Start a simulated fleet and sign in to it."));
    const QCommandLineOption vehicles(u"vehicles"_s, text("Vehicles of the demo fleet (1 to 100000)."), u"N"_s, u"50"_s);
    const QCommandLineOption seed(u"seed"_s, text("Which demo fleet: the same number gives the same fleet."), u"N"_s,
                                  u"1"_s);
    const QCommandLineOption speed(u"speed"_s, text("How much faster than real the demo fleet lives."), u"FACTOR"_s,
                                   u"1"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, text("Save a picture of the window and end."), u"FILE"_s);
    const QCommandLineOption after(u"after"_s, text("Seconds before the picture is taken."), u"SECONDS"_s, u"5"_s);
    const QCommandLineOption selfTest(
        u"self-test"_s, text("Open every page and dialog with the demo fleet, fail on any warning, end."));
    parser.addOptions({profile, demo, vehicles, seed, speed, screenshot, after, selfTest});
    if (!parser.parse(arguments))
        return failure(ErrorKind::Rejected, parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options{.profile = parser.value(profile), .screenshotPath = parser.value(screenshot)};
    options.isSelfTest = parser.isSet(selfTest);
    options.isDemo = parser.isSet(demo) || options.isSelfTest;
    bool isVehicles = false, isSeed = false, isSpeed = false, isAfter = false;
    options.vehicles = parser.value(vehicles).toInt(&isVehicles);
    options.seed = parser.value(seed).toUInt(&isSeed);
    options.speed = parser.value(speed).toDouble(&isSpeed);
    options.screenshotAfterSeconds = parser.value(after).toInt(&isAfter);
    if (!isVehicles || options.vehicles < 1 || options.vehicles > 100'000)
        return failure(ErrorKind::Rejected, text("--vehicles wants a whole number from 1 to 100000."));
    if (!isSeed)
        return failure(ErrorKind::Rejected, text("--seed wants a whole number."));
    if (!isSpeed || !(options.speed > 0))
        return failure(ErrorKind::Rejected, text("--speed wants a number above 0."));
    if (!isAfter || options.screenshotAfterSeconds < 0)
        return failure(ErrorKind::Rejected, text("--after wants a whole number of seconds."));
    return options;
}

} // namespace fleetglass
