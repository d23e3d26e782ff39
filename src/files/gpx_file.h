// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/position.h"

#include <QByteArray>
#include <QList>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace fleetglass {

/// A track or a route: its pieces, each in the order of travel. A route is one piece.
struct GpxPath {
    QString name;
    bool isRoute = false; ///< planned, not driven
    QList<QList<Position>> pieces;

    bool operator==(const GpxPath &) const = default;
};

struct GpxWaypoint {
    QString name;
    Position position;

    bool operator==(const GpxWaypoint &) const = default;
};

/// What a GPX file holds. A point without a time has observedAtMs 0; speed and course only where the file has them.
struct GpxContent {
    QString name;
    QList<GpxPath> paths;
    QList<GpxWaypoint> waypoints;

    bool operator==(const GpxContent &) const = default;

    /// All points of tracks, else of routes, else the waypoints, in the file's order: what a map shows of it.
    QList<Position> trail() const;
};

/// Reads GPX 1.0 or 1.1 (topografix.com/gpx.asp). BadReply for what is no GPX, with the line in `detail`, a sentence in the
/// user's language. A document type, and with it every entity, is refused; so are more than a million points. Times without
/// a zone are UTC, as GPX says. Takes seconds for 100 MB: not for the GUI thread.
Result<GpxContent> readGpx(QIODevice &device);
/// Storage where the file cannot be read.
Result<GpxContent> readGpxFile(const QString &path);

/// GPX 1.1; speed and course as Garmin's TrackPointExtension v2, which most programs read.
QByteArray gpx(const GpxContent &content);
/// Writes it to a file, complete or not at all (ErrorKind::Storage).
Result<void> writeGpx(const GpxContent &content, const QString &path);

} // namespace fleetglass
