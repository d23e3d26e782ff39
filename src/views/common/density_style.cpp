// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/density_style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleOption>

namespace fleetglass {

namespace {
constexpr int comfortablePx = 12;
constexpr int compactPx = 4;
} // namespace

DensityStyle::DensityStyle(const QString &styleKey, bool isCompact) : QProxyStyle(styleKey), m_isCompact(isCompact) {}

int DensityStyle::rowHeight(const QStyleOption *option) const
{
    const int text = option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
    return text + (m_isCompact ? compactPx : comfortablePx);
}

int DensityStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderDefaultSectionSizeVertical)
        return rowHeight(nullptr);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize DensityStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        result.setHeight(std::max(result.height(), rowHeight(option)));
    return result;
}

} // namespace fleetglass
