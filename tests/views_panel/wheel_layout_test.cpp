// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/wheel_layout.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Where wheels sit, by their names alone.
class WheelLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void layouts_data();
    void layouts();
    void everyNameIsKept();
};

void WheelLayoutTest::layouts_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<Axle>>("axles");
    QTest::addColumn<QStringList>("others");

    const auto axle = [](const QStringList &left, const QStringList &right) {
        return Axle{.left = left, .right = right};
    };
    QTest::newRow("nothing") << QStringList{} << QList<Axle>{} << QStringList{};
    QTest::newRow("car") << QStringList{u"fl"_s, u"fr"_s, u"rl"_s, u"rr"_s}
                         << QList{axle({u"fl"_s}, {u"fr"_s}), axle({u"rl"_s}, {u"rr"_s})} << QStringList{};
    QTest::newRow("in any order and case")
        << QStringList{u"RR"_s, u"FL"_s, u"RL"_s, u"FR"_s}
        << QList{axle({u"FL"_s}, {u"FR"_s}), axle({u"RL"_s}, {u"RR"_s})} << QStringList{};
    QTest::newRow("two rear axles") << QStringList{u"fl"_s, u"fr"_s, u"rl1"_s, u"rr1"_s, u"rl2"_s, u"rr2"_s}
                                    << QList{axle({u"fl"_s}, {u"fr"_s}), axle({u"rl1"_s}, {u"rr1"_s}),
                                             axle({u"rl2"_s}, {u"rr2"_s})}
                                    << QStringList{};
    QTest::newRow("numbered axles, twin tyres")
        << QStringList{u"axle3-left-outer"_s,  u"axle3-left-inner"_s, u"axle3-right-inner"_s,
                       u"axle3-right-outer"_s, u"axle1-left"_s,       u"axle1-right"_s}
        << QList{axle({u"axle1-left"_s}, {u"axle1-right"_s}),
                 axle({u"axle3-left-outer"_s, u"axle3-left-inner"_s}, {u"axle3-right-inner"_s, u"axle3-right-outer"_s})}
        << QStringList{};
    QTest::newRow("twin tyres in the other order")
        << QStringList{u"axle2-right-outer"_s, u"axle2-right-inner"_s, u"axle2-left-inner"_s, u"axle2-left-outer"_s}
        << QList{axle({u"axle2-left-outer"_s, u"axle2-left-inner"_s}, {u"axle2-right-inner"_s, u"axle2-right-outer"_s})}
        << QStringList{};
    QTest::newRow("tenth axle after the second")
        << QStringList{u"axle10-left"_s, u"axle2-left"_s}
        << QList{axle({u"axle2-left"_s}, {}), axle({u"axle10-left"_s}, {})} << QStringList{};
    QTest::newRow("whole words") << QStringList{u"front-left"_s, u"rear right"_s.replace(u' ', u'_')}
                                 << QList{axle({u"front-left"_s}, {}), axle({}, {u"rear_right"_s})} << QStringList{};
    QTest::newRow("spare") << QStringList{u"fl"_s, u"spare"_s} << QList{axle({u"fl"_s}, {})} << QStringList{u"spare"_s};
    QTest::newRow("names that only begin alike") << QStringList{u"flat"_s, u"rrx"_s, QString(), u"1"_s} << QList<Axle>{}
                                                 << QStringList{u"flat"_s, u"rrx"_s, QString(), u"1"_s};
}

void WheelLayoutTest::layouts()
{
    QFETCH(const QStringList, names);
    QFETCH(const QList<Axle>, axles);
    QFETCH(const QStringList, others);
    const WheelLayout layout = layOutWheels(names);
    QCOMPARE(layout.axles.size(), axles.size());
    for (int i = 0; i < axles.size(); ++i) {
        QCOMPARE(layout.axles.at(i).left, axles.at(i).left);
        QCOMPARE(layout.axles.at(i).right, axles.at(i).right);
    }
    QCOMPARE(layout.others, others);
}

void WheelLayoutTest::everyNameIsKept()
{
    QStringList names = {u"fl"_s,           u"FL"_s, u"rl1"_s,     u"axle0-left"_s,
                         u"axle100-left"_s, u"rl"_s, u"wheel 7"_s, u"axle1-l-i"_s};
    const WheelLayout layout = layOutWheels(names);
    QStringList kept = layout.others;
    for (const Axle &axle : layout.axles)
        kept += axle.left + axle.right;
    kept.sort();
    names.sort();
    QCOMPARE(kept, names);
}

QTEST_APPLESS_MAIN(WheelLayoutTest)
#include "wheel_layout_test.moc"
