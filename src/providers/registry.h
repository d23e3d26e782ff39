// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/account.h"
#include "net/http_client.h"
#include "providers/provider.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace fleetglass {

/// A server that people may choose when they add an account.
struct KnownServer {
    QString title;
    QUrl url;
    RateLimit rateLimit; ///< of this server where it differs from the service's
};

/// What differs between services only in numbers and addresses: resources/providers/<service>.json.
struct ServiceInfo {
    QString id;    ///< "ovms"
    QString title; ///< "OVMS (Open Vehicle Monitoring System)"
    QList<KnownServer> servers;
    RateLimit rateLimit;
    qint64 selectedIntervalMs = 20'000; ///< how often the selected vehicle is asked
    qint64 visibleIntervalMs = 60'000;
    qint64 otherIntervalMs = 600'000;
    qint64 listIntervalMs = 120'000;
};

/// The services that this program speaks.
QList<ServiceInfo> knownServices();
Result<ServiceInfo> serviceInfo(const QString &id);
/// The limit that holds for a server of a service.
RateLimit rateLimitFor(const ServiceInfo &service, const QUrl &server);

/// Opens an account. `secret` is its password or token; `recordDirectory` as in HttpClientConfig. Unsupported for an unknown service.
Result<std::unique_ptr<Provider>> makeProvider(const Account &account, const QString &secret, const Clock &clock,
                                               const QString &recordDirectory = {});

} // namespace fleetglass
