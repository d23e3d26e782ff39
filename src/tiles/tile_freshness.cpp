// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_freshness.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fleetglass {

namespace {

constexpr qint64 sevenDaysMs = 7LL * 24 * 3600 * 1000;
constexpr qint64 oneYearMs = 365LL * 24 * 3600 * 1000;

/// "Sun, 06 Nov 1994 08:49:37 GMT", the only form that servers may send.
std::optional<qint64> httpDateMs(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return {};
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

struct CacheControl {
    bool noStore = false;
    bool noCache = false;
    std::optional<qint64> maxAgeMs;
};

CacheControl readCacheControl(const QByteArray &header)
{
    CacheControl control;
    for (const QByteArray &part : header.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store")
            control.noStore = true;
        else if (directive.startsWith("no-cache"))
            control.noCache = true;
        else if (directive.startsWith("max-age="))
            control.maxAgeMs = std::clamp<qint64>(directive.mid(8).replace('"', "").toLongLong() * 1000, 0, oneYearMs);
    }
    return control;
}

} // namespace

TileFreshness tileFreshness(const HttpReply &reply, qint64 nowMs)
{
    const CacheControl control = readCacheControl(reply.header("Cache-Control"));
    TileFreshness freshness{.mayStore = !control.noStore, .expiresAtMs = nowMs};
    if (control.noStore || control.noCache)
        return freshness;
    if (control.maxAgeMs) {
        const qint64 ageMs = std::max(0LL, reply.header("Age").toLongLong()) * 1000;
        freshness.expiresAtMs += std::max<qint64>(0, *control.maxAgeMs - ageMs);
    } else if (const QByteArray expires = reply.header("Expires"); !expires.isEmpty()) {
        // Against the server's own clock; an unreadable date, such as "0", means already stale.
        const qint64 sentMs = httpDateMs(reply.header("Date")).value_or(nowMs);
        const qint64 lifetimeMs = httpDateMs(expires).value_or(sentMs) - sentMs;
        freshness.expiresAtMs += std::clamp<qint64>(lifetimeMs, 0, oneYearMs);
    } else {
        freshness.expiresAtMs += sevenDaysMs;
    }
    return freshness;
}

} // namespace fleetglass
