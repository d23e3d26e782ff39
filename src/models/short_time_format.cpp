// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/short_time_format.h"

#include <QLocale>
#include <QRegularExpression>

namespace fleetglass {

using namespace Qt::StringLiterals;

QString shortTimeFormat(const QLocale &locale)
{
    static const QRegularExpression seconds(u"[^\\w\\s]?\\s*\\bss?\\b"_s);
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds).trimmed();
}

} // namespace fleetglass
