// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/window_test.h"
#include "views/help/about_dialog.h"
#include "views/help/help_topics.h"
#include "views/help/help_window.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnOurWarnings(); }
    void everyPageIsInTheContents();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void missingLanguageIsEnglish();
    void backAndForward();
    void shortcutsAreThoseOfNow();
    void searchFindsAndMarks();
    void searchForNothing();
    void aboutNamesEveryPart();
    void reportHasVersionsOnly();

private:
    static QList<HelpShortcut> shortcuts() { return {{u"Map"_s, u"Zoom | in"_s, u"Ctrl++"_s}}; }
};

void HelpTest::everyPageIsInTheContents()
{
    QStringList ids;
    for (const HelpTopic &topic : helpTopics(QLocale::English)) {
        ids.append(topic.id + u".md"_s);
        QVERIFY2(!topic.title.isEmpty() && !topic.title.contains(u'<'), qPrintable(topic.id));
    }
    QCOMPARE(ids.first(), u"getting-started.md"_s);
    ids.sort();
    QCOMPARE(ids, QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
}

void HelpTest::linksLeadSomewhere_data()
{
    QTest::addColumn<QString>("link");
    static const QRegularExpression links(u"\\]\\(([^)]*)\\)"_s);
    for (const HelpTopic &topic : helpTopics(QLocale::English)) {
        for (const QRegularExpressionMatch &match : links.globalMatch(helpPage(topic.id, QLocale::English)))
            QTest::newRow(qPrintable(topic.id + u": "_s + match.captured(1))) << match.captured(1);
    }
}

void HelpTest::linksLeadSomewhere()
{
    QFETCH(const QString, link);
    QVERIFY2(QFile::exists(u":/help/en/"_s + link), qPrintable(link));
}

void HelpTest::missingLanguageIsEnglish()
{
    const QLocale zulu(QLocale::Zulu);
    QCOMPARE(helpPage(u"map"_s, zulu), helpPage(u"map"_s, QLocale::English));
    QVERIFY(!helpPage(u"map"_s, zulu).isEmpty());
    QVERIFY(helpPage(u"nothing"_s, zulu).isEmpty());
}

void HelpTest::backAndForward()
{
    HelpWindow window(&HelpTest::shortcuts);
    auto *browser = window.findChild<HelpBrowser *>();
    auto *topics = window.findChild<QListWidget *>();
    QCOMPARE(browser->topic(), u"getting-started"_s);
    QVERIFY(!browser->isBackwardAvailable());
    window.showTopic(u"tyres"_s);
    QCOMPARE(topics->currentItem()->text(), u"Tyres"_s);
    QVERIFY(browser->toPlainText().contains(u"Each wheel"_s));
    browser->setSource(QUrl(u"fleet-list.md"_s)); // as a link in the page says
    QCOMPARE(browser->topic(), u"fleet-list"_s);
    browser->backward();
    QCOMPARE(browser->topic(), u"tyres"_s);
    QCOMPARE(topics->currentItem()->text(), u"Tyres"_s);
    browser->forward();
    QCOMPARE(browser->topic(), u"fleet-list"_s);
}

void HelpTest::shortcutsAreThoseOfNow()
{
    HelpWindow window(&HelpTest::shortcuts);
    window.showTopic(shortcutsTopic);
    const QString page = window.findChild<HelpBrowser *>()->toPlainText();
    QVERIFY(page.contains(u"Zoom | in"_s));
    QVERIFY(page.contains(u"Ctrl++"_s));
}

void HelpTest::searchFindsAndMarks()
{
    HelpWindow window(&HelpTest::shortcuts);
    auto *topics = window.findChild<QListWidget *>();
    const int all = topics->count();
    window.search(u"FINGERPRINT"_s);
    QVERIFY(topics->count() > 0 && topics->count() < all);
    QCOMPARE(window.findChild<HelpBrowser *>()->topic(), u"certificates"_s);
    QVERIFY(!window.findChild<HelpBrowser *>()->extraSelections().isEmpty());
    window.search(u"tyres"_s);
    QCOMPARE(topics->item(0)->text(), u"Tyres"_s); // the title counts more than the order
    window.search({});
    QCOMPARE(topics->count(), all);
    QVERIFY(window.findChild<HelpBrowser *>()->extraSelections().isEmpty());
}

void HelpTest::searchForNothing()
{
    HelpWindow window(&HelpTest::shortcuts);
    window.search(u"xyzzy"_s);
    QCOMPARE(window.findChild<QListWidget *>()->count(), 0);
    QCOMPARE(window.findChild<HelpBrowser *>()->topic(), u"getting-started"_s);
}

void HelpTest::aboutNamesEveryPart()
{
    AboutDialog dialog;
    dialog.setVersions({.tls = u"OpenSSL 3.5.1"_s, .sqlite = u"3.46.1"_s});
    const auto *parts = dialog.findChild<QTreeWidget *>();
    for (const QString &name : {u"Qt"_s, u"QCoro"_s, u"simdjson"_s, u"SQLite"_s, u"QtKeychain"_s, u"libxlsxwriter"_s,
                                u"TLS"_s, u"Natural Earth"_s, u"GeoNames"_s}) {
        const QTreeWidgetItem *item = parts->findItems(name, Qt::MatchExactly).value(0);
        QVERIFY2(item, qPrintable(name));
        QVERIFY2(!item->text(1).isEmpty() && !item->text(2).isEmpty(), qPrintable(name));
        QVERIFY2(name == "GeoNames"_L1 || item->text(1) != u"—"_s, qPrintable(name));
    }
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
}

void HelpTest::reportHasVersionsOnly()
{
    AboutDialog dialog;
    dialog.setVersions({.tls = u"OpenSSL 3.5.1"_s, .sqlite = u"3.46.1"_s});
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto copy =
        std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text().contains("opy"_L1); });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QString::fromLatin1(qVersion())));
    QVERIFY(report.contains(u"SQLite 3.46.1"_s));
    QVERIFY(report.contains(QSysInfo::prettyProductName()));
    QVERIFY(!report.contains(QDir::homePath()));
    QVERIFY(!report.contains(QSysInfo::machineHostName()));
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
