// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"
#include "core/result.h"

#include <QSet>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Kinds' names are read by scripts: each its own, none empty, all of them stable.
class ErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void failureCarriesKindAndDetail();
};

void ErrorTest::names_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("name");

    QTest::newRow("network") << ErrorKind::Network << u"network"_s;
    QTest::newRow("timeout") << ErrorKind::Timeout << u"timeout"_s;
    QTest::newRow("tls") << ErrorKind::Tls << u"tls"_s;
    QTest::newRow("login") << ErrorKind::LoginRefused << u"login-refused"_s;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << u"forbidden"_s;
    QTest::newRow("not found") << ErrorKind::NotFound << u"not-found"_s;
    QTest::newRow("rate") << ErrorKind::RateLimited << u"rate-limited"_s;
    QTest::newRow("rejected") << ErrorKind::Rejected << u"rejected"_s;
    QTest::newRow("server") << ErrorKind::ServerFault << u"server-fault"_s;
    QTest::newRow("reply") << ErrorKind::BadReply << u"bad-reply"_s;
    QTest::newRow("unsupported") << ErrorKind::Unsupported << u"unsupported"_s;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << u"cancelled"_s;
    QTest::newRow("storage") << ErrorKind::Storage << u"storage"_s;
}

void ErrorTest::names()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, name);
    QCOMPARE(QString(errorKindName(kind)), name);
}

void ErrorTest::failureCarriesKindAndDetail()
{
    const Result<int> result = failure(ErrorKind::BadReply, u"vehicles[3].id: missing"_s);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{.kind = ErrorKind::BadReply, .detail = u"vehicles[3].id: missing"_s}));
    QCOMPARE(result.error().httpStatus, 0);
    QVERIFY(!result.error().retryAfter);
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
