// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "settings/app_settings.h"
#include "support/listed_fleet.h"
#include "support/shown_texts.h"
#include "support/window_test.h"
#include "translations/source_texts.h"
#include "views/accounts/account_dialog.h"
#include "views/accounts/accounts_dialog.h"
#include "views/accounts/certificate_dialog.h"
#include "views/accounts/lamp_bar.h"
#include "views/accounts/token_dialog.h"
#include "views/charge/charge_panel.h"
#include "views/charts/readings_page.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/trips/raw_records_panel.h"
#include "views/trips/trips_panel.h"
#include "views/tyres/tyres_panel.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_page_frame.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

/// Modal dialogs: nobody can change the language while one is open, and each is made anew.
const QStringList madeAnew = {u"tokens"_s, u"certificate"_s};

/// What the test's own vehicles, accounts and services are called.
const QStringList data = {u"Account account"_s, u"Zürich"_s, u"Vans"_s, u"Fleetglass"_s, u"Roadster"_s};

class Installed
{
public:
    explicit Installed(QTranslator &translator) : m_translator(translator)
    {
        QCoreApplication::installTranslator(&m_translator);
        QCoreApplication::sendPostedEvents(); // the widgets hear of it in the next round
    }
    ~Installed()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::sendPostedEvents();
    }
    Installed(const Installed &) = delete;
    Installed &operator=(const Installed &) = delete;

private:
    QTranslator &m_translator;
};

} // namespace

/// Every text of every page is translated and follows a change of the language while the page is open.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyTextFollows_data() { pages(); }
    void everyTextFollows();
    void whatIsAskedForIsInTheFiles();
    void keysAreApart_data() { pages(); }
    void keysAreApart();
    void longTextsFit_data() { pages(); }
    void longTextsFit();
    void plantedFaultsAreFound();

private:
    static void pages();
    std::unique_ptr<QWidget> make(const QString &page);
    void tellWindowless();

    QTemporaryDir m_directory;
    ListedFleet m_fleet;
    FleetSelection m_selection;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<VehicleHistory> m_history;
    std::unique_ptr<SeriesModel> m_series;
    std::unique_ptr<AppSettings> m_settings;
    BracketTranslator m_brackets;
};

