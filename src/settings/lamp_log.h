// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/account.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace fleetglass {

/// How an account was for a while. Busy counts as Ok; while nothing is known (NotYet) there is no period.
struct LampPeriod {
    AccountLamp lamp = AccountLamp::Ok;
    qint64 fromMs = 0;  ///< UTC
    qint64 untilMs = 0; ///< UTC; the last time it was seen to be so. What follows later is a time nobody watched.
    std::optional<Error> error; ///< kind, status and a short detail; never a secret
    bool isOpen = false;        ///< it is so now

    bool operator==(const LampPeriod &) const = default;
};

/// What the lamps of all accounts showed when, the newest 500 periods of each, in <profile>/lamps.json: so that somebody can say "the
/// service was down from 09:12 to 09:40". Saved a moment after a change, every few minutes, and at the end.
class LampLog : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostPeriods = 500;

    LampLog(QString path, const Clock &clock, QObject *parent = nullptr);
    ~LampLog() override;

    Result<void> load(); ///< a missing file is an empty log; an unreadable one is an error, and a new one is begun
    Result<void> save();

    void note(const AccountStatus &status);
    void forget(const QString &accountId);
    QList<LampPeriod> periods(const QString &accountId) const; ///< oldest first

signals:
    void changed(const QString &accountId); ///< a period began or ended

private:
    void saveWithin(std::chrono::milliseconds time);

    QString m_path;
    const Clock &m_clock;
    QHash<QString, QList<LampPeriod>> m_periods;
    QTimer m_saving;
};

} // namespace fleetglass
