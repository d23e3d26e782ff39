// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "settings/app_settings.h"
#include "tiles/tile_gateway.h"

#include <QObject>

#include <memory>

namespace fleetglass {

class BuiltInTileSource;
class MapView;

/// Where the map's pictures come from: what the settings say, through the gateway, onto the map.
class MapBackground : public QObject
{
    Q_OBJECT
public:
    /// Pictures from a map server are kept under `profile`.
    MapBackground(const AppSettings &settings, const QString &profile, const Clock &clock);
    ~MapBackground() override;

    void showOn(MapView &map);

signals:
    void failed(const QString &text); ///< a file or a server cannot be used; the built-in map stays

private:
    void use();
    void show(MapView &map) const;

    const AppSettings &m_settings;
    QString m_profile;
    const Clock &m_clock;
    std::shared_ptr<BuiltInTileSource> m_builtIn;
    std::unique_ptr<TileGateway> m_gateway;
};

} // namespace fleetglass
