// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/density_style.h"
#include "views/common/palette.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPalette>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Every text of the window's own themes can be read, and rows are as high as the user wants them.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void meaningsCanBeReadOnIt_data();
    void meaningsCanBeReadOnIt();
    void rowsAreAsHighAsWished();
    void emptyBoxesCanBeSeenInTheDark();
};

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<QPalette::ColorRole>("ink");
    QTest::addColumn<QPalette::ColorRole>("paper");

    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    QList<Pair> pairs{{QPalette::ButtonText, QPalette::Button},
                      {QPalette::ToolTipText, QPalette::ToolTipBase},
                      {QPalette::HighlightedText, QPalette::Highlight},
                      {QPalette::HighlightedText, QPalette::Accent}};
    for (const QPalette::ColorRole ink :
         {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        for (const QPalette::ColorRole paper : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            pairs.append({ink, paper});
    }
    for (const bool isDark : {false, true}) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto &[ink, paper] : std::as_const(pairs))
                QTest::addRow("%s, group %d, %d on %d", isDark ? "dark" : "light", group, ink, paper)
                    << isDark << group << ink << paper;
        }
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(const bool, isDark);
    QFETCH(const QPalette::ColorGroup, group);
    QFETCH(const QPalette::ColorRole, ink);
    QFETCH(const QPalette::ColorRole, paper);
    const QPalette palette = themePalette(isDark);
    QCOMPARE(fleetglass::isDark(palette), isDark);
    const double least = group == QPalette::Disabled ? 3.0 : 4.5;
    QCOMPARE_GE(contrastRatio(palette.color(group, ink), palette.color(group, paper)), least);
}

void ThemeTest::meaningsCanBeReadOnIt_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::meaningsCanBeReadOnIt()
{
    QFETCH(const bool, isDark);
    const QPalette palette = themePalette(isDark);
    const StatePalette states(isDark);
    for (int meaning = 0; meaning < stateMeaningCount; ++meaning) {
        const bool isText = static_cast<StateMeaning>(meaning) != StateMeaning::Unknown; // an outline
        for (const QPalette::ColorRole paper : {QPalette::Window, QPalette::Base}) {
            const double contrast =
                contrastRatio(states.color(static_cast<StateMeaning>(meaning)), palette.color(paper));
            QVERIFY2(contrast >= (isText ? 4.5 : 2.8), qPrintable(u"%1: %2"_s.arg(meaning).arg(contrast)));
        }
    }
}

void ThemeTest::rowsAreAsHighAsWished()
{
    const auto heightOf = [](bool isCompact) {
        QApplication::setStyle(new DensityStyle(u"fusion"_s, isCompact));
        QListWidget list;
        list.addItem(u"Van"_s);
        return list.sizeHintForRow(0) - list.fontMetrics().height();
    };
    QCOMPARE(heightOf(true), 4);
    QCOMPARE(heightOf(false), 12);
}

void ThemeTest::emptyBoxesCanBeSeenInTheDark()
{
    QApplication::setStyle(new DensityStyle(u"fusion"_s, false));
    QCheckBox box;
    box.setPalette(themePalette(true));
    box.resize(24, 24);
    const QImage picture = box.grab().toImage();
    const QColor window = themePalette(true).color(QPalette::Window);
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrastRatio(picture.pixelColor(x, y), window));
    }
    QCOMPARE_GE(best, 3.0);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
