// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/file_desk.h"

#include "app/backup.h"
#include "archive/archive.h"
#include "files/gpx_file.h"
#include "providers/off_thread.h"
#include "views/mainwindow/main_window.h"
#include "views/map/map_view.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Backups are unpacked beside the profile, so that both are on the same disk and belong to the same user.
QString unpackedFolder(const QString &profile)
{
    return QDir(profile).filePath(u"backups"_s);
}

} // namespace

FileDesk::FileDesk(MainWindow &window, Archive &archive, const QString &profile, const Clock &clock)
    : m_window(window)
    , m_archive(archive)
    , m_profile(profile)
    , m_clock(clock)
{
    m_opener.acceptDrops(window);
    connect(&m_opener, &FileOpener::fileRequested, this, &FileDesk::openFile);
    connect(&window, &MainWindow::openFileRequested, this, &FileDesk::askWhatToOpen);
    connect(&window, &MainWindow::backupRequested, this, &FileDesk::askWhereToBackUp);
}

void FileDesk::askWhatToOpen()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open file"), documents(),
        tr("Tracks and backups (*.gpx *.fleetglass-backup);;Tracks (*.gpx);;Backups (*.fleetglass-backup)"));
    if (!path.isEmpty())
        openFile(path);
}

void FileDesk::openFile(const QString &path)
{
    switch (openableFile(path)) {
    case OpenableFile::Gpx:
        showTrack(path);
        return;
    case OpenableFile::Backup:
        openArchive(path);
        return;
    case OpenableFile::None:
        report(tr("Open file"), tr("%1 is neither a GPX track nor a Fleetglass backup.").arg(QDir::toNativeSeparators(path)));
        return;
    }
}

Task<> FileDesk::showTrack(QString path)
{
    const QPointer<FileDesk> alive(this);
    const auto read = [path] { return readGpxFile(path); };
    const Result<GpxContent> content = co_await offThread(read);
    if (!alive)
        co_return;
    const QString name = QFileInfo(path).fileName();
    if (!content) {
        report(tr("Open file"), tr("%1 cannot be shown. %2").arg(name, content.error().detail));
        co_return;
    }
    const QList<Position> trail = content->trail();
    if (trail.isEmpty()) {
        report(tr("Open file"), tr("%1 contains no track, route or waypoint.").arg(name));
        co_return;
    }
    m_window.showTrack(name, trail);
}

Task<> FileDesk::openArchive(QString path)
{
    const QPointer<FileDesk> alive(this);
    const Result<QString> folder = co_await openBackup(path, unpackedFolder(m_profile), m_clock.nowMs());
    if (!alive)
        co_return;
    const QString name = QFileInfo(path).fileName();
    if (!folder) {
        report(tr("Open backup"), tr("%1 cannot be opened. %2").arg(name, folder.error().detail));
        co_return;
    }
    // A window of its own: what was saved never mixes with what is live.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--profile"_s, *folder}))
        report(tr("Open backup"), tr("The window for %1 cannot be opened. The backup was unpacked to %2.")
                                      .arg(name, QDir::toNativeSeparators(*folder)));
}

void FileDesk::askWhereToBackUp()
{
    const QString suggested = QDir(documents()).filePath(
        u"Fleetglass %1.fleetglass-backup"_s.arg(
            QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date().toString(Qt::ISODate)));
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Back up"), suggested,
                                                tr("Backups (*.fleetglass-backup)"));
    if (path.isEmpty())
        return;
    if (openableFile(path) != OpenableFile::Backup)
        path += u".fleetglass-backup"_s;
    backUp(path);
}

Task<> FileDesk::backUp(QString path)
{
    const QPointer<FileDesk> alive(this);
    m_window.setNotice(tr("Backing up…"));
    const Result<void> done = co_await makeBackup(m_archive, m_profile, path, m_clock.nowMs());
    if (!alive)
        co_return;
    m_window.setNotice({});
    const QString name = QDir::toNativeSeparators(path);
    if (done)
        m_window.tell(tr("Backed up to %1. Passwords are not in it.").arg(name));
    else
        report(tr("Back up"), tr("No backup was made. %1 Nothing in the archive is lost.").arg(done.error().detail));
}

void FileDesk::report(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fleetglass
