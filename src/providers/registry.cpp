// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"

#include "core/log.h"
#include "providers/ovms/ovms_provider.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerSecond = 1000;

RateLimit readRateLimit(const QJsonObject &object, const RateLimit &otherwise)
{
    return {.burst = object["burst"_L1].toInt(otherwise.burst),
            .perMinute = object["perMinute"_L1].toDouble(otherwise.perMinute)};
}

ServiceInfo readService(const QJsonObject &object)
{
    ServiceInfo info{.id = object["id"_L1].toString(),
                     .title = object["title"_L1].toString(),
                     .servers = {},
                     .rateLimit = readRateLimit(object["rateLimit"_L1].toObject(), RateLimit())};
    const QJsonArray servers = object["servers"_L1].toArray();
    for (const QJsonValue &value : servers) {
        const QJsonObject server = value.toObject();
        info.servers.append({.title = server["title"_L1].toString(),
                             .url = QUrl(server["url"_L1].toString()),
                             .rateLimit = readRateLimit(server["rateLimit"_L1].toObject(), info.rateLimit)});
    }
    const QJsonObject intervals = object["intervalSeconds"_L1].toObject();
    const auto interval = [&](QLatin1StringView name, qint64 otherwiseMs) {
        return intervals[name].toInteger(otherwiseMs / msPerSecond) * msPerSecond;
    };
    info.selectedIntervalMs = interval("selected"_L1, info.selectedIntervalMs);
    info.visibleIntervalMs = interval("visible"_L1, info.visibleIntervalMs);
    info.otherIntervalMs = interval("other"_L1, info.otherIntervalMs);
    info.listIntervalMs = interval("list"_L1, info.listIntervalMs);
    return info;
}

QList<ServiceInfo> readServices()
{
    QList<ServiceInfo> services;
    const QDir folder(u":/providers"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QJsonParseError error;
        const QJsonDocument document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
        if (document.isObject())
            services.append(readService(document.object()));
        else
            qCCritical(lcProviders) << "cannot read" << file.fileName() << error.errorString();
    }
    return services;
}

} // namespace

QList<ServiceInfo> knownServices()
{
    static const QList<ServiceInfo> services = readServices();
    return services;
}

Result<ServiceInfo> serviceInfo(const QString &id)
{
    for (const ServiceInfo &info : knownServices()) {
        if (info.id == id)
            return info;
    }
    return failure(ErrorKind::Unsupported, u"unknown service "_s + id);
}

RateLimit rateLimitFor(const ServiceInfo &service, const QUrl &server)
{
    // By host: a server counts requests to all of its ports together.
    for (const KnownServer &known : service.servers) {
        if (known.url.host() == server.host())
            return known.rateLimit;
    }
    return service.rateLimit;
}

Result<std::unique_ptr<Provider>> makeProvider(const Account &account, const QString &secret, const Clock &clock,
                                               const QString &recordDirectory)
{
    const Result<ServiceInfo> info = serviceInfo(account.service);
    if (!info)
        return std::unexpected(info.error());
    const RateLimit limit = rateLimitFor(*info, account.server);
    if (account.service == "ovms"_L1)
        return std::make_unique<OvmsProvider>(account, secret, limit, clock, recordDirectory);
    return failure(ErrorKind::Unsupported, u"no provider for service "_s + account.service);
}

} // namespace fleetglass
