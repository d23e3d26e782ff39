// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/value_formatter.h"

#include <QHash>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace fleetglass {

/// One lamp per account in the status bar: shape and colour say how it is; a click says what, since when, what is kept, what to do.
class LampBar : public QWidget
{
    Q_OBJECT
public:
    LampBar(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
    void refreshAges();

signals:
    void refreshRequested(const QString &accountId);
    void editRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetails(const QString &accountId);
    void updateLamp(const QString &accountId);
    QString summary(const Account &account, const AccountStatus &status) const;

    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QHBoxLayout *m_layout;
    QList<Account> m_accounts;
    QHash<QString, AccountStatus> m_statuses;
    QHash<QString, QToolButton *> m_lamps;
};

} // namespace fleetglass
