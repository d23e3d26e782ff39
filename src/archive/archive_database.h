// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <unordered_map>

namespace fleetglass {

/// One connection to the archive's file, with its prepared statements kept for the next time. Every error is of kind Storage and
/// names the database's own words, never a value. For the thread that opened it.
class ArchiveDatabase
{
public:
    enum class Access { ReadWrite, ReadOnly };

    explicit ArchiveDatabase(QString path);
    ~ArchiveDatabase();
    Q_DISABLE_COPY_MOVE(ArchiveDatabase)

    const QString &path() const { return m_path; }
    Result<void> open(Access access = Access::ReadWrite);
    void close();
    bool isOpen() const { return m_connection.isOpen(); }

    /// For statements without an answer.
    Result<void> execute(const QString &sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row; null where there is no row.
    Result<std::optional<QVariant>> value(const QString &sql, std::initializer_list<QVariant> values = {});
    /// Calls onRow(const QSqlQuery &) for every row. onRow must not run the same statement again.
    template<typename OnRow>
    Result<void> forEachRow(const QString &sql, std::initializer_list<QVariant> values, OnRow &&onRow)
    {
        const Result<QSqlQuery *> query = run(sql, values);
        if (!query)
            return std::unexpected(query.error());
        while ((*query)->next())
            onRow(std::as_const(**query));
        return finish(**query);
    }

    /// Takes the right to write at once, so that a transaction never fails half-way because another program writes too.
    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// The file was found to be damaged since open().
    bool isDamaged() const { return m_isDamaged; }
    /// Notes damage that was found by looking at the content.
    std::unexpected<Error> declareDamaged(const QString &what);

private:
    Result<void> applySettings(Access access);
    Result<QSqlQuery *> run(const QString &sql, std::initializer_list<QVariant> values);
    Result<void> finish(QSqlQuery &query);
    std::unexpected<Error> failed(const QSqlError &error);

    const QString m_path;
    const QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    bool m_isDamaged = false;
};

} // namespace fleetglass
