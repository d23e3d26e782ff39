// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_schema.h"

#include "archive/archive_database.h"

#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

// Types and statements that PostgreSQL understands too, but for WITHOUT ROWID, which keeps a table in the order of its key.
// Times are milliseconds since the epoch, UTC. Quantities are kept by their stable key, never by a number of the program.
const SchemaStep firstVersion{{
    u"CREATE TABLE accounts (account_id TEXT PRIMARY KEY, last_good_ms BIGINT NOT NULL)"_s,
    // is_listed: the account has it, and last_states has its row. Else it is gone, or known by its past only.
    u"CREATE TABLE vehicles (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, remote_id TEXT NOT NULL, name TEXT, "
    u"kind TEXT, "
    "is_listed INTEGER NOT NULL DEFAULT 0, UNIQUE (account_id, remote_id))"_s,
    u"CREATE TABLE last_states (vehicle_id INTEGER PRIMARY KEY, observations BLOB NOT NULL, latitude DOUBLE PRECISION, "
    "longitude DOUBLE PRECISION, altitude_m DOUBLE PRECISION, heading_deg DOUBLE PRECISION, speed_kmh DOUBLE "
    "PRECISION, "
    "position_at_ms BIGINT, position_is_old INTEGER, position_origin TEXT)"_s,
    u"CREATE TABLE series (id INTEGER PRIMARY KEY, vehicle_id BIGINT NOT NULL, quantity TEXT NOT NULL, part TEXT NOT "
    u"NULL, "
    "UNIQUE (vehicle_id, quantity, part))"_s,
    u"CREATE TABLE readings (series_id BIGINT NOT NULL, at_ms BIGINT NOT NULL, value DOUBLE PRECISION NOT NULL, "
    "PRIMARY KEY (series_id, at_ms)) WITHOUT ROWID"_s,
    u"CREATE TABLE track (vehicle_id BIGINT NOT NULL, at_ms BIGINT NOT NULL, latitude DOUBLE PRECISION NOT NULL, "
    "longitude DOUBLE PRECISION NOT NULL, altitude_m DOUBLE PRECISION, heading_deg DOUBLE PRECISION, "
    "speed_kmh DOUBLE PRECISION, is_old INTEGER NOT NULL, origin TEXT NOT NULL, "
    "PRIMARY KEY (vehicle_id, at_ms)) WITHOUT ROWID"_s,
    u"CREATE TABLE trips (vehicle_id BIGINT NOT NULL, start_ms BIGINT NOT NULL, end_ms BIGINT NOT NULL, "
    "distance_km DOUBLE PRECISION NOT NULL, start_latitude DOUBLE PRECISION, start_longitude DOUBLE PRECISION, "
    "end_latitude DOUBLE PRECISION, end_longitude DOUBLE PRECISION, start_name TEXT NOT NULL, end_name TEXT NOT NULL, "
    "start_soc_percent DOUBLE PRECISION, end_soc_percent DOUBLE PRECISION, energy_used_kwh DOUBLE PRECISION, "
    "energy_recovered_kwh DOUBLE PRECISION, end_odometer_km DOUBLE PRECISION, PRIMARY KEY (vehicle_id, start_ms))"_s,
    u"CREATE TABLE charge_sessions (vehicle_id BIGINT NOT NULL, start_ms BIGINT NOT NULL, end_ms BIGINT, "
    "place_name TEXT NOT NULL, latitude DOUBLE PRECISION, longitude DOUBLE PRECISION, kind TEXT NOT NULL, "
    "last_state TEXT NOT NULL, energy_kwh DOUBLE PRECISION, grid_energy_kwh DOUBLE PRECISION, "
    "start_soc_percent DOUBLE PRECISION, end_soc_percent DOUBLE PRECISION, PRIMARY KEY (vehicle_id, start_ms))"_s,
    // In the order of the question asked most: the newest of a type.
    u"CREATE TABLE raw_records (vehicle_id BIGINT NOT NULL, type TEXT NOT NULL, recorded_at_ms BIGINT NOT NULL, "
    "number BIGINT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (vehicle_id, type, recorded_at_ms, number))"_s,
    u"CREATE TABLE sync_marks (vehicle_id BIGINT NOT NULL, kind TEXT NOT NULL, until_ms BIGINT NOT NULL, "
    "PRIMARY KEY (vehicle_id, kind))"_s,
}};

// A trip whose record says nothing of the distance has none; SQLite cannot drop a NOT NULL but by a new table.
const SchemaStep tripsWithoutDistance{{
    u"CREATE TABLE trips_new (vehicle_id BIGINT NOT NULL, start_ms BIGINT NOT NULL, end_ms BIGINT NOT NULL, "
    "distance_km DOUBLE PRECISION, start_latitude DOUBLE PRECISION, start_longitude DOUBLE PRECISION, "
    "end_latitude DOUBLE PRECISION, end_longitude DOUBLE PRECISION, start_name TEXT NOT NULL, end_name TEXT NOT NULL, "
    "start_soc_percent DOUBLE PRECISION, end_soc_percent DOUBLE PRECISION, energy_used_kwh DOUBLE PRECISION, "
    "energy_recovered_kwh DOUBLE PRECISION, end_odometer_km DOUBLE PRECISION, PRIMARY KEY (vehicle_id, start_ms))"_s,
    u"INSERT INTO trips_new SELECT * FROM trips"_s,
    u"DROP TABLE trips"_s,
    u"ALTER TABLE trips_new RENAME TO trips"_s,
}};

Result<void> climb(ArchiveDatabase &database, const SchemaStep &step, int reached)
{
    for (const QString &statement : step.statements) {
        if (const Result<void> done = database.execute(statement); !done)
            return done;
    }
    return database.execute(u"PRAGMA user_version = %1"_s.arg(reached));
}

} // namespace

std::span<const SchemaStep> archiveLadder()
{
    static const std::array ladder{firstVersion, tripsWithoutDistance};
    return ladder;
}

int archiveSchemaVersion()
{
    return static_cast<int>(archiveLadder().size());
}

QStringList archiveTables()
{
    return {u"accounts"_s, u"vehicles"_s,        u"last_states"_s, u"series"_s, u"sync_marks"_s,
            u"trips"_s,    u"charge_sessions"_s, u"readings"_s,    u"track"_s,  u"raw_records"_s};
}

Result<int> schemaVersion(ArchiveDatabase &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return version->value_or(QVariant(0)).toInt();
}

std::unexpected<Error> newerSchema(int version)
{
    return failure(
        ErrorKind::Storage,
        u"the archive has schema version %1 of a newer program; this one knows versions up to %2"_s.arg(version).arg(
            archiveSchemaVersion()));
}

Result<void> bringUpToDate(ArchiveDatabase &database, std::span<const SchemaStep> ladder)
{
    const int top = static_cast<int>(ladder.size());
    while (true) {
        // Asked within the transaction: another program may have climbed meanwhile.
        if (const Result<void> begun = database.begin(); !begun)
            return begun;
        const Result<int> version = schemaVersion(database);
        if (!version || *version >= top) {
            database.rollback();
            if (!version)
                return std::unexpected(version.error());
            if (*version > top)
                return newerSchema(*version);
            return {};
        }
        Result<void> done = climb(database, ladder[static_cast<std::size_t>(*version)], *version + 1);
        if (done)
            done = database.commit();
        if (!done) {
            database.rollback();
            return done;
        }
    }
}

} // namespace fleetglass
