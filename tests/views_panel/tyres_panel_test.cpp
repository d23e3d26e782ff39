// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/empty_state.h"
#include "views/tyres/tyres_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Wheels of any plan, in the user's unit, with their trend and the module's own alert.
class TyresPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noSensors();
    void valuesInTheUsersUnit();
    void alertOfTheModule();
    void trendOverTheLastDay();
    void anyAxlePlanFitsIntoANarrowDock();
    void copiesWheelAndPage();

private:
    WheelCard *card(const QString &name) const;
    void take(const QList<Observation> &observations) { m_store->apply(batch({vehicle(u"A"_s, observations)})); }

    FixedClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<SeriesModel> m_trends;
    std::unique_ptr<TyresPanel> m_panel;
};

void TyresPanelTest::init()
{
    failOnOurWarnings();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_archive = std::make_unique<Archive>(m_directory.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_trends = std::make_unique<SeriesModel>(*m_archive);
    m_panel = std::make_unique<TyresPanel>(*m_focus, *m_formatter, m_clock, *m_trends);
    take({});
    m_focus->setKey(keyOf(u"A"_s));
}

void TyresPanelTest::cleanup()
{
    m_panel.reset();
    m_trends.reset();
    m_archive.reset();
}

WheelCard *TyresPanelTest::card(const QString &name) const
{
    for (WheelCard *card : m_panel->findChildren<WheelCard *>()) {
        if (card->accessibleName().startsWith(name))
            return card;
    }
    return nullptr;
}

void TyresPanelTest::noSensors()
{
    QVERIFY(m_panel->findChild<EmptyState *>()->isVisibleTo(m_panel.get()));
    take({seen(Quantity::TyrePressure, 250.0, noonMs, u"fl")});
    QVERIFY(!m_panel->findChild<EmptyState *>()->isVisibleTo(m_panel.get()));
}

void TyresPanelTest::valuesInTheUsersUnit()
{
    take({seen(Quantity::TyrePressure, 250.0, noonMs, u"fl"), seen(Quantity::TyreTemperature, 20.0, noonMs, u"fl")});
    const auto line = [this] { return card(u"Front left"_s)->asLine().replace(QChar(QChar::Nbsp), u' '); };
    QCOMPARE(line(), u"Front left\t250 kPa, 20 °C\tjust now"_s);
    UnitChoice units;
    units.pressure = PressureUnit::Bar;
    units.temperature = TemperatureUnit::Fahrenheit;
    m_formatter->setUnits(units);
    QCOMPARE(line(), u"Front left\t2.50 bar, 68 °F\tjust now"_s);
}

void TyresPanelTest::alertOfTheModule()
{
    take({seen(Quantity::TyrePressure, 100.0, noonMs, u"fl"), // low, but the module says nothing of it
          seen(Quantity::TyrePressure, 250.0, noonMs, u"rr"), seen(Quantity::TyreAlert, u"alert", noonMs, u"rr")});
    const QString alert = m_formatter->alertLevel(AlertLevel::Alert);
    QVERIFY(card(u"Rear right"_s)->accessibleName().contains(alert));
    QVERIFY(!card(u"Front left"_s)->accessibleName().contains(alert));
}

void TyresPanelTest::trendOverTheLastDay()
{
    HistoryBatch past;
    past.key = keyOf(u"A"_s);
    past.readings = {
        {.quantity = Quantity::TyrePressure, .part = u"fl", .value = 250, .observedAtMs = noonMs - 600 * minuteMs},
        {.quantity = Quantity::TyrePressure, .part = u"fl", .value = 230, .observedAtMs = noonMs - minuteMs}};
    QVERIFY(QCoro::waitFor(m_archive->saveHistory(past)));
    take({seen(Quantity::TyrePressure, 230.0, noonMs, u"fl"), seen(Quantity::TyrePressure, 230.0, noonMs, u"fr")});
    QTRY_VERIFY(card(u"Front left"_s)->accessibleName().contains(u"Pressure falling over the last day"_s));
    QVERIFY(!card(u"Front right"_s)->accessibleName().contains(u"over the last day"_s)); // too little is known
}

void TyresPanelTest::anyAxlePlanFitsIntoANarrowDock()
{
    QList<Observation> wheels;
    for (const char16_t *name : {u"fl", u"fr", u"axle103-left-outer", u"axle103-left-inner", u"axle103-right-inner",
                                 u"axle103-right-outer", u"spare"})
        wheels.append(seen(Quantity::TyrePressure, 800.0, noonMs, name));
    take(wheels);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    for (const int width : {900, 300}) {
        m_panel->resize(width, 900);
        const auto areInSight = [this, width] {
            const auto cards = m_panel->findChildren<WheelCard *>();
            return cards.size() == 7 && std::ranges::all_of(cards, [this, width](const WheelCard *card) {
                       const QRect place(card->mapTo(m_panel.get(), QPoint()), card->size());
                       return card->isVisible() && place.left() >= 0 && place.right() <= width;
                   });
        };
        QTRY_VERIFY2(areInSight(), qPrintable(QString::number(width)));
    }
}

void TyresPanelTest::copiesWheelAndPage()
{
    take({seen(Quantity::TyrePressure, 250.0, noonMs, u"fl"), seen(Quantity::TyrePressure, 240.0, noonMs, u"spare")});
    QTest::keySequence(card(u"Spare"_s), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().replace(QChar(QChar::Nbsp), u' '), u"Spare\t240 kPa\tjust now"_s);
    const QString page = m_panel->asText();
    QVERIFY(page.startsWith(u"A\nFront left\t"_s));
    QVERIFY(page.contains(u"\nSpare\t"_s));
}

QTEST_MAIN(TyresPanelTest)
#include "tyres_panel_test.moc"
