// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates: which are trusted, and that nothing of a request reaches a server that is not.

#include "net/client_harness.h"
#include "support/loopback_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

using namespace fleetglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString fixture(const QString &name, const QString &kind)
{
    return QStringLiteral(FLEETGLASS_FIXTURES) + u"/tls/test-only-%1.%2.pem"_s.arg(name, kind);
}

QByteArray sha256Of(const QString &name)
{
    return QSslCertificate::fromPath(fixture(name, u"cert"_s)).constFirst().digest(QCryptographicHash::Sha256);
}

} // namespace

class HttpTlsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void trusted();
    void refusedCertificates_data();
    void refusedCertificates();
    void pinnedIsTrusted_data();
    void pinnedIsTrusted();
    void changedPinIsRefused_data();
    void changedPinIsRefused();
    void changedPinIsRefusedForManyAtOnce();
    void keptConnectionStaysChecked();
    void plainServerOnTlsPort();

private:
    HttpClientConfig configWithPin(const QByteArray &pin) const;
    static HttpRequest secretRequest(const QUrl &url)
    {
        return {.method = HttpMethod::Post,
                .url = url,
                .headers = {{"Authorization", "Bearer hush"}},
                .body = "password=hush",
                .timeLimit = 5s};
    }
    SystemClock clock;
};

void HttpTlsTest::initTestCase()
{
    QTest::failOnWarning();
    QVERIFY2(QSslSocket::supportsSsl(), "no TLS here");
    // As if the computer trusted this authority.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(fixture(u"authority"_s, u"cert"_s));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

HttpClientConfig HttpTlsTest::configWithPin(const QByteArray &pin) const
{
    HttpClientConfig config = quickConfig();
    config.transport.pinnedCertificateSha256 = pin;
    return config;
}

void HttpTlsTest::trusted()
{
    LoopbackServer server(fixture(u"good"_s, u"cert"_s), fixture(u"good"_s, u"key"_s));
    HttpClient client(quickConfig(), clock);
    const Sent sent(client, secretRequest(server.url(u"/a"_s)));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.status(), 200);
    QCOMPARE(server.requests().constFirst().body, QByteArray("password=hush"));
    QVERIFY(!client.certificateProblem());
}

void HttpTlsTest::refusedCertificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << u"expired"_s << u"expired"_s;
    QTest::newRow("wrong host") << u"wrong-host"_s << u"host name"_s;
    QTest::newRow("self-signed") << u"self-signed"_s << u"self-signed"_s;
}

void HttpTlsTest::refusedCertificates()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    LoopbackServer server(fixture(name, u"cert"_s), fixture(name, u"key"_s));
    HttpClient client(quickConfig(), clock);
    const Sent sent(client, secretRequest(server.url(u"/a"_s)));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Tls);
    QVERIFY2(sent.error().detail.startsWith(u"certificate not accepted: 127.0.0.1: "_s),
             qPrintable(sent.error().detail));
    QVERIFY2(sent.error().detail.contains(reason), qPrintable(sent.error().detail));
    QCOMPARE(server.bytesSeen(), 0);
    QCOMPARE(server.handshakes(), 1); // not tried again

    const std::optional<CertificateProblem> problem = client.certificateProblem();
    QVERIFY(problem.has_value());
    QCOMPARE(problem->host, u"127.0.0.1"_s);
    QCOMPARE(problem->sha256, sha256Of(name));
    QCOMPARE(problem->certificate.subjectInfo(QSslCertificate::CommonName).constFirst(),
             u"Fleetglass test only: "_s + name);
    QVERIFY(!problem->reasons.isEmpty());
    QVERIFY(!problem->replacesPinned);
}

