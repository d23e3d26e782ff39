// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/observation_tip.h"

#include <QCoreApplication>
#include <QStringList>

namespace fleetglass {

QString observationTip(const ValueFormatter &formatter, const QString &value, qint64 observedAtMs, const QString &source)
{
    QStringList lines;
    if (!value.isEmpty())
        lines.append(value);
    if (observedAtMs > 0) {
        lines.append(formatter.age(observedAtMs));
        lines.append(formatter.exactTime(observedAtMs));
    } else {
        lines.append(QCoreApplication::translate("ObservationTip", "Never reported"));
    }
    if (!source.isEmpty())
        lines.append(QCoreApplication::translate("ObservationTip", "Source: %1").arg(source));
    return lines.join(u'\n');
}

QString observationTip(const ValueFormatter &formatter, const Observation *observation)
{
    if (!observation)
        return observationTip(formatter, QString(), 0, QString());
    const QString title = formatter.title(observation->quantity, observation->part);
    return observationTip(formatter,
                          QCoreApplication::translate("ObservationTip", "%1: %2", "name of a value, then the value")
                              .arg(title, formatter.value(observation)),
                          observation->observedAtMs, observation->origin.text());
}

} // namespace fleetglass
