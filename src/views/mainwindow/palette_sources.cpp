// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/palette_sources.h"

#include "models/fleet_list_model.h"

#include <QCoreApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

PaletteRows::Text textOf(const FleetListModel &fleet, int row)
{
    const auto text = [&fleet, row](FleetListModel::Column column) {
        return fleet.index(row, column).data().toString();
    };
    return {.title = text(FleetListModel::Name),
            .detail = u"%1 · %2"_s.arg(text(FleetListModel::State), text(FleetListModel::AccountColumn))};
}

} // namespace

PaletteRows vehicleRows(const FleetListModel &fleet, std::function<void(const VehicleKey &key)> show)
{
    PaletteRows rows;
    rows.texts = [&fleet] {
        QList<PaletteRows::Text> texts;
        texts.reserve(fleet.rowCount());
        for (int row = 0; row < fleet.rowCount(); ++row)
            texts.append(textOf(fleet, row));
        return texts;
    };
    rows.entry = [&fleet, show = std::move(show)](int row) {
        const VehicleKey key = fleet.keyAt(row);
        const PaletteRows::Text text = textOf(fleet, row);
        return PaletteEntry{.id = {},
                            .title = text.title,
                            .detail = text.detail,
                            .group = QCoreApplication::translate("fleetglass::PaletteSources", "Vehicle"),
                            .icon = {},
                            .shortcut = {},
                            .run = [show, key] { show(key); }};
    };
    return rows;
}

} // namespace fleetglass
