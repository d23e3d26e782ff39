// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retry_policy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

bool canGetBetter(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::ServerFault:
        return error.httpStatus >= 500 && error.httpStatus != 501;
    default:
        return false;
    }
}

std::optional<milliseconds> pauseBeforeRepeat(const Error &error, int attempts, const RetryTimes &times, double chance)
{
    if (attempts >= MaxAttempts || !canGetBetter(error))
        return std::nullopt;
    const milliseconds asked = error.retryAfter.value_or(milliseconds(0));
    if (asked > times.longest)
        return std::nullopt;
    const double grown = static_cast<double>(times.base.count()) * std::pow(times.factor, attempts - 1);
    const double capped = std::min(grown, static_cast<double>(times.longest.count()));
    const milliseconds own(std::llround(capped * (1 - chance / 2)));
    return std::max(own, asked);
}

std::optional<milliseconds> parseRetryAfter(QByteArrayView value, qint64 nowMs)
{
    const QByteArrayView text = value.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qlonglong year = 366LL * 24 * 3600; // more is nonsense and would overflow
        if (seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(std::min(seconds, year));
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::UTC);
    return milliseconds(std::max<qint64>(date.toMSecsSinceEpoch() - nowMs, 0));
}

} // namespace fleetglass
