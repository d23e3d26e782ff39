// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/source_texts.h"
#include "translations/translation_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

/// Languages that are whole: none of their texts may be missing any more. After a change of the sources
/// `packaging/dev translations` brings the new texts into the files, to be translated before the change is done.
const QStringList wholeLanguages = {u"de"_s, u"et"_s, u"pl"_s, u"ru"_s, u"uk"_s};

const QString root = QStringLiteral(FLEETGLASS_ROOT);

TranslationEntry entry(const QString &source, const QString &text)
{
    return {.context = u"Page"_s, .source = source, .comment = {}, .forms = {text}};
}

TranslationEntry plural(const QString &source, const QStringList &forms)
{
    return {.context = u"Page"_s, .source = source, .comment = {}, .isPlural = true, .forms = forms};
}

} // namespace

/// Reads every file of texts against the rules and against the sources.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void files_data();
    void files();
    void wholeLanguagesAreWhole();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void soundTextsAreLeftAlone();
    void missingTextsAreFound();
    void brokenFileIsAnError();

private:
    QHash<QString, TranslationFile> m_files; ///< by code
    TranslationFile m_sources;               ///< what the sources hold now, without translations
};

void TranslationFilesTest::initTestCase()
{
    QString error;
    QDirIterator paths(root + u"/translations"_s, {u"*.ts"_s}, QDir::Files);
    while (paths.hasNext()) {
        QFile file(paths.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const TranslationFile texts = readTranslations(file.readAll(), error);
        QVERIFY2(error.isEmpty(), qPrintable(file.fileName() + u": "_s + error));
        QCOMPARE(file.fileName(), u"%1/translations/fleetglass_%2.ts"_s.arg(root, texts.language));
        m_files.insert(texts.language, texts);
    }
    m_sources = textsOfSources(error);
    QCOMPARE(error, QString());
    QCOMPARE_GE(m_sources.entries.size(), 500); // else it did not read them
}

void TranslationFilesTest::files_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"et"_s, u"pl"_s, u"ru"_s, u"uk"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationFilesTest::files()
{
    QFETCH(const QString, language);
    QVERIFY(m_files.contains(language));
    QVERIFY(!m_files.value(language).entries.isEmpty());
    const QStringList faults = faultsOf(m_files.value(language));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationFilesTest::wholeLanguagesAreWhole()
{
    TranslationFile plurals = m_sources;
    plurals.entries.removeIf([](const TranslationEntry &text) { return !text.isPlural; });
    for (const QString &language : wholeLanguages) {
        const TranslationFile file = m_files.value(language);
        const QStringList missing = untranslated(file) + differences(file, language == "en"_L1 ? plurals : m_sources);
        QVERIFY2(missing.isEmpty(), qPrintable(language + u":\n"_s + missing.join(u'\n')));
    }
}

void TranslationFilesTest::plantedFaultsAreFound_data()
{
    QTest::addColumn<TranslationEntry>("text");
    QTest::addColumn<QString>("said");

    QTest::newRow("placeholder lost") << entry(u"Near %1"_s, u"Nahe"_s) << u"other placeholders"_s;
    QTest::newRow("placeholder changed") << entry(u"%1 of %2"_s, u"%1 von %3"_s) << u"other placeholders"_s;
    QTest::newRow("placeholder without locale") << entry(u"%L1 km"_s, u"%1 km"_s) << u"other placeholders"_s;
    QTest::newRow("count lost") << plural(u"%n days"_s, {u"ein Tag"_s, u"Tage"_s}) << u"other placeholders"_s;
    QTest::newRow("too few plurals") << plural(u"%n days"_s, {u"%n Tage"_s}) << u"1 forms instead of 2"_s;
    QTest::newRow("too many plurals") << plural(u"%n d"_s, {u"%n T"_s, u"%n T"_s, u"%n T"_s})
                                      << u"3 forms instead of 2"_s;
    QTest::newRow("tag not closed") << entry(u"<b>Now</b>"_s, u"<b>Jetzt"_s) << u"other tags"_s;
    QTest::newRow("key lost") << entry(u"&Save"_s, u"Sichern"_s) << u"other keys"_s;
    QTest::newRow("two keys") << entry(u"&Save"_s, u"&Si&chern"_s) << u"other keys"_s;
    QTest::newRow("key where none was") << entry(u"Save"_s, u"&Sichern"_s) << u"other keys"_s;
    QTest::newRow("ellipsis lost") << entry(u"Save…"_s, u"Sichern"_s) << u"ends otherwise"_s;
    QTest::newRow("three dots") << entry(u"Save…"_s, u"Sichern..."_s) << u"ends otherwise"_s;
    QTest::newRow("colon lost") << entry(u"Name:"_s, u"Name"_s) << u"ends otherwise"_s;
    QTest::newRow("period lost") << entry(u"Offline."_s, u"Offline"_s) << u"ends otherwise"_s;
    QTest::newRow("line lost") << entry(u"One\ntwo"_s, u"Eins zwei"_s) << u"other lines"_s;
    QTest::newRow("space before") << entry(u" and"_s, u"und"_s) << u"begins otherwise"_s;
    QTest::newRow("two spaces") << entry(u"a b"_s, u"a  b"_s) << u"two spaces"_s;
    QTest::newRow("file pattern translated") << entry(u"Map (*.mbtiles)"_s, u"Karte (*.karte)"_s) << u"file patterns"_s;
    QTest::newRow("address changed") << entry(u"Use https://a.org:1"_s, u"Mit https://a.de:1"_s) << u"addresses"_s;
    QTest::newRow("command translated") << entry(u"Type: config set notify a.b 30"_s, u"Tippe: setze notify a.b 30"_s)
                                        << u"commands"_s;
    QTest::newRow("finished but empty") << entry(u"Save"_s, QString()) << u"but empty"_s;
}

void TranslationFilesTest::plantedFaultsAreFound()
{
    QFETCH(const TranslationEntry, text);
    QFETCH(const QString, said);
    const QString faults = faultsOf(text, u"de"_s).join(u'\n');
    QVERIFY2(faults.contains(said), qPrintable(faults));
}

void TranslationFilesTest::soundTextsAreLeftAlone()
{
    const TranslationFile file{.language = u"de"_s,
                               .entries = {entry(u"%1 of %2"_s, u"%2, davon %1"_s),
                                           entry(u"A&ccounts…"_s, u"&Konten…"_s),
                                           entry(u"Doors && locks"_s, u"Türen && Schlösser"_s),
                                           entry(u"Charging stops at %1 %"_s, u"Laden endet bei %1 %"_s),
                                           plural(u"%1 of %n vehicles"_s, {u"%1 von %n"_s, u"%1 von %n Wagen"_s})}};
    QCOMPARE(faultsOf(file), QStringList());
    QCOMPARE(untranslated(file), QStringList());
}

void TranslationFilesTest::missingTextsAreFound()
{
    TranslationEntry begun = entry(u"Charge"_s, u"Laden"_s);
    begun.isFinished = false;
    const TranslationFile file{.language = u"de"_s, .entries = {begun, entry(u"Trips"_s, u"Fahrten"_s)}};
    QCOMPARE(untranslated(file), QStringList{u"Page: \"Charge\""_s});

    TranslationFile changed = m_sources;
    const TranslationEntry lost = changed.entries.takeFirst();
    changed.entries.append(entry(u"Of yesterday"_s, u"Von gestern"_s));
    QCOMPARE(differences(changed, m_sources),
             (QStringList{lost.name() + u" is missing"_s, u"Page: \"Of yesterday\" is in no source any more"_s}));
    QCOMPARE(differences(m_sources, m_sources), QStringList());
}

void TranslationFilesTest::brokenFileIsAnError()
{
    QString error;
    readTranslations("<TS language=\"de_DE\"><context><name>A</name><message>", error);
    QVERIFY(!error.isEmpty());
    readTranslations("<html></html>", error);
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "translation_files_test.moc"
