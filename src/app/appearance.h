// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/app_settings.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QString>

namespace fleetglass {

class ValueFormatter;

/// Makes the program look and count as the settings say, at once and at every change: theme, density and size of text of the
/// whole QApplication; units and time zone of the formatter. What language is spoken is in Languages. One per process, made before the
/// first window.
class Appearance : public QObject
{
    Q_OBJECT
public:
    Appearance(const AppSettings &settings, ValueFormatter &formatter, QObject *parent = nullptr);

private:
    void applyTheme();
    void applyStyle();
    void applyTextSize();
    void applyFormats();
    void follow(const QString &key);

    const AppSettings &m_settings;
    ValueFormatter &m_formatter;
    QString m_systemStyle; ///< key of the style that the program began with
    QFont m_systemFont;
    QHash<QByteArray, QFont> m_systemFonts; ///< of widgets that the system writes in another size
    bool m_hasOwnPalette = false;
    bool m_isApplying = false;
};

} // namespace fleetglass
