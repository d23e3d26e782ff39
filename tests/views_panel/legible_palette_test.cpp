// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/action_icon.h"
#include "views/common/legible_palette.h"
#include "views/common/palette.h"

#include <QPalette>
#include <QPixmap>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Faint text can be read upon light and dark windows, and every sign of an action has something on it.
class LegiblePaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void secondaryText_data();
    void secondaryText();
    void signs_data();
    void signs();
    void noSuchSign();
};

void LegiblePaletteTest::secondaryText_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("ink");

    QTest::newRow("light") << QColor::fromRgb(0xffefefef) << QColor::fromRgb(0xffffffff) << QColor::fromRgb(0xff000000);
    QTest::newRow("dark") << QColor::fromRgb(0xff323232) << QColor::fromRgb(0xff242424) << QColor::fromRgb(0xffffffff);
    QTest::newRow("grey ink on grey") << QColor::fromRgb(0xff808080) << QColor::fromRgb(0xff707070)
                                      << QColor::fromRgb(0xff999999);
}

void LegiblePaletteTest::secondaryText()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, base);
    QFETCH(const QColor, ink);
    QPalette palette(ink, window, window.lighter(), window.darker(), window, ink, base);
    palette.setColor(QPalette::PlaceholderText, QColor(ink.red(), ink.green(), ink.blue(), 128));
    const QPalette result = legible(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor faint = result.color(group, QPalette::PlaceholderText);
        const double best = std::min(contrastRatio(ink, window), contrastRatio(ink, base));
        QCOMPARE_GE(std::min(contrastRatio(faint, window), contrastRatio(faint, base)), std::min(4.5, best) - 0.01);
        if (best > 10)
            QVERIFY(faint != ink); // still steps back
        QCOMPARE(result.color(group, QPalette::WindowText), ink);
    }
}

void LegiblePaletteTest::signs_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"show-all"_s, u"show-on-map"_s, u"follow"_s, u"refresh"_s, u"accounts"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void LegiblePaletteTest::signs()
{
    QFETCH(const QString, name);
    const QIcon icon = actionIcon(name);
    QVERIFY(!icon.isNull());
    const QImage picture = icon.pixmap(QSize(24, 24), 1).toImage();
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    }
    QCOMPARE_GE(inked, 30);
    QCOMPARE_LE(inked, 24 * 24 / 2);
}

void LegiblePaletteTest::noSuchSign()
{
    QVERIFY(actionIcon(u"nothing"_s).isNull());
}

QTEST_MAIN(LegiblePaletteTest)
#include "legible_palette_test.moc"
