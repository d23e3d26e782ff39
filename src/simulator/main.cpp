// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fleetglass-sim: the demo fleet as a program of its own.

#include "simulator/demo_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> stopWished = false;

void wishStop(int)
{
    stopWished = true;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A living demo fleet behind a fleet service's HTTP API, on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"face"_s, u"The service to play: ovms."_s, u"name"_s, u"ovms"_s},
        {u"port"_s, u"0 for any free one."_s, u"port"_s, u"0"_s},
        {u"vehicles"_s, u"How many."_s, u"count"_s, u"50"_s},
        {u"seed"_s, u"The same seed, the same fleet."_s, u"number"_s, u"1"_s},
        {u"speed"_s, u"Of time: 60 makes a minute of a second."_s, u"factor"_s, u"1"_s},
        {u"history-days"_s, u"Trips and charges of so many days are remembered."_s, u"days"_s, u"7"_s},
        {u"report-interval"_s, u"Seconds between two reports of a moving vehicle."_s, u"seconds"_s, u"60"_s},
        {u"user"_s, u"Account name."_s, u"name"_s, u"demo"_s},
        {u"password"_s, u"Account password."_s, u"password"_s, u"demo-Pass+1&2"_s},
        {u"session-life"_s, u"Seconds from login to the session's end."_s, u"seconds"_s, u"300"_s},
        {u"rate-limit"_s, u"BURST/PERMINUTE, or off."_s, u"limit"_s, u"120/60"_s},
        {u"limit-delay"_s, u"Milliseconds before a 429."_s, u"ms"_s, u"20000"_s},
        {u"keep-alive"_s, u"Milliseconds an idle connection stays open."_s, u"ms"_s, u"30000"_s},
        {u"faults"_s,
         u"name[=value][:probability][@path], by commas; names: 401 429 500 slow cut garbage html empty "
         "silence drop skew."_s,
         u"list"_s},
        {u"repaired-tpms"_s, u"/api/tpms works for vehicles with a Y record."_s},
        {u"tls"_s, u"HTTPS: the certificate's PEM file; the key's file is the argument after it."_s, u"certificate"_s},
    });
    parser.addPositionalArgument(u"key"_s, u"With --tls: the private key's PEM file."_s, u"[key]"_s);
}

/// 1 and a word on stderr if a number is none.
bool readNumbers(const QCommandLineParser &parser, DemoOptions &options)
{
    bool good = true;
    const auto number = [&](const QString &name) {
        bool ok = false;
        const double value = parser.value(name).toDouble(&ok);
        if (!ok || value < 0) {
            std::fprintf(stderr, "fleetglass-sim: --%s: not a number: %s\n", qPrintable(name),
                         qPrintable(parser.value(name)));
            good = false;
        }
        return value;
    };
    options.port = static_cast<quint16>(number(u"port"_s));
    options.vehicles = static_cast<int>(number(u"vehicles"_s));
    options.seed = static_cast<quint64>(number(u"seed"_s));
    options.speed = number(u"speed"_s);
    options.historyDays = static_cast<int>(number(u"history-days"_s));
    options.movingReportS = std::max(1, static_cast<int>(number(u"report-interval"_s)));
    options.sessionLifeS = static_cast<int>(number(u"session-life"_s));
    options.limitDelayMs = static_cast<int>(number(u"limit-delay"_s));
    options.keepAliveMs = static_cast<int>(number(u"keep-alive"_s));
    const QStringList limit = parser.value(u"rate-limit"_s).split(u'/');
    if (limit.first() != "off"_L1) {
        options.rateBurst = limit.first().toInt();
        options.ratePerMinute = limit.value(1).toInt();
        good = good && limit.size() == 2 && options.rateBurst > 0;
    }
    return good;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fleetglass-sim"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETGLASS_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    DemoOptions options;
    options.user = parser.value(u"user"_s);
    options.password = parser.value(u"password"_s);
    options.faults = parser.value(u"faults"_s);
    options.repairedTpms = parser.isSet(u"repaired-tpms"_s);
    options.tlsCertificateFile = parser.value(u"tls"_s);
    options.tlsKeyFile = parser.positionalArguments().value(0);
    if (!readNumbers(parser, options) || parser.value(u"face"_s) != "ovms"_L1) {
        std::fprintf(stderr, "fleetglass-sim: a wrong option; see --help\n");
        return 2;
    }

    const SystemClock clock;
    DemoServer server(options, clock);
    if (const Result<void> started = server.start(); !started) {
        std::fprintf(stderr, "fleetglass-sim: %s\n", qPrintable(started.error().detail));
        return 1;
    }
    std::signal(SIGINT, wishStop);
    std::signal(SIGTERM, wishStop);
    // A signal handler may hardly do more than set a flag; somebody has to look at it.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application, [] {
        if (stopWished)
            QCoreApplication::quit();
    });
    watch.start(100);
    std::printf("listening ovms %s user=%s password=%s\n", qPrintable(server.url().toString()),
                qPrintable(server.user()), qPrintable(server.password()));
    std::fflush(stdout);
    return application.exec();
}
