// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/retention.h"

#include "core/log.h"

#include <QPointer>

namespace fleetglass {

namespace {
constexpr std::chrono::hours afterChange{1};
constexpr std::chrono::hours betweenTwo{24};
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
} // namespace

Retention::Retention(const AppSettings &settings, Archive &archive, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_archive(archive)
    , m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Retention::start);
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_settings.keepDays.key())
            m_next.start(afterChange);
    });
}

void Retention::start()
{
    m_next.start(betweenTwo);
    if (m_settings.keepDays() > 0)
        forget();
}

Task<> Retention::forget()
{
    const QPointer<Retention> alive(this);
    const Result<void> done = co_await m_archive.forgetOlderThan(m_clock.nowMs() - m_settings.keepDays() * dayMs);
    if (!alive)
        co_return;
    if (done)
        emit forgotten();
    else
        qCWarning(lcApp) << "cannot forget what is old:" << done.error().detail;
}

} // namespace fleetglass
