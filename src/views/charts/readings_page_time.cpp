// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which time ReadingsPage shows.

#include "views/charts/readings_page.h"

#include "ui_readings_page.h"
#include "views/charts/readings_chart.h"
#include "views/charts/span_moves.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSignalBlocker>

namespace fleetglass {

namespace {
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr double followShare = 0.01; ///< of the span: closer to now than this is now
} // namespace

TimeSpan ReadingsPage::spanOf(Period period) const
{
    const qint64 nowMs = m_clock.nowMs();
    switch (period) {
    case Period::Hour:
        return {.fromMs = nowMs - hourMs, .toMs = nowMs};
    case Period::SixHours:
        return {.fromMs = nowMs - 6 * hourMs, .toMs = nowMs};
    case Period::Day:
        return {.fromMs = nowMs - dayMs, .toMs = nowMs};
    case Period::Week:
        return {.fromMs = nowMs - 7 * dayMs, .toMs = nowMs};
    case Period::Month:
        return {.fromMs = nowMs - 30 * dayMs, .toMs = nowMs};
    case Period::All: {
        qint64 firstMs = nowMs - hourMs;
        for (const SeriesInfo &info : m_isAvailableKnown ? m_series.available() : QList<SeriesInfo>()) {
            if (m_chosen.contains(ObservationKey{info.quantity, info.part}))
                firstMs = std::min(firstMs, info.firstMs);
        }
        return {.fromMs = firstMs, .toMs = nowMs};
    }
    case Period::Custom:
        break;
    }
    return m_span;
}

void ReadingsPage::setPeriod(Period period)
{
    m_period = period;
    unsay(Cause::BadPeriod);
    unsay(Cause::Export);
    const bool isCustom = period == Period::Custom;
    m_ui->customBar->setVisible(isCustom);
    if (isCustom) {
        const QSignalBlocker fromBlocker(m_ui->customFrom);
        const QSignalBlocker toBlocker(m_ui->customTo);
        m_ui->customFrom->setDateTime(QDateTime::fromMSecsSinceEpoch(m_span.fromMs, m_formatter.timeZone()));
        m_ui->customTo->setDateTime(QDateTime::fromMSecsSinceEpoch(m_span.toMs, m_formatter.timeZone()));
    }
    m_isFollowing = !isCustom;
    m_periods->button(static_cast<int>(period))->setChecked(true);
    setSpan(spanOf(period));
}

void ReadingsPage::applyCustom()
{
    const TimeSpan span{.fromMs = m_ui->customFrom->dateTime().toMSecsSinceEpoch(),
                        .toMs = m_ui->customTo->dateTime().toMSecsSinceEpoch()};
    if (span.toMs <= span.fromMs) {
        say(Cause::BadPeriod, tr("The end must be later than the beginning."));
        return;
    }
    unsay(Cause::BadPeriod);
    m_isFollowing = false;
    setSpan(span);
}

void ReadingsPage::takeSpan(TimeSpan span)
{
    const qint64 nowMs = m_clock.nowMs();
    span = endingBy(span, nowMs);
    const auto length = static_cast<double>(span.toMs - span.fromMs);
    m_isFollowing = static_cast<double>(nowMs - span.toMs) <= length * followShare;
    // No button names what is in view now; Home goes back to the one that did.
    m_periods->setExclusive(false);
    m_periods->button(static_cast<int>(m_period))->setChecked(false);
    m_periods->setExclusive(true);
    setSpan(span);
}

void ReadingsPage::setSpan(TimeSpan span)
{
    m_span = span;
    m_chart->setSpan(span);
    showReadout(m_chart->cursorTime());
    requestLoad();
}

void ReadingsPage::goOn()
{
    if (!isVisible() || !m_focus.key())
        return;
    if (m_series.available().isEmpty() || choices().isEmpty())
        m_series.loadAvailable(*m_focus.key()); // the first readings may have come
    if (m_isFollowing)
        setSpan(panned(m_span, m_clock.nowMs() - m_span.toMs));
    else
        requestLoad();
}

} // namespace fleetglass
