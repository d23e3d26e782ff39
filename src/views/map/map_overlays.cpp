// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_overlays.h"

#include "views/map/scale_bar.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>
#include <QWidgetAction>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int overlayMarginPx = 8;
constexpr int leastButtonPx = 24; // what a finger or a shaking hand hits
constexpr double secondaryText = 0.85;
} // namespace

MapOverlays::MapOverlays(QWidget *map)
    : QObject(map)
    , m_map(map)
    , m_scale(new ScaleBar(map))
    , m_attribution(new QLabel(map))
    , m_more(new QToolButton(map))
    , m_moreMenu(new QMenu(map))
    , m_moreText(new QLabel)
    , m_failure(new QLabel(map))
{
    m_attribution->setOpenExternalLinks(true);
    m_attribution->setTextFormat(Qt::RichText);
    m_attribution->setObjectName(u"attribution"_s);
    m_attribution->hide();
    m_moreText->setOpenExternalLinks(true);
    m_moreText->setTextFormat(Qt::RichText);
    m_moreText->setMargin(overlayMarginPx);
    auto *text = new QWidgetAction(m_moreMenu);
    text->setDefaultWidget(m_moreText);
    m_moreMenu->addAction(text);
    m_more->setObjectName(u"attributionButton"_s);
    m_more->setText(u"©"_s);
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
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

void MapOverlays::setUnit(DistanceUnit unit, const QLocale &locale)
{
    m_scale->setUnit(unit, locale);
}

void MapOverlays::setAttribution(const QString &attribution)
{
    m_attribution->setText(attribution);
    m_moreText->setText(attribution);
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
    const QString look =
        u"background: %1; color: %2; border: none;"_s.arg(veil.name(QColor::HexArgb), colors.textOnSurface().name());
    m_attribution->setStyleSheet(u"QLabel { %1 padding: 1px 4px; }"_s.arg(look));
    m_more->setFont(small);
    m_more->setStyleSheet(
        u"QToolButton { %1 } QToolButton::menu-indicator { image: none; } "
        "QToolButton:focus { border: 2px solid %2; }"_s.arg(look, m_map->palette().color(QPalette::Highlight).name()));
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
    placeAttribution(m_map->width() - scale.width() - 3 * overlayMarginPx);
    m_failure->setGeometry(m_map->rect());
}

void MapOverlays::placeAttribution(int room)
{
    const bool isThere = !m_attribution->text().isEmpty();
    const bool fits = m_attribution->sizeHint().width() <= room;
    m_attribution->setVisible(isThere && fits);
    m_more->setVisible(isThere && !fits);
    QSize size = m_attribution->sizeHint();
    m_attribution->setGeometry(m_map->width() - size.width(), m_map->height() - size.height(), size.width(),
                               size.height());
    size = QSize(1, 1) * std::max(leastButtonPx, m_more->fontMetrics().height() + 6);
    m_more->setGeometry(m_map->width() - size.width(), m_map->height() - size.height(), size.width(), size.height());
}

void MapOverlays::retranslate()
{
    m_attribution->setAccessibleName(tr("Source of the map"));
    m_more->setAccessibleName(tr("Source of the map"));
    m_more->setToolTip(tr("Source of the map"));
    if (!m_failureDetail.isEmpty())
        showFailure(m_failureDetail);
}

} // namespace fleetglass
