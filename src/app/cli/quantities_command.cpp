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

QJsonObject jsonSeries(const SeriesInfo &series)
{
    const QuantityInfo &info = quantityInfo(series.quantity);
    return {
        {u"quantity"_s, QString(info.key)},
        {u"part"_s, series.part.text()},
        {u"unit"_s, unitSymbol(info.unit)},
        {u"type"_s, info.type == ValueType::Flag ? u"flag"_s : u"number"_s},
        {u"firstAt"_s, isoTime(series.firstMs)},
        {u"lastAt"_s, isoTime(series.lastMs)},
        {u"count"_s, series.count},
    };
}

void printTable(const CommandContext &context, const QList<SeriesInfo> &all)
{
    TextTable table({Cli::tr("Quantity"), Cli::tr("Part"), Cli::tr("Title"), Cli::tr("Unit"), Cli::tr("Readings"),
                     Cli::tr("First (UTC)"), Cli::tr("Last (UTC)")});
    for (const SeriesInfo &series : all) {
        const QuantityInfo &info = quantityInfo(series.quantity);
        table.addRow({QString(info.key), series.part.text(), context.formatter.title(series.quantity),
                      unitSymbol(info.unit), QString::number(series.count), isoTime(series.firstMs),
                      isoTime(series.lastMs)});
    }
    table.print(context.out);
}

class QuantitiesCommand final : public Command
{
public:
    QStringList words() const override { return {u"quantities"_s}; }
    QString arguments() const override { return u"VEHICLE"_s; }
    QString summary() const override { return Cli::tr("Lists the quantities whose past is kept of a vehicle."); }
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
        Result<QList<SeriesInfo>> all = co_await vehicle->profile->archive()->series(vehicle->key());
        if (!all)
            co_return context.fail(all.error());
        std::ranges::sort(*all, {}, [](const SeriesInfo &series) {
            return std::pair(QString(quantityInfo(series.quantity).key), series.part.text());
        });
        if (!options.isSet(u"json"_s)) {
            printTable(context, *all);
            co_return ExitOk;
        }
        QJsonArray array;
        for (const SeriesInfo &series : std::as_const(*all))
            array.append(jsonSeries(series));
        QJsonObject json = jsonIdentity(vehicle->record().identity);
        json.insert(u"series"_s, array);
        print(context.out, json);
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeQuantitiesCommand()
{
    return std::make_unique<QuantitiesCommand>();
}

} // namespace fleetglass
