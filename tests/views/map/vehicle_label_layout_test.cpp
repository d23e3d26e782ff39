// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicle_label_layout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fleetglass;

namespace {
const QRectF area(0, 0, 800, 600);
const QSizeF size(80, 16);

LabelWish wish(int row, QPointF at, int priority = 0)
{
    return {.row = row, .at = at, .size = size, .priority = priority};
}
} // namespace

class VehicleLabelLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void prefersTheRightSide();
    void theImportantChooseFirst();
    void goesRoundObstacles();
    void theSelectedIsNamedInAnyCase();
    void staysInside();
    void isNotCutAtTheViewsEdge();
    void nothingOverlapsAndMostFit();
};

void VehicleLabelLayoutTest::prefersTheRightSide()
{
    VehicleLabelLayout layout;
    std::vector wishes{wish(1, {400, 300})};
    const auto placed = layout.place(wishes, {}, area, area, 10);
    QCOMPARE(placed.size(), 1u);
    QVERIFY(placed[0].offset.x() > 0);
    QCOMPARE(placed[0].offset.y(), -8.0);
}

void VehicleLabelLayoutTest::theImportantChooseFirst()
{
    VehicleLabelLayout layout;
    std::vector wishes{wish(1, {400, 300}), wish(2, {402, 300}, 3), wish(3, {401, 301})};
    const auto placed = layout.place(wishes, {}, area, area, 1);
    QCOMPARE(placed.size(), 1u);
    QCOMPARE(placed[0].row, 2);
    const auto two = layout.place(wishes, {}, area, area, 2);
    QCOMPARE(two[1].row, 1); // the lower row among equals
}

void VehicleLabelLayoutTest::goesRoundObstacles()
{
    VehicleLabelLayout layout;
    std::vector wishes{wish(1, {400, 300})};
    const QRectF right(420, 290, 50, 20);
    const auto left = layout.place(wishes, std::vector{right}, area, area, 10);
    QVERIFY(left[0].offset.x() < -size.width());
    const auto none = layout.place(wishes, std::vector{QRectF(300, 200, 200, 200)}, area, area, 10);
    QVERIFY(none.empty());
}

void VehicleLabelLayoutTest::theSelectedIsNamedInAnyCase()
{
    VehicleLabelLayout layout;
    std::vector wishes{wish(1, {400, 300}), wish(2, {402, 302})};
    wishes[1].mustShow = true;
    const auto placed = layout.place(wishes, std::vector{QRectF(300, 200, 200, 200)}, area, area, 10);
    QCOMPARE(placed.size(), 1u);
    QCOMPARE(placed[0].row, 2);
    QCOMPARE(placed[0].offset.x(), wishes[1].gap);
}

void VehicleLabelLayoutTest::staysInside()
{
    VehicleLabelLayout layout;
    std::vector wishes{wish(1, {790, 300}), wish(2, {-50, -50})};
    const auto placed = layout.place(wishes, {}, area, area, 10);
    QCOMPARE(placed.size(), 1u);
    QVERIFY(placed[0].offset.x() < 0);
}

void VehicleLabelLayoutTest::isNotCutAtTheViewsEdge()
{
    VehicleLabelLayout layout;
    const QRectF view(100, 100, 400, 400);
    std::vector wishes{wish(1, {480, 300}), wish(2, {520, 350})};
    const auto placed = layout.place(wishes, {}, area, view, 10);
    QCOMPARE(placed.size(), 2u);
    QVERIFY(placed[0].offset.x() < -size.width());
    QVERIFY(placed[1].offset.x() > 0); // out of view: ready for when it comes in
}

void VehicleLabelLayoutTest::nothingOverlapsAndMostFit()
{
    QRandomGenerator random(5);
    std::vector<LabelWish> wishes;
    std::vector<QRectF> icons;
    for (int row = 0; row < 300; ++row) {
        wishes.push_back(wish(row, QPointF(random.bounded(800), random.bounded(600))));
        icons.emplace_back(wishes.back().at - QPointF(10, 10), QSizeF(20, 20));
    }
    const std::vector<LabelWish> asked = wishes;
    VehicleLabelLayout layout;
    const auto placed = layout.place(wishes, icons, area, area, 250);
    QVERIFY(placed.size() > 30);
    std::vector<QRectF> rects;
    for (const PlacedLabel &label : placed) {
        const QRectF rect(asked[static_cast<std::size_t>(label.row)].at + label.offset, label.size);
        for (const QRectF &other : rects)
            QVERIFY(!rect.intersects(other));
        for (const QRectF &icon : icons)
            QVERIFY(!rect.intersects(icon));
        rects.push_back(rect);
    }
}

QTEST_GUILESS_MAIN(VehicleLabelLayoutTest)
#include "vehicle_label_layout_test.moc"
