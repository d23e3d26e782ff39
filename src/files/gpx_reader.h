// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/gpx_file.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace fleetglass {

/// Reads one GPX document from front to back. For one use.
class GpxReader
{
    Q_DECLARE_TR_FUNCTIONS(GpxReader)
public:
    explicit GpxReader(QIODevice &device) : m_xml(&device) {}

    Result<GpxContent> read();

private:
    bool findRoot();
    void readRoot();
    void readMetadata();
    void readTrack();
    void readRoute();
    void readPiece(QList<Position> &piece);
    /// The element at hand; `name` takes its name, where somebody wants it.
    std::optional<Position> readPoint(QString *name = nullptr);
    void readExtensions(Position &position);
    void readValue(std::optional<double> &value, double factor = 1);
    void readTime(Position &position);
    QString text();
    void refuse(const QString &why);

    QXmlStreamReader m_xml;
    GpxContent m_content;
    qsizetype m_points = 0;
};

} // namespace fleetglass
