// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_fixture.h"
#include "support/fixed_clock.h"
#include "views/charts/quantity_chooser.h"
#include "views/charts/readings_chart.h"
#include "views/charts/readings_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace fleetglass;
using namespace fleetglass::test;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

/// A day of deliveries: drives between 7 and 16 h with stops, silence from 20 to 23 h, charging at night.
double speedAt(qint64 minuteOfDay)
{
    const bool isDriving = minuteOfDay >= 7 * 60 && minuteOfDay < 16 * 60 && minuteOfDay % 90 < 65;
    const auto at = static_cast<double>(minuteOfDay);
    return isDriving ? std::max(0.0, 52 + 28 * std::sin(at / 5) + 12 * std::sin(at / 1.7)) : 0;
}

double socAt(qint64 minuteOfDay)
{
    const auto at = static_cast<double>(minuteOfDay);
    if (minuteOfDay < 5 * 60)
        return 41 + at / 300 * 49;
    if (minuteOfDay < 7 * 60)
        return 90;
    return minuteOfDay < 16 * 60 ? 90 - (at - 420) / 540 * 49 : 41;
}

HistoryBatch twoDays(const VehicleKey &key, qint64 untilMs)
{
    HistoryBatch batch = pastOf(key);
    for (qint64 atMs = untilMs - 48 * hourMs; atMs <= untilMs; atMs += minuteMs) {
        const qint64 minute = atMs / minuteMs % (24 * 60);
        if (minute >= 20 * 60 && minute < 23 * 60)
            continue;
        const auto wave = static_cast<double>(minute);
        batch.readings.append(reading(Quantity::Speed, speedAt(minute), atMs));
        if (minute % 5 == 0) {
            batch.readings.append(reading(Quantity::StateOfCharge, socAt(minute), atMs));
            batch.readings.append(reading(Quantity::TemperatureBattery, 18 + 9 * std::sin((wave - 500) / 229), atMs));
            batch.readings.append(reading(Quantity::Charging, minute < 5 * 60 ? 1 : 0, atMs));
        }
    }
    return batch;
}

} // namespace

class ReadingsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsChargeAndSpeedOfADay();
    void keepsTheChoiceAcrossVehicles();
    void saysWhyItIsEmpty();
    void zoomsPansAndGoesBack();
    void followsTimeOnlyAtItsEnd();
    void readsValuesUnderTheCursor();
    void showsTheSameAsATable();
    void choosesByTickingBoxes();
    void drawsInLightAndDark();
    void aNoticeGoesWithItsCause();
    void tellsAScreenReaderWhatItShows();
    void fitsIntoANarrowDock();

private:
    void waitForChart();

    QTemporaryDir m_dir;
    FixedClock m_clock;
    const VehicleKey m_van = vehicleKey(u"van-1"_s);
    const VehicleKey m_empty = vehicleKey(u"van-2"_s);
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<VehicleFocus> m_focus;
    std::unique_ptr<SeriesModel> m_series;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<ReadingsPage> m_page;
    ReadingsChart *m_chart = nullptr;
    QStackedWidget *m_stack = nullptr;
};

void ReadingsPageTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_archive = std::make_unique<Archive>(m_dir.filePath(u"archive.sqlite"_s));
    QVERIFY(ended(m_archive->open()));
    FleetUpdate fleet{.accountId = m_van.accountId, .vehicles = {}, .allRemoteIds = std::nullopt};
    for (const VehicleKey &key : {m_van, m_empty})
        fleet.vehicles.append(
            {.key = key, .identity = Vehicle{.key = key, .name = key.remoteId}, .observations = {}, .position = {}});
    QVERIFY(ended(m_archive->save(fleet)));
    QVERIFY(ended(m_archive->saveHistory(twoDays(m_van, m_clock.nowMs()))));
}

void ReadingsPageTest::init()
{
    // Qt's offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_clock.setNowMs(noonMs);
    m_store = std::make_unique<FleetStore>();
    FleetUpdate fleet{.accountId = m_van.accountId, .vehicles = {}, .allRemoteIds = std::nullopt};
    fleet.vehicles.append(
        {.key = m_van, .identity = Vehicle{.key = m_van, .name = u"Van 1"_s}, .observations = {}, .position = {}});
    m_store->apply(fleet);
    m_focus = std::make_unique<VehicleFocus>(*m_store);
    m_series = std::make_unique<SeriesModel>(*m_archive);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_formatter->setTimeZone(QTimeZone("Europe/Berlin"));
    m_page = std::make_unique<ReadingsPage>(*m_focus, *m_series, *m_formatter, m_clock);
    m_page->resize(900, 500);
    m_page->show();
    m_chart = m_page->findChild<ReadingsChart *>();
    m_stack = m_page->findChild<QStackedWidget *>();
}

void ReadingsPageTest::cleanup()
{
    m_page.reset();
    m_series.reset();
    m_focus.reset();
    m_store.reset();
}

