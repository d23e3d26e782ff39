// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account_condition.h"

#include <algorithm>

namespace fleetglass {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
/// A vehicle whose answers the service fails to give says nothing of the account; several in a row do.
constexpr int vehicleFailuresUntilFailing = 3;

qint64 doubled(qint64 firstMs, int times, qint64 mostMs)
{
    return std::min(firstMs << std::min(times, 16), mostMs);
}

AccountLamp lampFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::LoginRefused:
    case ErrorKind::Forbidden:
        return AccountLamp::Refused;
    case ErrorKind::Tls:
        return AccountLamp::Untrusted;
    case ErrorKind::RateLimited:
        return AccountLamp::Limited;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return AccountLamp::Offline;
    default:
        return AccountLamp::Failing;
    }
}

qint64 waitMs(AccountLamp lamp, int failures)
{
    switch (lamp) {
    case AccountLamp::Refused:
    case AccountLamp::Untrusted:
        return 15 * minuteMs;
    case AccountLamp::Limited:
        return doubled(minuteMs, failures, 15 * minuteMs);
    default:
        return doubled(5 * secondMs, failures, 5 * minuteMs);
    }
}

/// Of these the vehicle is the reason: it is gone, or its service has no answer for it.
bool isOfVehicleAlone(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound || kind == ErrorKind::Rejected
           || kind == ErrorKind::Unsupported;
}

} // namespace

void AccountCondition::succeeded(AskedFor askedFor, qint64 nowMs)
{
    setLastGoodMs(nowMs);
    if (askedFor == AskedFor::Vehicle)
        m_vehicleFailures = 0;
    // The list may work while every vehicle fails: only a vehicle's answer ends that.
    if (isFailingForVehicles() && askedFor == AskedFor::Account)
        return;
    m_lamp = AccountLamp::Ok;
    m_error.reset();
    m_retryAtMs.reset();
    m_failures = 0;
}

void AccountCondition::failed(AskedFor askedFor, const Error &error, qint64 nowMs)
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Storage)
        return;
    const AccountLamp lamp = lampFor(error.kind);
    if (askedFor == AskedFor::Vehicle) {
        if (isOfVehicleAlone(error.kind))
            return;
        if (lamp == AccountLamp::Failing && m_lamp != AccountLamp::Failing
            && ++m_vehicleFailures < vehicleFailuresUntilFailing)
            return;
    }
    m_failures = lamp == m_lamp ? m_failures + 1 : 0;
    m_lamp = lamp;
    m_failedFor = askedFor;
    m_error = error;
    const qint64 own = waitMs(lamp, m_failures);
    const qint64 asked = error.retryAfter ? error.retryAfter->count() : 0;
    m_retryAtMs = nowMs + (lamp == AccountLamp::Limited && asked > 0 ? asked : std::max(own, asked));
}

void AccountCondition::tryNow()
{
    m_retryAtMs.reset();
    m_failures = 0;
}

} // namespace fleetglass
