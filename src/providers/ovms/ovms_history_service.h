// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/ovms/ovms_session.h"
#include "providers/provider.h"

#include <memory>

namespace fleetglass {

/// What an OVMS server remembers of a vehicle: the module's own trip and charge logs, records of vehicle types, and, where the
/// server keeps them, copies of every message for a day. The server knows no pages: one question brings everything since a time. A
/// large answer is kept and handed out in pieces.
class OvmsHistoryService final : public HistoryService
{
public:
    OvmsHistoryService(std::shared_ptr<OvmsSession> session, const QString &accountId);

    Task<Result<QList<HistoryKind>>> available(QString remoteId, qint64 sinceMs) override;
    Task<Result<Piece>> read(QString remoteId, QString kind, qint64 sinceMs) override;
    /// A record counts from when the module wrote it, which may be hours before it reaches the server.
    qint64 overlapMs() const override { return 6 * 60 * 60 * 1000; }

private:
    /// The rest of an answer of which only the first piece has been handed out.
    struct Rest {
        QString remoteId;
        QString kind;
        qint64 fromMs = 0;
        QByteArray body;
    };

    static Task<Result<Piece>> readPiece(std::shared_ptr<OvmsSession> session, std::shared_ptr<Rest> rest,
                                         VehicleKey vehicle, QString kind, qint64 sinceMs);

    std::shared_ptr<OvmsSession> m_session;
    std::shared_ptr<Rest> m_rest;
    QString m_accountId;
};

} // namespace fleetglass
