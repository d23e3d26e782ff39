// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interned.h"
#include "domain/quantity.h"

#include <QList>

#include <optional>
#include <variant>

namespace fleetglass {

/// What the source itself says of a value's age, beside its time.
enum class SourceAge : quint8 {
    Current, ///< the source calls it valid, or says nothing
    Old,     ///< the source calls it stale: true once, perhaps not now
};

/// double for numbers (in the quantity's unit), bool for flags, QString for words and texts.
using Value = std::variant<double, bool, QString>;

/// One value of one quantity, as seen once. An unknown value is no Observation at all.
struct Observation {
    Quantity quantity = Quantity::StateOfCharge;
    SourceAge sourceAge = SourceAge::Current;
    Interned part;   ///< which of several: the wheel's name as the vehicle says it ("fl"); else empty
    Interned origin; ///< where it came from, such as u"OVMS status" or u"OVMS S record"
    Value value;
    qint64 observedAtMs = 0; ///< UTC; when the source saw it, not when we asked

    bool operator==(const Observation &) const = default;
};

/// Names one value of a vehicle.
struct ObservationKey {
    Quantity quantity;
    Interned part;

    auto operator<=>(const ObservationKey &) const = default;
};

inline ObservationKey keyOf(const Observation &observation)
{
    return {observation.quantity, observation.part};
}

std::optional<double> numberOf(const Observation *observation);
std::optional<bool> flagOf(const Observation *observation);
std::optional<QString> textOf(const Observation *observation);

/// Observations of one vehicle, at most one per key, sorted by key.
class ObservationSet
{
public:
    /// Takes the newer one for each key; of two of the same time the one given here. Returns the quantities that changed in
    /// value, age or source.
    QList<Quantity> merge(const QList<Observation> &newer);

    const Observation *find(Quantity quantity, Interned part = {}) const;
    /// All parts of one quantity, in order of part.
    std::span<const Observation> parts(Quantity quantity) const;
    std::span<const Observation> all() const { return m_sorted; }
    bool isEmpty() const { return m_sorted.isEmpty(); }

    std::optional<double> number(Quantity quantity, Interned part = {}) const { return numberOf(find(quantity, part)); }
    std::optional<bool> flag(Quantity quantity, Interned part = {}) const { return flagOf(find(quantity, part)); }
    std::optional<QString> text(Quantity quantity, Interned part = {}) const { return textOf(find(quantity, part)); }

    bool operator==(const ObservationSet &) const = default;

private:
    QList<Observation> m_sorted;
};

} // namespace fleetglass
