// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/time_span_options.h"
#include "app/cli/vehicle_lookup.h"

#include <QJsonArray>

namespace fleetglass {

/// What differs between commands that list one kind of a vehicle's records.
template<typename Record>
struct RecordListing {
    QString word; ///< the command's name, and the list's name in JSON
    QString (*summary)();
    Task<Result<QList<Record>>> (Archive::*load)(VehicleKey key, TimeSpan span);
    QJsonObject (*json)(const Record &record);
    void (*printTable)(const CommandContext &context, const QList<Record> &records);
};

/// Lists one kind of a vehicle's records between two times, as a table or as JSON.
template<typename Record>
class RecordsCommand final : public Command
{
public:
    explicit RecordsCommand(RecordListing<Record> listing) : m_listing(std::move(listing)) {}

    QStringList words() const override { return {m_listing.word}; }
    QString arguments() const override { return QStringLiteral("VEHICLE"); }
    QString summary() const override { return m_listing.summary(); }
    int argumentCount() const override { return 1; }

    void addOptions(QCommandLineParser &parser) const override
    {
        addTimeSpanOptions(parser);
        parser.addOption({QStringLiteral("json"), Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList arguments) const override
    {
        const std::optional<TimeSpan> span = timeSpanOf(options);
        if (!span)
            co_return context.fail(ExitUsage, Cli::tr("a time is written 2026-11-20 or 2026-11-20T06:30:00Z"));
        const std::expected<ChosenVehicle, int> vehicle = co_await chooseVehicle(context, arguments.constFirst());
        if (!vehicle)
            co_return vehicle.error();
        const Result<QList<Record>> records =
            co_await (vehicle->profile->archive()->*m_listing.load)(vehicle->key(), *span);
        if (!records)
            co_return context.fail(records.error());
        if (!options.isSet(QStringLiteral("json"))) {
            m_listing.printTable(context, *records);
            co_return ExitOk;
        }
        QJsonArray array;
        for (const Record &record : *records)
            array.append(m_listing.json(record));
        QJsonObject json = jsonIdentity(vehicle->record().identity);
        json.insert(m_listing.word, array);
        print(context.out, json);
        co_return ExitOk;
    }

private:
    RecordListing<Record> m_listing;
};

} // namespace fleetglass
