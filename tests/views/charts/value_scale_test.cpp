// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/value_scale.h"

#include <QTest>

using namespace fleetglass;

class ValueScaleTest : public QObject
{
    Q_OBJECT
private slots:
    void isRoundAndHoldsTheValues_data();
    void isRoundAndHoldsTheValues();
};

void ValueScaleTest::isRoundAndHoldsTheValues_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<int>("intervals");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("decimals");
    QTest::newRow("speed reaches down to 0") << 3.0 << 117.0 << 4 << 0.0 << 200.0 << 0;
    QTest::newRow("speed, six intervals") << 3.0 << 117.0 << 6 << 0.0 << 120.0 << 0;
    QTest::newRow("volts stay where they are") << 12.1 << 14.4 << 5 << 12.0 << 14.5 << 1;
    QTest::newRow("odometer") << 45'210.0 << 45'893.0 << 4 << 45'200.0 << 46'000.0 << 0;
    QTest::newRow("below and above 0") << -7.0 << 21.0 << 4 << -10.0 << 30.0 << 0;
    QTest::newRow("below 0") << -95.0 << -61.0 << 4 << -100.0 << -60.0 << 0;
    QTest::newRow("close below 0 reaches up to it") << -90.0 << -3.0 << 5 << -100.0 << 0.0 << 0;
    QTest::newRow("one value") << 230.0 << 230.0 << 4 << 225.0 << 235.0 << 1;
    QTest::newRow("nothing but 0") << 0.0 << 0.0 << 4 << 0.0 << 1.0 << 2;
}

void ValueScaleTest::isRoundAndHoldsTheValues()
{
    QFETCH(const double, min);
    QFETCH(const double, max);
    QFETCH(const int, intervals);
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const int, decimals);
    const ValueScale scale = niceScale(min, max, intervals);
    QVERIFY(scale.from <= min && scale.to >= max);
    QCOMPARE(scale.from, from);
    QCOMPARE(scale.to, to);
    QCOMPARE(scale.decimals, decimals);
}

QTEST_GUILESS_MAIN(ValueScaleTest)
#include "value_scale_test.moc"
