// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "app/cli/time_span_options.h"
#include "app/cli/vehicle_lookup.h"

#include <QJsonArray>

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
    const auto percent = [&](std::optional<double> value) { return value ? format.percent(*value) : ValueFormatter::unknown(); };
    TextTable table({Cli::tr("Start (UTC)"), Cli::tr("Duration"), Cli::tr("Distance"), Cli::tr("Charge at start"),
                     Cli::tr("Charge at end"), Cli::tr("Energy used"), Cli::tr("From"), Cli::tr("To")});
    for (const Trip &trip : trips) {
        table.addRow({isoTime(trip.startMs), format.duration((trip.endMs - trip.startMs) / 1000), format.distance(trip.distanceKm),
                      percent(trip.startSocPercent), percent(trip.endSocPercent),
                      trip.energyUsedKwh ? format.energy(*trip.energyUsedKwh) : ValueFormatter::unknown(), trip.startName, trip.endName});
    }
    table.print(context.out);
}

class TripsCommand final : public Command
{
public:
    QStringList words() const override { return {u"trips"_s}; }
    QString arguments() const override { return u"VEHICLE"_s; }
    QString summary() const override { return Cli::tr("Lists a vehicle's trips."); }
    int argumentCount() const override { return 1; }

    void addOptions(QCommandLineParser &parser) const override
    {
        addTimeSpanOptions(parser);
        parser.addOption({u"json"_s, Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList arguments) const override
    {
        const std::optional<TimeSpan> span = timeSpanOf(options);
        if (!span)
            co_return context.fail(ExitUsage, Cli::tr("a time is written 2026-11-20 or 2026-11-20T06:30:00Z"));
        const std::expected<ChosenVehicle, int> vehicle = co_await chooseVehicle(context, arguments.constFirst());
        if (!vehicle)
            co_return vehicle.error();
        const Result<QList<Trip>> trips = co_await vehicle->profile->archive()->trips(vehicle->key(), *span);
        if (!trips)
            co_return context.fail(trips.error());
        if (!options.isSet(u"json"_s)) {
            printTable(context, *trips);
            co_return ExitOk;
        }
        QJsonArray array;
        for (const Trip &trip : *trips)
            array.append(jsonTrip(trip));
        QJsonObject json = jsonIdentity(vehicle->record().identity);
        json.insert(u"trips"_s, array);
        print(context.out, json);
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeTripsCommand()
{
    return std::make_unique<TripsCommand>();
}

} // namespace fleetglass
