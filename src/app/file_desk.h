// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_opener.h"
#include "core/clock.h"
#include "core/task.h"

#include <QObject>

namespace fleetglass {

class Archive;
class MainWindow;

/// Files that people open and write: tracks onto the map, backups in and out.
class FileDesk : public QObject
{
    Q_OBJECT
public:
    /// Backups are made of `archive` and `profile`. All must outlive it.
    FileDesk(MainWindow &window, Archive &archive, const QString &profile, const Clock &clock);

    /// As if each had been dropped onto the window.
    void open(const QStringList &files) { m_opener.open(files); }

private:
    void askWhatToOpen();
    void openFile(const QString &path);
    Task<> showTrack(QString path);
    Task<> openArchive(QString path);
    void askWhereToBackUp();
    Task<> backUp(QString path);
    void report(const QString &title, const QString &text);

    MainWindow &m_window;
    Archive &m_archive;
    QString m_profile;
    const Clock &m_clock;
    FileOpener m_opener;
};

} // namespace fleetglass
