// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QObject>

class QLabel;
class QWidget;

namespace fleetglass {

class ScaleBar;

/// What lies over the map: scale bottom left, attribution bottom right, and the message where the map cannot be drawn.
class MapOverlays : public QObject
{
    Q_OBJECT
public:
    explicit MapOverlays(QWidget *map);

    void setMetresPerPixel(double metresPerPixel);
    void setAttribution(const QString &attribution);
    void setAppearance(const StatePalette &colors);
    /// `detail` says what failed, in words of the graphics system.
    void showFailure(const QString &detail);
    /// After the map has got another size.
    void place();
    void retranslate();

private:
    QWidget *m_map;
    ScaleBar *m_scale;
    QLabel *m_attribution;
    QLabel *m_failure;
    QString m_failureDetail; ///< empty while the map can be drawn
};

} // namespace fleetglass
