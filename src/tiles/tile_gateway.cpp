// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_gateway.h"

#include "core/log.h"
#include "core/in_pool.h"
#include "tiles/tile_picture.h"

#include <QCache>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QPromise>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr qsizetype cacheBytes = 64 * 1024 * 1024;
constexpr int mostEnlarged = 5; ///< zooms; beyond it 8 pixels would fill a tile
constexpr auto fineSuffix = "@2x"_L1;

QString newSecret()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QString::fromLatin1(
        QByteArrayView(reinterpret_cast<const char *>(random.data()), sizeof random).toByteArray().toHex());
}

struct CacheKey {
    QString source;
    TileRequest request;
    bool operator==(const CacheKey &) const = default;
    friend size_t qHash(const CacheKey &key, size_t seed)
    {
        return qHashMulti(seed, key.source, key.request.id.z, key.request.id.x, key.request.id.y, key.request.dark,
                          key.request.pixelRatio);
    }
};

/// What a request needs until it ends, which may be after the gateway's end.
struct Kitchen {
    QCache<CacheKey, Tile> cache{cacheBytes};
    QThreadPool pool;
};

QHttpServerResponse responseFor(const Result<Tile> &tile)
{
    if (tile)
        return QHttpServerResponse(tile->contentType, tile->bytes);
    using Status = QHttpServerResponse::StatusCode;
    return QHttpServerResponse(tile.error().kind == ErrorKind::NotFound ? Status::NotFound : Status::BadGateway);
}

Task<Result<Tile>> enlarged(std::shared_ptr<Kitchen> kitchen, std::shared_ptr<TileSource> source, TileRequest request)
{
    const int depth = request.id.z - source->maxZoom();
    if (depth > mostEnlarged)
        co_return failure(ErrorKind::NotFound, u"too deep to enlarge"_s);
    TileRequest ancestor = request;
    ancestor.id = {source->maxZoom(), request.id.x >> depth, request.id.y >> depth};
    const Result<Tile> whole = co_await source->tile(ancestor);
    if (!whole)
        co_return whole;
    auto part = InPool(kitchen->pool, [tile = *whole, from = ancestor.id, wanted = request.id] {
        return enlargedPart(tile, from, wanted);
    });
    co_return co_await part;
}

/// From the cache or the source; kept in the cache.
Task<Result<Tile>> fetched(std::shared_ptr<Kitchen> kitchen, std::shared_ptr<TileSource> source, TileRequest request)
{
    const CacheKey key{source->id(), request};
    if (const Tile *known = kitchen->cache.object(key))
        co_return *known;
    if (request.id.z < source->minZoom())
        co_return failure(ErrorKind::NotFound, u"above the source's first zoom"_s);
    Result<Tile> tile = failure(ErrorKind::NotFound, {});
    if (request.id.z > source->maxZoom())
        tile = co_await enlarged(kitchen, source, request);
    else
        tile = co_await source->tile(request);
    if (tile)
        kitchen->cache.insert(key, new Tile(*tile), tile->bytes.size() + 128);
    co_return tile;
}

Task<> serve(std::shared_ptr<Kitchen> kitchen, std::shared_ptr<TileSource> source, std::shared_ptr<TileSource> fallback,
             TileRequest request, std::shared_ptr<QPromise<QHttpServerResponse>> answer)
{
    Result<Tile> tile = failure(ErrorKind::NotFound, u"no source"_s);
    if (source)
        tile = co_await fetched(kitchen, source, request);
    if (!tile && source && tile.error().kind != ErrorKind::NotFound)
        qCDebug(lcTiles) << "tile" << request.id.z << request.id.x << request.id.y
                         << "failed:" << errorKindName(tile.error().kind);
    if (!tile && fallback && fallback != source)
        tile = co_await fetched(kitchen, fallback, request);
    answer->addResult(responseFor(tile));
    answer->finish();
}

} // namespace

struct TileGateway::Private {
    std::shared_ptr<TileSource> source;
    std::shared_ptr<TileSource> fallback;
    bool dark = false;
    QString secret = newSecret();
    quint16 port = 0;
    QThread http; ///< where requests are read and answers written; between the two they are here, on the GUI thread
    std::shared_ptr<Kitchen> kitchen = std::make_shared<Kitchen>();

