// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/refresh_when_seen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace fleetglass {

RefreshWhenSeen::RefreshWhenSeen(QWidget *page, std::function<void()> refresh)
    : QObject(page)
    , m_page(page)
    , m_refresh(std::move(refresh))
{
    page->installEventFilter(this);
}

void RefreshWhenSeen::request()
{
    m_isDue = !m_page->isVisible() && m_page->window()->isVisible();
    if (!m_isDue)
        m_refresh();
}

bool RefreshWhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show && std::exchange(m_isDue, false))
        m_refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace fleetglass