void ReadingsPageTest::waitForChart()
{
    m_focus->setKey(m_van);
    QTRY_COMPARE(m_chart->valuesAt(std::nullopt).size(), m_page->chosen().size());
}

void ReadingsPageTest::showsChargeAndSpeedOfADay()
{
    waitForChart();
    QCOMPARE(m_stack->currentWidget()->objectName(), u"picture"_s);
    QCOMPARE(m_page->span().toMs, m_clock.nowMs());
    QCOMPARE(m_page->span().toMs - m_page->span().fromMs, 24 * hourMs);
    const QList<std::optional<double>> last = m_chart->valuesAt(std::nullopt);
    QCOMPARE(last.at(0), socAt(12 * 60));
    QCOMPARE(last.at(1), speedAt(12 * 60));
}

void ReadingsPageTest::keepsTheChoiceAcrossVehicles()
{
    waitForChart();
    m_page->setChosen({{Quantity::TemperatureBattery, {}}});
    QTRY_COMPARE(m_chart->valuesAt(std::nullopt).size(), 1);
    m_focus->setKey(m_empty);
    QTRY_COMPARE(m_stack->currentWidget()->accessibleName(), u"No readings yet"_s);
    QCOMPARE(m_page->chosen(), (QList<ObservationKey>{{Quantity::TemperatureBattery, {}}}));
    waitForChart();
    QCOMPARE(m_stack->currentWidget()->objectName(), u"picture"_s);
}

void ReadingsPageTest::saysWhyItIsEmpty()
{
    QCOMPARE(m_stack->currentWidget()->accessibleName(), u"No vehicle selected"_s);
    waitForChart();
    m_page->setChosen({});
    QTRY_COMPARE(m_stack->currentWidget()->accessibleName(), u"No readings chosen"_s);
    m_page->setChosen({{Quantity::TyrePressure, u"fl"}});
    QTRY_COMPARE(m_stack->currentWidget()->accessibleName(), u"This vehicle does not have the chosen readings"_s);
}

void ReadingsPageTest::zoomsPansAndGoesBack()
{
    waitForChart();
    const TimeSpan day = m_page->span();
    QTest::keyClick(m_chart, Qt::Key_Left);
    QCOMPARE(m_page->span().toMs, day.toMs - (day.toMs - day.fromMs) / 10);
    QTest::keyClick(m_chart, Qt::Key_Plus);
    QCOMPARE(m_page->span().toMs - m_page->span().fromMs, (day.toMs - day.fromMs) * 8 / 10);
    QTest::keyClick(m_chart, Qt::Key_Home);
    QCOMPARE(m_page->span().fromMs, day.fromMs);
    QTest::keyClick(m_chart, Qt::Key_Right);
    QCOMPARE(m_page->span().toMs, day.toMs); // nothing is known of the future

    const QPoint middle = m_chart->viewport()->rect().center();
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, middle);
    QTest::mouseMove(m_chart->viewport(), middle + QPoint(100, 0));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, middle + QPoint(100, 0));
    const double share = 100.0 / m_chart->plotWidth();
    QVERIFY(std::abs(static_cast<double>(m_page->span().toMs - m_page->span().fromMs) / (24.0 * hourMs) - share) < 0.01);
}

void ReadingsPageTest::followsTimeOnlyAtItsEnd()
{
    waitForChart();
    m_clock.advanceMs(5 * minuteMs);
    m_focus->refreshAges();
    QTRY_COMPARE(m_page->span().toMs, m_clock.nowMs());
    QCOMPARE(m_page->span().toMs - m_page->span().fromMs, 24 * hourMs);

    QTest::keyClick(m_chart, Qt::Key_Left);
    const qint64 leftAt = m_page->span().toMs;
    QSignalSpy loaded(m_series.get(), &SeriesModel::loaded);
    QTRY_VERIFY(loaded.count() > 0);
    loaded.clear();
    m_clock.advanceMs(5 * minuteMs);
    m_focus->refreshAges();
    QTRY_VERIFY(loaded.count() > 0); // new values may fall into the view all the same
    QCOMPARE(m_page->span().toMs, leftAt);
}

void ReadingsPageTest::readsValuesUnderTheCursor()
{
    waitForChart();
    const qint64 morningMs = noonMs - 2 * hourMs;
    const QList<std::optional<double>> values = m_chart->valuesAt(morningMs);
    QCOMPARE(values.at(0), socAt(10 * 60));
    QCOMPARE(values.at(1), speedAt(10 * 60));
    const QList<std::optional<double>> silent = m_chart->valuesAt(noonMs - 14 * hourMs - 30 * minuteMs); // 21:30
    QCOMPARE(silent, (QList<std::optional<double>>{std::nullopt, std::nullopt}));

    QSignalSpy moved(m_chart, &ReadingsChart::cursorMoved);
    QTest::mouseMove(m_chart->viewport(), m_chart->viewport()->rect().center());
    QTRY_COMPARE(moved.count(), 1);
    QVERIFY(m_chart->cursorTime());
    QVERIFY(*m_chart->cursorTime() > m_page->span().fromMs && *m_chart->cursorTime() < m_page->span().toMs);
}

