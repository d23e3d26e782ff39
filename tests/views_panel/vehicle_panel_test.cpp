// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/age_label.h"
#include "views/common/empty_state.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_panel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTabWidget>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Who is in view, what it does, how old that is; what stands there when nothing is.
class VehiclePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingSelected();
    void headerTellsWhoWhatAndHowOld();
    void staleVehicleSaysItWas();
    void noteOfWhatTheServiceCannotRead_data();
    void noteOfWhatTheServiceCannotRead();
    void vehicleThatLeaves();
    void pagesByName();
    void languageChange();
    void overviewOfAnEmptyVehicle();
    void overviewOfOpenDoors();

private:
    bool shows(const QString &text) const;
    bool isEmpty() const { return m_panel->findChild<EmptyState *>()->isVisibleTo(m_panel.get()); }

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<VehiclePanel> m_panel;
};

void VehiclePanelTest::init()
{
    failOnOurWarnings();
    m_panel.reset();
    m_clock.setNowMs(noonMs);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_panel = std::make_unique<VehiclePanel>(*m_focus, *m_formatter, m_clock,
                                             [](const QString &) { return u"My account"_s; });
    VehicleUpdate bus = vehicle(u"A"_s, {seen(Quantity::Speed, 50.0)});
    bus.identity->name = u"Bus <b>7</b>"_s;
    m_store->apply(batch({bus, vehicle(u"B"_s)}));
}

/// True where a label in sight has exactly this text.
bool VehiclePanelTest::shows(const QString &text) const
{
    const auto labels = m_panel->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [this, &text](const QLabel *label) {
        return label->isVisibleTo(m_panel.get()) && label->text() == text;
    });
}

void VehiclePanelTest::nothingSelected()
{
    QVERIFY(isEmpty());
    QVERIFY(shows(u"No vehicle selected"_s));
    m_focus->setKey(keyOf(u"A"_s));
    QVERIFY(!isEmpty());
    m_focus->setKey(std::nullopt);
    QVERIFY(isEmpty());
}

void VehiclePanelTest::headerTellsWhoWhatAndHowOld()
{
    m_focus->setKey(keyOf(u"A"_s));
    QVERIFY(shows(u"Bus <b>7</b>"_s));
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText); // a name is never markup
    }
    QVERIFY(shows(u"Moving · My account"_s));
    QCOMPARE(m_panel->findChild<AgeLabel *>()->accessibleName(), u"Age: just now"_s);
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 0.0, noonMs + 1)})}));
    QVERIFY(shows(u"Parked · My account"_s));
}

void VehiclePanelTest::staleVehicleSaysItWas()
{
    m_focus->setKey(keyOf(u"A"_s));
    m_clock.advanceMs(30 * minuteMs);
    m_focus->refreshAges();
    QVERIFY(shows(u"Last seen: Moving · My account"_s));
    QCOMPARE(m_panel->findChild<AgeLabel *>()->accessibleName(), u"Age: 30 min ago, stale"_s);
}

void VehiclePanelTest::noteOfWhatTheServiceCannotRead_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("part");

    QTest::newRow("readable") << u"ok"_s << QString();
    QTest::newRow("encrypted") << u"encrypted"_s << u"paranoid mode"_s;
    QTest::newRow("gone") << u"gone"_s << u"no longer shows this vehicle"_s;
}

void VehiclePanelTest::noteOfWhatTheServiceCannotRead()
{
    QFETCH(const QString, access);
    QFETCH(const QString, part);
    m_store->apply(batch({vehicle(u"B"_s, {seen(Quantity::Access, Value(access))})}));
    m_focus->setKey(keyOf(u"B"_s));
    QStringList notes;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_panel.get()) && label->text().contains(u"What was seen before stays."_s))
            notes.append(label->accessibleName());
    }
    QCOMPARE(notes.size(), part.isEmpty() ? 0 : 1);
    QVERIFY(part.isEmpty() || notes.first().contains(part));
    m_focus->setKey(keyOf(u"A"_s)); // the note goes with its vehicle
    QVERIFY(!shows(notes.value(0, u"none"_s)));
}

