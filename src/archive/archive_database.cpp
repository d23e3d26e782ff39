// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive_database.h"

#include <QSqlError>

#include <atomic>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of the extended ones.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

constexpr auto lockWait = "QSQLITE_BUSY_TIMEOUT=2000"_L1;

QString uniqueConnectionName()
{
    static std::atomic<int> last = 0;
    return u"fleetglass-archive-%1"_s.arg(++last);
}

QString meaningOf(int code)
{
    switch (code) {
    case sqliteBusy:
        return u"the archive is locked by another program: "_s;
    case sqliteReadOnly:
        return u"the archive cannot be written: "_s;
    case sqliteFull:
        return u"there is no room for the archive: "_s;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return u"the archive is damaged: "_s;
    default:
        return u"the archive failed: "_s;
    }
}

} // namespace

ArchiveDatabase::ArchiveDatabase(QString path) : m_path(std::move(path)), m_connectionName(uniqueConnectionName()) {}

ArchiveDatabase::~ArchiveDatabase()
{
    close();
}

Result<void> ArchiveDatabase::open(Access access)
{
    close();
    m_isDamaged = false;
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_connection.setDatabaseName(m_path);
    QString options = lockWait;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return failed(m_connection.lastError());
    return applySettings(access);
}

Result<void> ArchiveDatabase::applySettings(Access access)
{
    // The first statement that reads the file: a header that is none, or a locked file, is found here.
    if (const auto version = value(u"PRAGMA user_version"_s); !version)
        return std::unexpected(version.error());
    if (access == Access::ReadOnly)
        return {};
    const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return std::unexpected(mode.error());
    if (!*mode || (*mode)->toString().compare("wal"_L1, Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::Storage, u"the archive cannot be switched to a write-ahead log"_s);
    // FULL, not NORMAL: in WAL mode NORMAL outlives a killed program, but a power cut may take every batch since the last
    // checkpoint (sqlite.org/pragma.html#pragma_synchronous). The price is one flush per batch, on a thread nobody waits for.
    for (const QString &setting : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s,
                                   u"PRAGMA cache_size = -16000"_s, u"PRAGMA journal_size_limit = 67108864"_s}) {
        if (const Result<void> done = execute(setting); !done)
            return done;
    }
    return {};
}

void ArchiveDatabase::close()
{
    m_statements.clear();
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> ArchiveDatabase::execute(const QString &sql, std::initializer_list<QVariant> values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return finish(**query);
}

Result<std::optional<QVariant>> ArchiveDatabase::value(const QString &sql, std::initializer_list<QVariant> values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    std::optional<QVariant> first;
    if ((*query)->next())
        first = (*query)->value(0);
    if (const Result<void> done = finish(**query); !done)
        return std::unexpected(done.error());
    return first;
}

Result<QSqlQuery *> ArchiveDatabase::run(const QString &sql, std::initializer_list<QVariant> values)
{
    if (!isOpen())
        return failure(ErrorKind::Storage, u"the archive is not open"_s);
    auto place = m_statements.find(sql);
    if (place == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query.lastError());
        place = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = place->second;
    int index = 0;
    for (const QVariant &value : values)
        query.bindValue(index++, value);
    if (!query.exec()) {
        const auto error = failed(query.lastError());
        query.finish();
        return error;
    }
    return &query;
}

Result<void> ArchiveDatabase::finish(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish(); // a statement left half-read keeps its lock
    if (error.isValid())
        return failed(error);
    return {};
}

Result<void> ArchiveDatabase::begin()
{
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> ArchiveDatabase::commit()
{
    return execute(u"COMMIT"_s);
}

void ArchiveDatabase::rollback()
{
    // SQLite has already rolled back by itself after some errors, and then says so here: nothing to report.
    [[maybe_unused]] const Result<void> done = execute(u"ROLLBACK"_s);
}

std::unexpected<Error> ArchiveDatabase::declareDamaged(const QString &what)
{
    m_isDamaged = true;
    return failure(ErrorKind::Storage, meaningOf(sqliteCorrupt) + what);
}

std::unexpected<Error> ArchiveDatabase::failed(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        m_isDamaged = true;
    return failure(ErrorKind::Storage,
                   meaningOf(code) + u"%1 (%2)"_s.arg(error.databaseText().simplified(), error.nativeErrorCode()));
}

} // namespace fleetglass
