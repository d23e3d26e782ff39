// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/sprite_mesh.h"

#include <cmath>
#include <numbers>

namespace fleetglass {

void SpriteMesh::add(const QRectF &target, const QRectF &texture)
{
    addQuad({target.topLeft(), target.topRight(), target.bottomLeft(), target.bottomRight()}, texture);
}

void SpriteMesh::addTurned(QPointF middle, double side, double degrees, const QRectF &texture)
{
    const double angle = degrees * std::numbers::pi / 180;
    const QPointF right = QPointF(std::cos(angle), std::sin(angle)) * side / 2;
    const QPointF down(-right.y(), right.x());
    addQuad({middle - right - down, middle + right - down, middle - right + down, middle + right + down}, texture);
}

void SpriteMesh::addQuad(const QPointF (&corners)[4], const QRectF &texture)
{
    const QPointF places[4] = {texture.topLeft(), texture.topRight(), texture.bottomLeft(), texture.bottomRight()};
    for (const int i : {0, 1, 2, 1, 3, 2}) {
        m_corners.push_back({static_cast<float>(corners[i].x()), static_cast<float>(corners[i].y()),
                             static_cast<float>(places[i].x()), static_cast<float>(places[i].y())});
    }
}

} // namespace fleetglass
