// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/clock.h"
#include "settings/app_settings.h"

#include <QTimer>

namespace fleetglass {

/// Forgets readings and track points that are older than AppSettings::keepDays: at the start, then once a day. A change holds from
/// an hour later, so that a slip of the hand takes nothing away.
class Retention : public QObject
{
    Q_OBJECT
public:
    Retention(const AppSettings &settings, Archive &archive, const Clock &clock, QObject *parent = nullptr);

    /// Once the archive is open.
    void start();

signals:
    void forgotten(); ///< the archive has forgotten what is older

private:
    Task<> forget();

    const AppSettings &m_settings;
    Archive &m_archive;
    const Clock &m_clock;
    QTimer m_next;
};

} // namespace fleetglass
