// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_vehicles_parser.h"

#include "providers/ovms/ovms_json.h"

#include <QSet>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

VehicleUpdate readVehicle(const simdjson::dom::object &entry, const VehicleKey &key, qint64 answeredAtMs)
{
    VehicleUpdate vehicle{
        .key = key, .identity = Vehicle{.key = key, .name = key.remoteId}, .observations = {}, .position = {}};
    const Interned origin(u"OVMS vehicle list");
    const auto add = [&](Quantity quantity, Value value) {
        vehicle.observations.append(
            {.quantity = quantity, .part = {}, .origin = origin, .value = std::move(value), .observedAtMs = answeredAtMs});
    };
    if (const auto isConnected = ovmsFlag(entry, "v_net_connected"))
        add(Quantity::ModuleConnected, *isConnected);
    if (const auto apps = ovmsNumber(entry, "v_apps_connected"))
        add(Quantity::AppsConnected, *apps);
    if (const auto clients = ovmsNumber(entry, "v_btcs_connected"))
        add(Quantity::BatchClientsConnected, *clients);
    return vehicle;
}

} // namespace

Result<FleetUpdate> parseOvmsVehicles(const QByteArray &body, const QString &accountId, qint64 answeredAtMs)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->array();
    if (!answer)
        return std::unexpected(answer.error());
    FleetUpdate update{.accountId = accountId, .vehicles = {}, .allRemoteIds = QStringList()};
    QSet<QString> seen;
    int index = 0;
    for (const simdjson::dom::element element : *answer) {
        simdjson::dom::object entry;
        if (element.get(entry))
            return failure(ErrorKind::BadReply, u"vehicles[%1]: an object is expected"_s.arg(index));
        const QString id = ovmsText(entry, "id");
        if (id.isEmpty())
            return failure(ErrorKind::BadReply, u"vehicles[%1].id: missing"_s.arg(index));
        ++index;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        update.allRemoteIds->append(id);
        update.vehicles.append(readVehicle(entry, {accountId, id}, answeredAtMs));
    }
    return update;
}

} // namespace fleetglass
