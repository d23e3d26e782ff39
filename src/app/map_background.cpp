// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map_background.h"

#include "core/log.h"
#include "net/http_client.h"
#include "tiles/built_in_tile_source.h"
#include "tiles/mbtiles_source.h"
#include "tiles/online_tile_source.h"
#include "views/map/map_view.h"

#include <QDir>
#include <QGuiApplication>

namespace fleetglass {

using namespace Qt::StringLiterals;

MapBackground::MapBackground(const AppSettings &settings, const QString &profile, const Clock &clock)
    : m_settings(settings)
    , m_profile(profile)
    , m_clock(clock)
    , m_builtIn(std::make_shared<BuiltInTileSource>(QGuiApplication::font()))
    , m_gateway(std::make_unique<TileGateway>(m_builtIn))
{
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_settings.tileSource.key() || key == m_settings.mbTilesPath.key()
            || key == m_settings.onlineTilesUrl.key())
            use();
    });
}

MapBackground::~MapBackground()
{
    m_gateway.reset();
    m_builtIn->waitForDrawing();
}

void MapBackground::showOn(MapView &map)
{
    m_gateway->setDark(map.isDark());
    if (const Result<void> started = m_gateway->start(); !started)
        qCWarning(lcApp) << "no tile gateway:" << started.error().detail;
    connect(&map, &MapView::darkChanged, m_gateway.get(), &TileGateway::setDark);
    connect(m_gateway.get(), &TileGateway::sourceChanged, &map, [this, &map] { show(map); });
    use();
    show(map);
}

void MapBackground::use()
{
    switch (m_settings.tileSource()) {
    case TileSourceKind::BuiltIn:
        m_gateway->setSource(nullptr);
        break;
    case TileSourceKind::MbTiles: {
        Result<std::shared_ptr<MbTilesSource>> source = MbTilesSource::open(m_settings.mbTilesPath());
        m_gateway->setSource(source ? *source : nullptr);
        if (!source)
            emit failed(tr("The map file cannot be opened: %1").arg(source.error().detail));
        break;
    }
    case TileSourceKind::Online: {
        HttpClientConfig http;
        http.rateLimit = {.burst = 100, .perMinute = 300};
        Result<std::shared_ptr<OnlineTileSource>> source =
            OnlineTileSource::open({.urlTemplate = m_settings.onlineTilesUrl(),
                                    .attribution = QUrl(m_settings.onlineTilesUrl()).host(),
                                    .cacheFolder = QDir(m_profile).filePath(u"tiles"_s)},
                                   std::make_shared<HttpClient>(std::move(http), m_clock), m_clock);
        m_gateway->setSource(source ? *source : nullptr);
        if (!source)
            emit failed(tr("The map server cannot be used: %1").arg(source.error().detail));
        break;
    }
    }
}

void MapBackground::show(MapView &map) const
{
    // Between two zoom levels the map stretches its tiles: those for fine screens stay sharp.
    map.setTileHost(m_gateway->baseUrl(std::max(2.0, map.devicePixelRatioF())));
    map.setAttribution(m_gateway->attribution());
}

} // namespace fleetglass
