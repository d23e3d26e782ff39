// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/value_grid.h"
#include "views/common/value_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// A value on its own, and a grid of them.
class ValueLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void freshStaleAndUnknownSoundAndLookDifferent();
    void copies();
    void textOfVehiclesIsNeverMarkup();
    void gridShowsEveryQuantity();
    void gridWithoutAVehicle();
    void gridTakesOtherQuantities();
    void gridHasTwoColumnsWhereThereIsRoom();

private:
    QStringList spoken(const ValueGrid &grid) const;

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
};

void ValueLabelTest::init()
{
    failOnOurWarnings();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_store = std::make_unique<FleetStore>();
    m_focus = std::make_unique<VehicleFocus>(*m_store);
}

QStringList ValueLabelTest::spoken(const ValueGrid &grid) const
{
    QStringList names;
    for (const ValueLabel *label : grid.findChildren<ValueLabel *>())
        names.append(label->accessibleName().replace(QChar(QChar::Nbsp), u' '));
    names.sort();
    return names;
}

void ValueLabelTest::freshStaleAndUnknownSoundAndLookDifferent()
{
    ValueLabel label;
    label.setValue(u"Speed"_s, u"50 km/h"_s, Freshness::Fresh, u"just now"_s);
    QCOMPARE(label.text(), u"50 km/h"_s);
    QCOMPARE(label.accessibleName(), u"Speed: 50 km/h"_s);
    QCOMPARE(label.accessibleDescription(), u"just now"_s);
    QCOMPARE(label.foregroundRole(), QPalette::WindowText);
    label.setValue(u"Speed"_s, u"50 km/h"_s, Freshness::Stale, u"3 h ago"_s);
    QCOMPARE(label.accessibleName(), u"Speed: 50 km/h, stale"_s);
    QCOMPARE(label.foregroundRole(), QPalette::PlaceholderText);
    label.setValue(u"Speed"_s, u"—"_s, Freshness::Unknown, u"Never reported"_s);
    QCOMPARE(label.accessibleName(), u"Speed: unknown"_s);
    QCOMPARE(label.foregroundRole(), QPalette::PlaceholderText);
}

void ValueLabelTest::copies()
{
    ValueLabel label;
    label.setValue(u"VIN"_s, u"WVWZZZ1K"_s, Freshness::Fresh, {});
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
    QTest::keySequence(&label, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WVWZZZ1K"_s);
}

void ValueLabelTest::textOfVehiclesIsNeverMarkup()
{
    ValueLabel label;
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void ValueLabelTest::gridShowsEveryQuantity()
{
    m_store->apply(
        batch({vehicle(u"A"_s, {seen(Quantity::Speed, 50.0), seen(Quantity::Locked, true, noonMs - 60 * minuteMs)})}));
    m_focus->setKey(keyOf(u"A"_s));
    ValueGrid grid(*m_focus, *m_formatter, m_clock);
    grid.setQuantities({Quantity::Speed, Quantity::Locked, Quantity::Odometer});
    QCOMPARE(spoken(grid), (QStringList{u"Locked: Locked, stale"_s, u"Odometer: unknown"_s, u"Speed: 50 km/h"_s}));
    const auto labels = grid.findChildren<ValueLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const ValueLabel *label) {
        return label->toolTip().startsWith(u"Locked · 1 h ago\n"_s) && label->toolTip().endsWith(u"Source: test"_s);
    }));
    QVERIFY(std::ranges::any_of(labels, [](const ValueLabel *label) {
        return label->text() == u"—"_s && label->toolTip() == u"Never reported"_s;
    }));
}

void ValueLabelTest::gridWithoutAVehicle()
{
    ValueGrid grid(*m_focus, *m_formatter, m_clock);
    grid.setQuantities({Quantity::Speed});
    QCOMPARE(spoken(grid), QStringList{u"Speed: unknown"_s});
}

void ValueLabelTest::gridTakesOtherQuantities()
{
    ValueGrid grid(*m_focus, *m_formatter, m_clock);
    grid.setQuantities({Quantity::Speed, Quantity::Locked});
    grid.setQuantities({Quantity::Odometer});
    QCOMPARE(spoken(grid), QStringList{u"Odometer: unknown"_s});
    grid.setQuantities({});
    QCOMPARE(spoken(grid), QStringList());
}

void ValueLabelTest::gridHasTwoColumnsWhereThereIsRoom()
{
    ValueGrid grid(*m_focus, *m_formatter, m_clock);
    grid.setQuantities({Quantity::Speed, Quantity::Locked, Quantity::Odometer});
    const auto columnOf = [&grid](const QString &name) {
        const auto *layout = qobject_cast<const QGridLayout *>(grid.layout());
        for (int i = 0; i < layout->count(); ++i) {
            int row = 0;
            int column = 0;
            int rowSpan = 0;
            int columnSpan = 0;
            layout->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
            const auto *label = qobject_cast<const QLabel *>(layout->itemAt(i)->widget());
            if (label && label->text() == name)
                return column;
        }
        return -1;
    };
    const auto resizeTo = [&grid](int width) {
        grid.resize(width, 200);
        QResizeEvent event(grid.size(), grid.size());
        QCoreApplication::sendEvent(&grid, &event);
    };
    resizeTo(300);
    QCOMPARE(columnOf(u"Odometer"_s), 0);
    resizeTo(900);
    QCOMPARE(columnOf(u"Speed"_s), 0);
    QCOMPARE(columnOf(u"Odometer"_s), 2);
    resizeTo(300);
    QCOMPARE(columnOf(u"Odometer"_s), 0);
}

QTEST_MAIN(ValueLabelTest)
#include "value_label_test.moc"
