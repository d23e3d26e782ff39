// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "views/common/refresh_when_seen.h"
#include "views/common/value_label.h"
#include "views/vehicle/overview_page.h"

#include <QStackedWidget>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

class RefreshWhenSeenTest : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheWindowIsShown();
    void whileSeen();
    void hiddenPageWaits();
    void pageBehindAnotherIsNotFilled();
};

void RefreshWhenSeenTest::beforeTheWindowIsShown()
{
    QWidget page;
    int count = 0;
    RefreshWhenSeen seen(&page, [&count] { ++count; });
    seen.request();
    QCOMPARE(count, 1);
    page.show();
    QCOMPARE(count, 1);
}

void RefreshWhenSeenTest::whileSeen()
{
    QWidget page;
    page.show();
    int count = 0;
    RefreshWhenSeen seen(&page, [&count] { ++count; });
    seen.request();
    seen.request();
    QCOMPARE(count, 2);
}

void RefreshWhenSeenTest::hiddenPageWaits()
{
    QStackedWidget pages;
    auto *front = new QWidget(&pages);
    auto *behind = new QWidget(&pages);
    pages.addWidget(front);
    pages.addWidget(behind);
    pages.show();
    int count = 0;
    RefreshWhenSeen seen(behind, [&count] { ++count; });
    for (int i = 0; i < 3; ++i)
        seen.request();
    QCOMPARE(count, 0);
    pages.setCurrentWidget(behind);
    QCOMPARE(count, 1); // once, however often it was asked for
    pages.setCurrentWidget(front);
    pages.setCurrentWidget(behind);
    QCOMPARE(count, 1);
}

void RefreshWhenSeenTest::pageBehindAnotherIsNotFilled()
{
    const FixedClock clock;
    const ValueFormatter formatter(clock);
    FleetStore store;
    VehicleFocus focus(store);
    QStackedWidget pages;
    auto *page = new OverviewPage(focus, formatter, clock, [](double, double) { return QString(); }, &pages);
    auto *front = new QWidget(&pages);
    pages.addWidget(page);
    pages.addWidget(front);
    pages.setCurrentWidget(front);
    pages.show();
    const auto saysWord = [page] {
        const auto labels = page->findChildren<ValueLabel *>();
        return std::ranges::any_of(labels, [](const ValueLabel *label) { return label->text() == "WORD"_L1; });
    };
    store.apply(batch({vehicle(u"A"_s, {seen(Quantity::Firmware, u"WORD")})}));
    focus.setKey(keyOf(u"A"_s));
    QVERIFY(!saysWord());
    pages.setCurrentWidget(page);
    QVERIFY(saysWord());
}

QTEST_MAIN(RefreshWhenSeenTest)
#include "refresh_when_seen_test.moc"
