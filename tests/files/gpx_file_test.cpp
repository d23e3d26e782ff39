// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/gpx_file.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = 1795176000000; // 2026-11-20 12:00:00 UTC

Result<GpxContent> read(QByteArray text)
{
    QBuffer buffer(&text);
    return buffer.open(QIODevice::ReadOnly) ? readGpx(buffer) : failure(ErrorKind::Storage, buffer.errorString());
}

QByteArray document(const QByteArray &content, const QByteArray &version = "1.1")
{
    return "<?xml version=\"1.0\"?>\n<gpx version=\"" + version + "\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n"
           + content + "</gpx>";
}

Position place(double latitude, double longitude, qint64 atMs)
{
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.origin = u"GPX";
    position.observedAtMs = atMs;
    return position;
}

/// A device that makes a long file while it is read.
class LongTrack : public QIODevice
{
public:
    explicit LongTrack(qsizetype points) : m_points(points) {}

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_ready.size() < most && m_points > 0) {
            if (!std::exchange(m_isBegun, true))
                m_ready += "<gpx version=\"1.1\"><trk><trkseg>";
            m_ready += "<trkpt lat=\"52.1\" lon=\"13.2\"/>\n";
            if (--m_points == 0)
                m_ready += "</trkseg></trk></gpx>";
        }
        const qint64 length = std::min<qint64>(most, m_ready.size());
        std::copy_n(m_ready.cbegin(), length, data);
        m_ready.remove(0, length);
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qsizetype m_points;
    QByteArray m_ready;
    bool m_isBegun = false;
};

} // namespace

class GpxFileTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void whatIsWrittenIsReadBack()
    {
        GpxContent content;
        content.name = u"Tartu & back <1>"_s;
        Position full = place(58.378025, -26.729001, noonMs + 250);
        full.altitudeM = -3.5;
        full.speedKmh = 54;
        full.headingDeg = 271.25;
        content.paths.append(
            {.name = u"Planned"_s, .isRoute = true, .pieces = {{place(0.1, 0.000001, 0), place(-89.999999, 180, 0)}}});
        content.paths.append(
            {.name = u"DEMO-01"_s,
             .isRoute = false,
             .pieces = {{full, place(58.4, 26.7, noonMs + 60'000)}, {place(58.5, 26.8, noonMs + 99'000)}}});
        content.waypoints.append({.name = u"Склад №1"_s, .position = place(59.4, 24.7, noonMs)});

        QTemporaryDir folder;
        const QString path = folder.filePath(u"track.gpx"_s);
        QVERIFY(writeGpx(content, path));
        const Result<GpxContent> back = readGpxFile(path);
        QVERIFY(back);
        QCOMPARE(back->paths.size(), 2);
        QCOMPARE(back->paths.at(1).pieces.constFirst().constFirst().observedAtMs, noonMs + 250);
        QVERIFY(*back == content);
        QCOMPARE(back->trail().size(), 3); // what was driven, not what was planned
    }

    void readsVersion10()
    {
        const Result<GpxContent> content =
            read("<gpx version=\"1.0\" xmlns=\"http://www.topografix.com/GPX/1/0\"><name>Old</name><trk><trkseg>"
                 "<trkpt lat=\"52\" "
                 "lon=\"13\"><ele>34.5</ele><time>2026-11-20T12:00:00Z</time><course>90</course><speed>10</speed>"
                 "</trkpt></trkseg></trk></gpx>");
        QVERIFY(content);
        QCOMPARE(content->name, u"Old"_s);
        const Position position = content->trail().constFirst();
        QCOMPARE(position.observedAtMs, noonMs);
        QCOMPARE(position.altitudeM, 34.5);
        QCOMPARE(position.headingDeg, 90.0);
        QCOMPARE(position.speedKmh, 36.0);
    }

    void timesAreUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("UTC") << "2026-11-20T12:00:00Z"_ba << noonMs;
        QTest::newRow("no zone") << "2026-11-20T12:00:00"_ba << noonMs;
        QTest::newRow("another zone") << "2026-11-20T14:00:00+02:00"_ba << noonMs;
        QTest::newRow("fractions") << " 2026-11-20T12:00:00.125Z "_ba << noonMs + 125;
        QTest::newRow("nonsense") << "yesterday"_ba << qint64(0);
    }
    void timesAreUtc()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, ms);
        const Result<GpxContent> content = read(document("<wpt lat=\"1\" lon=\"2\"><time>" + text + "</time></wpt>"));
        QVERIFY(content);
        QCOMPARE(content->waypoints.constFirst().position.observedAtMs, ms);
    }

    void unknownStaysUnknown()
    {
        const Result<GpxContent> content =
            read(document("<trk><trkseg><trkpt lat=\"1\" lon=\"2\"><ele/><speed>fast</speed></trkpt></trkseg></trk>"));
        QVERIFY(content);
        const Position position = content->trail().constFirst();
        QVERIFY(!position.altitudeM && !position.speedKmh && !position.headingDeg);
        QCOMPARE(position.observedAtMs, 0);
    }

    void strangersExtensionsAreSkipped()
    {
        const Result<GpxContent> content = read(document(
            "<extensions><x "
            "xmlns=\"urn:x\"><trk/></x></extensions><trk><extensions><a><b>1</b></a></extensions><trkseg>"
            "<trkpt lat=\"1\" lon=\"2\"><extensions><g:a xmlns:g=\"urn:g\"><g:hr>61</g:hr><g:speed>5</g:speed></g:a>"
            "</extensions></trkpt><extensions><c/></extensions><trkpt lat=\"1\" lon=\"3\"/></trkseg></trk>"));
        QVERIFY(content);
        QCOMPARE(content->trail().size(), 2);
        QCOMPARE(content->trail().constFirst().speedKmh, 18.0);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"Line 1: The file is cut off."_s;
        QTest::newRow("picture") << "\x89PNG\r\n\x1a\n"_ba << u"This is not XML"_s;
        QTest::newRow("HTML") << "<html><body/></html>"_ba << u"This is not a GPX file."_s;
        QTest::newRow("cut off") << document("<trk><trkseg><trkpt lat=\"1\" lon=\"2\">").chopped(6)
                                 << u"Line 3: The file is cut off."_s;
        QTest::newRow("wrong order") << "<gpx version=\"1.1\"><trk></gpx>"_ba << u"This is not XML"_s;
        QTest::newRow("newer") << document("", "2.0") << u"GPX version 2.0 is not supported"_s;
        for (const char *point : {"lat=\"91\" lon=\"0\"", "lat=\"0\" lon=\"-180.5\"", "lon=\"0\"",
                                  "lat=\"nan\" lon=\"0\"", "lat=\"1,5\" lon=\"0\"", "lat=\"inf\" lon=\"0\""})
            QTest::newRow(point) << document("<wpt " + QByteArray(point) + "/>")
                                 << u"Line 3: A point has no valid latitude and longitude."_s;
        QTest::newRow("deep") << document("<wpt lat=\"1\" lon=\"1\"><extensions>" + "<a>"_ba.repeated(10'000))
                              << u"nested too deeply"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const Result<GpxContent> content = read(text);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::BadReply);
        QVERIFY2(content.error().detail.contains(said), qPrintable(content.error().detail));
    }

    void entitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("grow without end")
            << "<!DOCTYPE gpx [<!ENTITY a \"laugh laugh laugh laugh laugh laugh laugh laugh laugh laugh\">"
               "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"_ba;
        QTest::newRow("another file") << "<!DOCTYPE gpx [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"_ba;
        QTest::newRow("another server") << "<!DOCTYPE gpx SYSTEM \"http://127.0.0.1:9/x.dtd\">"_ba;
    }
    void entitiesAreRefused()
    {
        QFETCH(const QByteArray, type);
        const Result<GpxContent> content = read(type + "<gpx version=\"1.1\"><name>&c;</name></gpx>");
        QVERIFY(!content);
        QVERIFY2(content.error().detail.contains("document type"_L1), qPrintable(content.error().detail));
    }

    void aLongFileEndsAtItsLimit()
    {
        LongTrack most(1'000'000);
        QVERIFY(most.open(QIODevice::ReadOnly));
        const Result<GpxContent> content = readGpx(most);
        QVERIFY(content);
        QCOMPARE(content->trail().size(), 1'000'000);

        LongTrack more(4'000'000); // 120 MB
        QVERIFY(more.open(QIODevice::ReadOnly));
        const Result<GpxContent> refused = readGpx(more);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("more than"_L1), qPrintable(refused.error().detail));
    }

    void aFileThatIsNotThere()
    {
        const Result<GpxContent> content = readGpxFile(u"/nonexistent/track.gpx"_s);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(GpxFileTest)
#include "gpx_file_test.moc"
