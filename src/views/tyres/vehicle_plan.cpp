// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/vehicle_plan.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace fleetglass {

namespace {
constexpr int bodyWidth = 40;
constexpr int bodyColumn = 3; ///< left of it room, outer, inner; right of it inner, outer, room
constexpr int lastColumn = 2 * bodyColumn;
constexpr int margin = 8;
constexpr int gap = 6;
constexpr int widestCharacters = 26; ///< a card wider than this only holds room

qsizetype mostOnASide(const WheelLayout &layout)
{
    qsizetype most = 1;
    for (const Axle &axle : layout.axles)
        most = std::max({most, axle.left.size(), axle.right.size()});
    return most;
}

} // namespace

VehiclePlan::VehiclePlan(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(margin, 24, margin, 12);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(16);
}

void VehiclePlan::setLayoutOf(const WheelLayout &layout, const std::function<QWidget *(const QString &name)> &makeWheel)
{
    qDeleteAll(m_wheels);
    m_wheels.clear();
    m_wheelOf.clear();
    m_layout = layout;
    const auto make = [&](const QStringList &names) {
        for (const QString &name : names) {
            m_wheels.append(makeWheel(name));
            m_wheelOf.insert(name, m_wheels.constLast());
        }
    };
    for (const Axle &axle : layout.axles) {
        make(axle.left);
        make(axle.right);
    }
    make(layout.others);
    m_arrangement = Arrangement::None;
    arrange();
    sizeCards();
}

int VehiclePlan::widestCard() const
{
    int widest = 0;
    for (const QWidget *wheel : m_wheels)
        widest = std::max(widest, wheel->minimumSizeHint().width());
    return widest;
}

QSize VehiclePlan::minimumSizeHint() const
{
    return {widestCard() + 2 * margin, m_grid->minimumSize().height()};
}

VehiclePlan::Arrangement VehiclePlan::fitting() const
{
    const int card = widestCard() + gap;
    const auto widthOf = [card](qsizetype onASide) {
        return 2 * margin + bodyWidth + 2 * gap + 2 * static_cast<int>(onASide) * card;
    };
    if (m_layout.axles.isEmpty() || width() < widthOf(1))
        return Arrangement::Column;
    return width() < widthOf(mostOnASide(m_layout)) ? Arrangement::Stacked : Arrangement::Plan;
}

void VehiclePlan::arrange()
{
    const Arrangement arrangement = fitting();
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the cards stay; what stacked them goes
    const bool isColumn = arrangement == Arrangement::Column;
    m_grid->setColumnMinimumWidth(bodyColumn, isColumn ? 0 : bodyWidth);
    for (const int column : {0, lastColumn})
        m_grid->setColumnStretch(column, isColumn ? 0 : 1); // a wide page has its vehicle in the middle
    const int axles = static_cast<int>(m_layout.axles.size());
    if (isColumn) {
        for (int i = 0; i < m_wheels.size(); ++i)
            m_grid->addWidget(m_wheels.at(i), i, 0, 1, lastColumn + 1);
    } else {
        for (int row = 0; row < axles; ++row) {
            placeSide(m_layout.axles.at(row).left, row, true);
            placeSide(m_layout.axles.at(row).right, row, false);
        }
        placeOthers(axles);
    }
    updateGeometry();
    update();
}

/// All cards of one width: the axles are then in the middle, whatever the cards say.
void VehiclePlan::sizeCards()
{
    const bool isColumn = m_arrangement == Arrangement::Column;
    const int onASide = m_arrangement == Arrangement::Plan ? static_cast<int>(mostOnASide(m_layout)) : 1;
    const int room = (width() - 2 * margin - bodyWidth - gap * 2 * (onASide + 1)) / (2 * onASide);
    const int card =
        std::clamp(room, widestCard(), std::max(widestCard(), fontMetrics().averageCharWidth() * widestCharacters));
    for (QWidget *wheel : std::as_const(m_wheels)) {
        wheel->setMinimumWidth(isColumn ? 0 : card);
        wheel->setMaximumWidth(isColumn ? QWIDGETSIZE_MAX : card);
    }
}

void VehiclePlan::placeSide(const QStringList &names, int row, bool isLeft)
{
    const int count = static_cast<int>(names.size());
    if (m_arrangement == Arrangement::Plan) {
        for (int i = 0; i < count; ++i)
            m_grid->addWidget(m_wheelOf.value(names.at(i)), row, isLeft ? bodyColumn - count + i : bodyColumn + 1 + i,
                              Qt::AlignVCenter);
        return;
    }
    auto *stack = new QVBoxLayout;
    stack->setSpacing(4);
    for (int i = 0; i < count; ++i) // the outer one on top, on both sides
        stack->addWidget(m_wheelOf.value(names.at(isLeft ? i : count - 1 - i)));
    m_grid->addLayout(stack, row, isLeft ? bodyColumn - 1 : bodyColumn + 1, Qt::AlignVCenter);
}

void VehiclePlan::placeOthers(int row)
{
    for (int i = 0; i < m_layout.others.size(); ++i) {
        const bool isRight = i % 2 == 1;
        m_grid->addWidget(m_wheelOf.value(m_layout.others.at(i)), row + i / 2,
                          isRight ? bodyColumn + 1 : bodyColumn - 1, Qt::AlignVCenter);
    }
}

void VehiclePlan::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    sizeCards();
}

bool VehiclePlan::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a card has got wider or narrower
        arrange();
        sizeCards();
    }
    return QWidget::event(event);
}

/// Where the wheels of an axle stand; the body is between them.
QRectF VehiclePlan::rowOf(const Axle &axle) const
{
    QRect row;
    for (const QString &name : axle.left + axle.right)
        row = row.united(m_wheelOf.value(name)->geometry());
    return row;
}

void VehiclePlan::paintEvent(QPaintEvent *)
{
    if (m_layout.axles.isEmpty() || m_arrangement == Arrangement::Column)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.35F);
    painter.setPen(QPen(line, 1.5));
    const double top = rowOf(m_layout.axles.constFirst()).top();
    const double bottom = rowOf(m_layout.axles.constLast()).bottom();
    const QRectF room((width() - bodyWidth) / 2.0 - gap, top, bodyWidth + 2 * gap, bottom - top);
    const QRectF body = room.adjusted(gap + 4, -12, -gap - 4, 4);
    painter.drawRoundedRect(body, 12, 12);
    painter.drawRoundedRect(QRectF(body.left() + 6, body.top() + 18, body.width() - 12, 8), 4,
                            4); // windscreen: this is the front
    for (const Axle &axle : m_layout.axles) {
        const double y = rowOf(axle).center().y();
        painter.drawLine(QPointF(room.left(), y), QPointF(body.left(), y));
        painter.drawLine(QPointF(body.right(), y), QPointF(room.right(), y));
    }
}

} // namespace fleetglass
