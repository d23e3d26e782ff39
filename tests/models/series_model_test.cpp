// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series_model.h"
#include "support/observed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Series for charts out of a real archive.
class SeriesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void loadsSeveralSeriesInOrder();
    void longSeriesComesThinned();
    void newerQuestionReplacesTheOlder();
    void available();
    void failureKeepsWhatWasThere();
    void destructionWhileLoading();

private:
    SeriesChoice choice(Quantity quantity, Interned part = {}) const
    {
        return {.key = keyOf(u"A"_s), .quantity = quantity, .part = part};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<SeriesModel> m_model;
};

static constexpr TimeSpan all{.fromMs = noonMs, .toMs = noonMs + 1000 * minuteMs}; ///< of what is in the archive

void SeriesModelTest::init()
{
    QTest::failOnWarning();
    m_directory = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<Archive>(m_directory->filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    m_model = std::make_unique<SeriesModel>(*m_archive);
    HistoryBatch past;
    past.key = keyOf(u"A"_s);
    for (int i = 0; i < 1000; ++i) {
        past.readings.append(
            {.quantity = Quantity::Speed, .part = {}, .value = double(i % 100), .observedAtMs = noonMs + i * minuteMs});
        if (i < 3)
            past.readings.append({.quantity = Quantity::TyrePressure,
                                  .part = u"fl",
                                  .value = 230.0 + i,
                                  .observedAtMs = noonMs + i * minuteMs});
    }
    QVERIFY(QCoro::waitFor(m_archive->saveHistory(past)));
}

void SeriesModelTest::cleanup()
{
    m_model.reset();
    m_archive.reset();
}

void SeriesModelTest::loadsSeveralSeriesInOrder()
{
    QSignalSpy loaded(m_model.get(), &SeriesModel::loaded);
    m_model->load({choice(Quantity::TyrePressure, u"fl"), choice(Quantity::Speed), choice(Quantity::Odometer)}, all,
                  2000);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_model->series().size(), 3);
    QCOMPARE(m_model->series().at(0).choice, choice(Quantity::TyrePressure, u"fl"));
    const QList<SeriesPoint> &pressure = m_model->series().at(0).points;
    QCOMPARE(pressure.size(), 3);
    QCOMPARE(pressure.at(0).atMs, noonMs);
    QCOMPARE(pressure.at(2).value, 232.0);
    QCOMPARE(m_model->series().at(1).points.size(), 1000);
    QVERIFY(m_model->series().at(2).points.isEmpty()); // nothing known is an empty series, no error
}

void SeriesModelTest::longSeriesComesThinned()
{
    QSignalSpy loaded(m_model.get(), &SeriesModel::loaded);
    m_model->load({choice(Quantity::Speed)}, all, 10);
    QTRY_COMPARE(loaded.count(), 1);
    const QList<SeriesPoint> &points = m_model->series().at(0).points;
    QVERIFY(points.size() >= 2);
    QVERIFY2(points.size() <= 50, qPrintable(QString::number(points.size())));
    QVERIFY(std::ranges::is_sorted(points, {}, &SeriesPoint::atMs));
    QCOMPARE(std::ranges::max(points, {}, &SeriesPoint::max).max, 99.0);
    QCOMPARE(std::ranges::min(points, {}, &SeriesPoint::min).min, 0.0);
}

void SeriesModelTest::newerQuestionReplacesTheOlder()
{
    QSignalSpy loaded(m_model.get(), &SeriesModel::loaded);
    m_model->load({choice(Quantity::Speed)}, all, 2000);
    m_model->load({choice(Quantity::TyrePressure, u"fl")}, all, 2000);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_model->series().at(0).choice.quantity, Quantity::TyrePressure);
    // Both have been answered once a later question is.
    QVERIFY(QCoro::waitFor(m_archive->series(keyOf(u"A"_s))));
    QCoreApplication::processEvents();
    QCOMPARE(loaded.count(), 1);
}

void SeriesModelTest::available()
{
    QSignalSpy loaded(m_model.get(), &SeriesModel::availableLoaded);
    m_model->loadAvailable(keyOf(u"A"_s));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_model->available().size(), 2);
    const auto speed = std::ranges::find(m_model->available(), Quantity::Speed, &SeriesInfo::quantity);
    QVERIFY(speed != m_model->available().cend());
    QCOMPARE(speed->count, qint64(1000));
    QCOMPARE(speed->firstMs, noonMs);
    QCOMPARE(speed->lastMs, noonMs + 999 * minuteMs);
}

void SeriesModelTest::failureKeepsWhatWasThere()
{
    Archive closed(m_directory->filePath(u"never-opened.sqlite"_s));
    SeriesModel model(closed);
    QSignalSpy failed(&model, &SeriesModel::failed);
    const QSignalSpy loaded(&model, &SeriesModel::loaded);
    model.load({choice(Quantity::Speed)}, all, 100);
    model.loadAvailable(keyOf(u"A"_s));
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(loaded.count(), 0);
}

void SeriesModelTest::destructionWhileLoading()
{
    m_model->load({choice(Quantity::Speed)}, all, 100);
    m_model->loadAvailable(keyOf(u"A"_s));
    m_model.reset();
    QVERIFY(QCoro::waitFor(m_archive->series(keyOf(u"A"_s))));
}

QTEST_GUILESS_MAIN(SeriesModelTest)
#include "series_model_test.moc"
