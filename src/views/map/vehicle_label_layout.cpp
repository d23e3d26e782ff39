// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicle_label_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double bucketPx = 64;

std::array<QPointF, 4> offsetsFor(const LabelWish &wish)
{
    const QSizeF size = wish.size;
    return {QPointF(wish.gap, -size.height() / 2), QPointF(-wish.gap - size.width(), -size.height() / 2),
            QPointF(-size.width() / 2, wish.gap), QPointF(-size.width() / 2, -wish.gap - size.height())};
}

} // namespace

std::vector<PlacedLabel> VehicleLabelLayout::place(std::span<LabelWish> wishes, std::span<const QRectF> obstacles,
                                                   const QRectF &area, const QRectF &view, std::size_t limit)
{
    reset(area);
    for (const QRectF &obstacle : obstacles)
        occupy(obstacle);
    std::ranges::sort(wishes, [](const LabelWish &one, const LabelWish &other) {
        return one.priority != other.priority ? one.priority > other.priority : one.row < other.row;
    });
    std::vector<PlacedLabel> placed;
    for (const LabelWish &wish : wishes) {
        if (placed.size() == limit)
            break;
        const std::array<QPointF, 4> offsets = offsetsFor(wish);
        const auto firstWithin = [&](const QRectF &room) {
            return std::ranges::find_if(offsets, [&](QPointF offset) {
                const QRectF rect(wish.at + offset, wish.size);
                return room.contains(rect) && isFree(rect);
            });
        };
        auto choice = firstWithin(view);
        if (choice == offsets.end()) // cut at the view's edge, or wholly outside
            choice = firstWithin(area);
        if (choice == offsets.end() && wish.mustShow)
            choice = offsets.begin();
        if (choice == offsets.end())
            continue;
        occupy(QRectF(wish.at + *choice, wish.size));
        placed.push_back({.row = wish.row, .offset = *choice, .size = wish.size});
    }
    return placed;
}

void VehicleLabelLayout::reset(const QRectF &area)
{
    m_area = area;
    m_columns = std::max(1, static_cast<int>(std::ceil(area.width() / bucketPx)));
    m_lines = std::max(1, static_cast<int>(std::ceil(area.height() / bucketPx)));
    m_taken.clear();
    m_buckets.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_lines));
    for (std::vector<int> &bucket : m_buckets)
        bucket.clear();
}

template<typename Visit>
bool VehicleLabelLayout::everyBucket(const QRectF &rect, Visit visit) const
{
    const auto indexOf = [](double from, double to, int count) {
        return std::clamp(static_cast<int>(std::floor((from - to) / bucketPx)), 0, count - 1);
    };
    const int right = indexOf(rect.right(), m_area.left(), m_columns);
    const int bottom = indexOf(rect.bottom(), m_area.top(), m_lines);
    for (int line = indexOf(rect.top(), m_area.top(), m_lines); line <= bottom; ++line) {
        for (int column = indexOf(rect.left(), m_area.left(), m_columns); column <= right; ++column) {
            if (!visit(static_cast<std::size_t>(line) * static_cast<std::size_t>(m_columns)
                       + static_cast<std::size_t>(column)))
                return false;
        }
    }
    return true;
}

void VehicleLabelLayout::occupy(const QRectF &rect)
{
    if (!rect.intersects(m_area))
        return;
    const int index = static_cast<int>(m_taken.size());
    m_taken.push_back(rect);
    everyBucket(rect, [this, index](std::size_t bucket) {
        m_buckets[bucket].push_back(index);
        return true;
    });
}

bool VehicleLabelLayout::isFree(const QRectF &rect) const
{
    return everyBucket(rect, [this, &rect](std::size_t bucket) {
        return std::ranges::none_of(m_buckets[bucket], [this, &rect](int index) {
            return m_taken[static_cast<std::size_t>(index)].intersects(rect);
        });
    });
}

} // namespace fleetglass
