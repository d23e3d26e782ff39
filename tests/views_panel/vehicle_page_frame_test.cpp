// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/age_label.h"
#include "views/common/empty_state.h"
#include "views/common/value_label.h"
#include "views/vehicle/compare_page.h"
#include "views/vehicle/comparison_table.h"
#include "views/vehicle/overview_page.h"
#include "views/vehicle/vehicle_page_frame.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// A page in a dock of its own, the page that compares, and what stands where nothing is.
class VehiclePageFrameTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingSelected();
    void headerTellsWhoWhatAndHowOld();
    void noteOfWhatTheServiceCannotRead();
    void narrowWithLargeText_data();
    void narrowWithLargeText();
    void oneStopOfTheTabKeyWithArrowsInside();
    void copiesThePage();
    void emptyStateOffersTheOneThingToDo();
    void comparePageWaitsForTwo();
    void comparePageOfEqualVehicles();
    void comparePageAsTextAndTable();
    void languageChange();

private:
    bool shows(const QWidget &page, const QString &text) const;
    std::unique_ptr<VehiclePageFrame> overview();

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    FleetSelection m_selection;
};

void VehiclePageFrameTest::init()
{
    failOnOurWarnings();
    m_clock.setNowMs(noonMs);
    m_selection.setKeys({});
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 50.0), seen(Quantity::Odometer, 1000.0),
                                           seen(Quantity::Vin, u"WVWZZZAUZJ8901234")}),
                          vehicle(u"B"_s, {seen(Quantity::Speed, 50.0)})}));
}

bool VehiclePageFrameTest::shows(const QWidget &page, const QString &text) const
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text() == text; });
}

std::unique_ptr<VehiclePageFrame> VehiclePageFrameTest::overview()
{
    auto *page = new OverviewPage(*m_focus, *m_formatter, m_clock, [](double, double) { return QString(); });
    return std::make_unique<VehiclePageFrame>(page, *m_focus, *m_formatter, m_clock,
                                              [](const QString &) { return u"My account"_s; });
}

void VehiclePageFrameTest::nothingSelected()
{
    const auto frame = overview();
    QVERIFY(shows(*frame, u"No vehicle selected"_s));
    QVERIFY(!frame->page()->isVisibleTo(frame.get()));
    m_focus->setKey(keyOf(u"A"_s));
    QVERIFY(!shows(*frame, u"No vehicle selected"_s));
    QVERIFY(frame->page()->isVisibleTo(frame.get()));
}

void VehiclePageFrameTest::headerTellsWhoWhatAndHowOld()
{
    const auto frame = overview();
    m_focus->setKey(keyOf(u"A"_s));
    QVERIFY(shows(*frame, u"A"_s));
    QVERIFY(shows(*frame, u"Moving · My account"_s));
    const auto spokenAges = [&frame] {
        QStringList ages;
        for (const AgeLabel *age : frame->findChildren<AgeLabel *>())
            ages.append(age->accessibleName());
        return ages;
    };
    QVERIFY(spokenAges().contains(u"Age: just now"_s));
    m_clock.advanceMs(30 * minuteMs);
    m_focus->refreshAges();
    QVERIFY(shows(*frame, u"Last seen: Moving · My account"_s));
    QVERIFY(spokenAges().contains(u"Age: 30 min ago, stale"_s));
}

void VehiclePageFrameTest::noteOfWhatTheServiceCannotRead()
{
    const auto frame = overview();
    m_focus->setKey(keyOf(u"A"_s));
    m_store->apply(batch({vehicle(u"A"_s, {seen(Quantity::Access, u"encrypted")})}));
    QVERIFY(shows(*frame, u"Encrypted · My account"_s));
    QVERIFY(shows(*frame, u"This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was "
                          u"seen before stays."_s));
}

void VehiclePageFrameTest::narrowWithLargeText_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void VehiclePageFrameTest::narrowWithLargeText()
{
    QFETCH(const double, factor);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(large.pointSizeF() * factor);
    QApplication::setFont(large);
    m_focus->setKey(keyOf(u"A"_s));
    const auto frame = overview();
    QCOMPARE_LE(frame->minimumSizeHint().width(), 280);
    frame->resize(300, 600);
    frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
    const auto *page = qobject_cast<const OverviewPage *>(frame->page());
    QCOMPARE(page->horizontalScrollBar()->maximum(), 0); // everything is in sight, nothing is cut
}

