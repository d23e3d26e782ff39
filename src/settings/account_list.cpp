// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/account_list.h"

#include "settings/account_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString freshId(const QString &service)
{
    return u"%1-%2"_s.arg(service).arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool isSameSignIn(const Account &a, const Account &b)
{
    return a.service == b.service && a.server == b.server && a.user == b.user;
}

} // namespace

AccountList::AccountList(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Result<void> AccountList::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        m_accounts.clear();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(ErrorKind::Storage, m_path + u": "_s + problem.errorString());
    const int version = document.object().value("version"_L1).toInt();
    if (version > formatVersion)
        return failure(ErrorKind::Storage, m_path + u": written by a newer version of this program"_s);
    if (version < 1 || !document.object().value("accounts"_L1).isArray())
        return failure(ErrorKind::Storage, m_path + u": not a list of accounts"_s);

    QList<Account> accounts;
    const QJsonArray entries = document.object().value("accounts"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Result<Account> account = accountFromJson(entries.at(i).toObject());
        if (!account)
            return failure(ErrorKind::Storage, u"%1: accounts[%2]: %3"_s.arg(m_path).arg(i).arg(account.error().detail));
        const auto hasSameId = [&](const Account &other) { return other.id == account->id; };
        if (std::ranges::any_of(accounts, hasSameId))
            return failure(ErrorKind::Storage, u"%1: accounts[%2]: the id occurs twice"_s.arg(m_path).arg(i));
        accounts.append(*account);
    }
    m_accounts = accounts;
    emit accountsChanged();
    return {};
}

const Account *AccountList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

Result<Account> AccountList::add(Account account)
{
    account.archived = false;
    const auto same =
        std::ranges::find_if(m_accounts, [&](const Account &other) { return isSameSignIn(account, other); });
    if (same != m_accounts.cend() && same->archived) {
        account.id = same->id;
        const Result<void> changed = change(account);
        return changed ? Result<Account>(account) : std::unexpected(changed.error());
    }
    do {
        account.id = freshId(account.service);
    } while (find(account.id));
    if (const Result<void> valid = validated(account); !valid)
        return std::unexpected(valid.error());
    if (same != m_accounts.cend())
        return failure(ErrorKind::Rejected, u"this sign-in is already in the list"_s);
    if (const Result<void> saved = save(m_accounts + QList{account}); !saved)
        return std::unexpected(saved.error());
    return account;
}

Result<void> AccountList::change(const Account &account)
{
    if (const Result<void> valid = validated(account); !valid)
        return valid;
    QList<Account> accounts = m_accounts;
    const auto place = std::ranges::find(accounts, account.id, &Account::id);
    if (place == accounts.end())
        return failure(ErrorKind::NotFound, u"no account has this id"_s);
    const auto collides = [&](const Account &other) { return other.id != account.id && isSameSignIn(account, other); };
    if (std::ranges::any_of(accounts, collides))
        return failure(ErrorKind::Rejected, u"this sign-in is already in the list"_s);
    if (*place == account)
        return {};
    *place = account;
    return save(accounts);
}

Result<void> AccountList::move(const QString &id, qsizetype place)
{
    QList<Account> accounts = m_accounts;
    const auto found = std::ranges::find(accounts, id, &Account::id);
    if (found == accounts.end())
        return failure(ErrorKind::NotFound, u"no account has this id"_s);
    const qsizetype from = found - accounts.begin();
    const qsizetype to = std::clamp<qsizetype>(place, 0, accounts.size() - 1);
    if (from == to)
        return {};
    accounts.move(from, to);
    return save(accounts);
}

Result<void> AccountList::archive(const QString &id)
{
    QList<Account> accounts = m_accounts;
    const auto found = std::ranges::find(accounts, id, &Account::id);
    if (found == accounts.end())
        return failure(ErrorKind::NotFound, u"no account has this id"_s);
    found->archived = true;
    accounts.move(found - accounts.begin(), accounts.size() - 1);
    return save(accounts);
}

Result<void> AccountList::remove(const QString &id)
{
    QList<Account> accounts = m_accounts;
    if (!accounts.removeIf([&](const Account &account) { return account.id == id; }))
        return failure(ErrorKind::NotFound, u"no account has this id"_s);
    return save(accounts);
}

Result<void> AccountList::save(QList<Account> accounts)
{
    QJsonArray entries;
    for (const Account &account : std::as_const(accounts))
        entries.append(toJson(account));
    const QByteArray text = QJsonDocument(QJsonObject{{u"version"_s, formatVersion}, {u"accounts"_s, entries}}).toJson();

    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());
    m_accounts = std::move(accounts);
    emit accountsChanged();
    return {};
}

} // namespace fleetglass
