// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/history.h"
#include "providers/ovms/ovms_record_reader.h"
#include "providers/provider.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace fleetglass {

/// GET /api/historical: the kinds of record that the server keeps of a vehicle. Leaves out what nobody can use: the server's own
/// log lines ("*-OVM-ServerLogs", large) and T, the seconds since the last message. BadReply if it is no array of objects.
Result<QList<HistoryKind>> parseOvmsHistorySummary(const QByteArray &body);

/// Which records of an answer are wanted.
struct OvmsHistoryQuestion {
    VehicleKey vehicle;
    QString kind;                                      ///< the service's name for it: "S", "*-LOG-Trip"
    qint64 afterMs = 0;                                ///< UTC, exclusive
    OvmsUnit unit = OvmsUnit::Unknown;                 ///< for D and L
    int mostRecords = std::numeric_limits<int>::max(); ///< cut after so many, never within one second
};

struct OvmsHistory {
    HistoryBatch batch;
    std::optional<qint64> resumeMs;    ///< UTC, where the cut is; null at the end
    OvmsUnit unit = OvmsUnit::Unknown; ///< of the newest S record, where the kind is S
};

/// GET /api/historical/ID/TYPE, oldest first. S, D, L, W, Y, F become readings and track, "*-LOG-Trip" trips, "*-LOG-Grid"
/// charges; all kinds but the letters are kept as raw records too. Doubles (same number and second) are dropped.
/// Trips and charges are made of a record at their start and one at their end: ask from a day before `afterMs`, so that
/// the start of what ended later is there. Take large answers off the GUI thread. BadReply if it is no array of objects.
Result<OvmsHistory> parseOvmsHistory(const QByteArray &body, const OvmsHistoryQuestion &question);

/// Kinds whose records belong together and must not be cut.
bool isOvmsPairedKind(const QString &kind);

} // namespace fleetglass
