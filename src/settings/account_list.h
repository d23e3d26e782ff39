// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"

#include <QList>
#include <QObject>
#include <QString>

namespace fleetglass {

/// The user's accounts, in their order, in <profile>/accounts.json. Never a secret.
class AccountList : public QObject
{
    Q_OBJECT
public:
    explicit AccountList(QString path, QObject *parent = nullptr);

    Result<void> load(); ///< a missing file is an empty list; an unreadable one is an error and left untouched
    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const QString &id) const;

    /// Gives it its id. The sign-in of an archived account brings that one back instead: with its id, thus with its history.
    Result<Account> add(Account account);
    Result<void> change(const Account &account);
    /// To this place among all; past the end is the end.
    Result<void> move(const QString &id, qsizetype place);
    /// Never asked again; stays in the list, last of all, for what is known of its vehicles.
    Result<void> archive(const QString &id);
    Result<void> remove(const QString &id); ///< what is kept of its vehicles has then no owner: to be deleted

signals:
    void accountsChanged();

private:
    Result<void> save(QList<Account> accounts);

    QString m_path;
    QList<Account> m_accounts;
};

} // namespace fleetglass