void HttpTlsTest::pinnedIsTrusted_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"good", "expired", "wrong-host", "self-signed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HttpTlsTest::pinnedIsTrusted()
{
    QFETCH(QString, name);
    LoopbackServer server(fixture(name, u"cert"_s), fixture(name, u"key"_s));
    HttpClient client(configWithPin(sha256Of(name)), clock);
    for (int i = 0; i < 2; ++i) {
        const Sent sent(client, secretRequest(server.url(u"/a"_s)));
        WAIT_FOR_END(sent);
        QCOMPARE(sent.status(), 200);
    }
    HttpRequest once = secretRequest(server.url(u"/a"_s));
    once.mayRepeat = false;
    const Sent write(client, once);
    WAIT_FOR_END(write);
    QCOMPARE(write.status(), 200);
}

void HttpTlsTest::changedPinIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mayRepeat");
    QTest::newRow("valid for everybody else") << u"renewed"_s << true;
    QTest::newRow("valid for everybody else, a write") << u"renewed"_s << false;
    QTest::newRow("self-signed") << u"self-signed"_s << true;
}

void HttpTlsTest::changedPinIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, mayRepeat);
    LoopbackServer server(fixture(name, u"cert"_s), fixture(name, u"key"_s));
    HttpClient client(configWithPin(sha256Of(u"good"_s)), clock);
    HttpRequest request = secretRequest(server.url(u"/a?token=hush"_s));
    request.mayRepeat = mayRepeat;
    const Sent sent(client, request);
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Tls);
    QCOMPARE(sent.error().detail,
             u"certificate not accepted: 127.0.0.1: Another certificate was trusted for this account"_s);
    QTest::qWait(20);
    QCOMPARE(server.handshakes(), 1);
    QCOMPARE(server.bytesSeen(), 0);
    const std::optional<CertificateProblem> problem = client.certificateProblem();
    QVERIFY(problem.has_value());
    QVERIFY(problem->replacesPinned);
    QCOMPARE(problem->sha256, sha256Of(name));
}

void HttpTlsTest::changedPinIsRefusedForManyAtOnce()
{
    // Qt opens several connections and hands them out as they become ready: none may be handed out unchecked.
    LoopbackServer server(fixture(u"renewed"_s, u"cert"_s), fixture(u"renewed"_s, u"key"_s));
    HttpClient client(configWithPin(sha256Of(u"good"_s)), clock);
    std::vector<Sent> all;
    for (int i = 0; i < 12; ++i)
        all.emplace_back(client, secretRequest(server.url(u"/%1"_s.arg(i))));
    for (const Sent &sent : all) {
        WAIT_FOR_END(sent);
        QCOMPARE(sent.error().kind, ErrorKind::Tls);
    }
    QCOMPARE(server.bytesSeen(), 0);
}

void HttpTlsTest::keptConnectionStaysChecked()
{
    // The server's certificate is exchanged between two requests.
    auto server = std::make_unique<LoopbackServer>(fixture(u"good"_s, u"cert"_s), fixture(u"good"_s, u"key"_s));
    HttpClient client(configWithPin(sha256Of(u"good"_s)), clock);
    const Sent before(client, secretRequest(server->url(u"/a"_s)));
    WAIT_FOR_END(before);
    QCOMPARE(before.status(), 200);
    const quint16 port = server->port();
    server.reset();
    QTest::qWait(10);
    LoopbackServer other(fixture(u"renewed"_s, u"cert"_s), fixture(u"renewed"_s, u"key"_s), port);
    const Sent after(client, secretRequest(other.url(u"/a"_s)));
    WAIT_FOR_END(after);
    QCOMPARE(after.error().kind, ErrorKind::Tls);
    QCOMPARE(other.bytesSeen(), 0);
}

void HttpTlsTest::plainServerOnTlsPort()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, this, [&plain, &received] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    HttpClient client(quickConfig(), clock);
    const Sent sent(client, secretRequest(QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()))));
    WAIT_FOR_END(sent);
    QCOMPARE(sent.error().kind, ErrorKind::Tls);
    QVERIFY2(sent.error().detail.startsWith(u"TLS handshake failed: 127.0.0.1:%1: "_s.arg(plain.serverPort())),
             qPrintable(sent.error().detail));
    QVERIFY(!received.contains("hush"));
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "http_tls_test.moc"
