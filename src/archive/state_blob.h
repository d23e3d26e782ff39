// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace fleetglass {

/// The observations of one vehicle as one piece of bytes, readable by itself: quantities stand in it by their stable key.
QByteArray encodeState(const ObservationSet &known);

/// Reads what encodeState() wrote. Keep one for many vehicles: it remembers the texts that they have in common.
class StateDecoder
{
public:
    /// Quantities of a newer program are left out. Null for bytes that are no such state.
    std::optional<QList<Observation>> decode(const QByteArray &bytes);

private:
    struct Text {
        std::optional<Quantity> quantity;
        Interned name;
    };
    const Text &textOf(const QByteArray &utf8);

    QHash<QByteArray, Text> m_texts;
};

} // namespace fleetglass
