// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/gpx_reader.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPoints = 1'000'000;
constexpr double kmhPerMs = 3.6;
constexpr auto deepest = 64; // what a GPX file nests, with anybody's extensions

/// A coordinate within ±limit; none where there is no such number.
std::optional<double> coordinate(QStringView text, double limit)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::abs(value) <= limit ? std::optional(value) : std::nullopt;
}

} // namespace

Result<GpxContent> GpxReader::read()
{
    if (findRoot())
        readRoot();
    if (!m_xml.hasError())
        return std::move(m_content);
    const QString line = tr("Line %1: %2").arg(m_xml.lineNumber());
    if (m_xml.error() == QXmlStreamReader::CustomError)
        return failure(ErrorKind::BadReply, line.arg(m_xml.errorString()));
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return failure(ErrorKind::BadReply, line.arg(tr("The file is cut off.")));
    return failure(ErrorKind::BadReply, line.arg(tr("This is not XML: %1").arg(m_xml.errorString())));
}

bool GpxReader::findRoot()
{
    while (!m_xml.atEnd() && !m_xml.isStartElement()) {
        // Entities come with a document type: those that grow without end, and those that name another file.
        if (m_xml.readNext() == QXmlStreamReader::DTD)
            refuse(tr("The file declares a document type, which GPX files do not have, so it is not read."));
    }
    if (m_xml.hasError())
        return false;
    const QStringView version = m_xml.attributes().value("version"_L1);
    if (m_xml.name() != "gpx"_L1)
        refuse(tr("This is not a GPX file."));
    else if (!version.isEmpty() && version != "1.0"_L1 && version != "1.1"_L1)
        refuse(tr("GPX version %1 is not supported. 1.0 and 1.1 are.").arg(version));
    return !m_xml.hasError();
}

void GpxReader::readRoot()
{
    while (m_xml.readNextStartElement()) {
        const QStringView element = m_xml.name();
        if (element == "trk"_L1) {
            readTrack();
        } else if (element == "rte"_L1) {
            readRoute();
        } else if (element == "wpt"_L1) {
            GpxWaypoint waypoint;
            if (const std::optional<Position> position = readPoint(&waypoint.name)) {
                waypoint.position = *position;
                m_content.waypoints.append(std::move(waypoint));
            }
        } else if (element == "metadata"_L1) {
            readMetadata();
        } else if (element == "name"_L1) { // GPX 1.0 has it here
            m_content.name = text();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void GpxReader::readMetadata()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "name"_L1)
            m_content.name = text();
        else
            m_xml.skipCurrentElement();
    }
}

void GpxReader::readTrack()
{
    GpxPath path;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "name"_L1) {
            path.name = text();
        } else if (m_xml.name() == "trkseg"_L1) {
            readPiece(path.pieces.emplaceBack());
        } else {
            m_xml.skipCurrentElement();
        }
    }
    m_content.paths.append(std::move(path));
}

void GpxReader::readRoute()
{
    GpxPath path;
    path.isRoute = true;
    QList<Position> &piece = path.pieces.emplaceBack();
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "name"_L1) {
            path.name = text();
        } else if (m_xml.name() == "rtept"_L1) {
            if (const std::optional<Position> position = readPoint())
                piece.append(*position);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    m_content.paths.append(std::move(path));
}

void GpxReader::readPiece(QList<Position> &piece)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != "trkpt"_L1)
            m_xml.skipCurrentElement();
        else if (const std::optional<Position> position = readPoint())
            piece.append(*position);
    }
}

std::optional<Position> GpxReader::readPoint(QString *name)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const std::optional<double> latitude = coordinate(attributes.value("lat"_L1), 90);
    const std::optional<double> longitude = coordinate(attributes.value("lon"_L1), 180);
    if (!latitude || !longitude) {
        refuse(tr("A point has no valid latitude and longitude."));
        return std::nullopt;
    }
    if (++m_points > mostPoints) {
        refuse(tr("The file has more than %L1 points.").arg(mostPoints));
        return std::nullopt;
    }
    Position position;
    position.latitude = *latitude;
    position.longitude = *longitude;
    position.origin = u"GPX";
    while (m_xml.readNextStartElement()) {
        const QStringView element = m_xml.name();
        if (element == "ele"_L1)
            readValue(position.altitudeM);
        else if (element == "time"_L1)
            readTime(position);
        else if (element == "speed"_L1) // GPX 1.0
            readValue(position.speedKmh, kmhPerMs);
        else if (element == "course"_L1)
            readValue(position.headingDeg);
        else if (element == "extensions"_L1)
            readExtensions(position);
        else if (element == "name"_L1 && name)
            *name = text();
        else
            m_xml.skipCurrentElement();
    }
    return position;
}

/// Speed (m/s) and course, in whatever wrapping and name space a program has put them.
void GpxReader::readExtensions(Position &position)
{
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == "speed"_L1)
                readValue(position.speedKmh, kmhPerMs);
            else if (m_xml.name() == "course"_L1)
                readValue(position.headingDeg);
            else if (++depth > deepest)
                refuse(tr("The file is nested too deeply."));
        }
    }
}

void GpxReader::readValue(std::optional<double> &value, double factor)
{
    bool isNumber = false;
    const double number = text().toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        value = number * factor;
}

void GpxReader::readTime(Position &position)
{
    QDateTime time = QDateTime::fromString(text(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    if (time.isValid())
        position.observedAtMs = time.toMSecsSinceEpoch();
}

QString GpxReader::text()
{
    return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

void GpxReader::refuse(const QString &why)
{
    m_xml.raiseError(why);
}

} // namespace fleetglass