    TileSource *shown() const { return source ? source.get() : fallback.get(); }
    QString sourceId() const { return shown() ? shown()->id() : u"none"_s; }
    std::optional<TileRequest> requestFor(QStringView style, QStringView z, QStringView x, QStringView y) const;
    void answer(const QString &key, const QString &style, const QString &z, const QString &x, const QString &y,
                std::shared_ptr<QPromise<QHttpServerResponse>> promise);
};

std::optional<TileRequest> TileGateway::Private::requestFor(QStringView style, QStringView z, QStringView x,
                                                            QStringView y) const
{
    TileRequest request;
    if (style.endsWith(fineSuffix)) {
        request.pixelRatio = 2;
        style.chop(fineSuffix.size());
    }
    const QString id = sourceId();
    request.dark = style == id + "-dark"_L1;
    if (!request.dark && style != id + "-light"_L1)
        return {};
    if (!y.endsWith(".png"_L1))
        return {};
    y.chop(4);
    if (y.endsWith(fineSuffix)) {
        request.pixelRatio = 2;
        y.chop(fineSuffix.size());
    }
    bool okZ = false;
    bool okX = false;
    bool okY = false;
    request.id = {z.toInt(&okZ), x.toInt(&okX), y.toInt(&okY)};
    if (!okZ || !okX || !okY || !request.id.isValid())
        return {};
    return request;
}

void TileGateway::Private::answer(const QString &key, const QString &style, const QString &z, const QString &x,
                                  const QString &y, std::shared_ptr<QPromise<QHttpServerResponse>> promise)
{
    const std::optional<TileRequest> request = key == secret ? requestFor(style, z, x, y) : std::nullopt;
    if (request) {
        serve(kitchen, source, fallback, *request, promise);
    } else {
        promise->addResult(QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound));
        promise->finish();
    }
}

TileGateway::TileGateway(std::shared_ptr<TileSource> fallback, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->fallback = std::move(fallback);
    d->http.setObjectName(u"tile gateway"_s);
}

TileGateway::~TileGateway()
{
    d->http.quit();
    d->http.wait();
}

/// In the thread of its own: the first requests alone take some ten milliseconds of setting up.
void TileGateway::serveOn(QObject *home, QTcpServer *listener)
{
    auto *server = new QHttpServer(home);
    server->route(u"/<arg>/<arg>/<arg>/<arg>/<arg>"_s, QHttpServerRequest::Method::Get, server,
                  [this](const QString &key, const QString &style, const QString &z, const QString &x, const QString &y) {
                      auto promise = std::make_shared<QPromise<QHttpServerResponse>>();
                      QFuture<QHttpServerResponse> future = promise->future();
                      promise->start();
                      const auto answer = [=, this] { d->answer(key, style, z, x, y, promise); };
                      QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
                      return future;
                  });
    server->bind(listener);
}

Result<void> TileGateway::start()
{
    if (d->port != 0)
        return {};
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost))
        return failure(ErrorKind::Network, u"no loopback port for map tiles: "_s + listener->errorString());
    d->port = listener->serverPort();
    listener->moveToThread(&d->http);
    d->http.start();
    auto *home = new QObject; // ends with its thread, and so does the server below it
    home->moveToThread(&d->http);
    connect(&d->http, &QThread::finished, home, &QObject::deleteLater);
    QMetaObject::invokeMethod(
        home, [this, home, tcp = listener.release()] { serveOn(home, tcp); }, Qt::QueuedConnection);
    return {};
}

QUrl TileGateway::baseUrl(double pixelRatio) const
{
    if (d->port == 0)
        return {};
    return QUrl(u"http://127.0.0.1:%1/%2/%3%4/"_s.arg(QString::number(d->port), d->secret, styleKey(),
                                                      pixelRatio > 1.25 ? QString(fineSuffix) : QString()));
}

QString TileGateway::styleKey() const
{
    return d->sourceId() + (d->dark ? "-dark"_L1 : "-light"_L1);
}

void TileGateway::setSource(std::shared_ptr<TileSource> source)
{
    if (d->source == source)
        return;
    d->source = std::move(source);
    emit sourceChanged();
}

std::shared_ptr<TileSource> TileGateway::source() const
{
    return d->source;
}

void TileGateway::setDark(bool dark)
{
    if (d->dark == dark)
        return;
    d->dark = dark;
    emit sourceChanged();
}

bool TileGateway::isDark() const
{
    return d->dark;
}

QString TileGateway::attribution() const
{
    return d->shown() ? d->shown()->attribution() : QString();
}

} // namespace fleetglass
