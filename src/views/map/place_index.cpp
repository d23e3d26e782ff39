// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/place_index.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace fleetglass {

namespace {

constexpr int blockSize = 64;
constexpr double cellsPerSide = double(quint32(1) << PlaceIndex::maxLevel);

/// Puts a zero between any two bits.
quint64 spread(quint32 value)
{
    quint64 bits = value;
    bits = (bits | (bits << 16)) & 0x0000ffff0000ffff;
    bits = (bits | (bits << 8)) & 0x00ff00ff00ff00ff;
    bits = (bits | (bits << 4)) & 0x0f0f0f0f0f0f0f0f;
    bits = (bits | (bits << 2)) & 0x3333333333333333;
    bits = (bits | (bits << 1)) & 0x5555555555555555;
    return bits;
}

quint32 gather(quint64 code)
{
    quint64 bits = code & 0x5555555555555555;
    bits = (bits | (bits >> 1)) & 0x3333333333333333;
    bits = (bits | (bits >> 2)) & 0x0f0f0f0f0f0f0f0f;
    bits = (bits | (bits >> 4)) & 0x00ff00ff00ff00ff;
    bits = (bits | (bits >> 8)) & 0x0000ffff0000ffff;
    bits = (bits | (bits >> 16)) & 0x00000000ffffffff;
    return static_cast<quint32>(bits);
}

quint64 mortonCode(quint32 x, quint32 y)
{
    return spread(x) | (spread(y) << 1);
}

quint32 finestCell(double coordinate)
{
    return static_cast<quint32>(std::clamp(coordinate * cellsPerSide, 0.0, cellsPerSide - 1));
}

double coordinateOf(double finest)
{
    return (finest + 0.5) / cellsPerSide;
}

} // namespace

quint8 PlaceIndex::categoryCode(MarkCategory category)
{
    return static_cast<quint8>(static_cast<int>(category.meaning) + (category.isStale ? stateMeaningCount : 0));
}

bool PlaceIndex::isBefore(const Entry &one, const Entry &other)
{
    return one.code != other.code ? one.code < other.code : one.row < other.row;
}

void PlaceIndex::rebuild(std::span<const double> x, std::span<const double> y, std::span<const quint8> categories)
{
    m_entries.clear();
    m_isChanged.assign(x.size(), false);
    for (std::size_t row = 0; row < x.size(); ++row) {
        if (categories[row] != notOnMap && !std::isnan(x[row])) {
            m_entries.push_back({.code = mortonCode(finestCell(x[row]), finestCell(y[row])),
                                 .row = static_cast<int>(row),
                                 .category = categories[row]});
        }
    }
    std::ranges::sort(m_entries, isBefore);
    sumUp();
}

void PlaceIndex::update(std::span<const double> x, std::span<const double> y, std::span<const quint8> categories,
                        std::span<const int> rows)
{
    if (rows.size() > x.size() / 4) {
        rebuild(x, y, categories);
        return;
    }
    m_isChanged.resize(x.size(), false);
    std::vector<Entry> changed;
    for (const int row : rows) {
        const auto i = static_cast<std::size_t>(row);
        if (m_isChanged[i])
            continue;
        m_isChanged[i] = true;
        if (categories[i] != notOnMap && !std::isnan(x[i])) {
            changed.push_back(
                {.code = mortonCode(finestCell(x[i]), finestCell(y[i])), .row = row, .category = categories[i]});
        }
    }
    std::erase_if(m_entries, [this](const Entry &entry) { return m_isChanged[static_cast<std::size_t>(entry.row)]; });
    std::ranges::sort(changed, isBefore);
    m_scratch.clear();
    m_scratch.reserve(m_entries.size() + changed.size());
    std::ranges::merge(m_entries, changed, std::back_inserter(m_scratch), isBefore);
    m_entries.swap(m_scratch);
    for (const int row : rows)
        m_isChanged[static_cast<std::size_t>(row)] = false;
    sumUp();
}

