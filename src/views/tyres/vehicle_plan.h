// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tyres/wheel_layout.h"

#include <QHash>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace fleetglass {

/// A vehicle from above: its outline and axles in the middle, a widget per wheel beside them, wheels of unknown place below. Where
/// it gets narrow, twin wheels stand one above the other; where that is too wide still, all wheels stand in one column.
class VehiclePlan : public QWidget
{
    Q_OBJECT
public:
    explicit VehiclePlan(QWidget *parent = nullptr);

    /// Takes the place of what was there; `makeWheel` makes the widget of one wheel.
    void setLayoutOf(const WheelLayout &layout, const std::function<QWidget *(const QString &name)> &makeWheel);
    QList<QWidget *> wheels() const { return m_wheels; } ///< from front left to rear right, then those of unknown place

    QSize minimumSizeHint() const override; ///< the width of one column: the rest arranges itself

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Arrangement { None, Plan, Stacked, Column };
    Arrangement fitting() const;
    void arrange();
    void placeSide(const QStringList &names, int row, bool isLeft);
    void placeOthers(int row);
    int widestCard() const;
    void sizeCards();
    QRectF rowOf(const Axle &axle) const;

    QGridLayout *m_grid;
    WheelLayout m_layout;
    QHash<QString, QWidget *> m_wheelOf;
    QList<QWidget *> m_wheels;
    Arrangement m_arrangement = Arrangement::None;
};

} // namespace fleetglass
