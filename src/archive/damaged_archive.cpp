// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/damaged_archive.h"

#include "core/clock.h"
#include "core/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString markPath(const QString &archivePath)
{
    return archivePath + u"-damaged"_s;
}

QString freeNameBeside(const QString &archivePath)
{
    const QFileInfo info(archivePath);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs(), QTimeZone::UTC);
    const QString stem = u"%1-damaged-%2"_s.arg(info.completeBaseName(), now.toString(u"yyyyMMdd-HHmmss"));
    const QString suffix = info.suffix().isEmpty() ? QString() : u"."_s + info.suffix();
    QString name = stem + suffix;
    for (int n = 2; info.dir().exists(name); ++n)
        name = u"%1-%2%3"_s.arg(stem).arg(n).arg(suffix);
    return info.dir().filePath(name);
}

} // namespace

void markDamaged(const QString &archivePath)
{
    QFile mark(markPath(archivePath));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(lcArchive) << "cannot note that the archive is damaged:" << mark.errorString();
}

bool isMarkedDamaged(const QString &archivePath)
{
    return QFile::exists(markPath(archivePath));
}

Result<QString> setAside(const QString &archivePath)
{
    const QString target = freeNameBeside(archivePath);
    // The log goes along under the matching name, else SQLite could not use what it still holds. First the small ones: a log that
    // stayed behind would be taken for that of the new archive.
    for (const QString &tail : {u"-wal"_s, u"-shm"_s, QString()}) {
        QFile file(archivePath + tail);
        if (file.exists() && !file.rename(target + tail))
            return failure(ErrorKind::Storage, u"the damaged archive cannot be renamed: "_s + file.errorString());
    }
    QFile::remove(markPath(archivePath));
    return target;
}

} // namespace fleetglass
