// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redaction.h"

#include <QTest>

using namespace fleetglass;

class RedactionTest : public QObject
{
    Q_OBJECT
private slots:
    void cleansForms();
    void cleansHeaders();
    void cleansJson_data();
    void cleansJson();
    void keepsTextAndCountsTheRest();
    void blanksSeenValuesElsewhere();

private:
    static Redaction redaction() { return Redaction({"password", "token"}); }
};

void RedactionTest::cleansForms()
{
    auto cleaning = redaction();
    QCOMPARE(cleaning.cleanedForm("user=me&password=s3%20cret&x=1"), QByteArray("user=me&password=[blanked]&x=1"));
    QCOMPARE(cleaning.cleanedForm("PASSWORD=s&flag"), QByteArray("PASSWORD=[blanked]&flag"));
    QCOMPARE(cleaning.cleanedForm("pass%77ord=s"), QByteArray("pass%77ord=[blanked]"));
    QCOMPARE(cleaning.cleanedForm(""), QByteArray());
}

void RedactionTest::cleansHeaders()
{
    auto cleaning = redaction();
    const HttpHeaders headers{
        {"cookie", "a=1"},  {"Set-Cookie", "sid=abcdef; Path=/"}, {"Authorization", "Bearer abc"}, {"Token", "t"},
        {"X-Api-Key", "k"}, {"Location", "/x?token=abc&y=1"},     {"Content-Type", "text/plain"}};
    const HttpHeaders expected{{"cookie", "[blanked]"},        {"Set-Cookie", "[blanked]"},
                               {"Authorization", "[blanked]"}, {"Token", "[blanked]"},
                               {"X-Api-Key", "[blanked]"},     {"Location", "/x?token=[blanked]&y=1"},
                               {"Content-Type", "text/plain"}};
    QCOMPARE(cleaning.cleanedHeaders(headers), expected);
}

void RedactionTest::cleansJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("cleaned");
    QTest::newRow("string") << QByteArray(R"({"a":1,"password" : "x\"y","b":2})")
                            << QByteArray(R"({"a":1,"password" : "[blanked]","b":2})");
    QTest::newRow("number") << QByteArray(R"({"token":12345})") << QByteArray(R"({"token":"[blanked]"})");
    QTest::newRow("nested") << QByteArray(R"([{"u":{"Token":"q"}}])") << QByteArray(R"([{"u":{"Token":"[blanked]"}}])");
    QTest::newRow("cut off") << QByteArray(R"({"token":"abc)") << QByteArray(R"({"token":"[blanked]")");
    QTest::newRow("not UTF-8") << QByteArray("{\"n\":\"\xff\",\"token\":\"a\"}")
                               << QByteArray("{\"n\":\"\xff\",\"token\":\"[blanked]\"}");
    QTest::newRow("harmless") << QByteArray(R"({"tokens":"a","x":"token"})")
                              << QByteArray(R"({"tokens":"a","x":"token"})");
}

void RedactionTest::cleansJson()
{
    QFETCH(QByteArray, json);
    QTEST(redaction().cleanedBody(json, "application/json"), "cleaned");
    QTEST(redaction().cleanedBody(json, "text/html"), "cleaned");
}

void RedactionTest::keepsTextAndCountsTheRest()
{
    auto cleaning = redaction();
    QCOMPARE(cleaning.cleanedBody("hello", "text/plain"), QByteArray("hello"));
    QCOMPARE(cleaning.cleanedBody("\x89PNG", "image/png"), QByteArray("[4 bytes]"));
    QCOMPARE(cleaning.cleanedBody("password=abc&x=1", "application/x-www-form-urlencoded"),
             QByteArray("password=[blanked]&x=1"));
}

void RedactionTest::blanksSeenValuesElsewhere()
{
    auto cleaning = redaction();
    (void)cleaning.cleanedForm("token=abcdef%2B1");
    (void)cleaning.cleanedHeaders({{"Cookie", "sid=qwertz"}});
    QCOMPARE(cleaning.withoutSeenSecrets("echo abcdef+1 and qwertz"), QByteArray("echo [blanked] and [blanked]"));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
