// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/built_in_tile_source.h"
#include "tiles/pictures.h"
#include "tiles/tile_gateway.h"

#include <QGuiApplication>
#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

/// Tiles of one colour, at once or when the test says so.
class PaintedSource final : public TileSource
{
public:
    explicit PaintedSource(QString name, QColor colour, int deepest = 19)
        : m_name(std::move(name))
        , m_colour(colour)
        , m_deepest(deepest)
    {}
    QString id() const override { return m_name; }
    QString attribution() const override { return u"© "_s + m_name; }
    int minZoom() const override { return 2; }
    int maxZoom() const override { return m_deepest; }
    Task<Result<Tile>> tile(TileRequest request) override
    {
        ++asked;
        last = request;
        if (problem)
            co_return failure(*problem, u"as the test wants"_s);
        co_return Tile{.bytes = pictureOf(m_colour), .contentType = "image/png"};
    }

    int asked = 0;
    TileRequest last;
    std::optional<ErrorKind> problem;

private:
    QString m_name;
    QColor m_colour;
    int m_deepest;
};

/// The built-in map, counting.
class CountedSource final : public TileSource
{
public:
    explicit CountedSource(std::shared_ptr<TileSource> inner) : m_inner(std::move(inner)) {}
    QString id() const override { return u"counted"_s; }
    QString attribution() const override { return {}; }
    int minZoom() const override { return 0; }
    int maxZoom() const override { return 22; }
    Task<Result<Tile>> tile(TileRequest request) override
    {
        ++asked;
        return m_inner->tile(request);
    }

    int asked = 0;

private:
    std::shared_ptr<TileSource> m_inner;
};

struct Answer {
    int status = 0;
    QByteArray contentType;
    QByteArray bytes;
    QImage picture() const { return QImage::fromData(bytes); }
    QColor colour() const { return picture().pixelColor(10, 10); }
};

} // namespace

class TileGatewayTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup();

    void addressIsLoopbackAndSecret();
    void builtInMapOverHttp();
    void fineTiles();
    void notFound_data();
    void notFound();
    void onlyGet();
    void everyStyleHasItsOwnAddress();
    void keepsTiles();
    void fallsBack_data();
    void fallsBack();
    void failuresWithoutFallback();
    void enlargesBelowTheDeepestZoom();
    void readerHangsUp();
    void endsWhileDrawing();

private:
    Answer get(const QUrl &url);
    QUrl at(const QString &path, double pixelRatio = 1) const
    {
        return QUrl(m_gateway->baseUrl(pixelRatio).toString() + path);
    }

    QNetworkAccessManager m_network;
    std::shared_ptr<BuiltInTileSource> m_builtIn;
    std::unique_ptr<TileGateway> m_gateway;
};

void TileGatewayTest::init()
{
    m_builtIn = std::make_shared<BuiltInTileSource>(QGuiApplication::font());
    m_gateway = std::make_unique<TileGateway>(m_builtIn);
    QVERIFY(m_gateway->start());
}

void TileGatewayTest::cleanup()
{
    m_gateway.reset();
    if (m_builtIn)
        m_builtIn->waitForDrawing(); // the window system must outlive it
    QCoreApplication::sendPostedEvents();
}

Answer TileGatewayTest::get(const QUrl &url)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll()};
}

void TileGatewayTest::addressIsLoopbackAndSecret()
{
    const QString url = m_gateway->baseUrl().toString();
    QVERIFY2(
        QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{32}/built-in-\\d+-light/$"_s).match(url).hasMatch(),
        qPrintable(url));
    QVERIFY(m_gateway->baseUrl(2).toString().endsWith("-light@2x/"_L1));
    QVERIFY(m_gateway->start()); // again, and nothing changes
    QCOMPARE(m_gateway->baseUrl().toString(), url);

    TileGateway other;
    QVERIFY(other.baseUrl().isEmpty());
    QVERIFY(other.start());
    QVERIFY(other.baseUrl().path() != m_gateway->baseUrl().path());
    QVERIFY(other.attribution().isEmpty());
}