void ReadingsPageTest::showsTheSameAsATable()
{
    auto *table = m_page->findChild<QTableView *>(u"table"_s);
    QAbstractItemModelTester tester(table->model());
    waitForChart();
    m_page->findChild<QToolButton *>(u"asTable"_s)->click();
    QCOMPARE(m_stack->currentWidget(), table);
    QCOMPARE(table->model()->columnCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), m_formatter->dateTime(noonMs)); // newest first
    QCOMPARE(table->model()->index(0, 1).data().toString(), m_formatter->value(Quantity::StateOfCharge, socAt(12 * 60)));
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"Speed"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), QString()); // charge is told every five minutes only
}

void ReadingsPageTest::choosesByTickingBoxes()
{
    waitForChart();
    QSignalSpy loaded(m_series.get(), &SeriesModel::loaded);
    auto *chooser = m_page->findChild<QuantityChooser *>();
    emit chooser->toggled({Quantity::TemperatureBattery, {}}, true);
    emit chooser->toggled({Quantity::Speed, {}}, false);
    QCOMPARE(m_page->chosen(),
             (QList<ObservationKey>{{Quantity::StateOfCharge, {}}, {Quantity::TemperatureBattery, {}}}));
    QTRY_VERIFY(loaded.count() > 0);
    QTRY_COMPARE(m_chart->valuesAt(std::nullopt).size(), 2);
}

/// The pictures go to FLEETGLASS_PICTURES where that is set, for people to look at.
void ReadingsPageTest::drawsInLightAndDark()
{
    m_page->setChosen({{Quantity::StateOfCharge, {}},
                       {Quantity::Speed, {}},
                       {Quantity::TemperatureBattery, {}},
                       {Quantity::Charging, {}}});
    waitForChart();
    const QString folder = qEnvironmentVariable("FLEETGLASS_PICTURES");
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(0x2b, 0x2f, 0x36));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x27));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xeb));
    dark.setColor(QPalette::WindowText, QColor(0xe6, 0xe8, 0xeb));
    dark.setColor(QPalette::ButtonText, QColor(0xe6, 0xe8, 0xeb));
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? dark : light);
        for (const QSize &size : {QSize(380, 600), QSize(900, 500)}) {
            m_page->resize(size);
            QSignalSpy loaded(m_series.get(), &SeriesModel::loaded);
            QTRY_VERIFY(loaded.count() > 0);
            QTest::mouseMove(m_chart->viewport(), QPoint(m_chart->viewport()->width() * 7 / 10, 100));
            QTRY_VERIFY(m_chart->cursorTime());
            const QImage picture = m_page->grab().toImage();
            const QColor paper = picture.pixelColor(6, size.height() - 6);
            QCOMPARE(paper.lightnessF() < 0.5, isDark);
            if (!folder.isEmpty())
                QVERIFY(picture.save(
                    u"%1/readings-%2-%3.png"_s.arg(folder, isDark ? u"dark"_s : u"light"_s).arg(size.width())));
        }
    }
    QApplication::setPalette(light);
}

void ReadingsPageTest::aNoticeGoesWithItsCause()
{
    waitForChart();
    const auto *notice = m_page->findChild<QLabel *>(u"notice"_s);
    QVERIFY(!notice->isVisible());
    emit m_series->failed(Error{.kind = ErrorKind::Storage, .detail = u"disk"_s});
    QVERIFY(notice->isVisible()); // what was loaded stays beside it
    m_page->setChosen({{Quantity::TemperatureBattery, {}}});
    QTRY_VERIFY(!notice->isVisible()); // the archive has answered since
}

void ReadingsPageTest::tellsAScreenReaderWhatItShows()
{
    waitForChart();
    QVERIFY(m_chart->accessibleName().contains(m_formatter->title(Quantity::StateOfCharge)));
    QVERIFY(m_chart->accessibleDescription().contains(m_formatter->title(Quantity::Speed) + u": "_s));
    QVERIFY(!m_chart->cursorTime());
    QTest::keyClick(m_chart, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_chart->cursorTime());
    QCOMPARE_LT(*m_chart->cursorTime(), m_page->span().toMs);
    QVERIFY(m_chart->accessibleDescription().startsWith(m_formatter->exactTime(*m_chart->cursorTime())));
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QVERIFY(!m_chart->cursorTime());
}

void ReadingsPageTest::fitsIntoANarrowDock()
{
    waitForChart();
    m_page->setChosen({{Quantity::StateOfCharge, {}}, {Quantity::Speed, {}}, {Quantity::TemperatureBattery, {}}});
    for (const int width : {300, 1800, 300}) {
        m_page->resize(width, 600);
        QTRY_COMPARE(m_page->width(), width);
        QTRY_VERIFY2(m_chart->plotWidth() > width / 2, qPrintable(QString::number(m_chart->plotWidth())));
    }
}

QTEST_MAIN(ReadingsPageTest)
#include "readings_page_test.moc"
