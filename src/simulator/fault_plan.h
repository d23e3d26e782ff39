// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fleetglass {

enum class FaultKind : quint8 {
    Unauthorized, ///< "401": as if the session had died
    TooMany,      ///< "429": as if the limit were reached, with its delay
    ServerError,  ///< "500"
    Slow,         ///< "slow=ms": the right answer, late
    Cut,          ///< "cut": the right header, half of the body, then the connection ends
    Garbage,      ///< "garbage": 200 and bytes that are no JSON
    Html,         ///< "html": 200 and a web page, as a hotel's portal sends
    Empty,        ///< "empty": 200 and nothing
    Silence,      ///< "silence": no answer at all, the connection stays
    Drop,         ///< "drop": the connection ends without an answer
    Skew,         ///< "skew=seconds": the server's clock is wrong by that much
};

struct Fault {
    FaultKind kind = FaultKind::Slow;
    int value = 0; ///< ms for Slow, s for Skew
    double probability = 1;
    QByteArray pathPart; ///< only where the path contains it; empty: everywhere
};

/// Which requests go wrong, and how: `401:0.1,slow=2000@/api/status,skew=120`. Each entry is
/// name[=value][:probability][@part of the path].
class FaultPlan
{
public:
    static Result<FaultPlan> fromText(const QString &text);

    bool isEmpty() const { return m_faults.isEmpty(); }
    qint64 skewMs() const;
    /// The fault that this request meets (`draw`: any random number); never Skew.
    std::optional<Fault> drawn(const QByteArray &path, quint64 draw) const;

private:
    QList<Fault> m_faults;
};

} // namespace fleetglass
