// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_overlays.h"

#include "views/map/scale_bar.h"

#include <QLabel>
#include <QWidget>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int overlayMarginPx = 8;
constexpr double secondaryText = 0.85;
} // namespace

MapOverlays::MapOverlays(QWidget *map)
    : QObject(map)
    , m_map(map)
    , m_scale(new ScaleBar(map))
    , m_attribution(new QLabel(map))
    , m_failure(new QLabel(map))
{
    m_attribution->setOpenExternalLinks(true);
    m_attribution->setTextFormat(Qt::RichText);
    m_attribution->hide();
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setWordWrap(true);
    m_failure->setMargin(24);
    m_failure->setAutoFillBackground(true);
    m_failure->setObjectName(u"failure"_s);
    m_failure->hide();
}

void MapOverlays::setMetresPerPixel(double metresPerPixel)
{
    m_scale->setMetresPerPixel(metresPerPixel);
}

void MapOverlays::setAttribution(const QString &attribution)
{
    m_attribution->setText(attribution);
    m_attribution->setVisible(!attribution.isEmpty());
    place();
}

void MapOverlays::setAppearance(const StatePalette &colors)
{
    QFont small = m_map->font();
    small.setPointSizeF(small.pointSizeF() * secondaryText);
    m_scale->setFont(small);
    m_scale->setColors(colors.textOnSurface(), colors.surface());
    m_attribution->setFont(small);
    QColor veil = colors.surface();
    veil.setAlphaF(0.75f);
    m_attribution->setStyleSheet(u"QLabel { background: %1; color: %2; padding: 1px 4px; }"_s.arg(
        veil.name(QColor::HexArgb), colors.textOnSurface().name()));
    place();
}

void MapOverlays::showFailure(const QString &detail)
{
    m_failureDetail = detail;
    m_failure->setText(
        tr("The map cannot be drawn: it needs OpenGL, Direct3D, Metal or Vulkan, by a graphics card or by "
           "software such as Mesa's llvmpipe or WARP. Everything else works without it.")
        + u"\n\n"_s + detail);
    m_failure->setAccessibleName(m_failure->text());
    m_failure->setGeometry(m_map->rect());
    m_failure->show();
    m_failure->raise();
}

void MapOverlays::place()
{
    const QSize scale = m_scale->sizeHint();
    m_scale->setGeometry(overlayMarginPx, m_map->height() - scale.height() - overlayMarginPx, scale.width(),
                         scale.height());
    const QSize text =
        m_attribution->sizeHint().boundedTo({m_map->width() - scale.width() - 3 * overlayMarginPx, m_map->height()});
    m_attribution->setGeometry(m_map->width() - text.width(), m_map->height() - text.height(), text.width(),
                               text.height());
    m_failure->setGeometry(m_map->rect());
}

void MapOverlays::retranslate()
{
    m_attribution->setAccessibleName(tr("Source of the map"));
    if (!m_failureDetail.isEmpty())
        showFailure(m_failureDetail);
}

} // namespace fleetglass
