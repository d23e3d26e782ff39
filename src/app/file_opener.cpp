// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/file_opener.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QUrl>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QStringList openableFiles(const QMimeData *dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged->urls()) {
        if (url.isLocalFile() && openableFile(url.toLocalFile()) != OpenableFile::None)
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

OpenableFile openableFile(const QString &path)
{
    if (path.endsWith(".gpx"_L1, Qt::CaseInsensitive))
        return OpenableFile::Gpx;
    if (path.endsWith(".fleetglass-backup"_L1, Qt::CaseInsensitive))
        return OpenableFile::Backup;
    return OpenableFile::None;
}

FileOpener::FileOpener(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void FileOpener::acceptDrops(QWidget &window)
{
    window.setAcceptDrops(true);
    m_window = &window;
}

void FileOpener::open(const QStringList &files)
{
    for (const QString &file : files)
        emit fileRequested(file.startsWith("file:"_L1) ? QUrl(file).toLocalFile() : file);
}

bool FileOpener::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FileOpen: {
        const QString path = static_cast<QFileOpenEvent *>(event)->file();
        if (path.isEmpty())
            return false; // an address: not ours
        emit fileRequested(path);
        return true;
    }
    case QEvent::DragEnter:
    case QEvent::Drop: {
        if (watched != m_window)
            return false;
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = openableFiles(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            open(paths);
        return true;
    }
    default:
        return false;
    }
}

} // namespace fleetglass
