// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fleetglass {

/// Where a wheel sits, as its name says: "fl", "rr2", "axle3-left-outer".
struct WheelPlace {
    int axle = 0; ///< order from the front; only the order counts
    bool isLeft = true;
    bool isInner = false;

    bool operator==(const WheelPlace &) const = default;
};

/// Null where the name does not tell ("spare").
std::optional<WheelPlace> wheelPlace(const QString &name);

/// One axle, its wheels by name, each side from left to right.
struct Axle {
    QStringList left;
    QStringList right;

    bool operator==(const Axle &) const = default;
};

struct WheelLayout {
    QList<Axle> axles;  ///< from the front
    QStringList others; ///< wheels whose place is not known

    bool operator==(const WheelLayout &) const = default;
};

WheelLayout layOutWheels(const QStringList &names);

} // namespace fleetglass
