// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/fuzzy_match.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void matches_data();
    void matches();
    void isBetter_data();
    void isBetter();
    void everyWordMustBeFound();
    void detailCountsLess();
    void veryLongTextsAreCutOff();
};

void FuzzyMatchTest::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("letters"); ///< empty: no match

    QTest::newRow("begin") << u"sho"_s << u"Show on the map"_s << QList{0, 1, 2};
    QTest::newRow("begins of words") << u"sotm"_s << u"Show on the map"_s << QList{0, 5, 8, 12};
    QTest::newRow("word, not scattered") << u"map"_s << u"Show on the map"_s << QList{12, 13, 14};
    QTest::newRow("late word") << u"list"_s << u"Split fleet list"_s << QList{12, 13, 14, 15};
    QTest::newRow("diacritics in the text") << u"strasse"_s << u"Große Straße"_s << QList{6, 7, 8, 9, 10, 11};
    QTest::newRow("diacritics in the query") << u"gró"_s << u"Große"_s << QList{0, 1, 2};
    QTest::newRow("combining") << u"cafe"_s << u"Cafe\u0301 bus"_s << QList{0, 1, 2, 3};
    QTest::newRow("stroke") << u"lodz"_s << u"Łódź 7"_s << QList{0, 1, 2, 3};
    QTest::newRow("digits") << u"van12"_s << u"Delivery van 0127"_s << QList{9, 10, 11, 14, 15};
    QTest::newRow("wrong order") << u"pam"_s << u"Map"_s << QList<int>();
    QTest::newRow("missing letter") << u"mapx"_s << u"Map"_s << QList<int>();
    QTest::newRow("Cyrillic") << u"газ"_s << u"ГАЗель"_s << QList{0, 1, 2};
    QTest::newRow("Japanese") << u"東京"_s << u"配送 東京 12"_s << QList{3, 4};
}

void FuzzyMatchTest::matches()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, letters);
    const FuzzyQuery fuzzy(query);
    QCOMPARE(fuzzy.score(FoldedText(text)).has_value(), !letters.isEmpty());
    QCOMPARE(fuzzy.matchedLetters(FoldedText(text)), letters);
}

void FuzzyMatchTest::isBetter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("begin of the text") << u"ma"_s << u"Map background"_s << u"Show on the map"_s;
    QTest::newRow("begin of a word") << u"ma"_s << u"Show on the map"_s << u"Format"_s;
    QTest::newRow("next to each other") << u"fol"_s << u"Follow"_s << u"Full of labels"_s;
    QTest::newRow("capital in a word") << u"fl"_s << u"FitLarge"_s << u"Fitlarge"_s;
    QTest::newRow("same case") << u"VAN"_s << u"VAN 7"_s << u"van 7"_s;
    QTest::newRow("shorter") << u"zoom"_s << u"Zoom in"_s << u"Zoom in to the vehicles selected"_s;
    QTest::newRow("number as a whole") << u"12"_s << u"Van 12"_s << u"Van 1002"_s;
}

void FuzzyMatchTest::isBetter()
{
    QFETCH(const QString, query);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const FuzzyQuery fuzzy(query);
    QCOMPARE_GT(*fuzzy.score(FoldedText(better)), *fuzzy.score(FoldedText(worse)));
}

void FuzzyMatchTest::everyWordMustBeFound()
{
    const FoldedText text(u"Delivery van 7"_s);
    QVERIFY(FuzzyQuery(u"van del"_s).score(text));
    QVERIFY(!FuzzyQuery(u"van bus"_s).score(text));
    QVERIFY(FuzzyQuery(u"   "_s).isEmpty());
}

void FuzzyMatchTest::detailCountsLess()
{
    const FuzzyQuery query(u"berlin"_s);
    const FoldedText berlin(u"Berlin"_s);
    const FoldedText van(u"Van 7"_s);
    QVERIFY(query.score(van, berlin));
    QCOMPARE_GT(*query.score(berlin, van), *query.score(van, berlin));
    QVERIFY(FuzzyQuery(u"van berl"_s).score(van, berlin));
    QVERIFY(!FuzzyQuery(u"bln"_s).score(van, berlin)); // as it stands, or not at all
    QCOMPARE(FuzzyQuery(u"rl van"_s).matchedInDetail(berlin), QList({2, 3}));
}

void FuzzyMatchTest::veryLongTextsAreCutOff()
{
    const FoldedText text(QString(500, u'ß') + u'x');
    QCOMPARE(text.size(), FoldedText::maxLength);
    QVERIFY(FuzzyQuery(QString(200, u's')).score(text));
    QVERIFY(!FuzzyQuery(u"x"_s).score(text));
}

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
