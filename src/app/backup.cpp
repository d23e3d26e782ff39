// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backup.h"

#include "archive/archive.h"
#include "archive/archive_database.h"
#include "archive/archive_schema.h"
#include "providers/off_thread.h"
#include "settings/account_list.h"
#include "settings/app_settings.h"
#include "settings/profile_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QUrl>
#include <QtEndian>

#include <filesystem>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr quint32 applicationId = 0x466c6742; // "FlgB"
constexpr int formatVersion = 1;
constexpr qint64 mostBytesOfAFile = 16 * 1024 * 1024;

const QString accountsName = u"accounts.json"_s;
const QString settingsName = u"settings.ini"_s;

// ---- making ----

/// Read and written anew, so that nothing is carried over but what an account is known to have.
Result<QByteArray> accountsOf(const QString &profile, const QString &workFolder)
{
    const QString copy = accountsPath(workFolder);
    if (!QFile::copy(accountsPath(profile), copy))
        return QByteArray(); // a profile without accounts
    AccountList accounts(copy);
    if (const Result<void> loaded = accounts.load(); !loaded)
        return std::unexpected(loaded.error());
    for (const Account &account : QList(accounts.accounts())) {
        Account renewed = account;
        renewed.paused = true;
        if (const Result<void> changed = accounts.change(renewed); !changed)
            return std::unexpected(changed.error());
    }
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    return file.readAll();
}

bool holdsKey(const QString &address)
{
    const QUrl url(address);
    return !url.userInfo().isEmpty() || url.hasQuery();
}

Result<QByteArray> settingsOf(const QString &profile, const QString &workFolder)
{
    const QString copy = settingsPath(workFolder);
    if (!QFile::copy(settingsPath(profile), copy))
        return QByteArray();
    {
        AppSettings settings(copy);
        if (holdsKey(settings.onlineTilesUrl())) {
            settings.onlineTilesUrl.set(settings.onlineTilesUrl.fallback());
            settings.tileSource.set(settings.tileSource.fallback());
        }
    }
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    return file.readAll();
}

Result<void> addProfile(ArchiveDatabase &database, const QByteArray &accounts, const QByteArray &settings, qint64 nowMs)
{
    Result<void> done;
    const auto run = [&](const QString &sql, std::initializer_list<QVariant> values = {}) {
        if (done)
            done = database.execute(sql, values);
    };
    run(u"CREATE TABLE backup_info (version INTEGER NOT NULL, made_at_ms BIGINT NOT NULL, program TEXT NOT NULL)"_s);
    run(u"INSERT INTO backup_info VALUES (?, ?, ?)"_s, {formatVersion, nowMs, QStringLiteral(FLEETGLASS_VERSION)});
    run(u"CREATE TABLE backup_files (name TEXT PRIMARY KEY, content BLOB NOT NULL)"_s);
    run(u"INSERT INTO backup_files VALUES (?, ?)"_s, {accountsName, accounts});
    run(u"INSERT INTO backup_files VALUES (?, ?)"_s, {settingsName, settings});
    run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    run(u"PRAGMA journal_mode = DELETE"_s); // one file, without a log beside it
    return done;
}

Result<void> completeBackup(const QString &profile, const QString &copy, const QString &file, qint64 nowMs)
{
    const QTemporaryDir work;
    if (!work.isValid())
        return failure(ErrorKind::Storage, work.errorString());
    const Result<QByteArray> accounts = accountsOf(profile, work.path());
    if (!accounts)
        return std::unexpected(accounts.error());
    const Result<QByteArray> settings = settingsOf(profile, work.path());
    if (!settings)
        return std::unexpected(settings.error());
    {
        ArchiveDatabase database(copy);
        Result<void> done = database.open();
        if (done)
            done = addProfile(database, *accounts, *settings, nowMs);
        if (!done)
            return done;
    }
    // Unlike QFile::rename, this takes the place of an older backup in one step.
    std::error_code problem;
    std::filesystem::rename(copy.toStdU16String(), file.toStdU16String(), problem);
    if (problem)
        return failure(ErrorKind::Storage, QString::fromLocal8Bit(problem.message().c_str()));
    return {};
}

// ---- opening ----

/// What the header says (sqlite.org/fileformat.html), before SQLite is let near a stranger's file.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Texts::tr("The backup cannot be read: %1").arg(file.errorString()));
    const QByteArray header = file.read(100);
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < 100 || !header.startsWith("SQLite format 3") || number(68) != applicationId)
        return failure(ErrorKind::BadReply, Texts::tr("This file is not a Fleetglass backup."));
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 size = qint64(pageSize == 1 ? 65'536 : pageSize) * number(28);
    if (file.size() < size)
        return failure(ErrorKind::BadReply, Texts::tr("The backup is incomplete: part of the file is missing."));
    if (static_cast<int>(number(60)) > archiveSchemaVersion())
        return failure(ErrorKind::Unsupported, Texts::tr("The backup was made by a newer version of Fleetglass."));
    return {};
}

Result<QByteArray> fileIn(ArchiveDatabase &database, const QString &name)
{
    const auto size = database.value(u"SELECT length(content) FROM backup_files WHERE name = ?"_s, {name});
    if (!size)
        return std::unexpected(size.error());
    if (!*size || (*size)->toLongLong() > mostBytesOfAFile)
        return failure(ErrorKind::BadReply, name);
    const auto content = database.value(u"SELECT content FROM backup_files WHERE name = ?"_s, {name});
    if (!content)
        return std::unexpected(content.error());
    return (*content)->toByteArray();
}

