// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "models/value_formatter.h"
#include "views/common/density_style.h"
#include "views/common/legible_palette.h"
#include "views/common/palette.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleHints>
#include <QTimeZone>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTextPercent = 100;
constexpr int mostTextPercent = 200;

QFont scaled(QFont font, int percent)
{
    // Fonts of the system come in points or in pixels; the other size is then -1.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    return font;
}

/// Only the faint text of the system's palette, so that all else goes on following the system.
QPalette readable()
{
    const QPalette system = legible(QGuiApplication::palette());
    QPalette faint;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        faint.setColor(group, QPalette::PlaceholderText, system.color(group, QPalette::PlaceholderText));
    return faint;
}

} // namespace

Appearance::Appearance(const AppSettings &settings, ValueFormatter &formatter, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_formatter(formatter)
    , m_systemStyle(QApplication::style()->name())
    , m_systemFont(QApplication::font())
{
    for (const char *widget : {"QMenu", "QMenuBar", "QToolTip", "QStatusBar", "QHeaderView", "QAbstractItemView",
                               "QToolButton", "QPushButton", "QMessageBox", "QDockWidgetTitle", "QTabBar"}) {
        const QFont font = QApplication::font(widget);
        if (font != m_systemFont)
            m_systemFonts.insert(widget, font);
    }
    connect(&settings, &AppSettings::changed, this, &Appearance::follow);
    // The system goes dark in the evening: what was chosen holds on.
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::applyTheme);
    applyTheme();
    applyTextSize();
    applyFormats();
}

void Appearance::follow(const QString &key)
{
    if (key == m_settings.theme.key())
        applyTheme();
    else if (key == m_settings.density.key())
        applyStyle();
    else if (key == m_settings.textPercent.key())
        applyTextSize();
    else
        applyFormats();
}

/// The system's own dark window where it has one, as its other programs do; else one of ours. A platform without themes, such as
/// bare X11, takes the wish and does nothing: that shows in the palette only.
void Appearance::applyTheme()
{
    if (m_isApplying)
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    const Theme theme = m_settings.theme();
    QApplication::setPalette(QPalette()); // the system's
    m_hasOwnPalette = false;
    QStyleHints *hints = QGuiApplication::styleHints();
    if (theme == Theme::System) {
        hints->unsetColorScheme();
    } else {
        const bool wantsDark = theme == Theme::Dark;
        hints->setColorScheme(wantsDark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
        m_hasOwnPalette = isDark(QGuiApplication::palette()) != wantsDark;
    }
    applyStyle();
    QApplication::setPalette(m_hasOwnPalette ? themePalette(theme == Theme::Dark) : readable());
}

void Appearance::applyStyle()
{
    const QString key = m_hasOwnPalette ? u"fusion"_s : m_systemStyle;
    const bool isCompact = m_settings.density() == Density::Compact;
    const auto *now = qobject_cast<const DensityStyle *>(QApplication::style());
    if (now && now->isCompact() == isCompact && now->baseStyle()->name() == key)
        return;
    QApplication::setStyle(new DensityStyle(key, isCompact));
}

void Appearance::applyTextSize()
{
    const int percent = std::clamp(m_settings.textPercent(), leastTextPercent, mostTextPercent);
    const QFont font = scaled(m_systemFont, percent);
    if (font != QApplication::font())
        QApplication::setFont(font);
    for (const auto &[widget, own] : m_systemFonts.asKeyValueRange())
        QApplication::setFont(scaled(own, percent), widget.constData());
}

void Appearance::applyFormats()
{
    m_formatter.setUnits(m_settings.units());
    const QTimeZone chosen(m_settings.timeZone().toLatin1());
    m_formatter.setTimeZone(chosen.isValid() ? chosen : QTimeZone::systemTimeZone());
}

} // namespace fleetglass
