// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/age_label.h"

#include "views/common/palette.h"
#include "views/common/spoken.h"
#include "views/common/spoken_role.h"

#include <QEvent>
#include <QPainter>

namespace fleetglass {

namespace {
constexpr double dotShare = 0.5; ///< of the height of a line
constexpr int gap = 5;
} // namespace

AgeLabel::AgeLabel(const ValueFormatter &formatter, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_formatter(formatter)
    , m_clock(clock)
{
    connect(&formatter, &ValueFormatter::changed, this, &AgeLabel::refresh);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::StaticText);
    refresh();
}

void AgeLabel::setObserved(qint64 observedAtMs, SourceAge sourceAge, const QString &origin)
{
    m_observedAtMs = observedAtMs;
    m_sourceAge = sourceAge;
    m_origin = origin;
    refresh();
}

Freshness AgeLabel::freshness() const
{
    return m_observedAtMs > 0 ? freshnessOf(m_observedAtMs, m_sourceAge, m_clock.nowMs()) : Freshness::Unknown;
}

void AgeLabel::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    refresh();
}

void AgeLabel::refresh()
{
    const bool isKnown = m_observedAtMs > 0;
    m_text = !isKnown    ? ValueFormatter::unknown()
             : m_isShort ? m_formatter.shortAge(m_observedAtMs)
                         : m_formatter.age(m_observedAtMs);
    setToolTip(m_formatter.ageTip(m_observedAtMs, m_sourceAge, m_origin));
    const QString said = isKnown ? m_formatter.age(m_observedAtMs) : spoken(m_text);
    setAccessibleName(freshness() == Freshness::Stale ? tr("Age: %1, stale").arg(said) : tr("Age: %1").arg(said));
    updateGeometry();
    update();
}

int AgeLabel::dotSize() const
{
    return qRound(fontMetrics().height() * dotShare);
}

QSize AgeLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {dotSize() + gap + metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
}

void AgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Freshness state = freshness();
    const QColor faded = palette().color(QPalette::PlaceholderText);
    const QColor colour =
        state == Freshness::Fresh ? StatePalette(isDark(palette())).color(StateMeaning::Charging) : faded;
    const double size = dotSize() - 1;
    const QRectF dot(1, (height() - size) / 2.0, size, size);
    if (state != Freshness::Unknown) { // else its text is a dash, which says it all
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(state == Freshness::Fresh ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(state == Freshness::Fresh ? palette().color(QPalette::WindowText) : faded);
    painter.drawText(rect().adjusted(dotSize() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void AgeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
