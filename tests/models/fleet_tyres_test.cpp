// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet_tyres.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Which tyre is too soft, judged by its partner across the axle.
class FleetTyresTest : public QObject
{
    Q_OBJECT

private slots:
    void deviation();
    void alerts();
};

namespace {

Wheel wheel(const QString &name, std::optional<double> kpa, std::optional<AlertLevel> alert = {})
{
    Wheel result;
    result.name = name;
    result.pressureKpa = kpa;
    result.alert = alert;
    return result;
}

} // namespace

void FleetTyresTest::deviation()
{
    QVERIFY(!tyreDeviationPercent({}));
    QVERIFY(!tyreDeviationPercent({wheel(u"fl"_s, 200), wheel(u"rr"_s, 400)})); // other axles may differ
    QVERIFY(!tyreDeviationPercent({wheel(u"fl"_s, 200), wheel(u"fr"_s, std::nullopt)}));
    QVERIFY(!tyreDeviationPercent({wheel(u"spare"_s, 200), wheel(u"frame"_s, 300)}));
    QCOMPARE(tyreDeviationPercent({wheel(u"fl"_s, 250), wheel(u"fr"_s, 250)}), 0.0);
    QCOMPARE(tyreDeviationPercent({wheel(u"fl"_s, 225), wheel(u"fr"_s, 250), wheel(u"rl"_s, 400), wheel(u"rr"_s, 300)}),
             -25.0);
    QCOMPARE(tyreDeviationPercent({wheel(u"RL2"_s, 150), wheel(u"RR2"_s, 300)}), -50.0);
    QCOMPARE(tyreDeviationPercent({wheel(u"fl"_s, 250), wheel(u"fr"_s, 0)}), -100.0); // a flat one
}

void FleetTyresTest::alerts()
{
    QVERIFY(!worstTyreAlert({wheel(u"fl"_s, 200)}));
    QVERIFY(worstTyreAlert({wheel(u"fl"_s, 200, AlertLevel::None)}) == AlertLevel::None);
    QVERIFY(worstTyreAlert({wheel(u"fl"_s, 200, AlertLevel::Alert), wheel(u"fr"_s, 200, AlertLevel::Warning)})
            == AlertLevel::Alert);
}

QTEST_GUILESS_MAIN(FleetTyresTest)
#include "fleet_tyres_test.moc"
