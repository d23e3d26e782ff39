// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/charge/charge_panel.h"
#include "views/common/record_table.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// How full, how fast, until when.
class ChargePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingKnown();
    void chargingUntilItsLimit();
    void chargingUntilFull();
    void notPluggedIn();
    void sessionsOfThePast();

private:
    bool shows(const QString &text) const;
    void take(const QList<Observation> &observations) { m_store->apply(batch({vehicle(u"A"_s, observations)})); }

    FixedClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<VehicleHistory> m_history;
    std::unique_ptr<ChargePanel> m_panel;
};

void ChargePanelTest::init()
{
    failOnOurWarnings();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::German, QLocale::Germany));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_archive = std::make_unique<Archive>(m_directory.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_history = std::make_unique<VehicleHistory>(*m_archive, *m_formatter, m_clock);
    m_panel = std::make_unique<ChargePanel>(*m_focus, *m_formatter, m_clock, *m_history);
    take({});
    m_focus->setKey(keyOf(u"A"_s));
    m_history->setVehicle(keyOf(u"A"_s));
}

void ChargePanelTest::cleanup()
{
    m_panel.reset();
    m_history.reset();
    m_archive.reset();
}

bool ChargePanelTest::shows(const QString &text) const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [this, &text](const QLabel *label) {
        return label->isVisibleTo(m_panel.get()) && label->text().replace(QChar(QChar::Nbsp), u' ') == text;
    });
}

void ChargePanelTest::nothingKnown()
{
    QVERIFY(shows(u"No charge values"_s));
    QVERIFY(!shows(u"Charge state unknown"_s));
    take({seen(Quantity::StateOfHealth, 97.0)});
    QVERIFY(!shows(u"No charge values"_s));
    QVERIFY(shows(u"—"_s)); // how full it is, nobody knows
    QVERIFY(shows(u"Charge state unknown"_s));
    QVERIFY(!m_panel->findChild<RecordTable *>()->isVisibleTo(m_panel.get()));
}

void ChargePanelTest::chargingUntilItsLimit()
{
    take({seen(Quantity::StateOfCharge, 61.5), seen(Quantity::EstimatedRange, 240.0), seen(Quantity::Charging, true),
          seen(Quantity::ChargeState, u"charging"), seen(Quantity::TimeToFull, 150.0),
          seen(Quantity::TimeToSocLimit, 45.0)});
    QVERIFY(shows(u"61,5 %"_s));
    QVERIFY(shows(u"≈ 240 km"_s));
    QVERIFY(shows(u"Charging"_s));
    QVERIFY(shows(u"Reaches its limit in 45 min, at "_s + m_formatter->dateTime(noonMs + 45 * minuteMs)));
}

void ChargePanelTest::chargingUntilFull()
{
    take({seen(Quantity::Charging, true), seen(Quantity::ChargeState, u"charging"), seen(Quantity::TimeToFull, 150.0)});
    QVERIFY(shows(u"Full in 2 h 30 min, at "_s + m_formatter->dateTime(noonMs + 150 * minuteMs)));
    take({seen(Quantity::Charging, false, noonMs + 1)});
    QVERIFY(!shows(u"Full in 2 h 30 min, at "_s + m_formatter->dateTime(noonMs + 150 * minuteMs)));
}

void ChargePanelTest::notPluggedIn()
{
    take({seen(Quantity::ChargeState, u"stopped"), seen(Quantity::ChargeSubstate, u"interrupted")});
    QVERIFY(shows(u"Not plugged in"_s));
    take({seen(Quantity::PlugConnected, true)});
    QVERIFY(shows(u"Stopped · Interrupted"_s));
}

void ChargePanelTest::sessionsOfThePast()
{
    HistoryBatch past;
    past.key = keyOf(u"A"_s);
    ChargeSession session;
    session.startMs = noonMs - 60 * minuteMs;
    session.endMs = noonMs;
    past.chargeSessions = {session};
    QVERIFY(QCoro::waitFor(m_archive->saveHistory(past)));
    const auto *table = m_panel->findChild<RecordTable *>();
    QTRY_VERIFY(table->isVisibleTo(m_panel.get()));
    QCOMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(ChargePanelTest)
#include "charge_panel_test.moc"
