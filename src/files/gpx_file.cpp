// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/gpx_file.h"

#include "files/gpx_reader.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>
#include <QXmlStreamWriter>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

const QString gpxSpace = u"http://www.topografix.com/GPX/1/1"_s;
const QString extensionSpace = u"http://www.garmin.com/xmlschemas/TrackPointExtension/v2"_s;
constexpr double kmhPerMs = 3.6;

/// The shortest text that reads back as the same number, never with an exponent.
QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

void writeExtensions(QXmlStreamWriter &xml, const Position &position)
{
    if (!position.speedKmh && !position.headingDeg)
        return;
    xml.writeStartElement(u"extensions"_s);
    xml.writeStartElement(extensionSpace, u"TrackPointExtension"_s);
    if (position.speedKmh)
        xml.writeTextElement(extensionSpace, u"speed"_s, number(*position.speedKmh / kmhPerMs));
    if (position.headingDeg)
        xml.writeTextElement(extensionSpace, u"course"_s, number(*position.headingDeg));
    xml.writeEndElement();
    xml.writeEndElement();
}

/// In the order that the schema asks for: elevation, time, name, extensions.
void writePoint(QXmlStreamWriter &xml, const QString &element, const Position &position, const QString &name = {})
{
    xml.writeStartElement(element);
    xml.writeAttribute(u"lat"_s, number(position.latitude));
    xml.writeAttribute(u"lon"_s, number(position.longitude));
    if (position.altitudeM)
        xml.writeTextElement(u"ele"_s, number(*position.altitudeM));
    if (position.observedAtMs != 0)
        xml.writeTextElement(
            u"time"_s,
            QDateTime::fromMSecsSinceEpoch(position.observedAtMs, QTimeZone::UTC).toString(Qt::ISODateWithMs));
    if (!name.isEmpty())
        xml.writeTextElement(u"name"_s, name);
    writeExtensions(xml, position);
    xml.writeEndElement();
}

void writePath(QXmlStreamWriter &xml, const GpxPath &path)
{
    xml.writeStartElement(path.isRoute ? u"rte"_s : u"trk"_s);
    if (!path.name.isEmpty())
        xml.writeTextElement(u"name"_s, path.name);
    for (const QList<Position> &piece : path.pieces) {
        if (!path.isRoute)
            xml.writeStartElement(u"trkseg"_s);
        for (const Position &position : piece)
            writePoint(xml, path.isRoute ? u"rtept"_s : u"trkpt"_s, position);
        if (!path.isRoute)
            xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QList<Position> GpxContent::trail() const
{
    QList<Position> trail;
    for (const bool isRoute : {false, true}) {
        for (const GpxPath &path : paths) {
            if (path.isRoute == isRoute) {
                for (const QList<Position> &piece : path.pieces)
                    trail += piece;
            }
        }
        if (!trail.isEmpty())
            return trail;
    }
    for (const GpxWaypoint &waypoint : waypoints)
        trail.append(waypoint.position);
    return trail;
}

Result<GpxContent> readGpx(QIODevice &device)
{
    return GpxReader(device).read();
}

Result<GpxContent> readGpxFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, file.errorString());
    return readGpx(file);
}

QByteArray gpx(const GpxContent &content)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"gpx"_s);
    xml.writeDefaultNamespace(gpxSpace);
    xml.writeNamespace(extensionSpace, u"gpxtpx"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeAttribute(u"creator"_s, u"Fleetglass " FLEETGLASS_VERSION ""_s);
    if (!content.name.isEmpty()) {
        xml.writeStartElement(u"metadata"_s);
        xml.writeTextElement(u"name"_s, content.name);
        xml.writeEndElement();
    }
    for (const GpxWaypoint &waypoint : content.waypoints)
        writePoint(xml, u"wpt"_s, waypoint.position, waypoint.name);
    for (const bool isRoute : {true, false}) { // the schema wants routes before tracks
        for (const GpxPath &path : content.paths) {
            if (path.isRoute == isRoute)
                writePath(xml, path);
        }
    }
    xml.writeEndDocument();
    return text;
}

Result<void> writeGpx(const GpxContent &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(gpx(content)) < 0 || !file.commit())
        return failure(ErrorKind::Storage, file.errorString());
    return {};
}

} // namespace fleetglass
