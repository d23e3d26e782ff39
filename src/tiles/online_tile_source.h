// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "tiles/tile_source.h"

#include <QUrl>

#include <memory>

namespace fleetglass {

class HttpClient;

/// An XYZ tile server, as the user chose it; there is no default, and nothing is asked before somebody chooses.
struct OnlineTileConfig {
    QString urlTemplate; ///< "https://tiles.example.org/{z}/{x}/{y}{r}.png"; {r} becomes "@2x" on fine screens, {s} a, b or c
    QString attribution; ///< what the server's operator wants shown, plain text
    int minZoom = 0;
    int maxZoom = 19;
    QString cacheFolder; ///< a folder of its own is made in it for each template; empty: no disk cache
    qint64 maxCacheBytes = 256LL * 1024 * 1024;
};

/// Fetches what is looked at and nothing else: no bulk download, no prefetching, at most two requests at a time, the newest
/// wish first. Keeps answers on disk as their HTTP headers allow, asks again with If-None-Match and If-Modified-Since, and gives
/// the kept tile, however old, while the server cannot be reached. HttpClient identifies the program and obeys Retry-After.
class OnlineTileSource final : public TileSource
{
public:
    /// Error: Rejected for a template without {z}, {x} and {y} or that is no http(s) address.
    static Result<std::shared_ptr<OnlineTileSource>> open(OnlineTileConfig config, std::shared_ptr<HttpClient> http,
                                                          const Clock &clock);
    ~OnlineTileSource() override;

    QString id() const override;
    QString attribution() const override;
    int minZoom() const override;
    int maxZoom() const override;
    /// Cancelled when so many newer wishes came that this one's turn never did.
    Task<Result<Tile>> tile(TileRequest request) override;

private:
    struct Private;
    explicit OnlineTileSource(std::shared_ptr<Private> state);
    std::shared_ptr<Private> d;
};

} // namespace fleetglass
