// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/short_time_format.h"

#include <QLocale>
#include <QTest>
#include <QTime>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Hours and minutes in every language, never seconds.
class ShortTimeFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void known_data();
    void known();
    void everyLocale();
};

void ShortTimeFormatTest::known_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("C has seconds") << QLocale::c() << u"13:05"_s;
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << u"1:05 PM"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"13:05"_s;
    QTest::newRow("Danish writes dots") << QLocale(QLocale::Danish) << u"13.05"_s;
}

void ShortTimeFormatTest::known()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, expected);
    QString text = locale.toString(QTime(13, 5, 47), shortTimeFormat(locale));
    QCOMPARE(text.replace(QChar(0x202f), u' ').replace(QChar(QChar::Nbsp), u' '), expected);
}

void ShortTimeFormatTest::everyLocale()
{
    const QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(all.size() > 100);
    for (const QLocale &locale : all) {
        const QString format = shortTimeFormat(locale);
        QVERIFY2(format.contains(u'm') && format.contains(u'h', Qt::CaseInsensitive),
                 qPrintable(locale.name() + u": "_s + format));
        // The same minute reads the same, whatever its seconds are.
        QCOMPARE(locale.toString(QTime(13, 5, 47), format), locale.toString(QTime(13, 5, 8), format));
    }
}

QTEST_GUILESS_MAIN(ShortTimeFormatTest)
#include "short_time_format_test.moc"
