// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "settings/app_settings.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

/// Shows how many days: a text that even English has in its file.
class DaysLabel : public QLabel
{
public:
    DaysLabel() { retranslate(); }
    int heard = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            ++heard;
            retranslate();
        }
        QLabel::changeEvent(event);
    }

private:
    void retranslate() { setText(QCoreApplication::translate("fleetglass::ValueFormatter", "%n days", nullptr, 1)); }
};

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void systemChooses_data();
    void systemChooses();
    void choiceStandsAboveSystem();
    void unknownChoiceCountsAsNone();
    void everyLanguageHasItsFile();
    void changesWhileRunning();
    void localeFollows();
    void nothingStaysBehind();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AppSettings> m_settings;
};

void LanguagesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_directory->filePath(u"settings.ini"_s));
}

void LanguagesTest::systemChooses_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("language");

    QTest::newRow("with its region") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with a script") << QStringList{u"uk-Cyrl-UA"_s} << u"uk"_s;
    QTest::newRow("as POSIX writes it") << QStringList{u"et_EE"_s} << u"et"_s;
    QTest::newRow("the first that there is") << QStringList{u"fi-FI"_s, u"ru-EE"_s, u"de"_s} << u"ru"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"pl"_s} << u"en"_s;
    QTest::newRow("none of ours") << QStringList{u"ja-JP"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void LanguagesTest::systemChooses()
{
    QFETCH(const QStringList, system);
    QTEST(Languages(*m_settings, system).current(), "language");
}

void LanguagesTest::choiceStandsAboveSystem()
{
    m_settings->language.set(u"pl"_s);
    QCOMPARE(Languages(*m_settings, {u"de-DE"_s}).current(), u"pl"_s);
}

void LanguagesTest::unknownChoiceCountsAsNone()
{
    m_settings->language.set(u"tlh"_s);
    QCOMPARE(Languages(*m_settings, {u"de-DE"_s}).current(), u"de"_s);
}

void LanguagesTest::everyLanguageHasItsFile()
{
    QCOMPARE_GE(Languages::all().size(), 6);
    QCOMPARE(Languages::all().constFirst().code, u"en"_s);
    for (const Language &language : Languages::all()) {
        QVERIFY2(QFile::exists(u":/translations/fleetglass_%1.qm"_s.arg(language.code)), qPrintable(language.code));
        QVERIFY(!language.ownName.isEmpty());
    }
}

void LanguagesTest::changesWhileRunning()
{
    Languages languages(*m_settings, {u"en"_s});
    QSignalSpy changed(&languages, &Languages::changed);
    DaysLabel label;
    QCOMPARE(label.text(), u"1 day"_s);

    m_settings->language.set(u"de"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), u"de"_s);
    QCOMPARE(languages.current(), u"de"_s);
    QTRY_COMPARE(label.heard, 1); // once, however many translators came and went
    const QString german = label.text();

    m_settings->language.set(u"de-AT"_s); // the same texts
    m_settings->textPercent.set(120);     // something else
    QCOMPARE(changed.size(), 1);

    m_settings->language.set(QString());
    QCOMPARE(languages.current(), u"en"_s);
    QTRY_COMPARE(label.text(), u"1 day"_s);
    QVERIFY(!german.isEmpty());
}

void LanguagesTest::localeFollows()
{
    Languages languages(*m_settings, {u"en"_s});
    QWidget window;
    m_settings->language.set(u"de"_s);
    QCOMPARE(languages.locale().language(), QLocale::German);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(window.locale().language(), QLocale::German);
    QCOMPARE(QWidget().locale().language(), QLocale::German);
}

void LanguagesTest::nothingStaysBehind()
{
    {
        const Languages languages(*m_settings, {u"en"_s});
        QCOMPARE(QCoreApplication::translate("fleetglass::ValueFormatter", "%n days", nullptr, 1), u"1 day"_s);
    }
    QCOMPARE(QCoreApplication::translate("fleetglass::ValueFormatter", "%n days", nullptr, 1), u"1 days"_s);
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
