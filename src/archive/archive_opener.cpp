// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_opener.h"

#include "archive/archive_check.h"
#include "archive/archive_database.h"
#include "archive/archive_schema.h"
#include "archive/damaged_archive.h"
#include "core/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// The last program that had it open did not close it, or another one has it open now: a clean close removes the log.
bool wasInterrupted(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

/// user_version as it stands in the file's header (sqlite.org/fileformat.html, offset 60), read without SQLite, which might
/// write. 0 where there is no such header.
int versionInHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return 0;
    return qFromBigEndian<qint32>(header.constData() + 60);
}

/// With a log beside the file, the log may know a newer version than the header. Read without the right to write, so that
/// closing does not fold the log into the file. What is damaged here is found damaged again by opening.
int versionInLog(const QString &path)
{
    ArchiveDatabase peek(path);
    if (!peek.open(ArchiveDatabase::Access::ReadOnly))
        return 0;
    return schemaVersion(peek).value_or(0);
}

Result<void> openSound(ArchiveDatabase &database)
{
    const bool isSuspect = wasInterrupted(database.path());
    int version = versionInHeader(database.path());
    if (isSuspect)
        version = std::max(version, versionInLog(database.path()));
    if (version > archiveSchemaVersion())
        return newerSchema(version);
    if (const Result<void> opened = database.open(); !opened)
        return opened;
    if (const Result<void> done = bringUpToDate(database, archiveLadder()); !done)
        return done;
    return checkArchive(database, isSuspect);
}

} // namespace

Result<ArchiveOpening> openArchive(ArchiveDatabase &database)
{
    ArchiveOpening opening;
    const QString path = database.path();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorKind::Storage, u"the archive's folder cannot be made"_s);
    opening.isNew = QFileInfo(path).size() == 0;

    Result<void> opened;
    bool isDamaged = isMarkedDamaged(path);
    if (!isDamaged) {
        opened = openSound(database);
        isDamaged = !opened && database.isDamaged();
    }
    if (isDamaged) {
        database.close();
        const Result<QString> aside = setAside(path);
        if (!aside)
            return std::unexpected(aside.error());
        qCCritical(lcArchive) << "archive is damaged, put aside as" << QFileInfo(*aside).fileName()
                              << (opened ? u"found in an earlier run"_s : opened.error().detail);
        opening = {.setAsidePath = *aside, .isNew = true};
        opened = openSound(database);
    }
    if (!opened) {
        database.close();
        return std::unexpected(opened.error());
    }
    return opening;
}

Result<void> openArchiveReadOnly(ArchiveDatabase &database)
{
    if (QFileInfo(database.path()).size() == 0) // SQLite takes an empty file for an empty database
        return failure(ErrorKind::Storage, u"there is no archive"_s);
    Result<void> done = database.open(ArchiveDatabase::Access::ReadOnly);
    if (done) {
        const Result<int> version = schemaVersion(database);
        if (!version)
            done = std::unexpected(version.error());
        else if (*version > archiveSchemaVersion())
            done = newerSchema(*version);
        else if (*version < oldestReadableSchema)
            done = failure(ErrorKind::Storage,
                           u"the archive is of schema version %1, which cannot be read"_s.arg(*version));
    }
    if (!done)
        database.close();
    return done;
}

} // namespace fleetglass
