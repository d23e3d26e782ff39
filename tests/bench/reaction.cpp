// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/reaction.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QTimer>

namespace fleetglass {

void Reaction::begin(const QString &action, QWidget *shows)
{
    if (!m_action.isEmpty())
        ++m_missed[m_action];
    m_action = action;
    m_shows = shows;
    m_isDelivered = false;
    m_isPainted = false;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void Reaction::seen()
{
    if (m_action.isEmpty() || !m_isDelivered || m_isPainted)
        return;
    m_isPainted = true;
    // The paint event is part of the window's, which then sends the picture to the screen: done when that returns to the loop.
    QTimer::singleShot(0, Qt::PreciseTimer, this, [this] {
        m_ms[m_action].append(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_action.clear();
        QCoreApplication::instance()->removeEventFilter(this);
    });
}

bool Reaction::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        m_isDelivered = true;
        break;
    case QEvent::Paint:
        if (const auto *widget = qobject_cast<QWidget *>(watched)) {
            const bool isShown = m_shows ? widget == m_shows || m_shows->isAncestorOf(widget)
                                         : qobject_cast<QDialog *>(widget->window()) != nullptr;
            if (isShown)
                seen();
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace fleetglass
