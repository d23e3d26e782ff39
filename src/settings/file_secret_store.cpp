// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/file_secret_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// Windows has access lists instead of modes; QFile's view of them says nothing about others.
bool mayOthersTouch([[maybe_unused]] QFile::Permissions permissions)
{
#ifdef Q_OS_UNIX
    return permissions
           & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
              | QFile::ExeOther);
#else
    return false;
#endif
}

} // namespace

Task<Result<QString>> FileSecretStore::read(QString accountId)
{
    const Result<Secrets> secrets = load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const auto found = secrets->constFind(accountId);
    if (found == secrets->cend())
        co_return failure(ErrorKind::NotFound, u"no secret is kept for this account"_s);
    co_return *found;
}

Task<Result<void>> FileSecretStore::write(QString accountId, QString secret)
{
    Result<Secrets> secrets = load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    secrets->insert(accountId, secret);
    co_return save(*secrets);
}

Task<Result<void>> FileSecretStore::remove(QString accountId)
{
    Result<Secrets> secrets = load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    if (!secrets->remove(accountId))
        co_return Result<void>();
    co_return save(*secrets);
}

Result<FileSecretStore::Secrets> FileSecretStore::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return Secrets();
    if (mayOthersTouch(file.permissions()))
        return failure(ErrorKind::Storage,
                       m_path + u": other users may read or write this file of secrets; make it mode 0600"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.value("version"_L1).toInt() != formatVersion || !root.value("secrets"_L1).isObject())
        return failure(ErrorKind::Storage, m_path + u": not a file of secrets of this program"_s);
    Secrets secrets;
    const QJsonObject entries = root.value("secrets"_L1).toObject();
    for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry)
        secrets.insert(entry.key(), entry.value().toString());
    return secrets;
}

Result<void> FileSecretStore::save(const Secrets &secrets) const
{
    QJsonObject entries;
    for (auto secret = secrets.constBegin(); secret != secrets.constEnd(); ++secret)
        entries.insert(secret.key(), secret.value());
    const QByteArray text = QJsonDocument(QJsonObject{{u"version"_s, formatVersion}, {u"secrets"_s, entries}}).toJson();

    QSaveFile file(m_path);
    // The mode first: between the two nobody else may look into the file.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) || file.write(text) != text.size()
        || !file.commit())
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());
    return {};
}

} // namespace fleetglass
