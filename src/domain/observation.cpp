// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/observation.h"

#include <algorithm>

namespace fleetglass {

std::optional<double> numberOf(const Observation *observation)
{
    if (!observation)
        return std::nullopt;
    const auto *number = std::get_if<double>(&observation->value);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<bool> flagOf(const Observation *observation)
{
    if (!observation)
        return std::nullopt;
    const auto *flag = std::get_if<bool>(&observation->value);
    return flag ? std::optional(*flag) : std::nullopt;
}

std::optional<QString> textOf(const Observation *observation)
{
    if (!observation)
        return std::nullopt;
    const auto *text = std::get_if<QString>(&observation->value);
    return text ? std::optional(*text) : std::nullopt;
}

QList<Quantity> ObservationSet::merge(const QList<Observation> &newer)
{
    QList<Quantity> changed;
    for (const Observation &candidate : newer) {
        const auto place = std::ranges::lower_bound(m_sorted, keyOf(candidate), {}, keyOf);
        if (place == m_sorted.end() || keyOf(*place) != keyOf(candidate))
            m_sorted.insert(place, candidate);
        else if (candidate.observedAtMs < place->observedAtMs || *place == candidate)
            continue;
        else
            *place = candidate;
        if (!changed.contains(candidate.quantity))
            changed.append(candidate.quantity);
    }
    return changed;
}

const Observation *ObservationSet::find(Quantity quantity, Interned part) const
{
    const ObservationKey key{quantity, part};
    const auto place = std::ranges::lower_bound(m_sorted, key, {}, keyOf);
    return place != m_sorted.end() && keyOf(*place) == key ? &*place : nullptr;
}

std::span<const Observation> ObservationSet::parts(Quantity quantity) const
{
    const auto range = std::ranges::equal_range(m_sorted, quantity, {}, &Observation::quantity);
    return {range.begin(), range.end()};
}

} // namespace fleetglass
