// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <set>
#include <utility>
#include <vector>

namespace fleetglass {

/// Who goes next: the highest rank, and within a rank who came first. A request that is repeated keeps its place by its id.
class RequestQueue
{
public:
    void add(int rank, quint64 id) { m_entries.emplace(-rank, id); }
    bool isEmpty() const { return m_entries.empty(); }
    /// Only where not empty.
    quint64 first() const { return m_entries.begin()->second; }
    void removeFirst() { m_entries.erase(m_entries.begin()); }

    /// Takes out all that fulfil the condition, in their order.
    template<typename Condition>
    std::vector<quint64> takeIf(Condition condition)
    {
        std::vector<quint64> taken;
        std::erase_if(m_entries, [&](const auto &entry) {
            if (!condition(entry.second))
                return false;
            taken.push_back(entry.second);
            return true;
        });
        return taken;
    }

private:
    std::set<std::pair<int, quint64>> m_entries;
};

} // namespace fleetglass
