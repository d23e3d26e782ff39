// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "views/common/palette.h"

#include <QLocale>
#include <QObject>

class QLabel;
class QMenu;
class QToolButton;
class QWidget;

namespace fleetglass {

class ScaleBar;

/// What lies over the map: scale bottom left, attribution bottom right, and the message where the map cannot be drawn.
/// Where the attribution is wider than the map, a small button stands there that opens it.
class MapOverlays : public QObject
{
    Q_OBJECT
public:
    explicit MapOverlays(QWidget *map);

    void setMetresPerPixel(double metresPerPixel);
    void setUnit(DistanceUnit unit, const QLocale &locale);
    void setAttribution(const QString &attribution);
    void setAppearance(const StatePalette &colors);
    /// `detail` says what failed, in words of the graphics system.
    void showFailure(const QString &detail);
    /// After the map has got another size.
    void place();
    void retranslate();

private:
    void placeAttribution(int room);

    QWidget *m_map;
    ScaleBar *m_scale;
    QLabel *m_attribution;
    QToolButton *m_more; ///< stands for an attribution that has no room
    QMenu *m_moreMenu;
    QLabel *m_moreText;
    QLabel *m_failure;
    QString m_failureDetail; ///< empty while the map can be drawn
};

} // namespace fleetglass
