// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/density_style.h"

#include "views/common/palette.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelTabPadding = 12;
constexpr int comfortablePx = 12;
constexpr int compactPx = 4;

/// At least 3:1 upon windows and fields (WCAG 2.2, 1.4.11). Fusion's own is darker than the window: in the dark nothing is left of it.
QColor outlineOf(const QPalette &palette)
{
    constexpr float share = 0.45F;
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto channel = [](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(channel(ink.redF(), window.redF()), channel(ink.greenF(), window.greenF()),
                            channel(ink.blueF(), window.blueF()));
}

void drawOutline(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const QRectF inside = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(option.palette));
    painter.setBrush(Qt::NoBrush);
    if (isRound)
        painter.drawEllipse(inside);
    else
        painter.drawRoundedRect(inside, 2, 2);
    painter.restore();
}

} // namespace

DensityStyle::DensityStyle(const QString &styleKey, bool isCompact)
    : QProxyStyle(styleKey)
    , m_isCompact(isCompact)
    , m_isFusion(styleKey.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
{}

bool DensityStyle::needsOutlines(const QStyleOption *option) const
{
    return m_isFusion && option && isDark(option->palette) && option->state & State_Enabled
           && !(option->state & State_HasFocus); // that has its own
}

void DensityStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOutlined = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
                            || element == PE_IndicatorItemViewItemCheck || element == PE_FrameLineEdit;
    if (isOutlined && needsOutlines(option))
        drawOutline(*painter, *option, element == PE_IndicatorRadioButton);
}

void DensityStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_SpinBox || control == CC_ComboBox) && needsOutlines(option))
        drawOutline(*painter, *option, false);
}

int DensityStyle::rowHeight(const QStyleOption *option) const
{
    const int text = option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
    return text + (m_isCompact ? compactPx : comfortablePx);
}

/// The words of the buttons say enough; Fusion's signs are those of another age.
int DensityStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (m_isFusion && hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int DensityStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderDefaultSectionSizeVertical)
        return rowHeight(nullptr);
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth: // boxes beside large text are as large
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return std::max(usual, QFontMetrics(widget ? widget->font() : QApplication::font()).height() * 3 / 4);
    case PM_TabBarTabHSpace: // the tabs of panels, so that six of them have room side by side
        return widget && qobject_cast<const QMainWindow *>(widget->parentWidget()) ? std::min(usual, panelTabPadding) : usual;
    default:
        return usual;
    }
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
