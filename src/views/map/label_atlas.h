// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QRectF>
#include <QSizeF>

namespace fleetglass {

/// Pictures of the names on the map, with their halo, beside each other in one image.
class LabelAtlas
{
public:
    /// Forgets all pictures and measures.
    void reset(const StatePalette &palette, const QFont &font, double pixelRatio);

    /// Logical pixels, halo included; a long name is cut with "…".
    QSizeF sizeOf(const QString &name);

    /// Paints these names and forgets others. Names that find no room are left out.
    void paint(const QStringList &names);
    const QImage &image() const { return m_image; }
    /// Where the name is, 0 … 1; null where it was not painted.
    QRectF texture(const QString &name) const { return m_textures.value(name); }

private:
    QString shown(const QString &name) const;

    StatePalette m_palette;
    QFont m_font;
    double m_pixelRatio = 1;
    QImage m_image;
    QHash<QString, QRectF> m_textures;
    QHash<QString, QSizeF> m_sizes;
};

} // namespace fleetglass
