// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/vehicle_plan.h"

#include <QGridLayout>
#include <QPainter>

namespace fleetglass {

namespace {
constexpr int bodyWidth = 64;
constexpr int leftColumns = 2; ///< outer, inner
constexpr int bodyColumn = leftColumns;
} // namespace

VehiclePlan::VehiclePlan(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 24, 12, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(16);
    m_grid->setColumnMinimumWidth(bodyColumn, bodyWidth);
}

void VehiclePlan::setLayoutOf(const WheelLayout &layout, const std::function<QWidget *(const QString &name)> &makeWheel)
{
    qDeleteAll(m_wheels);
    m_wheels.clear();
    m_axles = static_cast<int>(layout.axles.size());
    const auto place = [&](const QString &name, int row, int column) {
        QWidget *wheel = makeWheel(name);
        m_wheels.append(wheel);
        m_grid->addWidget(wheel, row, column, Qt::AlignCenter);
    };
    for (int row = 0; row < m_axles; ++row) {
        const Axle &axle = layout.axles.at(row);
        for (int i = 0; i < axle.left.size(); ++i)
            place(axle.left.at(i), row, bodyColumn - static_cast<int>(axle.left.size()) + i);
        for (int i = 0; i < axle.right.size(); ++i)
            place(axle.right.at(i), row, bodyColumn + 1 + i);
    }
    for (int i = 0; i < layout.others.size(); ++i) {
        const bool isRight = i % 2 == 1;
        place(layout.others.at(i), m_axles + i / 2, isRight ? bodyColumn + 1 : bodyColumn - 1);
    }
    update();
}

void VehiclePlan::paintEvent(QPaintEvent *)
{
    if (m_axles == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.35F);
    painter.setPen(QPen(line, 1.5));
    const QRectF first = m_grid->cellRect(0, bodyColumn);
    const QRectF last = m_grid->cellRect(m_axles - 1, bodyColumn);
    const QRectF body = first.united(last).adjusted(8, -12, -8, 12);
    painter.drawRoundedRect(body, 16, 16);
    painter.drawRoundedRect(QRectF(body.left() + 7, body.top() + 22, body.width() - 14, 10), 4,
                            4); // windscreen: this is the front
    for (int row = 0; row < m_axles; ++row) {
        const double y = m_grid->cellRect(row, bodyColumn).center().y();
        painter.drawLine(QPointF(first.left(), y), QPointF(body.left(), y));
        painter.drawLine(QPointF(body.right(), y), QPointF(first.right(), y));
    }
}

} // namespace fleetglass
