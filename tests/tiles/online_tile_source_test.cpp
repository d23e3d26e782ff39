// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_client.h"
#include "support/fixed_clock.h"
#include "support/loopback_server.h"
#include "tiles/asked_tile.h"
#include "tiles/latest_first.h"
#include "tiles/online_tile_source.h"
#include "tiles/pictures.h"
#include "tiles/tile_disk_cache.h"
#include "tiles/tile_freshness.h"

#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
const TileRequest tallinn{{10, 582, 300}, 1, false};

QColor colourOf(const Result<Tile> &tile)
{
    return tile ? QImage::fromData(tile->bytes).pixelColor(3, 3) : QColor();
}

ScriptedAnswer picture(const QColor &colour, const QByteArray &headers = {})
{
    return ScriptedAnswer::reply(200, pictureOf(colour), headers, "image/png");
}

} // namespace

class OnlineTileSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();

    void asksAsItShould();
    void keepsAsLongAsAllowed();
    void asksAgainWithValidators();
    void neverKeepsNoStore();
    void servesOldTilesOffline();
    void goneTilesAreGone();
    void worksWithoutDiskCache();
    void badPictures_data();
    void badPictures();
    void twoAtATime();
    void newestFirst();
    void fineTiles();
    void refusesAddresses_data();
    void refusesAddresses();
    void freshness_data();
    void freshness();
    void diskCacheIsBounded();
    void brokenCacheFileIsIgnored();

private:
    std::shared_ptr<OnlineTileSource> open(const QString &path = u"/{z}/{x}/{y}.png"_s, bool withCache = true);
    Result<Tile> ask(const TileRequest &request = tallinn) { return AskedTile(m_source, request).result(); }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::shared_ptr<OnlineTileSource> m_source;
};

void OnlineTileSourceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    m_source = open();
}