PlaceIndex::Range PlaceIndex::cell(int level, quint32 cellX, quint32 cellY) const
{
    const int shift = 2 * (maxLevel - level);
    const quint64 from = mortonCode(cellX, cellY) << shift;
    const quint64 to = from + (quint64(1) << shift);
    const auto first = std::ranges::lower_bound(m_entries, from, {}, &Entry::code);
    const auto last = std::ranges::lower_bound(first, m_entries.end(), to, {}, &Entry::code);
    return {.first = static_cast<int>(first - m_entries.begin()), .last = static_cast<int>(last - m_entries.begin())};
}

MercatorPoint PlaceIndex::place(int entry) const
{
    const quint64 code = m_entries[static_cast<std::size_t>(entry)].code;
    return {.x = coordinateOf(gather(code)), .y = coordinateOf(gather(code >> 1))};
}

void PlaceIndex::addTo(Block &sums, const Entry &entry)
{
    ++sums.counts[entry.category];
    sums.sumX += gather(entry.code);
    sums.sumY += gather(entry.code >> 1);
}

void PlaceIndex::sumUp()
{
    m_blocks.clear();
    Block sums;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (i % blockSize == 0)
            m_blocks.push_back(sums);
        addTo(sums, m_entries[i]);
    }
    m_blocks.push_back(sums);
}

PlaceIndex::Block PlaceIndex::sumsBefore(int entry) const
{
    if (m_blocks.empty())
        return {};
    if (entry == size())
        return m_blocks.back();
    const int block = entry / blockSize;
    Block sums = m_blocks[static_cast<std::size_t>(block)];
    for (int i = block * blockSize; i < entry; ++i)
        addTo(sums, m_entries[static_cast<std::size_t>(i)]);
    return sums;
}

PlaceIndex::Summary PlaceIndex::summary(Range range) const
{
    const Block before = sumsBefore(range.first);
    const Block with = sumsBefore(range.last);
    Summary summary;
    for (std::size_t i = 0; i < summary.counts.size(); ++i)
        summary.counts[i] = with.counts[i] - before.counts[i];
    if (range.size() > 0) {
        summary.middle = {.x = coordinateOf(double(with.sumX - before.sumX) / range.size()),
                          .y = coordinateOf(double(with.sumY - before.sumY) / range.size())};
    }
    return summary;
}

QRectF PlaceIndex::bounds(Range range) const
{
    if (range.size() <= 0)
        return {};
    MercatorPoint low = place(range.first);
    MercatorPoint high = low;
    for (int entry = range.first + 1; entry < range.last; ++entry) {
        const MercatorPoint at = place(entry);
        low = {.x = std::min(low.x, at.x), .y = std::min(low.y, at.y)};
        high = {.x = std::max(high.x, at.x), .y = std::max(high.y, at.y)};
    }
    return {QPointF(low.x, low.y), QPointF(high.x, high.y)};
}

void PlaceIndex::forEachCell(int level, const QRectF &places,
                             const std::function<void(quint32, quint32, Range)> &visit) const
{
    const qint64 side = qint64(1) << level;
    const auto cellOf = [side](double coordinate) { return static_cast<qint64>(std::floor(coordinate * double(side))); };
    const qint64 top = std::max<qint64>(0, cellOf(places.top()));
    const qint64 bottom = std::min(side - 1, cellOf(places.bottom()));
    const qint64 left = cellOf(places.left());
    const qint64 right = std::min(cellOf(places.right()), left + side - 1);
    for (qint64 y = top; y <= bottom; ++y) {
        for (qint64 x = left; x <= right; ++x) {
            const auto cellX = static_cast<quint32>(((x % side) + side) % side);
            const Range range = cell(level, cellX, static_cast<quint32>(y));
            if (range.size() > 0)
                visit(cellX, static_cast<quint32>(y), range);
        }
    }
}

void PlaceIndex::collect(const QRectF &places, std::vector<int> &rows) const
{
    const double side = std::max({places.width(), places.height(), 1 / cellsPerSide});
    const int level = std::clamp(static_cast<int>(-std::log2(side)) + 3, 0, maxLevel);
    forEachCell(level, places, [&](quint32, quint32, Range range) {
        for (int entry = range.first; entry < range.last; ++entry) {
            const MercatorPoint at = place(entry);
            const double turns = std::ceil(places.left() - at.x);
            if (at.x + turns <= places.right() && at.y >= places.top() && at.y <= places.bottom())
                rows.push_back(row(entry));
        }
    });
}

} // namespace fleetglass
