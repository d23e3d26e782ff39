// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace fleetglass {

class OvmsFace;

struct DemoOptions {
    int vehicles = 50;
    quint64 seed = 1;
    double speed = 1;    ///< of the world's time
    QString faults = {}; ///< see FaultPlan
    QString user = QStringLiteral("demo");
    QString password = QStringLiteral("demo-Pass+1&2");
    quint16 port = 0; ///< 0: any free one
    int historyDays = 7;
    int movingReportS = 15; ///< livelier than a real module's 60
    int parkedReportS = 600;
    int sessionLifeS = 300;
    int rateBurst = 0; ///< requests at once; 0: no limit
    int ratePerMinute = 60;
    int limitDelayMs = 20'000;
    int keepAliveMs = 30'000;
    bool repairedTpms = false;
    QString tlsCertificateFile = {}; ///< PEM; with the key: HTTPS
    QString tlsKeyFile = {};
};

/// A demo fleet behind its HTTP API, in a thread of its own, so that it blocks nobody. Bound to 127.0.0.1 only.
/// `clock` must outlive it and be readable from another thread.
class DemoServer
{
public:
    DemoServer(const DemoOptions &options, const Clock &clock);
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Returns when the server listens, or says why it cannot.
    Result<void> start();
    /// "http://127.0.0.1:PORT" or https; after start().
    QUrl url() const;
    QString user() const;
    QString password() const;
    /// After start(). Of its functions only those that say so may be called from outside its thread.
    OvmsFace &face();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