void TileGatewayTest::builtInMapOverHttp()
{
    const Answer light = get(at(u"8/145/75.png"_s));
    QCOMPARE(light.status, 200);
    QCOMPARE(light.contentType, "image/png"_ba);
    QCOMPARE(light.picture().size(), QSize(256, 256));
    QVERIFY(m_gateway->attribution().contains("Natural Earth"_L1));
    QVERIFY(m_gateway->attribution().contains("GeoNames"_L1));

    m_gateway->setDark(true);
    const Answer dark = get(at(u"8/145/75.png"_s));
    QCOMPARE(dark.status, 200);
    QVERIFY(dark.bytes != light.bytes);
    QVERIFY(dark.colour().lightness() < 100 && light.colour().lightness() > 200);
}

void TileGatewayTest::fineTiles()
{
    QCOMPARE(get(at(u"8/145/75@2x.png"_s)).picture().size(), QSize(512, 512));
    QCOMPARE(get(at(u"8/145/75.png"_s, 2)).picture().size(), QSize(512, 512));
    QCOMPARE(get(at(u"8/145/75@2x.png"_s, 2)).picture().size(), QSize(512, 512));
}

void TileGatewayTest::notFound_data()
{
    QTest::addColumn<QString>("path"); // %1: the secret, %2: the style
    QTest::newRow("wrong secret") << u"/00000000000000000000000000000000/%2/8/145/75.png"_s;
    QTest::newRow("empty secret") << u"//%2/8/145/75.png"_s;
    QTest::newRow("no secret") << u"/%2/8/145/75.png"_s;
    QTest::newRow("part of the secret") << u"/%3/%2/8/145/75.png"_s;
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("unknown style") << u"/%1/paper/8/145/75.png"_s;
    QTest::newRow("no picture") << u"/%1/%2/8/145/75.json"_s;
    QTest::newRow("not a number") << u"/%1/%2/8/145/here.png"_s;
    QTest::newRow("huge zoom") << u"/%1/%2/23/0/0.png"_s;
    QTest::newRow("number beyond all") << u"/%1/%2/99999999999/0/0.png"_s;
    QTest::newRow("outside the zoom") << u"/%1/%2/3/8/0.png"_s;
    QTest::newRow("negative") << u"/%1/%2/3/-1/0.png"_s;
    QTest::newRow("going up") << u"/%1/%2/../../etc/passwd"_s;
}

void TileGatewayTest::notFound()
{
    QFETCH(QString, path);
    const QString secret = m_gateway->baseUrl().path().section(u'/', 1, 1);
    path.replace("%1"_L1, secret).replace("%2"_L1, m_gateway->styleKey()).replace("%3"_L1, secret.first(31));
    QUrl url = m_gateway->baseUrl();
    url.setPath(path);
    const Answer answer = get(url);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.picture().isNull());
}

void TileGatewayTest::onlyGet()
{
    QNetworkReply *reply = m_network.post(QNetworkRequest(at(u"8/145/75.png"_s)), QByteArray());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10000));
    QVERIFY(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400);
    reply->deleteLater();
}

void TileGatewayTest::everyStyleHasItsOwnAddress()
{
    QSignalSpy changed(m_gateway.get(), &TileGateway::sourceChanged);
    QSet<QString> keys{m_gateway->styleKey()};
    const QUrl before = at(u"8/145/75.png"_s);
    m_gateway->setDark(true);
    keys.insert(m_gateway->styleKey());
    m_gateway->setSource(std::make_shared<PaintedSource>(u"red"_s, Qt::red));
    keys.insert(m_gateway->styleKey());
    QCOMPARE(m_gateway->attribution(), u"© red"_s);
    QCOMPARE(get(at(u"8/145/75.png"_s)).colour(), QColor(Qt::red));
    m_gateway->setDark(false);
    keys.insert(m_gateway->styleKey());
    QCOMPARE(keys.size(), 4);
    QCOMPARE(changed.count(), 4 - 1);
    // What still asks for the former source gets nothing rather than another map's picture.
    QCOMPARE(get(before).status, 404);
    m_gateway->setDark(false);
    m_gateway->setSource(m_gateway->source());
    QCOMPARE(changed.count(), 4 - 1);
}

void TileGatewayTest::keepsTiles()
{
    const auto red = std::make_shared<PaintedSource>(u"red"_s, Qt::red);
    m_gateway->setSource(red);
    QCOMPARE(get(at(u"8/145/75.png"_s)).status, 200);
    QCOMPARE(get(at(u"8/145/75.png"_s)).status, 200);
    QCOMPARE(red->asked, 1);
    QCOMPARE(get(at(u"8/145/75@2x.png"_s)).status, 200);
    QCOMPARE(red->asked, 2);
    QCOMPARE(red->last.pixelRatio, 2.0);
}

