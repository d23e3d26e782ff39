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

const QString positionKey = u"position"_s;

/// A number as JSON writes it: with all its digits and a point.
QString plain(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QJsonValue readingValue(const QuantityInfo &info, double value)
{
    return info.type == ValueType::Flag ? QJsonValue(value != 0) : jsonNumber(value);
}

/// CSV needs no quotes here: nothing in it is free text but the part, and that is a wheel's name.
void printCsv(QTextStream &out, const QuantityInfo &info, const QList<Reading> &readings)
{
    out << "time,quantity,part,value,unit\n";
    for (const Reading &reading : readings)
        out << isoTime(reading.observedAtMs) << ',' << info.key << ',' << reading.part.text() << ','
            << plain(reading.value) << ',' << unitSymbol(info.unit) << '\n';
    out.flush();
}

void printCsv(QTextStream &out, const QList<Position> &track)
{
    out << "time,latitude,longitude,altitude_m,heading_deg,speed_kmh\n";
    for (const Position &point : track)
        out << isoTime(point.observedAtMs) << ',' << plain(point.latitude) << ',' << plain(point.longitude) << ','
            << plain(point.altitudeM) << ',' << plain(point.headingDeg) << ',' << plain(point.speedKmh) << '\n';
    out.flush();
}

class HistoryCommand final : public Command
{
public:
    QStringList words() const override { return {u"history"_s}; }
    QString arguments() const override { return u"VEHICLE"_s; }
    QString summary() const override { return Cli::tr("Prints every reading of a quantity, or the track."); }
    int argumentCount() const override { return 1; }
    QStringList requiredOptions() const override { return {u"quantity"_s}; }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"quantity"_s,
                          Cli::tr("Which one, as \"quantities\" names it, or \"position\" for the track."), u"NAME"_s});
        parser.addOption({u"part"_s, Cli::tr("Which of several, such as the wheel \"fl\"."), u"PART"_s});
        addTimeSpanOptions(parser);
        parser.addOption({u"csv"_s, Cli::tr("For spreadsheets.")});
        parser.addOption({u"json"_s, Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList arguments) const override
    {
        const std::optional<TimeSpan> span = timeSpanOf(options);
        if (!span)
            co_return context.fail(ExitUsage, Cli::tr("a time is written 2026-11-20 or 2026-11-20T06:30:00Z"));
        const QString name = options.value(u"quantity"_s);
        const std::optional<Quantity> quantity = quantityFromKey(name);
        if (!quantity && name != positionKey)
            co_return context.fail(ExitUsage, Cli::tr("there is no quantity \"%1\"").arg(name));
        const std::expected<ChosenVehicle, int> vehicle = co_await chooseVehicle(context, arguments.constFirst());
        if (!vehicle)
            co_return vehicle.error();
        Archive *archive = vehicle->profile->archive();
        if (!quantity) {
            const Result<QList<Position>> track = co_await archive->track(vehicle->key(), *span);
            co_return track ? printTrack(context, options, vehicle->record().identity, *track)
                            : context.fail(track.error());
        }
        const Interned part(options.value(u"part"_s));
        const Result<QList<Reading>> readings = co_await archive->rawReadings(vehicle->key(), *quantity, part, *span);
        if (!readings)
            co_return context.fail(readings.error());
        co_return printReadings(context, options, vehicle->record().identity, quantityInfo(*quantity), *readings);
    }

private:
    static int printReadings(const CommandContext &context, const QCommandLineParser &options, const Vehicle &vehicle,
                             const QuantityInfo &info, const QList<Reading> &readings)
    {
        if (options.isSet(u"csv"_s)) {
            printCsv(context.out, info, readings);
        } else if (options.isSet(u"json"_s)) {
            QJsonArray points;
            for (const Reading &reading : readings)
                points.append(QJsonObject{{u"at"_s, isoTime(reading.observedAtMs)},
                                          {u"value"_s, readingValue(info, reading.value)}});
            QJsonObject json = jsonIdentity(vehicle);
            json.insert(u"quantity"_s, QString(info.key));
            json.insert(u"part"_s, options.value(u"part"_s));
            json.insert(u"unit"_s, unitSymbol(info.unit));
            json.insert(u"points"_s, points);
            print(context.out, json);
        } else {
            TextTable table({Cli::tr("Time (UTC)"), context.formatter.title(info.quantity)});
            for (const Reading &reading : readings) {
                const Value value = info.type == ValueType::Flag ? Value(reading.value != 0) : Value(reading.value);
                table.addRow({isoTime(reading.observedAtMs), context.formatter.value(info.quantity, value)});
            }
            table.print(context.out);
        }
        return ExitOk;
    }

    static int printTrack(const CommandContext &context, const QCommandLineParser &options, const Vehicle &vehicle,
                          const QList<Position> &track)
    {
        if (options.isSet(u"csv"_s)) {
            printCsv(context.out, track);
        } else if (options.isSet(u"json"_s)) {
            QJsonArray points;
            for (const Position &point : track)
                points.append(jsonPosition(point));
            QJsonObject json = jsonIdentity(vehicle);
            json.insert(u"quantity"_s, positionKey);
            json.insert(u"points"_s, points);
            print(context.out, json);
        } else {
            TextTable table({Cli::tr("Time (UTC)"), Cli::tr("Latitude"), Cli::tr("Longitude")});
            for (const Position &point : track)
                table.addRow({isoTime(point.observedAtMs), plain(point.latitude), plain(point.longitude)});
            table.print(context.out);
        }
        return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace fleetglass
