// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/online_tile_source.h"

#include "net/http_client.h"
#include "core/in_pool.h"
#include "tiles/latest_first.h"
#include "tiles/tile_disk_cache.h"
#include "tiles/tile_freshness.h"
#include "tiles/tile_picture.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr int requestsAtOnce = 2;
constexpr size_t mostWaiting = 96; ///< a screenful of 4K and a bit
constexpr qint64 mostTileBytes = 4 * 1024 * 1024;

QString filled(QString text, TileId id, bool fine)
{
    const char16_t host = u"abc"[(id.x + id.y) % 3];
    return text.replace("{z}"_L1, QString::number(id.z))
        .replace("{x}"_L1, QString::number(id.x))
        .replace("{y}"_L1, QString::number(id.y))
        .replace("{r}"_L1, fine ? "@2x"_L1 : ""_L1)
        .replace("{s}"_L1, QString(QChar(host)));
}

} // namespace

struct OnlineTileSource::Private {
    OnlineTileConfig config;
    QString id;
    std::shared_ptr<HttpClient> http;
    const Clock &clock;
    std::optional<TileDiskCache> cache;
    LatestFirst turns{requestsAtOnce, mostWaiting};
    QThreadPool pool;

    Private(OnlineTileConfig wanted, std::shared_ptr<HttpClient> client, const Clock &time);
    HttpRequest requestFor(TileId tile, bool fine, const std::optional<StoredTile> &stored) const;
    StoredTile fromReply(const HttpReply &reply, const std::optional<StoredTile> &stored) const;
};

OnlineTileSource::Private::Private(OnlineTileConfig wanted, std::shared_ptr<HttpClient> client, const Clock &time)
    : config(std::move(wanted))
    , http(std::move(client))
    , clock(time)
{
    const QByteArray hash =
        QCryptographicHash::hash(config.urlTemplate.toUtf8(), QCryptographicHash::Sha256).first(6).toHex();
    id = u"online-"_s + QString::fromLatin1(hash);
    if (!config.cacheFolder.isEmpty())
        cache.emplace(config.cacheFolder + u'/' + id, config.maxCacheBytes);
    pool.setMaxThreadCount(1);
}

HttpRequest OnlineTileSource::Private::requestFor(TileId tile, bool fine, const std::optional<StoredTile> &stored) const
{
    HttpRequest request;
    request.url = QUrl(filled(config.urlTemplate, tile, fine));
    request.priority = HttpPriority::Visible;
    request.timeLimit = std::chrono::seconds(20);
    request.maxBodyBytes = mostTileBytes;
    request.headers = {{"Accept", "image/png,image/webp,image/jpeg"}};
    if (stored && !stored->etag.isEmpty())
        request.headers.append({"If-None-Match", stored->etag});
    if (stored && !stored->lastModified.isEmpty())
        request.headers.append({"If-Modified-Since", stored->lastModified});
    return request;
}

/// The tile to keep and show: the answer's, or the kept one that the server says is still right.
StoredTile OnlineTileSource::Private::fromReply(const HttpReply &reply, const std::optional<StoredTile> &stored) const
{
    StoredTile fresh;
    fresh.expiresAtMs = tileFreshness(reply, clock.nowMs()).expiresAtMs;
    fresh.etag = reply.header("ETag");
    fresh.lastModified = reply.header("Last-Modified");
    fresh.tile = {.bytes = reply.body, .contentType = pictureType(reply.body)};
    if (reply.status == 304 && stored) {
        fresh.tile = stored->tile;
        fresh.etag = fresh.etag.isEmpty() ? stored->etag : fresh.etag;
        fresh.lastModified = fresh.lastModified.isEmpty() ? stored->lastModified : fresh.lastModified;
    }
    return fresh;
}

OnlineTileSource::OnlineTileSource(std::shared_ptr<Private> state) : d(std::move(state)) {}
OnlineTileSource::~OnlineTileSource() = default;

Result<std::shared_ptr<OnlineTileSource>> OnlineTileSource::open(OnlineTileConfig config,
                                                                 std::shared_ptr<HttpClient> http, const Clock &clock)
{
    for (const auto part : {"{z}"_L1, "{x}"_L1, "{y}"_L1}) {
        if (!config.urlTemplate.contains(part))
            return failure(ErrorKind::Rejected, u"the address of the map server lacks "_s + part);
    }
    const QUrl example(filled(config.urlTemplate, {}, false), QUrl::StrictMode);
    if (!example.isValid() || example.host().isEmpty()
        || (example.scheme() != "https"_L1 && example.scheme() != "http"_L1))
        return failure(ErrorKind::Rejected, u"the address of the map server is no https address"_s);
    return std::shared_ptr<OnlineTileSource>(
        new OnlineTileSource(std::make_shared<Private>(std::move(config), std::move(http), clock)));
}

QString OnlineTileSource::id() const
{
    return d->id;
}

QString OnlineTileSource::attribution() const
{
    return d->config.attribution;
}

int OnlineTileSource::minZoom() const
{
    return d->config.minZoom;
}

int OnlineTileSource::maxZoom() const
{
    return d->config.maxZoom;
}

Task<Result<Tile>> OnlineTileSource::tile(TileRequest request)
{
    const std::shared_ptr<Private> state = d;
    const TileId id = request.id;
    const bool fine = request.pixelRatio > 1.25 && state->config.urlTemplate.contains("{r}"_L1);
    if (!id.isValid())
        co_return failure(ErrorKind::NotFound, u"no such tile"_s);

    std::optional<StoredTile> stored;
    if (state->cache) {
        auto loading = InPool(state->pool, [cache = &*state->cache, id, fine] { return cache->load(id, fine); });
        stored = co_await loading;
    }
    if (stored && stored->expiresAtMs > state->clock.nowMs())
        co_return stored->tile;

    auto turn = state->turns.next();
    const bool isMyTurn = co_await turn;
    if (!isMyTurn) {
        if (stored)
            co_return stored->tile;
        co_return failure(ErrorKind::Cancelled, u"newer tiles were wanted more"_s);
    }
    HttpRequest question = state->requestFor(id, fine, stored);
    const Result<HttpReply> reply = co_await state->http->send(std::move(question));
    state->turns.done();

    if (!reply) {
        const ErrorKind kind = reply.error().kind;
        const bool isGone =
            kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden || kind == ErrorKind::LoginRefused;
        if (stored && !isGone)
            co_return stored->tile; // old is better than none
        co_return std::unexpected(reply.error());
    }
    const StoredTile fresh = state->fromReply(*reply, stored);
    const bool mayStore = state->cache && tileFreshness(*reply, state->clock.nowMs()).mayStore;
    auto keeping = InPool(state->pool, [cache = state->cache ? &*state->cache : nullptr, fresh, id, fine, mayStore] {
        if (!isWholePicture(fresh.tile.bytes))
            return false;
        if (mayStore)
            cache->store(id, fine, fresh);
        else if (cache)
            cache->remove(id, fine);
        return true;
    });
    const bool isPicture = co_await keeping;
    if (!isPicture && stored)
        co_return stored->tile;
    if (!isPicture)
        co_return failure(ErrorKind::BadReply, u"the map server's answer is no picture"_s);
    co_return fresh.tile;
}

} // namespace fleetglass
