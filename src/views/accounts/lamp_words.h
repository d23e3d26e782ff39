// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/value_formatter.h"

#include <QCoreApplication>

namespace fleetglass {

/// How an account is, in the words that lamps, their details and the list of accounts share.
class LampWords
{
    Q_DECLARE_TR_FUNCTIONS(fleetglass::LampWords)
public:
    /// Without a clock nothing is said of when the next attempt is due.
    explicit LampWords(const ValueFormatter &formatter, const Clock *clock = nullptr)
        : m_formatter(formatter)
        , m_clock(clock)
    {}

    QString state(const Account &account, const AccountStatus &status) const; ///< "Up to date", "Removed, history kept"
    QString activity(const AccountStatus &status) const;                      ///< "fetching the past"; empty when idle
    /// Since when, last good answer, what is wrong, what is kept, what to do, next attempt: a line each.
    QStringList details(const Account &account, const AccountStatus &status) const;

private:
    const ValueFormatter &m_formatter;
    const Clock *m_clock;
};

} // namespace fleetglass
