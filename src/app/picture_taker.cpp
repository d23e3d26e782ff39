// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/picture_taker.h"

#include "core/log.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace fleetglass {

PictureTaker::PictureTaker(QWidget &window) : m_window(window) {}

void PictureTaker::takeLater(const QString &path, std::chrono::milliseconds after)
{
    QTimer::singleShot(after, this, [this, path] { take(path); });
}

void PictureTaker::take(const QString &path)
{
    m_hasFailed = !m_window.grab().save(path);
    if (m_hasFailed)
        qCWarning(lcApp) << "cannot write the picture to" << path;
    m_window.close();
}

} // namespace fleetglass
