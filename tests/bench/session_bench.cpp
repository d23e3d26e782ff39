// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/session_bench.h"

#include "app/application.h"
#include "app/gui_watchdog.h"
#include "bench/bench_profile.h"
#include "bench/desk_hand.h"
#include "bench/figure_table.h"
#include "bench/stack_sampler.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double reactionGoalMs = 50;
constexpr qsizetype mostSlowOnes = 20;

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void printEvents(FigureTable &table, const QString &title, const QJsonObject &report)
{
    table.title(title);
    table.note(u"%1 events: median %2 ms, 95 of 100 %3 ms, 99 of 100 %4 ms, longest %5 ms; %6 over %7 ms"_s.arg(
        QString::number(report.value("events"_L1).toInteger()), QString::number(report.value("p50Ms"_L1).toDouble()),
        QString::number(report.value("p95Ms"_L1).toDouble()), QString::number(report.value("p99Ms"_L1).toDouble()),
        QString::number(report.value("maxMs"_L1).toDouble()), QString::number(report.value("overSlow"_L1).toInteger()),
        QString::number(GuiWatchdog::slowMs)));
    const QJsonArray slow = report.value("slow"_L1).toArray();
    for (qsizetype i = 0; i < std::min(slow.size(), mostSlowOnes); ++i) {
        const QJsonObject one = slow.at(i).toObject();
        const QString within = one.value("within"_L1).toString();
        table.note(u"%1 ms at most, %2 times, together %3 ms, longest at %4 s: %5%6"_s.arg(
            QString::number(one.value("maxMs"_L1).toDouble(), 'f', 1), QString::number(one.value("count"_L1).toInt()),
            QString::number(one.value("sumMs"_L1).toDouble(), 'f', 0),
            QString::number(one.value("atS"_L1).toDouble(), 'f', 1), one.value("what"_L1).toString(),
            within.isEmpty() ? QString() : u" > "_s + within));
    }
    if (slow.size() > mostSlowOnes)
        table.note(u"and %1 kinds more"_s.arg(slow.size() - mostSlowOnes));
}

bool waitForFleet(Application &application, int vehicles)
{
    const QDeadlineTimer patience(120s);
    const auto isThere = [&application, vehicles] {
        const auto &charges = application.store().columns().socPercent;
        const auto known = std::ranges::count_if(charges, [](float soc) { return soc == soc; });
        return application.store().size() >= vehicles && known > vehicles / 2;
    };
    while (!isThere() && !patience.hasExpired())
        wait(100ms);
    if (isThere())
        wait(10s); // the service answers
    return isThere();
}

} // namespace

void benchSession(FigureTable &table, WatchedApplication &gui, int vehicles, double minutes, const QString &stacksPath)
{
    const QTemporaryDir profile;
    if (const Result<void> made = makeProfile(profile.path(), vehicles, u"demo"_s); !made) {
        table.failed(u"session"_s, made.error().detail);
        return;
    }
    Options options;
    options.profile = profile.path();
    options.isDemo = true;
    options.vehicles = vehicles;
    Application application(options);
    std::optional<StackSampler> sampler;
    if (!stacksPath.isEmpty()) {
        sampler.emplace();
        gui.setObserver([&sampler](bool isBeginning) { isBeginning ? sampler->begin() : sampler->end(); });
    }
    gui.watchdog().clear();
    if (const Result<void> started = application.start(); !started) {
        table.failed(u"session"_s, started.error().detail);
        return;
    }
    if (!waitForFleet(application, vehicles)) {
        table.failed(u"session"_s, u"the demo fleet has not come within two minutes"_s);
        return;
    }
    printEvents(table, u"The start, with %L1 vehicles in the archive, and the first reports"_s.arg(vehicles),
                gui.watchdog().report());

    gui.watchdog().clear();
    DeskHand hand(application.window());
    const QDeadlineTimer end(std::chrono::milliseconds(static_cast<qint64>(minutes * 60'000)));
    while (!end.hasExpired()) {
        hand.doNext();
        wait(400ms);
    }
    printEvents(table, u"%1 minutes of work with %L2 live vehicles"_s.arg(minutes).arg(vehicles),
                gui.watchdog().report());
    table.title(u"From the click or key to the screen: median, 95 of 100, longest"_s);
    for (const QString &action : hand.reaction().actions()) {
        table.spread(action, hand.reaction().ms(action), u"ms"_s, reactionGoalMs);
        if (const int missed = hand.reaction().missed(action))
            table.note(u"(%1 times nothing was painted)"_s.arg(missed));
    }
    for (const QString &missing : hand.missing())
        table.failed(missing, u"not found in the window"_s);

    QEventLoop signedOut;
    QObject::connect(&application, &Application::finished, &signedOut, &QEventLoop::quit);
    QTimer::singleShot(10s, &signedOut, &QEventLoop::quit);
    application.window().close();
    signedOut.exec();
    gui.setObserver({});
    if (sampler && !sampler->save(stacksPath))
        table.failed(u"stacks"_s, u"cannot be written to "_s + stacksPath);
}

} // namespace fleetglass