std::shared_ptr<OnlineTileSource> OnlineTileSourceTest::open(const QString &path, bool withCache)
{
    auto http =
        std::make_shared<HttpClient>(HttpClientConfig{.rateLimit = {.burst = 1000, .perMinute = 60'000}}, m_clock);
    OnlineTileConfig config;
    config.urlTemplate = u"http://127.0.0.1:%1"_s.arg(m_server->port()) + path;
    config.attribution = u"© somebody"_s;
    if (withCache)
        config.cacheFolder = m_folder->path();
    auto source = OnlineTileSource::open(config, http, m_clock);
    return source ? *source : nullptr;
}

void OnlineTileSourceTest::asksAsItShould()
{
    QCOMPARE(m_server->requests().size(), 0); // nothing before it is asked
    m_server->answer(picture(Qt::red));
    const Result<Tile> tile = ask();
    QCOMPARE(colourOf(tile), QColor(Qt::red));
    QCOMPARE(tile->contentType, "image/png"_ba);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests()[0].target, "/10/582/300.png"_ba);
    QVERIFY(m_server->requests()[0].header("User-Agent").startsWith("Fleetglass/"));
    QCOMPARE(ask({{23, 0, 0}, 1, false}).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->requests().size(), 1);
}

void OnlineTileSourceTest::keepsAsLongAsAllowed()
{
    m_server->answer(picture(Qt::red, "Cache-Control: public, max-age=600\r\n"));
    m_server->answer(picture(Qt::green));
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    m_clock.advanceMs(9 * minuteMs);
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    m_source = open(); // another start of the program
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.advanceMs(2 * minuteMs);
    QCOMPARE(colourOf(ask()), QColor(Qt::green));
    QCOMPARE(m_server->requests().size(), 2);
    m_clock.advanceMs(6 * dayMs); // that answer had no cache headers
    QCOMPARE(colourOf(ask()), QColor(Qt::green));
    QCOMPARE(m_server->requests().size(), 2);
}

void OnlineTileSourceTest::asksAgainWithValidators()
{
    m_server->answer(picture(
        Qt::red, "Cache-Control: max-age=60\r\nETag: \"abc\"\r\nLast-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
    m_server->answer(ScriptedAnswer::reply(304, {}, "Cache-Control: max-age=600\r\n"));
    ask();
    m_clock.advanceMs(2 * minuteMs);
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].header("If-None-Match"), "\"abc\""_ba);
    QCOMPARE(m_server->requests()[1].header("If-Modified-Since"), "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
    m_clock.advanceMs(9 * minuteMs); // the 304 made it fresh again
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    QCOMPARE(m_server->requests().size(), 2);
}

void OnlineTileSourceTest::neverKeepsNoStore()
{
    m_server->answer(picture(Qt::red, "Cache-Control: no-store\r\n"));
    m_server->answer(picture(Qt::green, "Cache-Control: no-store\r\n"));
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    QVERIFY(!QDirIterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    QCOMPARE(colourOf(ask()), QColor(Qt::green));
}

void OnlineTileSourceTest::servesOldTilesOffline()
{
    m_server->answer(picture(Qt::red, "Cache-Control: max-age=60\r\n"));
    ask();
    m_clock.advanceMs(30 * dayMs);
    m_server->answer(ScriptedAnswer::reply(403, "blocked"));
    QCOMPARE(ask().error().kind, ErrorKind::Forbidden); // that is an answer, and it is no
    m_server.reset();
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    const Result<Tile> unknown = ask({{10, 583, 300}, 1, false});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Network);
}

void OnlineTileSourceTest::goneTilesAreGone()
{
    m_server->answer(ScriptedAnswer::reply(404, "no such tile", {}, "text/plain"));
    QCOMPARE(ask().error().kind, ErrorKind::NotFound);
}

void OnlineTileSourceTest::worksWithoutDiskCache()
{
    m_source = open(u"/{z}/{x}/{y}.png"_s, false);
    m_server->answer(picture(Qt::red));
    m_server->answer(picture(Qt::green));
    QCOMPARE(colourOf(ask()), QColor(Qt::red));
    QCOMPARE(colourOf(ask()), QColor(Qt::green));
}

void OnlineTileSourceTest::badPictures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << "<html>please sign in</html>"_ba;
    QTest::newRow("cut off") << pictureOf(Qt::red).first(90);
    QTest::newRow("only a beginning") << pictureOf(Qt::red).first(8);
    QTest::newRow("enormous") << pictureOf(Qt::red, "PNG", 3000);
}

void OnlineTileSourceTest::badPictures()
{
    QFETCH(QByteArray, body);
    m_server->answer(ScriptedAnswer::reply(200, body, "Cache-Control: max-age=6000\r\n", "image/png"));
    m_server->answer(picture(Qt::green));
    QCOMPARE(ask().error().kind, ErrorKind::BadReply);
    QCOMPARE(colourOf(ask()), QColor(Qt::green)); // it was not kept
}

void OnlineTileSourceTest::twoAtATime()
{
    m_server->handler = [](const SeenRequest &) { return ScriptedAnswer::silence(); };
    std::vector<AskedTile> asked;
    for (int x = 0; x < 6; ++x)
        asked.emplace_back(m_source, TileRequest{{10, x, 0}, 1, false});
    QVERIFY(QTest::qWaitFor([&] { return m_server->requests().size() == 2; }));
    // A third would have come as quickly as the first two did.
    m_server->handler = [](const SeenRequest &) { return picture(Qt::red); };
    m_server->closeConnections();
    for (const AskedTile &tile : asked)
        QCOMPARE(colourOf(tile.result()), QColor(Qt::red));
    QVERIFY(m_server->connections() <= 6);
}

void OnlineTileSourceTest::newestFirst()
{
    LatestFirst turns(1, 2);
    QStringList log;
    const auto take = [](LatestFirst &queue, QStringList &lines, QString name) -> Task<> {
        auto turn = queue.next();
        const bool isMyTurn = co_await turn;
        lines.append(isMyTurn ? name : name + u" too late"_s);
    };
    take(turns, log, u"a"_s);
    take(turns, log, u"b"_s);
    take(turns, log, u"c"_s);
    take(turns, log, u"d"_s);
    QCOMPARE(log, (QStringList{u"a"_s, u"b too late"_s}));
    turns.done();
    turns.done();
    QCOMPARE(log.mid(2), (QStringList{u"d"_s, u"c"_s}));
    turns.done();
    take(turns, log, u"e"_s);
    QCOMPARE(log.last(), u"e"_s);
}

void OnlineTileSourceTest::fineTiles()
{
    m_source = open(u"/{s}/{z}/{x}/{y}{r}.png?key=1"_s);
    m_server->handler = [](const SeenRequest &) { return picture(Qt::red); };
    QVERIFY(ask());
    QVERIFY(ask({tallinn.id, 2, true}));
    QCOMPARE(m_server->requests()[0].target, "/a/10/582/300.png?key=1"_ba);
    QCOMPARE(m_server->requests()[1].target, "/a/10/582/300@2x.png?key=1"_ba);
}

void OnlineTileSourceTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("no row") << u"https://example.org/{z}/{x}.png"_s;
    QTest::newRow("a file") << u"file:///etc/{z}/{x}/{y}"_s;
    QTest::newRow("no host") << u"https:///{z}/{x}/{y}.png"_s;
    QTest::newRow("no address") << u"{z}/{x}/{y}"_s;
}

void OnlineTileSourceTest::refusesAddresses()
{
    QFETCH(QString, address);
    OnlineTileConfig config;
    config.urlTemplate = address;
    const auto source = OnlineTileSource::open(config, nullptr, m_clock);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Rejected);
}

