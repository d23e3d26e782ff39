// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/profile.h"
#include "app/cli/text_table.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QList<int> rowsByName(const FleetStore &fleet)
{
    QList<int> rows(fleet.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::sort(rows, {}, [&](int row) {
        const Vehicle &vehicle = fleet.record(row).identity;
        return std::pair(vehicle.name, vehicle.key);
    });
    return rows;
}

QJsonObject jsonVehicle(const FleetStore &fleet, int row, qint64 nowMs)
{
    const VehicleRecord &record = fleet.record(row);
    const VehicleState state = stateOf(record.known, record.position);
    const qint64 observedAtMs = fleet.columns().observedAtMs[static_cast<std::size_t>(row)];
    QJsonObject json = jsonIdentity(record.identity);
    json.insert(u"kind"_s, kindName(record.identity.kind));
    json.insert(u"activity"_s, activityName(state.activity));
    json.insert(u"observedAt"_s, jsonTime(observedAtMs > 0 ? std::optional(observedAtMs) : std::nullopt));
    json.insert(u"freshness"_s, freshnessName(freshnessOf(observedAtMs, SourceAge::Current, nowMs)));
    json.insert(u"position"_s, jsonPosition(record.position));
    json.insert(u"socPercent"_s, jsonNumber(record.known.number(Quantity::StateOfCharge)));
    json.insert(u"estimatedRangeKm"_s, jsonNumber(record.known.number(Quantity::EstimatedRange)));
    json.insert(u"speedKmh"_s, jsonNumber(record.known.number(Quantity::Speed)));
    json.insert(u"odometerKm"_s, jsonNumber(record.known.number(Quantity::Odometer)));
    return json;
}

class VehiclesCommand final : public Command
{
public:
    QStringList words() const override { return {u"vehicles"_s}; }
    QString summary() const override { return Cli::tr("Lists the vehicles as they were last seen."); }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"json"_s, Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList) const override
    {
        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Read);
        if (!profile)
            co_return context.fail(profile.error());
        const FleetStore &fleet = (*profile)->fleet();
        const qint64 nowMs = context.clock.nowMs();
        if (options.isSet(u"json"_s)) {
            QJsonArray vehicles;
            for (const int row : rowsByName(fleet))
                vehicles.append(jsonVehicle(fleet, row, nowMs));
            print(context.out, {{u"vehicles"_s, vehicles}});
            co_return ExitOk;
        }
        printTable(context, fleet, (*profile)->accounts());
        co_return ExitOk;
    }

private:
    static void printTable(const CommandContext &context, const FleetStore &fleet, const AccountList &accounts)
    {
        const ValueFormatter &format = context.formatter;
        TextTable table({Cli::tr("Name"), Cli::tr("ID"), Cli::tr("Account"), Cli::tr("State"),
                         format.title(Quantity::StateOfCharge), format.title(Quantity::EstimatedRange),
                         Cli::tr("Seen")});
        for (const int row : rowsByName(fleet)) {
            const VehicleRecord &record = fleet.record(row);
            const Account *account = accounts.find(record.identity.key.accountId);
            const qint64 observedAtMs = fleet.columns().observedAtMs[static_cast<std::size_t>(row)];
            table.addRow({record.identity.name, record.identity.key.remoteId, account ? account->title : QString(),
                          format.activity(stateOf(record.known, record.position).activity),
                          format.value(record.known.find(Quantity::StateOfCharge)),
                          format.value(record.known.find(Quantity::EstimatedRange)), format.age(observedAtMs)});
        }
        table.print(context.out);
    }
};

} // namespace

std::unique_ptr<Command> makeVehiclesCommand()
{
    return std::make_unique<VehiclesCommand>();
}

} // namespace fleetglass
