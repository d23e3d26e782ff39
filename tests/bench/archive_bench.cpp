// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/archive_bench.h"

#include "archive/archive.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

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

void benchSaving(QTextStream &out, const QString &path)
{
    Archive archive(path);
    if (!ended(archive.open()))
        return;
    constexpr int batches = 20;
    constexpr int vehicles = 167; // 10,020 values
    qint64 values = 0;
    QElapsedTimer timer;
    qint64 elapsedNs = 0;
    for (int batch = 0; batch < batches; ++batch) {
        const FleetUpdate update = snapshot(vehicles, noonMs + batch * 60'001);
        for (const VehicleUpdate &vehicle : update.vehicles)
            values += vehicle.observations.size();
        timer.start();
        if (!ended(archive.save(update)))
            return;
        elapsedNs += timer.nsecsElapsed();
    }
    out << "archive: save, batches of 10,000 observations: " << static_cast<qint64>(static_cast<double>(values) * 1e9 / static_cast<double>(elapsedNs))
        << " observations/s, " << elapsedNs / batches / 1'000'000 << " ms per batch\n";
}

void benchLoading(QTextStream &out, const QString &path, int vehicles)
{
    QElapsedTimer timer;
    {
        Archive archive(path);
        timer.start();
        if (!ended(archive.open()) || !ended(archive.save(snapshot(vehicles, noonMs))))
            return;
        out << "archive: first save of " << vehicles << " vehicles: " << timer.elapsed() << " ms\n";
        timer.start();
    }
    Archive archive(path);
    timer.start();
    if (!ended(archive.open()))
        return;
    const qint64 openMs = timer.elapsed();
    timer.start();
    const auto fleet = ended(archive.loadFleet());
    if (!fleet || fleet->isEmpty() || fleet->first().vehicles.size() != vehicles)
        return;
    out << "archive: load " << vehicles << " vehicles x 60 values: " << timer.elapsed() << " ms (open " << openMs << " ms, file "
        << QFileInfo(path).size() / 1024 << " KiB)\n";
}

void benchSeries(QTextStream &out, const QString &path)
{
    constexpr int count = 1'000'000;
    constexpr int perBatch = 100'000;
    Archive archive(path);
    if (!ended(archive.open()))
        return;
    const VehicleKey key = keyOfVehicle(0);
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < count; first += perBatch) {
        HistoryBatch batch;
        batch.key = key;
        for (int i = first; i < first + perBatch; ++i) {
            batch.readings.append({.quantity = Quantity::Speed, .part = {}, .value = std::sin(i * 0.01) * 50 + 50,
                                   .observedAtMs = noonMs + i * 1000LL});
        }
        if (!ended(archive.saveHistory(batch)))
            return;
    }
    out << "archive: save history: " << static_cast<qint64>(count) * 1000 / std::max<qint64>(timer.elapsed(), 1) << " readings/s\n";
    timer.start();
    const auto points = ended(archive.readings(key, Quantity::Speed, {}, {.fromMs = noonMs, .toMs = noonMs + count * 1000LL}, 1000));
    if (!points)
        return;
    out << "archive: chart of 1,000,000 readings, 1000 pixels: " << timer.elapsed() << " ms, " << points->size() << " points\n";
    timer.start();
    if (!ended(archive.series(key)))
        return;
    out << "archive: list of series with 1,000,000 readings: " << timer.elapsed() << " ms\n";
}

} // namespace

void benchArchive(QTextStream &out)
{
    const QTemporaryDir directory;
    benchSaving(out, directory.filePath(u"saving.sqlite"_s));
    for (const int vehicles : {1000, 10'000})
        benchLoading(out, directory.filePath(u"fleet-%1.sqlite"_s.arg(vehicles)), vehicles);
    benchSeries(out, directory.filePath(u"series.sqlite"_s));
    out.flush();
}

} // namespace fleetglass
