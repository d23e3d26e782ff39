// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"
#include "views/common/palette.h"

#include <QRectF>
#include <QtTypes>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace fleetglass {

/// How a vehicle counts in a cluster: its meaning, and whether what is known of it is stale.
struct MarkCategory {
    StateMeaning meaning = StateMeaning::Unknown;
    bool isStale = false;
};
inline constexpr int markCategoryCount = 2 * stateMeaningCount;

/// Where vehicles are, for every zoom level at once.
///
/// Rows lie sorted along the Morton curve over the Mercator square. Every cell of every quad tree level (level 0 is the world,
/// each further one halves both sides) is then one run of neighbours, found by two binary searches; sums kept per block of
/// entries say how many of which category are in it and where their middle is. A question costs what is asked for, not
/// what is in the fleet. A change takes the changed rows out, sorts them alone and merges them in again.
class PlaceIndex
{
public:
    static constexpr int maxLevel = 28;      ///< cells of 15 cm at the equator
    static constexpr quint8 notOnMap = 0xff; ///< category of a row that is hidden or has no place

    /// A run of entries, `last` not included.
    struct Range {
        int first = 0;
        int last = 0;
        int size() const { return last - first; }
        bool operator==(const Range &) const = default;
    };
    using Counts = std::array<int, markCategoryCount>;
    struct Summary {
        Counts counts{};
        MercatorPoint middle;
    };

    static quint8 categoryCode(MarkCategory category);

    /// All three have one value per row. Rows with an unknown place (NaN) or the category `notOnMap` are left out.
    void rebuild(std::span<const double> x, std::span<const double> y, std::span<const quint8> categories);
    /// The rows given may have changed, come or been hidden; they may repeat. Rows never seen before must be among them.
    void update(std::span<const double> x, std::span<const double> y, std::span<const quint8> categories,
                std::span<const int> rows);

    int size() const { return static_cast<int>(m_entries.size()); }
    Range cell(int level, quint32 cellX, quint32 cellY) const;
    int row(int entry) const { return m_entries[static_cast<std::size_t>(entry)].row; }
    quint8 category(int entry) const { return m_entries[static_cast<std::size_t>(entry)].category; }
    /// Rounded to the finest cell.
    MercatorPoint place(int entry) const;
    Summary summary(Range range) const;
    /// Around all places of the run. Costs its length.
    QRectF bounds(Range range) const;

    /// Calls `visit` with every non-empty cell of that level that touches the rectangle; its x may lie outside of 0 … 1.
    void forEachCell(int level, const QRectF &places,
                     const std::function<void(quint32 cellX, quint32 cellY, Range)> &visit) const;
    /// Appends the rows whose places lie in the rectangle.
    void collect(const QRectF &places, std::vector<int> &rows) const;

private:
    struct Entry {
        quint64 code = 0;
        int row = 0;
        quint8 category = 0;
    };
    /// Sums over all entries before a block.
    struct Block {
        Counts counts{};
        quint64 sumX = 0;
        quint64 sumY = 0;
    };

    Block sumsBefore(int entry) const;
    void sumUp();
    static bool isBefore(const Entry &one, const Entry &other);
    static void addTo(Block &sums, const Entry &entry);

    std::vector<Entry> m_entries;
    std::vector<Entry> m_scratch;
    std::vector<Block> m_blocks;
    std::vector<bool> m_isChanged; // by row, all false between calls
};

} // namespace fleetglass
