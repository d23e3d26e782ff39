// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/records_command.h"
#include "app/cli/text_table.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonTrip(const Trip &trip)
{
    return {
        {u"startAt"_s, isoTime(trip.startMs)},
        {u"endAt"_s, isoTime(trip.endMs)},
        {u"durationSeconds"_s, (trip.endMs - trip.startMs) / 1000},
        {u"distanceKm"_s, jsonNumber(trip.distanceKm)},
        {u"start"_s, jsonPlace(trip.startPlace, trip.startName)},
        {u"end"_s, jsonPlace(trip.endPlace, trip.endName)},
        {u"startSocPercent"_s, jsonNumber(trip.startSocPercent)},
        {u"endSocPercent"_s, jsonNumber(trip.endSocPercent)},
        {u"energyUsedKwh"_s, jsonNumber(trip.energyUsedKwh)},
        {u"energyRecoveredKwh"_s, jsonNumber(trip.energyRecoveredKwh)},
        {u"endOdometerKm"_s, jsonNumber(trip.endOdometerKm)},
    };
}

void printTable(const CommandContext &context, const QList<Trip> &trips)
{
    const ValueFormatter &format = context.formatter;
    const auto percent = [&](std::optional<double> value) {
        return value ? format.percent(*value) : ValueFormatter::unknown();
    };
    TextTable table({Cli::tr("Start (UTC)"), Cli::tr("Duration"), Cli::tr("Distance"), Cli::tr("Charge at start"),
                     Cli::tr("Charge at end"), Cli::tr("Energy used"), Cli::tr("From"), Cli::tr("To")});
    for (const Trip &trip : trips) {
        table.addRow({isoTime(trip.startMs), format.duration((trip.endMs - trip.startMs) / 1000),
                      trip.distanceKm ? format.distance(*trip.distanceKm) : ValueFormatter::unknown(),
                      percent(trip.startSocPercent), percent(trip.endSocPercent),
                      trip.energyUsedKwh ? format.energy(*trip.energyUsedKwh) : ValueFormatter::unknown(),
                      trip.startName, trip.endName});
    }
    table.print(context.out);
}

} // namespace

std::unique_ptr<Command> makeTripsCommand()
{
    return std::make_unique<RecordsCommand<Trip>>(RecordListing<Trip>{
        .word = u"trips"_s,
        .summary = [] { return Cli::tr("Lists a vehicle's trips."); },
        .load = &Archive::trips,
        .json = jsonTrip,
        .printTable = printTable,
    });
}

} // namespace fleetglass
