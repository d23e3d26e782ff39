// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/records_command.h"
#include "app/cli/text_table.h"

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
    const auto percent = [&](std::optional<double> value) {
        return value ? format.percent(*value) : ValueFormatter::unknown();
    };
    const auto energy = [&](std::optional<double> value) {
        return value ? format.energy(*value) : ValueFormatter::unknown();
    };
    TextTable table({Cli::tr("Start (UTC)"), Cli::tr("End (UTC)"), Cli::tr("Charge at start"), Cli::tr("Charge at end"),
                     Cli::tr("Energy"), Cli::tr("From the grid"), Cli::tr("Kind"), Cli::tr("Place")});
    for (const ChargeSession &charge : charges) {
        table.addRow({isoTime(charge.startMs), charge.endMs ? isoTime(*charge.endMs) : Cli::tr("running"),
                      percent(charge.startSocPercent), percent(charge.endSocPercent), energy(charge.energyKwh),
                      energy(charge.gridEnergyKwh), charge.kind, charge.placeName});
    }
    table.print(context.out);
}

} // namespace

std::unique_ptr<Command> makeChargesCommand()
{
    return std::make_unique<RecordsCommand<ChargeSession>>(RecordListing<ChargeSession>{
        .word = u"charges"_s,
        .summary = [] { return Cli::tr("Lists a vehicle's charges."); },
        .load = &Archive::chargeSessions,
        .json = jsonCharge,
        .printTable = printTable,
    });
}

} // namespace fleetglass
