// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demo_server.h"
#include "simulator/ovms/ovms_face.h"
#include "support/fixed_clock.h"
#include "support/raw_http.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class OvmsFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void textIsRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void statusFaults_data();
    void statusFaults();
    void slow();
    void cut();
    void notJson_data();
    void notJson();
    void noAnswer();
    void skew();
    void onlyOnAPath();
    void demoServerRunsInItsOwnThread();
    void demoServerSaysWhyItCannotStart();

private:
    RawAnswer call(const QByteArray &path = "/api/vehicles", int waitMs = 5000)
    {
        return rawCall(m_demo->url(), "GET " + path + "?username=demo&password=demo-Pass%2B1%262", {}, {}, waitMs);
    }
    void setFaults(const QString &text) { m_demo->face().setFaults(FaultPlan::fromText(text).value()); }

    FixedClock m_clock;
    std::unique_ptr<DemoServer> m_demo;
};

void OvmsFaultsTest::init()
{
    m_demo = std::make_unique<DemoServer>(DemoOptions{.vehicles = 5, .limitDelayMs = 80}, m_clock);
    QVERIFY(m_demo->start());
}

void OvmsFaultsTest::textIsRead()
{
    const FaultPlan plan = FaultPlan::fromText(u"slow=20@/api/status, 500:0.5,skew=-90"_s).value();
    QCOMPARE(plan.skewMs(), -90'000);
    QCOMPARE(plan.drawn("/api/status/X", 1)->kind, FaultKind::Slow);
    QCOMPARE(plan.drawn("/api/status/X", 1)->value, 20);
    int met = 0;
    for (quint64 draw = 0; draw < 1000; ++draw)
        met += plan.drawn("/api/charge/X", draw) ? 1 : 0;
    QVERIFY2(met > 420 && met < 580, qPrintable(QString::number(met)));
    QVERIFY(FaultPlan::fromText(QString())->isEmpty());
}

void OvmsFaultsTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u"thunder"_s;
    QTest::newRow("probability") << u"500:often"_s;
    QTest::newRow("more than certain") << u"500:2"_s;
    QTest::newRow("value") << u"slow=soon"_s;
}

void OvmsFaultsTest::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(FaultPlan::fromText(text).error().kind, ErrorKind::Rejected);
}

void OvmsFaultsTest::statusFaults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("401") << u"401"_s << "HTTP/1.0 401 Unauthorized"_ba;
    QTest::newRow("429") << u"429"_s << "HTTP/1.0 429 Too many requests"_ba;
    QTest::newRow("500") << u"500"_s << "HTTP/1.0 500 Internal Server Error"_ba;
}

void OvmsFaultsTest::statusFaults()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, status);
    setFaults(fault);
    QCOMPARE(call().statusLine(), status);
    setFaults(QString());
    QCOMPARE(call().statusLine(), "HTTP/1.0 200 Ok");
}

void OvmsFaultsTest::slow()
{
    setFaults(u"slow=120"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(call().statusLine(), "HTTP/1.0 200 Ok");
    QVERIFY(timer.elapsed() >= 115);
}

void OvmsFaultsTest::cut()
{
    setFaults(u"cut"_s);
    const RawAnswer answer = call();
    QCOMPARE(answer.statusLine(), "HTTP/1.0 200 Ok");
    QVERIFY(answer.closed);
    const qsizetype promised = answer.headers()["Content-Length"].toLongLong();
    QVERIFY(promised > 100);
    QVERIFY(answer.body().size() > 0 && answer.body().size() <= promised / 2);
}

void OvmsFaultsTest::notJson_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("garbage") << u"garbage"_s << "application/json"_ba;
    QTest::newRow("html") << u"html"_s << "text/html"_ba;
    QTest::newRow("empty") << u"empty"_s << "application/json"_ba;
}

void OvmsFaultsTest::notJson()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, type);
    setFaults(fault);
    const RawAnswer answer = call();
    QCOMPARE(answer.statusLine(), "HTTP/1.0 200 Ok");
    QCOMPARE(answer.headers()["Content-Type"], type);
    QCOMPARE(answer.headers()["Content-Length"].toLongLong(), answer.body().size());
    QVERIFY(QJsonDocument::fromJson(answer.body()).isNull());
    QCOMPARE(answer.body().isEmpty(), fault == "empty"_L1);
}

void OvmsFaultsTest::noAnswer()
{
    setFaults(u"drop"_s);
    const RawAnswer dropped = call();
    QVERIFY(dropped.closed);
    QVERIFY(dropped.bytes.isEmpty());
    setFaults(u"silence"_s);
    const RawAnswer silent = call("/api/vehicles", 200);
    QVERIFY(!silent.closed);
    QVERIFY(silent.bytes.isEmpty());
}

void OvmsFaultsTest::skew()
{
    setFaults(u"skew=3600"_s);
    const RawAnswer answer = call("/api/vehicles");
    QCOMPARE(answer.headers()["Date"], "Fri, 20 Nov 2026 13:00:00 GMT");
}

void OvmsFaultsTest::onlyOnAPath()
{
    setFaults(u"500@/api/status"_s);
    QCOMPARE(call("/api/status/X").statusLine(), "HTTP/1.0 500 Internal Server Error");
    QCOMPARE(call("/api/vehicles").statusLine(), "HTTP/1.0 200 Ok");
}

void OvmsFaultsTest::demoServerRunsInItsOwnThread()
{
    QVERIFY(m_demo->face().thread() != QThread::currentThread());
    QCOMPARE(m_demo->url().host(), u"127.0.0.1");
    QCOMPARE(call().statusLine(), "HTTP/1.0 200 Ok");
    QCOMPARE(m_demo->face().requestCount(), 1);
    const QUrl url = m_demo->url();
    m_demo.reset();
    QVERIFY(rawCall(url, "GET /api/vehicles", {}, {}, 200).bytes.isEmpty());
}

void OvmsFaultsTest::demoServerSaysWhyItCannotStart()
{
    DemoServer samePort({.port = static_cast<quint16>(m_demo->url().port())}, m_clock);
    QCOMPARE(samePort.start().error().kind, ErrorKind::Network);
    DemoServer wrongFault({.faults = u"thunder"_s}, m_clock);
    QCOMPARE(wrongFault.start().error().kind, ErrorKind::Rejected);
    DemoServer noCertificate({.tlsCertificateFile = u"/nowhere/cert.pem"_s}, m_clock);
    QCOMPARE(noCertificate.start().error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(OvmsFaultsTest)
#include "ovms_faults_test.moc"
