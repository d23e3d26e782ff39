// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quantity.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// The table of quantities: complete, each key its own, found again.
class QuantityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuantityHasItsLine();
    void keysAreUniqueAndPlain();
    void titlesAreUnique();
    void lookUp();
    void flagsAndWordsHaveNoUnit();
    void unitSymbols();
};

void QuantityTest::everyQuantityHasItsLine()
{
    constexpr int count = static_cast<int>(Quantity::ServiceTime) + 1; // the last one
    QCOMPARE(allQuantities().size(), std::size_t(count));
    for (int i = 0; i < count; ++i)
        QCOMPARE(quantityInfo(static_cast<Quantity>(i)).quantity, static_cast<Quantity>(i));
}

void QuantityTest::keysAreUniqueAndPlain()
{
    static const QRegularExpression plain(u"^[a-z0-9_]+(\\.[a-z0-9_]+)*$"_s);
    QSet<QString> keys;
    for (const QuantityInfo &info : allQuantities()) {
        QVERIFY2(plain.match(info.key).hasMatch(), info.key.data());
        QVERIFY2(!keys.contains(info.key), info.key.data());
        keys.insert(info.key);
    }
}

void QuantityTest::titlesAreUnique()
{
    QSet<QString> titles;
    for (const QuantityInfo &info : allQuantities()) {
        const QString title = QString::fromUtf8(info.title);
        QVERIFY(!title.isEmpty());
        QVERIFY2(!titles.contains(title), info.title);
        titles.insert(title);
    }
}

void QuantityTest::lookUp()
{
    for (const QuantityInfo &info : allQuantities())
        QCOMPARE(quantityFromKey(QString(info.key)), info.quantity);
    QCOMPARE(quantityFromKey(u"soc"), Quantity::StateOfCharge);
    QCOMPARE(quantityFromKey(u"SOC"), std::nullopt);
    QCOMPARE(quantityFromKey(u"soc "), std::nullopt);
    QCOMPARE(quantityFromKey(u""), std::nullopt);
}

void QuantityTest::flagsAndWordsHaveNoUnit()
{
    for (const QuantityInfo &info : allQuantities()) {
        if (info.type != ValueType::Number)
            QVERIFY2(info.unit == Unit::None, info.key.data());
        QVERIFY2(info.decimals >= 0 && info.decimals <= 3, info.key.data());
    }
}

void QuantityTest::unitSymbols()
{
    QCOMPARE(unitSymbol(Unit::None), QString());
    QCOMPARE(unitSymbol(Unit::Count), QString());
    QCOMPARE(unitSymbol(Unit::Kilopascal), u"kPa"_s);
    QCOMPARE(unitSymbol(Unit::DegreeCelsius), u"°C"_s);
    QCOMPARE(unitSymbol(Unit::DecibelMilliwatt), u"dBm"_s);
}

QTEST_APPLESS_MAIN(QuantityTest)
#include "quantity_test.moc"
