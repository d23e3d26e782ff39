// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/archive_bench.h"

#include "archive/archive.h"
#include "bench/figure_table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cmath>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = 1795176000000; // 2026-11-20 12:00:00 UTC

template<typename T>
T ended(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QString fileSystemOf(const QString &path)
{
    return QString::fromLatin1(QStorageInfo(path).fileSystemType());
}

VehicleKey keyOfVehicle(int index)
{
    return {.accountId = u"bench"_s, .remoteId = u"VEHICLE-%1"_s.arg(index, 6, 10, QLatin1Char('0'))};
}

/// `vehicles` as one answer tells them: 60 values each, numbers, flags, words and four wheels.
FleetUpdate snapshot(int vehicles, qint64 atMs)
{
    static const QList<Interned> wheels{u"fl", u"fr", u"rl", u"rr"};
    constexpr qsizetype valuesEach = 60;
    FleetUpdate update{.accountId = u"bench"_s, .vehicles = {}, .allRemoteIds = std::nullopt};
    for (int i = 0; i < vehicles; ++i) {
        VehicleUpdate vehicle;
        vehicle.key = keyOfVehicle(i);
        vehicle.identity = Vehicle{.key = vehicle.key, .name = vehicle.key.remoteId};
        vehicle.position = Position();
        vehicle.position->latitude = 50 + i * 1e-4 + std::sin(static_cast<double>(atMs)) * 1e-3;
        vehicle.position->longitude = 8;
        vehicle.position->observedAtMs = atMs;
        for (const QuantityInfo &info : allQuantities()) {
            const qsizetype parts = info.group == QuantityGroup::Tyres ? wheels.size() : 1;
            for (qsizetype part = 0; part < parts && vehicle.observations.size() < valuesEach; ++part) {
                Observation observation;
                observation.quantity = info.quantity;
                observation.part = parts > 1 ? wheels.at(part) : Interned();
                observation.origin = u"OVMS status";
                observation.observedAtMs = atMs;
                if (info.type == ValueType::Number)
                    observation.value = static_cast<double>((i + atMs) % 1000) / 10;
                else if (info.type == ValueType::Flag)
                    observation.value = (i + atMs) % 2 == 0;
                else
                    observation.value = u"charging"_s;
                vehicle.observations.append(observation);
            }
        }
        update.vehicles.append(vehicle);
    }
    return update;
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What the runs brought; an empty list is a run that failed.
struct ArchiveTimes {
    QList<double> observationsPerS;
    QList<double> readingsPerS;
    QList<double> chartMs;
    QList<double> seriesMs;
};

struct LoadTimes {
    QList<double> saveMs;
    QList<double> openMs;
    QList<double> loadMs;
    qint64 fileKib = 0;
};

void measureSaving(ArchiveTimes &times, const QString &path)
{
    Archive archive(path);
    if (!ended(archive.open()))
        return;
    constexpr int batches = 20;
    constexpr int vehicles = 167; // 10,020 values
    qint64 values = 0;
    double elapsed = 0;
    for (int batch = 0; batch < batches; ++batch) {
        const FleetUpdate update = snapshot(vehicles, noonMs + batch * 60'001);
        for (const VehicleUpdate &vehicle : update.vehicles)
            values += vehicle.observations.size();
        QElapsedTimer timer;
        timer.start();
        if (!ended(archive.save(update)))
            return;
        elapsed += elapsedMs(timer);
    }
    times.observationsPerS.append(static_cast<double>(values) * 1000 / elapsed);
}

void measureLoading(LoadTimes &times, const QString &path, int vehicles)
{
    QElapsedTimer timer;
    {
        Archive archive(path);
        if (!ended(archive.open()))
            return;
        const FleetUpdate fleet = snapshot(vehicles, noonMs);
        timer.start();
        if (!ended(archive.save(fleet)))
            return;
        times.saveMs.append(elapsedMs(timer));
    }
    Archive archive(path);
    timer.start();
    if (!ended(archive.open()))
        return;
    const double openMs = elapsedMs(timer);
    timer.start();
    const auto fleet = ended(archive.loadFleet());
    if (!fleet || fleet->isEmpty() || fleet->first().vehicles.size() != vehicles)
        return;
    times.loadMs.append(elapsedMs(timer));
    times.openMs.append(openMs);
    times.fileKib = QFileInfo(path).size() / 1024;
}

void measureSeries(ArchiveTimes &times, const QString &path)
{
    constexpr int count = 1'000'000;
    constexpr int perBatch = 100'000;
    Archive archive(path);
    if (!ended(archive.open()))
        return;
    const VehicleKey key = keyOfVehicle(0);
    double savingMs = 0;
    for (int first = 0; first < count; first += perBatch) {
        HistoryBatch batch;
        batch.key = key;
        for (int i = first; i < first + perBatch; ++i) {
            batch.readings.append({.quantity = Quantity::Speed,
                                   .part = {},
                                   .value = std::sin(i * 0.01) * 50 + 50,
                                   .observedAtMs = noonMs + i * 1000LL});
        }
        QElapsedTimer timer;
        timer.start();
        if (!ended(archive.saveHistory(batch)))
            return;
        savingMs += elapsedMs(timer);
    }
    QElapsedTimer timer;
    timer.start();
    const auto points =
        ended(archive.readings(key, Quantity::Speed, {}, {.fromMs = noonMs, .toMs = noonMs + count * 1000LL}, 1000));
    if (!points || points->size() < 1000)
        return;
    const double chartMs = elapsedMs(timer);
    timer.start();
    if (!ended(archive.series(key)))
        return;
    times.seriesMs.append(elapsedMs(timer));
    times.chartMs.append(chartMs);
    times.readingsPerS.append(count * 1000.0 / savingMs);
}

} // namespace

void benchArchive(FigureTable &table, int runs)
{
    table.title(u"Archive (SQLite) on %1, %2"_s.arg(QDir::tempPath(), fileSystemOf(QDir::tempPath())));
    ArchiveTimes times;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir directory;
        measureSaving(times, directory.filePath(u"saving.sqlite"_s));
        measureSeries(times, directory.filePath(u"series.sqlite"_s));
    }
    table.figure(u"save observations, batches of 10,000"_s, times.observationsPerS, u"rows/s"_s);
    table.figure(u"save a vehicle's history, batches of 100,000"_s, times.readingsPerS, u"rows/s"_s);
    for (const int vehicles : {1000, 10'000}) {
        LoadTimes fleet;
        for (int run = 0; run < runs; ++run) {
            const QTemporaryDir directory;
            measureLoading(fleet, directory.filePath(u"fleet.sqlite"_s), vehicles);
        }
        const QString what = u"%L1 vehicles, 60 values each (%L2 KiB): "_s.arg(vehicles).arg(fleet.fileKib);
        table.figure(what + u"first save"_s, fleet.saveMs, u"ms"_s);
        table.figure(what + u"open"_s, fleet.openMs, u"ms"_s);
        table.figure(what + u"load"_s, fleet.loadMs, u"ms"_s);
    }
    table.figure(u"chart of 1,000,000 readings on 1000 pixels"_s, times.chartMs, u"ms"_s);
    table.figure(u"list of a vehicle's series with 1,000,000 readings"_s, times.seriesMs, u"ms"_s);
}

} // namespace fleetglass
