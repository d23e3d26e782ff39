// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fleetglass {

/// The system's style as the program uses it. Rows of lists and tables grow with the text, by 12 px where comfortable and by 4 px
/// where compact; boxes to tick grow, too. In the dark, where Fusion's own outlines vanish, what can be filled in or ticked has some
/// that can be seen.
class DensityStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// @param styleKey a key of QStyleFactory
    DensityStyle(const QString &styleKey, bool isCompact);

    bool isCompact() const { return m_isCompact; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    bool needsOutlines(const QStyleOption *option) const;
    int rowHeight(const QStyleOption *option) const;

    bool m_isCompact;
    bool m_isFusion;
};

} // namespace fleetglass
