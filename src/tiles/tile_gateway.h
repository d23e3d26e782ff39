// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QObject>
#include <QUrl>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QTcpServer)

namespace fleetglass {

/// Hands the current source's tiles to Qt Location's osm plugin over HTTP, on 127.0.0.1 only and behind a random path, so that
/// no other program or web page on this computer can read them. Lives on the GUI thread; pictures are made
/// and HTTP is spoken elsewhere.
///
///     http://127.0.0.1:<port>/<secret>/<style>/<z>/<x>/<y>.png        256 px
///     http://127.0.0.1:<port>/<secret>/<style>/<z>/<x>/<y>@2x.png     512 px
///     http://127.0.0.1:<port>/<secret>/<style>@2x/<z>/<x>/<y>.png     512 px, for plugins that cannot ask for @2x
///
/// `style` is styleKey(): another source or another brightness is another address, so nothing that caches by address mixes
/// them. Anything else, a wrong secret included, is 404.
///
/// Where the source has nothing or cannot be reached the fallback's tile is given instead, if there is a fallback; below the
/// source's deepest zoom its tiles are enlarged. So the map is never empty. The plugin's own disk cache knows neither the
/// style nor the fallback: switch it off (osm.mapping.cache.disk.size = 0) or give it one directory per styleKey().
class TileGateway : public QObject
{
    Q_OBJECT
public:
    /// `fallback` may be null; it is usually the built-in base map.
    explicit TileGateway(std::shared_ptr<TileSource> fallback = nullptr, QObject *parent = nullptr);
    ~TileGateway() override;

    /// Begins to listen on a free port. Error: Network when there is none. Asking twice is harmless.
    Result<void> start();

    /// For osm.mapping.custom.host: with secret and style, ends with '/'. pixelRatio above 1.25 gives the address of the 512 px
    /// tiles. Empty before start().
    QUrl baseUrl(double pixelRatio = 1) const;

    /// The source's id and "-light" or "-dark": stable over program starts, good as a directory name.
    QString styleKey() const;

    /// Null: only the fallback.
    void setSource(std::shared_ptr<TileSource> source);
    std::shared_ptr<TileSource> source() const;

    void setDark(bool dark);
    bool isDark() const;

    /// The current source's, to be shown bottom right on the map.
    QString attribution() const;

signals:
    /// Source or brightness changed: baseUrl(), styleKey() and attribution() are new; load the map's plugin again.
    void sourceChanged();

private:
    void serveOn(QObject *home, QTcpServer *listener);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
