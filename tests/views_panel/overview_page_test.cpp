// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/vehicle/overview_page.h"

#include <QLabel>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anEmptyVehicle();
    void openDoors();

private:
    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
};

void OverviewPageTest::init()
{
    failOnOurWarnings();
    m_clock.setNowMs(noonMs);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_store->apply(batch({vehicle(u"B"_s)}));
}

void OverviewPageTest::anEmptyVehicle()
{
    OverviewPage page(*m_focus, *m_formatter, m_clock, [](double, double) { return QString(); });
    QStringList spoken;
    for (const QLabel *label : page.findChildren<QLabel *>())
        spoken.append(label->accessibleName());
    QVERIFY(spoken.contains(u"Place: unknown"_s));
    QVERIFY(spoken.contains(u"Doors: unknown"_s));
    QCOMPARE(page.accessibleName(), u"Overview"_s);
}

void OverviewPageTest::openDoors()
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

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
