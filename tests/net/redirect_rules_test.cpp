// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirect_rules.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class RedirectRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void sameOrigin_data();
    void sameOrigin();
    void needsLocation();
    void postBecomesGet_data();
    void postBecomesGet();
    void neverToPlainHttp();
    void tooManyNamesTheWayWithoutQueries();
    void brokenLocation();

private:
    static HttpReply reply(int status, const QByteArray &location)
    {
        return {.status = status, .headers = {{"Location", location}}, .body = {}};
    }
};

void RedirectRulesTest::sameOrigin_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("path") << u"https://a.example/x"_s << true;
    QTest::newRow("named default port") << u"https://a.example:443/x"_s << true;
    QTest::newRow("case") << u"https://A.Example/x"_s << true;
    QTest::newRow("port") << u"https://a.example:8443/x"_s << false;
    QTest::newRow("host") << u"https://b.example/"_s << false;
    QTest::newRow("subdomain") << u"https://www.a.example/"_s << false;
    QTest::newRow("scheme") << u"http://a.example/"_s << false;
}

void RedirectRulesTest::sameOrigin()
{
    QFETCH(QString, other);
    QTEST(isSameOrigin(QUrl(u"https://a.example/"_s), QUrl(other)), "same");
}

void RedirectRulesTest::needsLocation()
{
    QVERIFY(isRedirect(reply(302, "/x")));
    QVERIFY(!isRedirect(reply(302, "")));
    QVERIFY(!isRedirect(reply(304, "/x")));
    QVERIFY(!isRedirect(reply(200, "/x")));
}

void RedirectRulesTest::postBecomesGet_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("becomesGet");
    QTest::newRow("301") << 301 << true;
    QTest::newRow("302") << 302 << true;
    QTest::newRow("303") << 303 << true;
    QTest::newRow("307") << 307 << false;
    QTest::newRow("308") << 308 << false;
}

void RedirectRulesTest::postBecomesGet()
{
    QFETCH(int, status);
    QFETCH(bool, becomesGet);
    const HttpRequest request{.method = HttpMethod::Post, .url = QUrl(u"https://a.example/in"_s), .body = "x=1"};
    const auto next = followRedirect(request, reply(status, "out?y=2"), {u"/in"_s});
    QVERIFY(next.has_value());
    QCOMPARE(next->url, QUrl(u"https://a.example/out?y=2"_s));
    QCOMPARE(next->method, becomesGet ? HttpMethod::Get : HttpMethod::Post);
    QCOMPARE(next->body.isEmpty(), becomesGet);
}

void RedirectRulesTest::neverToPlainHttp()
{
    const HttpRequest request{.url = QUrl(u"https://a.example/in"_s)};
    const auto next = followRedirect(request, reply(301, "http://a.example/in?token=t0psecret"), {u"/in"_s});
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, ErrorKind::Rejected);
    QCOMPARE(next.error().httpStatus, 301);
    QVERIFY(next.error().detail.contains(u"http://a.example:80"_s));
    QVERIFY(!next.error().detail.contains(u"t0psecret"_s));
}

void RedirectRulesTest::tooManyNamesTheWayWithoutQueries()
{
    const HttpRequest request{.url = QUrl(u"https://a.example/b?key=t0psecret"_s)};
    const QStringList visited{u"/a"_s, u"/b"_s, u"/a"_s, u"/b"_s, u"/a"_s, u"/b"_s};
    const auto next = followRedirect(request, reply(302, "/a?key=t0psecret"), visited);
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, ErrorKind::BadReply);
    QCOMPARE(next.error().detail, u"GET /b: 302: too many redirects: /a > /b > /a > /b > /a > /b > /a"_s);
}

void RedirectRulesTest::brokenLocation()
{
    const HttpRequest request{.url = QUrl(u"https://a.example/b"_s)};
    const auto next = followRedirect(request, reply(302, "http://[broken"), {u"/b"_s});
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(RedirectRulesTest)
#include "redirect_rules_test.moc"