void TileGatewayTest::fallsBack_data()
{
    QTest::addColumn<ErrorKind>("problem");
    QTest::newRow("hole in the file") << ErrorKind::NotFound;
    QTest::newRow("offline") << ErrorKind::Network;
    QTest::newRow("no picture") << ErrorKind::BadReply;
}

void TileGatewayTest::fallsBack()
{
    QFETCH(ErrorKind, problem);
    const auto red = std::make_shared<PaintedSource>(u"red"_s, Qt::red);
    red->problem = problem;
    m_gateway->setSource(red);
    const Answer fallback = get(at(u"8/145/75.png"_s));
    QCOMPARE(fallback.status, 200);
    QCOMPARE(fallback.picture().size(), QSize(256, 256));
    QVERIFY(fallback.colour() != QColor(Qt::red));
    // It was not kept as the source's own.
    red->problem.reset();
    QCOMPARE(get(at(u"8/145/75.png"_s)).colour(), QColor(Qt::red));
    // Above the source's first zoom it is not even asked.
    red->asked = 0;
    QCOMPARE(get(at(u"1/1/0.png"_s)).status, 200);
    QCOMPARE(red->asked, 0);
}

void TileGatewayTest::failuresWithoutFallback()
{
    TileGateway gateway;
    QVERIFY(gateway.start());
    const auto red = std::make_shared<PaintedSource>(u"red"_s, Qt::red);
    gateway.setSource(red);
    const QUrl url(gateway.baseUrl().toString() + u"8/145/75.png"_s);
    red->problem = ErrorKind::NotFound;
    QCOMPARE(get(url).status, 404);
    red->problem = ErrorKind::Network;
    QCOMPARE(get(url).status, 502);
    gateway.setSource(nullptr);
    QCOMPARE(get(QUrl(gateway.baseUrl().toString() + u"8/145/75.png"_s)).status, 404);
}

void TileGatewayTest::enlargesBelowTheDeepestZoom()
{
    const auto red = std::make_shared<PaintedSource>(u"red"_s, Qt::red, 10);
    m_gateway->setSource(red);
    const Answer enlarged = get(at(u"13/4660/2404.png"_s));
    QCOMPARE(enlarged.status, 200);
    QCOMPARE(enlarged.picture().size(), QSize(256, 256));
    QCOMPARE(enlarged.colour(), QColor(Qt::red));
    QCOMPARE(red->last.id, (TileId{10, 582, 300}));
    // Much deeper there is nothing left to see: the fallback's turn.
    QVERIFY(get(at(u"19/298240/153856.png"_s)).colour() != QColor(Qt::red));
}

void TileGatewayTest::readerHangsUp()
{
    const auto counted = std::make_shared<CountedSource>(m_builtIn);
    m_gateway->setSource(counted);
    for (int i = 0; i < 5; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_gateway->baseUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET " + m_gateway->baseUrl().path().toUtf8() + "5/17/" + QByteArray::number(i)
                     + ".png HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QVERIFY(QTest::qWaitFor([&] { return counted->asked == i + 1; })); // its drawing has begun
        socket.abort();
    }
    QCOMPARE(get(at(u"5/17/9.png"_s)).status, 200);
}

void TileGatewayTest::endsWhileDrawing()
{
    auto counted = std::make_shared<CountedSource>(m_builtIn);
    m_gateway->setSource(counted);
    QList<QNetworkReply *> replies;
    for (int x = 0; x < 16; ++x)
        replies.append(m_network.get(QNetworkRequest(at(u"5/%1/9@2x.png"_s.arg(x)))));
    QVERIFY(QTest::qWaitFor([&] { return counted->asked > 3; }));
    const std::weak_ptr<BuiltInTileSource> drawing = m_builtIn;
    m_gateway.reset();
    counted.reset();
    m_builtIn.reset();
    for (QNetworkReply *reply : std::as_const(replies)) {
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }));
        reply->deleteLater();
    }
    QVERIFY(QTest::qWaitFor([&] { return drawing.expired(); })); // whoever waited has come to an end
}

QTEST_MAIN(TileGatewayTest)
#include "tile_gateway_test.moc"