/// Triggers and views would run whatever a stranger wrote into them; the archive has none.
Result<void> checkContent(ArchiveDatabase &database)
{
    const auto version = database.value(u"SELECT version FROM backup_info"_s);
    if (!version)
        return std::unexpected(version.error());
    if (!*version || (*version)->toInt() < 1)
        return failure(ErrorKind::BadReply, u"backup_info"_s);
    if ((*version)->toInt() > formatVersion)
        return failure(ErrorKind::Unsupported, Texts::tr("The backup was made by a newer version of Fleetglass."));
    const auto foreign = database.value(u"SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"_s);
    if (!foreign)
        return std::unexpected(foreign.error());
    if ((*foreign)->toInt() != 0)
        return failure(ErrorKind::BadReply, u"views or triggers"_s);
    const auto sound = database.value(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return std::unexpected(sound.error());
    if (!*sound || (*sound)->toString() != "ok"_L1)
        return failure(ErrorKind::BadReply, *sound ? (*sound)->toString() : u"quick_check"_s);
    for (const QString &name : {accountsName, settingsName}) {
        if (const Result<QByteArray> content = fileIn(database, name); !content)
            return std::unexpected(content.error());
    }
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorKind::Storage, file.errorString());
    return {};
}

/// From the archive's copy in the new profile: takes out what a backup has beside it.
Result<void> takeProfileOut(ArchiveDatabase &database, const QString &profile)
{
    const Result<QByteArray> accounts = fileIn(database, accountsName);
    if (!accounts)
        return std::unexpected(accounts.error());
    const Result<QByteArray> settings = fileIn(database, settingsName);
    if (!settings)
        return std::unexpected(settings.error());
    Result<void> done = writeFile(accountsPath(profile), *accounts);
    if (done)
        done = writeFile(settingsPath(profile), *settings);
    for (const QString &sql :
         {u"DROP TABLE backup_files"_s, u"DROP TABLE backup_info"_s, u"PRAGMA application_id = 0"_s}) {
        if (done)
            done = database.execute(sql);
    }
    return done;
}

/// A paused account asks for its password when the user goes on with it.
Result<void> pauseAccounts(const QString &profile)
{
    AccountList accounts(accountsPath(profile));
    if (const Result<void> loaded = accounts.load(); !loaded)
        return failure(ErrorKind::BadReply, accountsName);
    for (Account account : QList(accounts.accounts())) {
        account.paused = true;
        if (const Result<void> changed = accounts.change(account); !changed)
            return changed;
    }
    return {};
}

Result<void> unpack(const QString &file, const QString &profile)
{
    if (!QFile::copy(file, archivePath(profile)))
        return failure(
            ErrorKind::Storage,
            Texts::tr("The backup cannot be copied to %1. Is the disk full?").arg(QDir::toNativeSeparators(profile)));
    QFile::setPermissions(archivePath(profile), QFile::ReadOwner | QFile::WriteOwner); // also from a read-only medium
    ArchiveDatabase database(archivePath(profile));
    Result<void> done = database.open(ArchiveDatabase::Access::ReadOnly);
    if (done)
        done = checkContent(database);
    if (!done && done.error().kind == ErrorKind::Storage) // our own fresh copy: not the disk, but what is in it
        return failure(ErrorKind::BadReply, done.error().detail);
    if (done)
        done = database.open();
    if (done)
        done = takeProfileOut(database, profile);
    if (database.isDamaged())
        return failure(ErrorKind::BadReply, done.error().detail);
    database.close();
    return done ? pauseAccounts(profile) : done;
}

Result<QString> unpackIntoNewProfile(const QString &file, const QString &parent, qint64 nowMs)
{
    if (const Result<void> checked = checkHeader(file); !checked)
        return std::unexpected(checked.error());
    const QString day = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::UTC).toString(u"yyyy-MM-dd-HHmmss"_s);
    QDir folder(parent);
    QString name = u"backup-"_s + day;
    for (int n = 2; folder.exists(name); ++n)
        name = u"backup-%1-%2"_s.arg(day).arg(n);
    // Complete or not there: under its name only when all is in it.
    const QString partial = folder.filePath(name + u".part"_s);
    QDir(partial).removeRecursively();
    if (!QDir().mkpath(partial))
        return failure(ErrorKind::Storage,
                       Texts::tr("The folder %1 cannot be created.").arg(QDir::toNativeSeparators(partial)));
    Result<void> done = unpack(file, partial);
    if (done && !folder.rename(name + u".part"_s, name))
        done =
            failure(ErrorKind::Storage,
                    Texts::tr("The folder %1 cannot be created.").arg(QDir::toNativeSeparators(folder.filePath(name))));
    if (done)
        return folder.filePath(name);
    QDir(partial).removeRecursively();
    Error error = done.error();
    if (error.kind == ErrorKind::BadReply || error.kind == ErrorKind::Rejected)
        error = {.kind = ErrorKind::BadReply, .detail = Texts::tr("The backup is damaged (%1).").arg(error.detail)};
    return std::unexpected(error);
}

} // namespace

Task<Result<void>> makeBackup(Archive &archive, QString profile, QString file, qint64 nowMs)
{
    const QString copy = file + u".part"_s;
    QFile::remove(copy); // of an attempt that was interrupted
    Result<void> done = co_await archive.copyTo(copy);
    if (done) {
        const auto complete = [profile, copy, file, nowMs] { return completeBackup(profile, copy, file, nowMs); };
        done = co_await offThread(complete);
    }
    if (!done) {
        QFile::remove(copy);
        done = failure(ErrorKind::Storage, Texts::tr("The backup was not made: %1").arg(done.error().detail));
    }
    co_return done;
}

Task<Result<QString>> openBackup(QString file, QString parent, qint64 nowMs)
{
    const auto work = [file, parent, nowMs] { return unpackIntoNewProfile(file, parent, nowMs); };
    co_return co_await offThread(work);
}

} // namespace fleetglass
