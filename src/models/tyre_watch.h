// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wheel.h"

#include <QList>

namespace fleetglass {

/// Follows the alerts of one vehicle's wheels. Pure. An alert that comes and goes within half an hour is said once.
class TyreWatch
{
public:
    /// The wheels that are worse off than was said of them. A wheel seen for the first time is where it begins.
    QList<Wheel> see(const QList<Wheel> &wheels);

private:
    struct Followed {
        QString name;
        AlertLevel level = AlertLevel::None;
        AlertLevel said = AlertLevel::None;
        qint64 betterSinceMs = 0; ///< UTC
    };
    QList<Followed> m_followed;
};

} // namespace fleetglass
