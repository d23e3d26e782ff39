// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fleetglass {

/// The system's style with rows of lists, tables and menus as high as the user wants them: they grow with the text, by 12 px where
/// comfortable and by 4 px where compact.
class DensityStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// @param styleKey a key of QStyleFactory
    DensityStyle(const QString &styleKey, bool isCompact);

    bool isCompact() const { return m_isCompact; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    int rowHeight(const QStyleOption *option) const;

    bool m_isCompact;
};

} // namespace fleetglass