void OnlineTileSourceTest::freshness_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<bool>("mayStore");
    QTest::addColumn<qint64>("seconds");
    using H = HttpHeaders;
    const QByteArray date = "Fri, 20 Nov 2026 12:00:00 GMT";
    QTest::newRow("nothing said") << H{} << true << qint64(7 * 86400);
    QTest::newRow("max-age") << H{{"Cache-Control", "public, Max-Age=120"}} << true << qint64(120);
    QTest::newRow("max-age and age") << H{{"Cache-Control", "max-age=120"}, {"Age", "50"}} << true << qint64(70);
    QTest::newRow("older than allowed") << H{{"Cache-Control", "max-age=120"}, {"Age", "500"}} << true << qint64(0);
    QTest::newRow("no-cache") << H{{"Cache-Control", "no-cache, max-age=120"}} << true << qint64(0);
    QTest::newRow("no-store") << H{{"Cache-Control", "no-store"}} << false << qint64(0);
    QTest::newRow("nonsense") << H{{"Cache-Control", "max-age=soon"}} << true << qint64(0);
    QTest::newRow("not forever") << H{{"Cache-Control", "max-age=99999999999"}} << true << qint64(365) * 86400;
    QTest::newRow("expires") << H{{"Date", date}, {"Expires", "Fri, 20 Nov 2026 12:05:00 GMT"}} << true << qint64(300);
    QTest::newRow("by the server's clock")
        << H{{"Date", "Fri, 20 Nov 2020 12:00:00 GMT"}, {"Expires", "Fri, 20 Nov 2020 12:05:00 GMT"}} << true
        << qint64(300);
    QTest::newRow("expires long ago") << H{{"Date", date}, {"Expires", "Thu, 01 Jan 1970 00:00:00 GMT"}} << true
                                      << qint64(0);
    QTest::newRow("expires 0") << H{{"Expires", "0"}} << true << qint64(0);
    QTest::newRow("max-age wins") << H{{"Cache-Control", "max-age=10"},
                                       {"Date", date},
                                       {"Expires", "Fri, 20 Nov 2026 13:00:00 GMT"}}
                                  << true << qint64(10);
}

void OnlineTileSourceTest::freshness()
{
    QFETCH(HttpHeaders, headers);
    const TileFreshness found = tileFreshness({.status = 200, .headers = headers, .body = {}}, m_clock.nowMs());
    QTEST(found.mayStore, "mayStore");
    QTEST((found.expiresAtMs - m_clock.nowMs()) / 1000, "seconds");
}

void OnlineTileSourceTest::diskCacheIsBounded()
{
    TileDiskCache cache(m_folder->path(), 100'000);
    const StoredTile tile{
        .tile = {QByteArray(10'000, 'x'), "image/png"}, .etag = "e", .lastModified = {}, .expiresAtMs = 7};
    for (int x = 0; x < 40; ++x)
        QVERIFY(cache.store({10, x, 0}, false, tile));
    qint64 total = 0;
    QDirIterator walk(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        total += walk.nextFileInfo().size();
    QVERIFY2(total > 0 && total < 120'000, qPrintable(QString::number(total)));
    QVERIFY(cache.store({10, 3, 3}, true, tile));
    const auto loaded = cache.load({10, 3, 3}, true);
    QVERIFY(loaded);
    QCOMPARE(loaded->tile.bytes, tile.tile.bytes);
    QCOMPARE(loaded->etag, "e"_ba);
    QCOMPARE(loaded->expiresAtMs, 7);
    QVERIFY(!cache.load({10, 3, 3}, false));
    cache.remove({10, 3, 3}, true);
    QVERIFY(!cache.load({10, 3, 3}, true));
}

void OnlineTileSourceTest::brokenCacheFileIsIgnored()
{
    m_server->handler = [](const SeenRequest &) { return picture(Qt::green); };
    QVERIFY(ask());
    QDirIterator walk(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(walk.hasNext());
    QFile file(walk.next());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("not what was there");
    file.close();
    QCOMPARE(colourOf(ask()), QColor(Qt::green));
    QCOMPARE(m_server->requests().size(), 2);
}

QTEST_GUILESS_MAIN(OnlineTileSourceTest)
#include "online_tile_source_test.moc"
