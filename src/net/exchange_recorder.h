// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/http_message.h"

#include <QString>

namespace fleetglass {

/// Writes each exchange, without its secrets, as a text file that only the owner can read: tomorrow's fixtures.
class ExchangeRecorder
{
public:
    /// An empty directory: nothing is written.
    ExchangeRecorder(QString directory, QList<QByteArray> secretNames, const Clock &clock);

    void record(const HttpRequest &request, const Result<HttpReply> &outcome, qint64 tookMs);

private:
    QByteArray compose(const HttpRequest &request, const Result<HttpReply> &outcome, qint64 tookMs) const;
    QString nextFileName(const HttpRequest &request);

    QString m_directory;
    QList<QByteArray> m_secretNames;
    const Clock &m_clock;
    int m_count = 0;
};

} // namespace fleetglass
