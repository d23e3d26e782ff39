// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Saves a picture of a window after a while, then closes it.
class PictureTaker : public QObject
{
    Q_OBJECT
public:
    explicit PictureTaker(QWidget &window);

    void takeLater(const QString &path, std::chrono::milliseconds after);
    bool hasFailed() const { return m_hasFailed; }

private:
    void take(const QString &path);

    QWidget &m_window;
    bool m_hasFailed = false;
};

} // namespace fleetglass
