// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/lamp_words.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

QString LampWords::state(const Account &account, const AccountStatus &status) const
{
    if (account.archived)
        return tr("Removed, history kept");
    return m_formatter.lamp(account.paused ? AccountLamp::Paused : status.lamp);
}

QString LampWords::activity(const AccountStatus &status) const
{
    //: beside the state of an account
    return status.activity.startsWith("history"_L1) ? tr("fetching history") : QString();
}

QStringList LampWords::details(const Account &account, const AccountStatus &status) const
{
    if (account.archived) {
        return {tr("This account is signed out and its password deleted. Its vehicles and everything kept about them stay "
                   "readable.")};
    }
    QStringList times;
    if (status.sinceMs > 0)
        times.append(tr("Since %1").arg(m_formatter.dateTime(status.sinceMs)));
    if (status.lastGoodMs)
        //: %1: an age, such as "2 min ago"
        times.append(tr("Last answer %1").arg(m_formatter.age(*status.lastGoodMs)));
    QStringList lines;
    if (!times.isEmpty())
        lines.append(times.join(u" · "_s));
    const QString vehicle = status.activity.section(u' ', 1);
    if (!activity(status).isEmpty()) {
        lines.append(vehicle.isEmpty() ? tr("Fetching the history that the service has")
                                       //: %1: a vehicle
                                       : tr("Fetching the history of %1 that the service has").arg(vehicle));
    }
    if (status.error && !account.paused) {
        const ErrorText text = m_formatter.error(*status.error);
        for (const QString &line : {text.what, text.kept, text.todo}) {
            if (!line.isEmpty())
                lines.append(line);
        }
    }
    if (status.retryAtMs && m_clock && *status.retryAtMs > m_clock->nowMs())
        lines.append(
            //: %1: a duration, such as "20 s"
            tr("Next attempt in %1").arg(m_formatter.duration((*status.retryAtMs - m_clock->nowMs()) / 1000 + 1)));
    if (account.allowPlainHttp)
        lines.append(tr("The connection is not encrypted, as you allowed."));
    return lines;
}

} // namespace fleetglass
