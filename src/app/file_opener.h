// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace fleetglass {

/// What kind of file can be opened, told by its name's ending.
enum class OpenableFile { None, Gpx, Backup };
OpenableFile openableFile(const QString &path);

/// Files that come from outside the program: dropped onto the window, or handed over by the system (macOS). Files of the command line
/// come through the same signal by open().
class FileOpener : public QObject
{
    Q_OBJECT
public:
    /// Watches the program for files that the system hands over.
    explicit FileOpener(QObject *parent = nullptr);

    /// Takes files dropped anywhere onto `window` that can be opened; refuses the others while they hover.
    void acceptDrops(QWidget &window);
    /// As if each had been dropped. Paths, or "file:" addresses, as desktops pass them.
    void open(const QStringList &files);

signals:
    void fileRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace fleetglass
