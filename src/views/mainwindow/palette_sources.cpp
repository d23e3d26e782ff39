// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/palette_sources.h"

#include "models/fleet_list_model.h"
#include "views/common/action_icon.h"
#include "views/help/help_topics.h"
#include "views/settings/settings_dialog.h"

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

QList<PaletteEntry> settingEntries(const std::function<void(const QString &key)> &show)
{
    QList<PaletteEntry> entries;
    for (const SettingInfo &setting : SettingsDialog::allSettings()) {
        entries.append({.id = u"setting."_s + setting.key,
                        .title = setting.title,
                        .detail = setting.page,
                        .group = QCoreApplication::translate("fleetglass::PaletteSources", "Setting"),
                        .icon = actionIcon(u"settings"_s),
                        .shortcut = {},
                        .run = [show, key = setting.key] { show(key); }});
    }
    return entries;
}

QList<PaletteEntry> helpEntries(const std::function<void(const QString &topic)> &show)
{
    QList<PaletteEntry> entries;
    for (const HelpTopic &topic : helpTopics()) {
        entries.append({.id = u"help."_s + topic.id,
                        .title = topic.title,
                        .detail = {},
                        .group = QCoreApplication::translate("fleetglass::PaletteSources", "Help"),
                        .icon = actionIcon(u"help"_s),
                        .shortcut = {},
                        .run = [show, id = topic.id] { show(id); }});
    }
    return entries;
}

} // namespace fleetglass