void VehiclePanelTest::vehicleThatLeaves()
{
    m_focus->setKey(keyOf(u"A"_s));
    m_store->removeAccount(u"account"_s);
    QVERIFY(isEmpty());
}

void VehiclePanelTest::pagesByName()
{
    m_panel->addPage(u"overview"_s, new QWidget, [] { return u"Overview"_s; });
    m_panel->addPage(u"charge"_s, new QWidget, [] { return u"Charge"_s; });
    QCOMPARE(m_panel->pages(), (QStringList{u"overview"_s, u"charge"_s}));
    QCOMPARE(m_panel->currentPage(), u"overview"_s);
    m_panel->setCurrentPage(u"charge"_s);
    QCOMPARE(m_panel->currentPage(), u"charge"_s);
    m_panel->setCurrentPage(u"none such"_s);
    QCOMPARE(m_panel->currentPage(), u"charge"_s);
    m_focus->setKey(keyOf(u"A"_s));
    m_focus->setKey(keyOf(u"B"_s));
    QCOMPARE(m_panel->currentPage(), u"charge"_s); // another vehicle, the same page
}

void VehiclePanelTest::languageChange()
{
    m_panel->addPage(u"overview"_s, new QWidget, [] { return QCoreApplication::translate("Pages", "Overview"); });
    CapitalsTranslator capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QTRY_VERIFY(shows(u"NO VEHICLE SELECTED"_s));
    QCOMPARE(m_panel->accessibleName(), u"VEHICLE"_s);
    QCOMPARE(m_panel->findChild<QTabWidget *>()->tabText(0), u"OVERVIEW"_s);
    m_focus->setKey(keyOf(u"A"_s));
    QVERIFY(shows(u"MOVING · My account"_s));
    QVERIFY(QCoreApplication::removeTranslator(&capitals));
    QTRY_VERIFY(shows(u"Moving · My account"_s));
}

void VehiclePanelTest::overviewOfAnEmptyVehicle()
{
    OverviewPage page(*m_focus, *m_formatter, m_clock, [](double, double) { return QString(); });
    QStringList spoken;
    for (const QLabel *label : page.findChildren<QLabel *>())
        spoken.append(label->accessibleName());
    QVERIFY(spoken.contains(u"Place: unknown"_s));
    QVERIFY(spoken.contains(u"Doors: unknown"_s));
    QCOMPARE(page.accessibleName(), u"Overview"_s);
}

void VehiclePanelTest::overviewOfOpenDoors()
{
    OverviewPage page(*m_focus, *m_formatter, m_clock, [](double, double) { return u"Bern"_s; });
    m_focus->setKey(keyOf(u"B"_s));
    const auto says = [&page](const QString &name) {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&name](const QLabel *label) { return label->accessibleName() == name; });
    };
    VehicleUpdate update = vehicle(u"B"_s, {seen(Quantity::Boot, false), seen(Quantity::DoorFrontLeft, false)});
    update.position = at(46.95, 7.45);
    m_store->apply(batch({update}));
    QVERIFY(says(u"Doors: All closed"_s));
    QVERIFY(says(u"Place: Near Bern"_s));
    QVERIFY(says(u"Coordinates: 46.950000, 7.450000"_s));
    m_store->apply(
        batch({vehicle(u"B"_s, {seen(Quantity::Boot, true, noonMs + 1), seen(Quantity::ChargePortOpen, true)})}));
    QVERIFY(says(u"Doors: "_s + m_formatter->title(Quantity::Boot) + u", "_s
                 + m_formatter->title(Quantity::ChargePortOpen)));
}

QTEST_MAIN(VehiclePanelTest)
#include "vehicle_panel_test.moc"
