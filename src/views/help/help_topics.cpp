// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/help_topics.h"

#include <QFile>

#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ids = {"getting-started"_L1, "window"_L1,        "fleet-list"_L1,     "map"_L1,      "vehicle"_L1,
                            "charge"_L1,          "tyres"_L1,         "readings"_L1,       "trips"_L1,    "accounts"_L1,
                            "certificates"_L1,    "notifications"_L1, "workspaces"_L1,     "settings"_L1, "privacy"_L1,
                            "command-line"_L1,    shortcutsTopic,     "troubleshooting"_L1};

} // namespace

QString helpPage(const QString &id, const QLocale &locale)
{
    const QString language = QLocale::languageToCode(locale.language());
    for (const QString &folder : {language, u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(folder, id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QList<HelpTopic> helpTopics(const QLocale &locale)
{
    QList<HelpTopic> topics;
    for (const QLatin1StringView id : ids) {
        const QString page = helpPage(id, locale);
        const qsizetype begin = page.indexOf("# "_L1) + 2;
        topics.append({.id = id, .title = page.sliced(begin, page.indexOf(u'\n', begin) - begin).trimmed()});
    }
    return topics;
}

} // namespace fleetglass
