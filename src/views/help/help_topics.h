// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace fleetglass {

/// A page of the help.
struct HelpTopic {
    QString id;    ///< lasting, the name of its file in resources/help: "tyres"
    QString title; ///< its first heading, in the user's language
};

/// All pages, in the order of the contents.
QList<HelpTopic> helpTopics(const QLocale &locale = QLocale());

/// A page as Markdown, in the locale's language where it has been written, else in English; empty for an id that is none.
QString helpPage(const QString &id, const QLocale &locale = QLocale());

/// The page that is made while the program runs, from the shortcuts as they are.
inline constexpr QLatin1StringView shortcutsTopic("shortcuts");

} // namespace fleetglass
