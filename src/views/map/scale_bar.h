// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"

#include <QLocale>
#include <QWidget>

namespace fleetglass {

/// The longest round distance (1, 2 or 5 times a power of ten) that fits. With miles, those below one mile are feet.
struct ScaleStep {
    enum class Unit : quint8 { Metre, Kilometre, Foot, Mile };
    double distance = 0; ///< in `unit`
    Unit unit = Unit::Metre;
    double lengthPx = 0;
};
ScaleStep longestScaleStep(double metresPerPixel, double roomPx, DistanceUnit unit = DistanceUnit::Kilometres);

/// How long a kilometre or a mile is on the map. Lets the mouse through.
class ScaleBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScaleBar(QWidget *parent = nullptr);

    void setMetresPerPixel(double metresPerPixel);
    void setUnit(DistanceUnit unit, const QLocale &locale);
    /// Light upon dark or dark upon light, with a halo of the other.
    void setColors(const QColor &ink, const QColor &halo);

    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString stepText() const;

    double m_metresPerPixel = 1;
    DistanceUnit m_unit = DistanceUnit::Kilometres;
    QLocale m_locale;
    ScaleStep m_step;
    QString m_text;
    QColor m_ink = Qt::black;
    QColor m_halo = Qt::white;
};

} // namespace fleetglass
