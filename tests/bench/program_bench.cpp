// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/program_bench.h"

#include "bench/bench_profile.h"
#include "bench/figure_table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
constexpr double goalMs = 500;

struct StartTimes {
    double windowMs = 0; ///< from the process's start, as the others
    double fleetMs = 0;
    double fleetFromMainMs = 0;
};

/// The next line that the program says; empty where it says nothing any more.
QString nextLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(patienceMs)) {
    }
    return QString::fromUtf8(process.readLine());
}

std::optional<StartTimes> startOnce(const QString &program, const QString &profile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FLEETGLASS_REPORT_START"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"--profile"_s, profile});
    StartTimes times;
    const bool isWindow = nextLine(process).startsWith("first window "_L1);
    times.windowMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    static const QRegularExpression line(u"^first fleet frame (\\d+) ms after main"_s);
    const QRegularExpressionMatch match = line.match(nextLine(process));
    times.fleetMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    times.fleetFromMainMs = match.captured(1).toDouble();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    if (!isWindow || !match.hasMatch() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return times;
}

/// MiB, by the names of /proc/PID/status; nothing where there is no such file.
std::optional<double> processMemory(qint64 processId, const QByteArray &name)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return std::nullopt;
}

} // namespace

void benchStart(FigureTable &table, const QString &program, int vehicles, int runs)
{
    const QTemporaryDir profile;
    const QString what = u"%L1 vehicles in the archive"_s.arg(vehicles);
    if (const Result<void> made = makeProfile(profile.path(), vehicles); !made) {
        table.failed(what, made.error().detail);
        return;
    }
    QList<double> window, fleet, fleetFromMain;
    for (int run = 0; run <= runs; ++run) {
        const std::optional<StartTimes> times = startOnce(program, profile.path());
        if (!times) {
            table.failed(what, u"the program did not say when it was ready"_s);
            return;
        }
        if (run == 0)
            continue; // fills the system's file cache
        window.append(times->windowMs);
        fleet.append(times->fleetMs);
        fleetFromMain.append(times->fleetFromMainMs);
    }
    table.figure(what + u", first window"_s, window, u"ms"_s, goalMs);
    table.figure(what + u", first frame with the fleet"_s, fleet, u"ms"_s);
    table.figure(what + u", the same from main()"_s, fleetFromMain, u"ms"_s);
}

void benchMemory(FigureTable &table, const QString &program, int vehicles, int runs)
{
    if (!QFile::exists(u"/proc/self/status"_s))
        return;
    const QTemporaryDir profile;
    const QString what = vehicles == 0 ? u"a new profile"_s : u"%L1 vehicles in the archive"_s.arg(vehicles);
    if (const Result<void> made = makeProfile(profile.path(), vehicles); !made) {
        table.failed(what, made.error().detail);
        return;
    }
    QList<double> resident, peak;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {u"--profile"_s, profile.path()});
        if (!process.waitForStarted(patienceMs)) {
            table.failed(what, process.errorString());
            return;
        }
        QThread::sleep(10s);
        const std::optional<double> now = processMemory(process.processId(), "VmRSS");
        const std::optional<double> most = processMemory(process.processId(), "VmHWM");
        process.terminate();
        if (!process.waitForFinished(patienceMs))
            process.kill();
        if (!now || !most) {
            table.failed(what, u"the program ended early"_s);
            return;
        }
        resident.append(*now);
        peak.append(*most);
    }
    table.figure(what + u", resident"_s, resident, u"MiB"_s);
    table.figure(what + u", peak"_s, peak, u"MiB"_s);
}

} // namespace fleetglass
