// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "app/cli/vehicle_lookup.h"

#include <QJsonArray>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonObservation(const Observation &observation, qint64 nowMs)
{
    const QuantityInfo &info = quantityInfo(observation.quantity);
    return {
        {u"quantity"_s, QString(info.key)},
        {u"part"_s, observation.part.text()},
        {u"value"_s, jsonValue(observation.value)},
        {u"unit"_s, unitSymbol(info.unit)},
        {u"observedAt"_s, isoTime(observation.observedAtMs)},
        {u"ageSeconds"_s, (nowMs - observation.observedAtMs) / 1000},
        {u"origin"_s, observation.origin.text()},
        {u"sourceAge"_s, observation.sourceAge == SourceAge::Old ? u"old"_s : u"current"_s},
    };
}

QJsonObject jsonRecord(const VehicleRecord &record, qint64 nowMs)
{
    QJsonArray values;
    for (const Observation &observation : record.known.all())
        values.append(jsonObservation(observation, nowMs));
    QJsonObject json = jsonIdentity(record.identity);
    json.insert(u"kind"_s, kindName(record.identity.kind));
    json.insert(u"position"_s, jsonPosition(record.position));
    json.insert(u"values"_s, values);
    return json;
}

void printTable(const CommandContext &context, const VehicleRecord &record)
{
    const ValueFormatter &format = context.formatter;
    TextTable table({Cli::tr("What"), Cli::tr("Value"), Cli::tr("Age"), Cli::tr("From")});
    if (const std::optional<Position> &position = record.position)
        table.addRow({Cli::tr("Position"),
                      u"%1, %2"_s.arg(position->latitude, 0, 'f', 5).arg(position->longitude, 0, 'f', 5),
                      format.age(position->observedAtMs), position->origin.text()});
    for (const Observation &observation : record.known.all()) {
        table.addRow({format.title(observation.quantity, observation.part), format.value(&observation),
                      format.age(observation.observedAtMs), observation.origin.text()});
    }
    table.print(context.out);
}

class ShowCommand final : public Command
{
public:
    QStringList words() const override { return {u"show"_s}; }
    QString arguments() const override { return u"VEHICLE"_s; }
    QString summary() const override
    {
        return Cli::tr("Shows every known value of a vehicle with its age and origin.");
    }
    int argumentCount() const override { return 1; }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"json"_s, Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList arguments) const override
    {
        const std::expected<ChosenVehicle, int> vehicle = co_await chooseVehicle(context, arguments.constFirst());
        if (!vehicle)
            co_return vehicle.error();
        if (options.isSet(u"json"_s))
            print(context.out, jsonRecord(vehicle->record(), context.clock.nowMs()));
        else
            printTable(context, vehicle->record());
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace fleetglass
