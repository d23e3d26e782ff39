// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/observation.h"
#include "support/observed.h"

#include <QTest>

#include <algorithm>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Merging field by field, and finding again.
class ObservationTest : public QObject
{
    Q_OBJECT

private slots:
    void newestWinsWhateverTheOrder();
    void ofEqualTimeTheLaterGivenWins();
    void theSameAgainChangesNothing();
    void newerWithTheSameValueIsAChangeOfAge();
    void sourceAgeAloneIsAChange();
    void changedNamesEachQuantityOnce();
    void partsAreKeptApartAndTogether();
    void sortedByKeyAfterAnyOrder();
    void findKnowsNothingOfOtherParts();
    void wrongTypeIsUnknown();
};

void ObservationTest::newestWinsWhateverTheOrder()
{
    const Observation older = seen(Quantity::StateOfCharge, 50.0, noonMs);
    const Observation newer = seen(Quantity::StateOfCharge, 60.0, noonMs + 1);
    ObservationSet forwards;
    QCOMPARE(forwards.merge({older}), QList{Quantity::StateOfCharge});
    QCOMPARE(forwards.merge({newer}), QList{Quantity::StateOfCharge});
    ObservationSet backwards;
    backwards.merge({newer});
    QCOMPARE(backwards.merge({older}), QList<Quantity>());
    ObservationSet atOnce;
    atOnce.merge({newer, older});

    QCOMPARE(forwards.number(Quantity::StateOfCharge), 60.0);
    QVERIFY(forwards == backwards);
    QVERIFY(forwards == atOnce);
}

void ObservationTest::ofEqualTimeTheLaterGivenWins()
{
    ObservationSet known;
    known.merge({seen(Quantity::Speed, 30.0)});
    QCOMPARE(known.merge({seen(Quantity::Speed, 31.0)}), QList{Quantity::Speed});
    QCOMPARE(known.number(Quantity::Speed), 31.0);
}

void ObservationTest::theSameAgainChangesNothing()
{
    const QList<Observation> observations = {seen(Quantity::Speed, 30.0), seen(Quantity::Locked, true)};
    ObservationSet known;
    known.merge(observations);
    const ObservationSet before = known;
    QCOMPARE(known.merge(observations), QList<Quantity>());
    QVERIFY(known == before);
}

void ObservationTest::newerWithTheSameValueIsAChangeOfAge()
{
    ObservationSet known;
    known.merge({seen(Quantity::Speed, 0.0, noonMs)});
    QCOMPARE(known.merge({seen(Quantity::Speed, 0.0, noonMs + minuteMs)}), QList{Quantity::Speed});
    QCOMPARE(known.find(Quantity::Speed)->observedAtMs, noonMs + minuteMs);
}

void ObservationTest::sourceAgeAloneIsAChange()
{
    Observation observation = seen(Quantity::TyrePressure, 230.0, noonMs, u"fl");
    ObservationSet known;
    known.merge({observation});
    observation.sourceAge = SourceAge::Old;
    QCOMPARE(known.merge({observation}), QList{Quantity::TyrePressure});
    QCOMPARE(known.find(Quantity::TyrePressure, u"fl")->sourceAge, SourceAge::Old);
}

void ObservationTest::changedNamesEachQuantityOnce()
{
    ObservationSet known;
    const QList<Quantity> changed =
        known.merge({seen(Quantity::TyrePressure, 230.0, noonMs, u"fl"), seen(Quantity::Speed, 3.0),
                     seen(Quantity::TyrePressure, 231.0, noonMs, u"fr"), seen(Quantity::Speed, 4.0, noonMs + 1)});
    QCOMPARE(changed, (QList{Quantity::TyrePressure, Quantity::Speed}));
}

void ObservationTest::partsAreKeptApartAndTogether()
{
    ObservationSet known;
    known.merge({seen(Quantity::TyrePressure, 240.0, noonMs, u"rl"),
                 seen(Quantity::TyreTemperature, 20.0, noonMs, u"fl"),
                 seen(Quantity::TyrePressure, 230.0, noonMs, u"fl"), seen(Quantity::InverterPower, 1.0)});
    const std::span<const Observation> pressures = known.parts(Quantity::TyrePressure);
    QCOMPARE(pressures.size(), std::size_t(2));
    double sum = 0;
    for (const Observation &pressure : pressures) {
        QCOMPARE(pressure.quantity, Quantity::TyrePressure);
        sum += *numberOf(&pressure);
    }
    QCOMPARE(sum, 470.0);
    QVERIFY(known.parts(Quantity::TyreAlert).empty());
    QVERIFY(ObservationSet().parts(Quantity::TyreAlert).empty());
}

void ObservationTest::sortedByKeyAfterAnyOrder()
{
    QList<Observation> observations;
    for (const QuantityInfo &info : allQuantities())
        observations.append(
            seen(info.quantity, 1.0, noonMs, info.group == QuantityGroup::Tyres ? Interned(u"fl") : Interned()));
    ObservationSet forwards;
    forwards.merge(observations);
    ObservationSet backwards;
    backwards.merge(QList<Observation>(observations.crbegin(), observations.crend()));

    QVERIFY(forwards == backwards);
    QVERIFY(std::ranges::is_sorted(forwards.all(), {}, [](const Observation &o) { return fleetglass::keyOf(o); }));
    QCOMPARE(forwards.all().size(), allQuantities().size());
}

void ObservationTest::findKnowsNothingOfOtherParts()
{
    ObservationSet known;
    QVERIFY(known.isEmpty());
    known.merge({seen(Quantity::TyrePressure, 230.0, noonMs, u"fl")});
    QVERIFY(!known.isEmpty());
    QVERIFY(known.find(Quantity::TyrePressure, u"fl"));
    QVERIFY(!known.find(Quantity::TyrePressure));
    QVERIFY(!known.find(Quantity::TyrePressure, u"fr"));
    QVERIFY(!known.find(Quantity::TyreTemperature, u"fl"));
}

void ObservationTest::wrongTypeIsUnknown()
{
    ObservationSet known;
    known.merge({seen(Quantity::Speed, 0.0), seen(Quantity::Locked, false), seen(Quantity::ChargeState, u"done")});
    QCOMPARE(known.number(Quantity::Speed), 0.0);
    QCOMPARE(known.flag(Quantity::Locked), false);
    QCOMPARE(known.text(Quantity::ChargeState), u"done"_s);
    QCOMPARE(known.flag(Quantity::Speed), std::nullopt);
    QCOMPARE(known.number(Quantity::Locked), std::nullopt);
    QCOMPARE(known.number(Quantity::ChargeState), std::nullopt);
    QCOMPARE(known.text(Quantity::Vin), std::nullopt);
    QCOMPARE(numberOf(nullptr), std::nullopt);
}

QTEST_APPLESS_MAIN(ObservationTest)
#include "observation_test.moc"
