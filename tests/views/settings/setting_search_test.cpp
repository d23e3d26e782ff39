// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_search.h"

#include <QPalette>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class SettingSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void everyWordInAnyOrder()
    {
        const SettingSearch search(u"  tyre BAR "_s);
        QVERIFY(search.finds(u"Bar is the unit of tyres"_s));
        QVERIFY(!search.finds(u"Tyres"_s));
        QVERIFY(SettingSearch(u"  "_s).isEmpty());
        QVERIFY(SettingSearch().finds(u"anything"_s));
    }

    void rowIsFoundByWhatPeopleCallIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("title") << u"text size"_s << u"appearance/textPercent"_s;
        QTest::newRow("another word") << u"zoom"_s << u"appearance/textPercent"_s;
        QTest::newRow("option") << u"fahrenheit"_s << u"units/temperature"_s;
        QTest::newRow("explanation") << u"every 20 seconds"_s << u"data/refreshPace"_s;
        QTest::newRow("page and title") << u"notifications tyre"_s << u"notify/tyre"_s;
        QTest::newRow("fact") << u"telemetry"_s << u"privacy/us"_s;
    }

    void rowIsFoundByWhatPeopleCallIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, key);
        QStringList found;
        for (const SettingRow &row : settingRows()) {
            if (SettingSearch(typed).finds(row))
                found.append(row.key);
        }
        QVERIFY2(found.contains(key), qPrintable(found.join(u' ')));
        QCOMPARE_LE(found.size(), 3);
    }

    void wordsAreMarkedAndTextIsNoMarkup()
    {
        QPalette palette;
        palette.setColor(QPalette::Highlight, QColor(u"#112233"_s));
        palette.setColor(QPalette::HighlightedText, QColor(u"#ffffff"_s));
        const QString open = u"<span style=\"background-color:#112233;color:#ffffff\">"_s;
        QCOMPARE(SettingSearch().marked(u"a < b"_s, palette), u"a &lt; b"_s);
        QCOMPARE(SettingSearch(u"map file"_s).marked(u"Map file"_s, palette),
                 open + u"Map</span> "_s + open + u"file</span>"_s);
        QCOMPARE(SettingSearch(u"aa"_s).marked(u"aaa"_s, palette), open + u"aa</span>a"_s);
        QCOMPARE(SettingSearch(u"x"_s).marked(QString(), palette), QString());
    }
};

QTEST_MAIN(SettingSearchTest)
#include "setting_search_test.moc"