void VehiclePageFrameTest::oneStopOfTheTabKeyWithArrowsInside()
{
    m_focus->setKey(keyOf(u"A"_s));
    const auto frame = overview();
    frame->resize(400, 600);
    frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
    const auto find = [&frame](const QString &name) -> ValueLabel * {
        for (ValueLabel *label : frame->findChildren<ValueLabel *>()) {
            if (label->accessibleName().startsWith(name))
                return label;
        }
        return nullptr;
    };
    ValueLabel *speed = find(u"Speed:"_s);
    ValueLabel *on = find(u"Vehicle on:"_s);
    QVERIFY(speed && on);
    QVERIFY(speed->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(on->focusPolicy() & Qt::TabFocus));
    frame->activateWindow();
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Down);
    QCOMPARE(frame->focusWidget(), on);
    QVERIFY(on->focusPolicy() & Qt::TabFocus); // Tab comes back to where one was
    QVERIFY(!(speed->focusPolicy() & Qt::TabFocus));
    QTest::keyClick(on, Qt::Key_Home);
    QCOMPARE(frame->focusWidget(), speed);
}

void VehiclePageFrameTest::copiesThePage()
{
    m_focus->setKey(keyOf(u"A"_s));
    const auto frame = overview();
    const QString text = dynamic_cast<const PageText *>(frame->page())->asText().replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(text.startsWith(u"A\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Speed\t50 km/h\tjust now\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\tWVWZZZAUZJ8901234\t"_s), qPrintable(text)); // whole, however it is broken on the screen
}

void VehiclePageFrameTest::emptyStateOffersTheOneThingToDo()
{
    EmptyState empty;
    empty.setTexts(u"No trips yet"_s, u"Because."_s);
    QCOMPARE(empty.accessibleName(), u"No trips yet"_s);
    QCOMPARE(empty.accessibleDescription(), u"Because."_s);
    const auto visibleButtons = [&empty] {
        QList<QPushButton *> buttons = empty.findChildren<QPushButton *>();
        buttons.removeIf([&empty](const QPushButton *button) { return !button->isVisibleTo(&empty); });
        return buttons;
    };
    QVERIFY(visibleButtons().isEmpty());
    empty.setCommand(u"config set notify log.trip.storetime 30"_s);
    QCOMPARE(visibleButtons().size(), 1);
    visibleButtons().constFirst()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"config set notify log.trip.storetime 30"_s);
    empty.setCommand({});
    empty.setAction(u"Show all"_s);
    const QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
    visibleButtons().constFirst()->click();
    QCOMPARE(triggered.count(), 1);
}

void VehiclePageFrameTest::comparePageWaitsForTwo()
{
    VehicleComparison comparison(*m_store, m_selection, *m_formatter, m_clock);
    ComparePage page(comparison);
    QVERIFY(shows(page, u"Nothing to compare yet"_s));
    m_selection.setKeys({keyOf(u"A"_s)});
    QVERIFY(shows(page, u"Nothing to compare yet"_s));
    m_selection.setKeys({keyOf(u"A"_s), keyOf(u"B"_s)});
    QVERIFY(!shows(page, u"Nothing to compare yet"_s));
    QVERIFY(page.findChild<ComparisonTable *>()->isVisibleTo(&page));
    QCOMPARE_LE(page.minimumSizeHint().width(), 280);
}

void VehiclePageFrameTest::comparePageOfEqualVehicles()
{
    m_store->apply(batch({vehicle(u"C"_s, {seen(Quantity::Speed, 50.0)})}));
    VehicleComparison comparison(*m_store, m_selection, *m_formatter, m_clock);
    ComparePage page(comparison);
    m_selection.setKeys({keyOf(u"B"_s), keyOf(u"C"_s)});
    page.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(shows(page, u"No differences"_s));
    emit page.findChild<EmptyState *>()->actionTriggered();
    QVERIFY(!page.findChild<QCheckBox *>()->isChecked());
    QVERIFY(page.findChild<ComparisonTable *>()->isVisibleTo(&page));
}

void VehiclePageFrameTest::comparePageAsTextAndTable()
{
    VehicleComparison comparison(*m_store, m_selection, *m_formatter, m_clock);
    ComparePage page(comparison);
    m_selection.setKeys({keyOf(u"A"_s), keyOf(u"B"_s)});
    const QString text = page.asText().replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(text.startsWith(u"\tA\tB\nMotion\nSpeed\t50 km/h\t50 km/h\nOdometer\t1,000.0 km\t—\n"_s), qPrintable(text));
    const TableContent table = page.content();
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(1).at(0).toString(), u"Motion"_s);
    QVERIFY(!table.rows.at(1).at(3).isValid()); // unknown is no text in a file
}

void VehiclePageFrameTest::languageChange()
{
    const auto frame = overview();
    CapitalsTranslator capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    QTRY_VERIFY(shows(*frame, u"NO VEHICLE SELECTED"_s));
    QVERIFY(QCoreApplication::removeTranslator(&capitals));
    QTRY_VERIFY(shows(*frame, u"No vehicle selected"_s));
}

QTEST_MAIN(VehiclePageFrameTest)
#include "vehicle_page_frame_test.moc"
