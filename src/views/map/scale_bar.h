// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fleetglass {

/// The longest round distance (1, 2 or 5 times a power of ten) that fits.
struct ScaleStep {
    double metres = 0;
    double lengthPx = 0;
};
ScaleStep longestScaleStep(double metresPerPixel, double roomPx);

/// How long a kilometre is on the map. Lets the mouse through.
class ScaleBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScaleBar(QWidget *parent = nullptr);

    void setMetresPerPixel(double metresPerPixel);
    /// Light upon dark or dark upon light, with a halo of the other.
    void setColors(const QColor &ink, const QColor &halo);

    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ScaleStep m_step;
    QString m_text;
    QColor m_ink = Qt::black;
    QColor m_halo = Qt::white;
};

} // namespace fleetglass
