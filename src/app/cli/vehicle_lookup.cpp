// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/vehicle_lookup.h"

#include "app/cli/cli.h"
#include "app/cli/exit_code.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QList<int> rowsWhere(const FleetStore &fleet, const auto &fits)
{
    QList<int> rows;
    for (int row = 0; row < fleet.size(); ++row) {
        if (fits(fleet.record(row).identity))
            rows.append(row);
    }
    return rows;
}

} // namespace

QList<int> findVehicles(const FleetStore &fleet, const AccountList &accounts, const QString &text)
{
    const auto isInFull = [&](const Vehicle &vehicle) {
        const Account *account = accounts.find(vehicle.key.accountId);
        return text == vehicle.key.accountId + u'/' + vehicle.key.remoteId
               || (account && text == account->title + u'/' + vehicle.key.remoteId);
    };
    const auto isId = [&](const Vehicle &vehicle) { return text == vehicle.key.remoteId; };
    const auto isName = [&](const Vehicle &vehicle) { return text == vehicle.name; };
    const auto isNearly = [&](const Vehicle &vehicle) {
        return vehicle.key.remoteId.compare(text, Qt::CaseInsensitive) == 0
               || vehicle.name.compare(text, Qt::CaseInsensitive) == 0;
    };
    for (const QList<int> &rows :
         {rowsWhere(fleet, isInFull), rowsWhere(fleet, isId), rowsWhere(fleet, isName), rowsWhere(fleet, isNearly)}) {
        if (!rows.isEmpty())
            return rows;
    }
    return {};
}

Task<std::expected<ChosenVehicle, int>> chooseVehicle(const CommandContext &context, QString text)
{
    Result<std::unique_ptr<Profile>> profile = co_await Profile::open(context.profileDirectory, Profile::Access::Read);
    if (!profile)
        co_return std::unexpected(context.fail(profile.error()));
    const QList<int> rows = findVehicles((*profile)->fleet(), (*profile)->accounts(), text);
    if (rows.isEmpty())
        co_return std::unexpected(
            context.fail(ExitNotFound, Cli::tr("there is no vehicle \"%1\" in this profile").arg(text)));
    if (rows.size() > 1) {
        QStringList candidates;
        for (const int row : rows) {
            const Vehicle &vehicle = (*profile)->fleet().record(row).identity;
            candidates.append(u"  %1/%2  %3"_s.arg(vehicle.key.accountId, vehicle.key.remoteId, vehicle.name));
        }
        co_return std::unexpected(
            context.fail(ExitNotFound, Cli::tr("\"%1\" fits several vehicles; say which:").arg(text) + u'\n'
                                           + candidates.join(u'\n')));
    }
    co_return ChosenVehicle{.profile = std::move(*profile), .row = rows.constFirst()};
}

} // namespace fleetglass
