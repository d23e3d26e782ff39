// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How mouse, wheel and keys move the time axis of ReadingsChart.

#include "views/charts/readings_chart.h"

#include "views/charts/span_moves.h"

#include <QChart>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace fleetglass {

namespace {
constexpr double zoomPerNotch = 0.8;
constexpr double notch = 120; ///< of a mouse wheel, in eighths of a degree (QWheelEvent::angleDelta)
constexpr double panPerKey = 0.1;
constexpr double cursorPerKey = 0.01;
constexpr double leastRectangle = 6; ///< px; less is a click
} // namespace

void ReadingsChart::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const auto length = static_cast<double>(m_span.toMs - m_span.fromMs);
    // Sideways (a touchpad, or Alt with a wheel) pans.
    if (std::abs(delta.x()) > std::abs(delta.y()))
        emit spanRequested(panned(m_span, -std::llround(length * panPerKey * delta.x() / notch)));
    else if (delta.y() != 0)
        emit spanRequested(zoomed(m_span, timeAt(event->position().x()), std::pow(zoomPerNotch, delta.y() / notch)));
    event->accept();
}

void ReadingsChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_dragFrom = event->position();
    m_dragSpan = m_span;
    m_isRectangle = event->modifiers().testFlag(Qt::ControlModifier);
    viewport()->setCursor(m_isRectangle ? Qt::CrossCursor : Qt::ClosedHandCursor);
}

void ReadingsChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const double x = event->position().x();
    if (m_dragFrom && !m_isRectangle && plot.width() > 0) {
        const double share = (m_dragFrom->x() - x) / plot.width();
        emit spanRequested(
            panned(m_dragSpan, std::llround(share * static_cast<double>(m_dragSpan.toMs - m_dragSpan.fromMs))));
        return;
    }
    if (m_dragFrom)
        moveCursor(std::clamp(x, plot.left(), plot.right()));
    else
        moveCursor(plot.contains(event->position()) ? std::optional(x) : std::nullopt);
}

void ReadingsChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    viewport()->unsetCursor();
    const double from = m_dragFrom->x();
    m_dragFrom.reset();
    if (m_isRectangle && m_cursorX && std::abs(*m_cursorX - from) >= leastRectangle) {
        const auto [first, second] = std::minmax({timeAt(from), timeAt(*m_cursorX)});
        emit spanRequested(zoomed({.fromMs = first, .toMs = second}, first, 1)); // keeps to the shortest span
    }
    viewport()->update();
}

void ReadingsChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit resetRequested();
}

void ReadingsChart::leaveEvent(QEvent *event)
{
    moveCursor(std::nullopt);
    QChartView::leaveEvent(event);
}

void ReadingsChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::llround(static_cast<double>(m_span.toMs - m_span.fromMs) * panPerKey);
    const qint64 about = m_cursorX ? timeAt(*m_cursorX) : m_span.fromMs + (m_span.toMs - m_span.fromMs) / 2;
    if (event->modifiers().testFlag(Qt::ShiftModifier)
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stepCursor(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_cursorX)
            event->ignore();
        moveCursor(std::nullopt);
        break;
    case Qt::Key_Left:
        emit spanRequested(panned(m_span, -step));
        break;
    case Qt::Key_Right:
        emit spanRequested(panned(m_span, step));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        emit spanRequested(zoomed(m_span, about, zoomPerNotch));
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        emit spanRequested(zoomed(m_span, about, 1 / zoomPerNotch));
        break;
    case Qt::Key_Home:
        emit resetRequested();
        break;
    default:
        event->ignore();
    }
}

/// The crosshair by keyboard; it begins at the last value.
void ReadingsChart::stepCursor(int direction)
{
    const QRectF plot = chart()->plotArea();
    const double step = std::max(1.0, plot.width() * cursorPerKey);
    moveCursor(std::clamp(m_cursorX.value_or(plot.right()) + direction * step, plot.left(), plot.right()));
}

void ReadingsChart::moveCursor(std::optional<double> x)
{
    if (x == m_cursorX)
        return;
    m_cursorX = x;
    viewport()->update();
    emit cursorMoved(cursorTime());
}

} // namespace fleetglass
