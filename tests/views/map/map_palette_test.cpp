// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/palette.h"

#include <QPalette>
#include <QTest>

using namespace fleetglass;

class MapPaletteTest : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsThatOfTheStandard();
    void everyMeaningStandsOut_data();
    void everyMeaningStandsOut();
    void everySeriesStandsOut();
    void severityComesFirst();
    void darkIsSeenFromThePalette();
};

void MapPaletteTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48)
            < 0.01); // the well-known grey that just fails
}

void MapPaletteTest::everyMeaningStandsOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void MapPaletteTest::everyMeaningStandsOut()
{
    QFETCH(bool, dark);
    const StatePalette palette(dark);
    QVERIFY(contrastRatio(palette.surface(), palette.textOnSurface()) >= 4.5);
    for (int i = 0; i < stateMeaningCount; ++i) {
        const auto meaning = static_cast<StateMeaning>(i);
        const QColor color = palette.color(meaning);
        QVERIFY2(contrastRatio(color, palette.surface()) >= 3, qPrintable(color.name()));
        QVERIFY2(contrastRatio(color, palette.textOn(meaning)) >= 4.5, qPrintable(color.name()));
    }
}

void MapPaletteTest::everySeriesStandsOut()
{
    for (const bool dark : {false, true}) {
        const StatePalette palette(dark);
        QSet<QRgb> seen;
        for (int i = 0; i < 8; ++i) {
            QVERIFY2(contrastRatio(palette.series(i), palette.surface()) >= 3, qPrintable(palette.series(i).name()));
            seen.insert(palette.series(i).rgb());
        }
        QCOMPARE(seen.size(), 8);
        QCOMPARE(palette.series(8), palette.series(0));
        QCOMPARE(palette.series(-1), palette.series(7));
    }
}

void MapPaletteTest::severityComesFirst()
{
    QCOMPARE(meaningOf({.activity = Activity::Moving, .severity = Severity::Alarm}), StateMeaning::Alarm);
    QCOMPARE(meaningOf({.activity = Activity::Charging, .severity = Severity::Attention}), StateMeaning::Attention);
    QCOMPARE(meaningOf({.activity = Activity::Idle, .severity = Severity::None}), StateMeaning::Parked);
    QCOMPARE(meaningOf(Activity::Unknown), StateMeaning::Unknown);
}

void MapPaletteTest::darkIsSeenFromThePalette()
{
    QVERIFY(!isDark(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white)));
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(isDark(dark));
}

QTEST_GUILESS_MAIN(MapPaletteTest)
#include "map_palette_test.moc"
