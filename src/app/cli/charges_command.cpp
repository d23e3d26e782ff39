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

QJsonValue jsonWord(const QString &word)
{
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

QJsonObject jsonCharge(const ChargeSession &charge)
{
    return {
        {u"startAt"_s, isoTime(charge.startMs)},
        {u"endAt"_s, jsonTime(charge.endMs)},
        {u"place"_s, jsonPlace(charge.place, charge.placeName)},
        {u"kind"_s, jsonWord(charge.kind)},
        {u"lastState"_s, jsonWord(charge.lastState)},
        {u"energyKwh"_s, jsonNumber(charge.energyKwh)},
        {u"gridEnergyKwh"_s, jsonNumber(charge.gridEnergyKwh)},
        {u"startSocPercent"_s, jsonNumber(charge.startSocPercent)},
        {u"endSocPercent"_s, jsonNumber(charge.endSocPercent)},
    };
}

void printTable(const CommandContext &context, const QList<ChargeSession> &charges)
{
    const ValueFormatter &format = context.formatter;
    const auto percent = [&](std::optional<double> value) { return value ? format.percent(*value) : ValueFormatter::unknown(); };
    const auto energy = [&](std::optional<double> value) { return value ? format.energy(*value) : ValueFormatter::unknown(); };
    TextTable table({Cli::tr("Start (UTC)"), Cli::tr("End (UTC)"), Cli::tr("Charge at start"), Cli::tr("Charge at end"),
                     Cli::tr("Energy"), Cli::tr("From the grid"), Cli::tr("Kind"), Cli::tr("Place")});
    for (const ChargeSession &charge : charges) {
        table.addRow({isoTime(charge.startMs), charge.endMs ? isoTime(*charge.endMs) : Cli::tr("running"),
                      percent(charge.startSocPercent), percent(charge.endSocPercent), energy(charge.energyKwh),
                      energy(charge.gridEnergyKwh), charge.kind, charge.placeName});
    }
    table.print(context.out);
}

class ChargesCommand final : public Command
{
public:
    QStringList words() const override { return {u"charges"_s}; }
    QString arguments() const override { return u"VEHICLE"_s; }
    QString summary() const override { return Cli::tr("Lists a vehicle's charges."); }
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
        const Result<QList<ChargeSession>> charges = co_await vehicle->profile->archive()->chargeSessions(vehicle->key(), *span);
        if (!charges)
            co_return context.fail(charges.error());
        if (!options.isSet(u"json"_s)) {
            printTable(context, *charges);
            co_return ExitOk;
        }
        QJsonArray array;
        for (const ChargeSession &charge : *charges)
            array.append(jsonCharge(charge));
        QJsonObject json = jsonIdentity(vehicle->record().identity);
        json.insert(u"charges"_s, array);
        print(context.out, json);
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeChargesCommand()
{
    return std::make_unique<ChargesCommand>();
}

} // namespace fleetglass
