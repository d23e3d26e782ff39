// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/place_index.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace fleetglass;

namespace {

/// A fleet at random places, and the answers that a look at every vehicle gives.
struct Fleet {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<quint8> categories;
    QRandomGenerator random{7};

    explicit Fleet(std::size_t count) : x(count), y(count), categories(count)
    {
        for (std::size_t i = 0; i < count; ++i)
            move(i);
    }

    void move(std::size_t row)
    {
        x[row] = random.generateDouble();
        y[row] = random.generateDouble();
        categories[row] = static_cast<quint8>(random.bounded(markCategoryCount));
    }

    std::vector<int> rowsIn(const QRectF &places) const
    {
        std::vector<int> rows;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (categories[i] != PlaceIndex::notOnMap && places.contains(x[i], y[i]))
                rows.push_back(static_cast<int>(i));
        }
        return rows;
    }
};

std::vector<int> collected(const PlaceIndex &index, const QRectF &places)
{
    std::vector<int> rows;
    index.collect(places, rows);
    std::ranges::sort(rows);
    return rows;
}

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

class PlaceIndexTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatALookAtEveryVehicleFinds();
    void staysRightWhileVehiclesMove();
    void leavesOutTheHiddenAndThePlaceless();
    void sumsUpAnyRange();
    void cellsOfALevelHoldEveryVehicleOnce();
    void looksAcrossTheDateLine();
    void isEmptyAtFirst();
};

void PlaceIndexTest::findsWhatALookAtEveryVehicleFinds()
{
    Fleet fleet(3000);
    PlaceIndex index;
    index.rebuild(fleet.x, fleet.y, fleet.categories);
    QCOMPARE(index.size(), 3000);
    for (const QRectF &places : {QRectF(0, 0, 1, 1), QRectF(0.2, 0.3, 0.1, 0.4), QRectF(0.71, 0.05, 0.003, 0.02)})
        QCOMPARE(collected(index, places), fleet.rowsIn(places));
}

void PlaceIndexTest::staysRightWhileVehiclesMove()
{
    Fleet fleet(2000);
    PlaceIndex index;
    index.rebuild(fleet.x, fleet.y, fleet.categories);
    const QRectF places(0.25, 0.1, 0.3, 0.5);
    for (int round = 0; round < 50; ++round) {
        std::vector<int> rows;
        for (int i = 0; i < 20; ++i)
            rows.push_back(fleet.random.bounded(2000));
        rows.push_back(rows.front()); // may repeat
        for (const int row : rows)
            fleet.move(static_cast<std::size_t>(row));
        fleet.categories[static_cast<std::size_t>(rows[1])] = PlaceIndex::notOnMap;
        index.update(fleet.x, fleet.y, fleet.categories, rows);
        QCOMPARE(collected(index, places), fleet.rowsIn(places));
    }
    PlaceIndex fresh;
    fresh.rebuild(fleet.x, fleet.y, fleet.categories);
    QCOMPARE(index.size(), fresh.size());
    for (int entry = 0; entry < index.size(); ++entry)
        QCOMPARE(index.row(entry), fresh.row(entry));
    QCOMPARE(index.summary({500, 1500}).counts, fresh.summary({500, 1500}).counts);
}

void PlaceIndexTest::leavesOutTheHiddenAndThePlaceless()
{
    std::vector<double> x{0.5, unknown, 0.5};
    std::vector<double> y{0.5, unknown, 0.5};
    std::vector<quint8> categories{0, 0, PlaceIndex::notOnMap};
    PlaceIndex index;
    index.rebuild(x, y, categories);
    QCOMPARE(collected(index, {0, 0, 1, 1}), std::vector<int>{0});

    x.push_back(0.25); // a new one comes, the placeless one gets a place
    y.push_back(0.25);
    categories.push_back(3);
    x[1] = y[1] = 0.75;
    index.update(x, y, categories, std::vector<int>{1, 3});
    QCOMPARE(collected(index, {0, 0, 1, 1}), (std::vector<int>{0, 1, 3}));
}

void PlaceIndexTest::sumsUpAnyRange()
{
    Fleet fleet(1000);
    PlaceIndex index;
    index.rebuild(fleet.x, fleet.y, fleet.categories);
    for (const PlaceIndex::Range range :
         {PlaceIndex::Range{0, 1000}, {0, 0}, {63, 65}, {64, 128}, {17, 999}, {990, 1000}}) {
        PlaceIndex::Counts counts{};
        double x = 0;
        double y = 0;
        for (int entry = range.first; entry < range.last; ++entry) {
            const auto row = static_cast<std::size_t>(index.row(entry));
            ++counts[fleet.categories[row]];
            x += fleet.x[row];
            y += fleet.y[row];
        }
        const PlaceIndex::Summary summary = index.summary(range);
        QCOMPARE(summary.counts, counts);
        if (range.size() > 0) {
            QVERIFY(qAbs(summary.middle.x - x / range.size()) < 1e-8);
            QVERIFY(qAbs(summary.middle.y - y / range.size()) < 1e-8);
        }
    }
}

void PlaceIndexTest::cellsOfALevelHoldEveryVehicleOnce()
{
    Fleet fleet(1000);
    PlaceIndex index;
    index.rebuild(fleet.x, fleet.y, fleet.categories);
    std::vector<bool> seen(1000);
    int cells = 0;
    index.forEachCell(4, {0, 0, 1, 1}, [&](quint32 cellX, quint32 cellY, PlaceIndex::Range range) {
        ++cells;
        for (int entry = range.first; entry < range.last; ++entry) {
            const auto row = static_cast<std::size_t>(index.row(entry));
            QVERIFY(!seen[row]);
            seen[row] = true;
            QCOMPARE(static_cast<quint32>(fleet.x[row] * 16), cellX);
            QCOMPARE(static_cast<quint32>(fleet.y[row] * 16), cellY);
        }
    });
    QVERIFY(std::ranges::all_of(seen, [](bool isSeen) { return isSeen; }));
    QVERIFY(cells <= 256);
}

void PlaceIndexTest::looksAcrossTheDateLine()
{
    const std::vector<double> x{0.995, 0.005, 0.5};
    const std::vector<double> y{0.5, 0.5, 0.5};
    const std::vector<quint8> categories{0, 0, 0};
    PlaceIndex index;
    index.rebuild(x, y, categories);
    QCOMPARE(collected(index, {0.99, 0.4, 0.02, 0.2}), (std::vector<int>{0, 1}));
    QCOMPARE(collected(index, {-0.01, 0.4, 0.02, 0.2}), (std::vector<int>{0, 1}));
}

void PlaceIndexTest::isEmptyAtFirst()
{
    const PlaceIndex index;
    QCOMPARE(index.cell(0, 0, 0).size(), 0);
    QCOMPARE(index.summary({0, 0}).counts, PlaceIndex::Counts{});
    QVERIFY(collected(index, {0, 0, 1, 1}).empty());
}

QTEST_GUILESS_MAIN(PlaceIndexTest)
#include "place_index_test.moc"