void PseudoLanguageTest::initTestCase()
{
    m_archive = std::make_unique<Archive>(m_directory.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_focus = std::make_unique<VehicleFocus>(m_fleet.store);
    m_history = std::make_unique<VehicleHistory>(*m_archive, m_fleet.formatter, m_fleet.clock);
    m_series = std::make_unique<SeriesModel>(*m_archive);
    m_settings = std::make_unique<AppSettings>(m_directory.filePath(u"settings.ini"_s));
    m_fleet.store.apply(
        batch({vehicle(u"Roadster"_s, {seen(Quantity::StateOfCharge, 70.0), seen(Quantity::Speed, 0.0)})}));
    m_focus->setKey(keyOf(u"Roadster"_s));
}

void PseudoLanguageTest::cleanupTestCase()
{
    m_series.reset();
    m_history.reset();
    m_archive.reset();
}

void PseudoLanguageTest::pages()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"list", "panel", "overview", "charge", "tyres", "readings", "trips", "records", "lamps",
                             "account", "accounts", "tokens", "certificate"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

std::unique_ptr<QWidget> PseudoLanguageTest::make(const QString &page)
{
    const ValueFormatter &formatter = m_fleet.formatter;
    const Clock &clock = m_fleet.clock;
    const auto placeName = [](double, double) { return u"Zürich"_s; };
    const auto accountTitle = [](const QString &) { return u"Vans"_s; };
    if (page == "list"_L1)
        return std::make_unique<FleetListView>(m_fleet.model, m_selection, *m_settings);
    if (page == "panel"_L1) {
        return std::make_unique<VehiclePageFrame>(new OverviewPage(*m_focus, formatter, clock, placeName), *m_focus,
                                                  formatter, clock, accountTitle);
    }
    if (page == "overview"_L1)
        return std::make_unique<OverviewPage>(*m_focus, formatter, clock, placeName);
    if (page == "charge"_L1)
        return std::make_unique<ChargePanel>(*m_focus, formatter, clock, *m_history);
    if (page == "tyres"_L1)
        return std::make_unique<TyresPanel>(*m_focus, formatter, clock, *m_series);
    if (page == "readings"_L1)
        return std::make_unique<ReadingsPage>(*m_focus, *m_series, formatter, clock);
    if (page == "trips"_L1)
        return std::make_unique<TripsPanel>(*m_history);
    if (page == "records"_L1)
        return std::make_unique<RawRecordsPanel>(*m_history);
    if (page == "lamps"_L1) {
        auto lamps = std::make_unique<LampBar>(formatter, clock);
        Account account;
        account.id = u"one"_s;
        account.title = u"Vans"_s;
        lamps->setAccounts({account});
        return lamps;
    }
    if (page == "account"_L1)
        return std::make_unique<AccountDialog>(QList<ServerChoice>(), formatter);
    if (page == "accounts"_L1)
        return std::make_unique<AccountsDialog>(formatter);
    if (page == "tokens"_L1)
        return std::make_unique<TokenDialog>(u"Vans"_s, formatter);
    return std::make_unique<CertificateDialog>(CertificateFacts{}, formatter);
}

/// Models hear of a new language through the formatter, as Application tells it.
void PseudoLanguageTest::tellWindowless()
{
    m_fleet.formatter.setLocale(m_fleet.formatter.locale());
    QCoreApplication::sendPostedEvents();
}

void PseudoLanguageTest::everyTextFollows()
{
    QFETCH(const QString, page);
    std::unique_ptr<QWidget> top = make(page);
    QVERIFY(!shownTexts(*top).isEmpty());
    const Installed brackets(m_brackets);
    tellWindowless();
    if (madeAnew.contains(page))
        top = make(page);
    const QStringList english = wordsOutsideBrackets(shownTexts(*top), data);
    QVERIFY2(english.isEmpty(), qPrintable(u"not translated, or not again:\n"_s + english.join(u'\n')));
}

/// A text marked for one context and asked for under another is in the files, and yet never translated.
void PseudoLanguageTest::whatIsAskedForIsInTheFiles()
{
    QString error;
    QSet<QString> known;
    for (const TranslationEntry &text : textsOfSources(error).entries)
        known.insert(text.context + u": "_s + text.source);
    QCOMPARE(error, QString());
    static const QRegularExpression ofQt(u"^Q[A-Z]"_s);
    QStringList lost;
    for (const QString &asked : m_brackets.asked()) {
        if (!ofQt.match(asked).hasMatch() && !asked.startsWith("Test: "_L1) && !known.contains(asked))
            lost.append(asked);
    }
    lost.sort();
    QCOMPARE_GE(m_brackets.asked().size(), 200); // else no page was shown
    QCOMPARE(lost.join(u'\n'), QString());
}

void PseudoLanguageTest::keysAreApart()
{
    QFETCH(const QString, page);
    QCOMPARE(sharedKeys(*make(page)).join(u'\n'), QString());
}

void PseudoLanguageTest::longTextsFit()
{
    QFETCH(const QString, page);
    LongTranslator translator;
    const Installed longer(translator);
    tellWindowless();
    const std::unique_ptr<QWidget> top = make(page);
    constexpr QSize narrowDock(360, 480);
    constexpr QSize smallestWindow(1024, 640);
    top->resize(top->sizeHint().expandedTo(narrowDock).boundedTo(smallestWindow));
    top->show();
    QVERIFY(QTest::qWaitForWindowExposed(top.get()));
    QCOMPARE(cutTexts(*top).join(u'\n'), QString());
}

void PseudoLanguageTest::plantedFaultsAreFound()
{
    QWidget top;
    auto *layout = new QVBoxLayout(&top);
    auto *forgotten = new QPushButton(u"Forgotten"_s, &top);
    forgotten->setToolTip(u"⟦Translated %1⟧ but joined"_s);
    layout->addWidget(forgotten);
    layout->addWidget(new QLabel(u"⟦Age: ⟦12 min⟧⟧ · 48.1 kWh · Vans"_s, &top)); // nothing wrong with it
    QCOMPARE(wordsOutsideBrackets(shownTexts(top), data).size(), 2);

    auto *menu = new QMenu(u"Menu"_s, &top);
    menu->addAction(u"&Save"_s);
    menu->addAction(u"&Send"_s);
    QCOMPARE(sharedKeys(top).size(), 1);

    top.show();
    QVERIFY(QTest::qWaitForWindowExposed(&top));
    QCOMPARE(cutTexts(top), QStringList());
    forgotten->setFixedWidth(20);
    QTRY_COMPARE(cutTexts(top).size(), 1);

    LongTranslator translator;
    QCOMPARE(translator.translate("", "Save…", nullptr, -1), u"Savexx…"_s);
    QCOMPARE(translator.translate("", "%1 of %2", nullptr, -1), u"%1 of %2xxxx"_s);
}

QTEST_MAIN(PseudoLanguageTest)
#include "pseudo_language_test.moc"
