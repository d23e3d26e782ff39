// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive_crash_batch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace fleetglass;
using namespace fleetglass::test;

/// A program killed while it saves loses at most the batch it was writing, and never half of one.
class ArchiveCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void killedAtAnyMoment();

private:
    /// Lets the writer save from `first` on and kills it. Returns the last number that it confirmed, first - 1 for none.
    int writeAndKill(const QString &path, int first, int forMs);
    /// Checks every batch up to the newest one in the archive, which it returns.
    int checkBatches(const QString &path, int confirmed);
};

int ArchiveCrashTest::writeAndKill(const QString &path, int first, int forMs)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::SeparateChannels);
    writer.start(QCoreApplication::applicationDirPath() + u"/archive_crash_writer"_s, {path, QString::number(first)});
    if (!writer.waitForStarted())
        return -1;
    // The moment is the test: not a wait for something to happen.
    writer.waitForFinished(forMs);
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() != QProcess::CrashExit)
        return -1;
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    // Behind the last line end nothing, or a number that was cut off.
    return lines.size() < 2 ? first - 1 : lines.at(lines.size() - 2).toInt();
}

int ArchiveCrashTest::checkBatches(const QString &path, int confirmed)
{
    Archive archive(path);
    const auto opening = ended(archive.open());
    if (!opening || !opening->setAsidePath.isEmpty())
        return -1;
    QSet<qsizetype> counts;
    for (int i = 0; i < crashVehicles; ++i) {
        const VehicleKey key = vehicleKey(u"V%1"_s.arg(i));
        const auto readings = ended(archive.rawReadings(key, Quantity::Odometer, {}, always));
        const auto track = ended(archive.track(key, always));
        if (!readings || !track || track->size() != readings->size())
            return -1;
        for (qsizetype n = 0; n < readings->size(); ++n) {
            if (readings->at(n).value != static_cast<double>(n)
                || readings->at(n).observedAtMs != crashTimeMs(static_cast<int>(n)))
                return -1;
        }
        counts.insert(readings->size());
    }
    const auto fleet = ended(archive.loadFleet());
    if (!fleet || counts.size() != 1)
        return -1;
    const int newest = static_cast<int>(*counts.cbegin()) - 1;
    for (const FleetUpdate &update : *fleet) {
        for (const VehicleUpdate &vehicle : update.vehicles) {
            ObservationSet known;
            known.merge(vehicle.observations);
            if (known.number(Quantity::Odometer) != static_cast<double>(newest))
                return -1;
        }
    }
    // The one that was being written may be there as a whole; nothing behind it.
    return newest == confirmed || newest == confirmed + 1 ? newest : -1;
}

void ArchiveCrashTest::killedAtAnyMoment()
{
    constexpr int kills = 50;
    QTemporaryDir directory;
    const QString path = directory.filePath(u"archive.sqlite"_s);
    std::mt19937 random(20261120);
    std::uniform_int_distribution<int> moment(20, 150);
    int newest = -1;
    int unconfirmed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int forMs = moment(random);
        const int confirmed = writeAndKill(path, newest + 1, forMs);
        QVERIFY2(confirmed >= newest, qPrintable(u"kill %1 after %2 ms"_s.arg(kill).arg(forMs)));
        if (!QFile::exists(path))
            continue; // killed before it began
        const int found = checkBatches(path, confirmed);
        QVERIFY2(found >= confirmed,
                 qPrintable(u"kill %1 after %2 ms: confirmed %3"_s.arg(kill).arg(forMs).arg(confirmed)));
        unconfirmed += found > confirmed ? 1 : 0;
        newest = found;
        RawFile file(path);
        QCOMPARE(file.value(u"PRAGMA quick_check"_s).toString(), u"ok"_s);
    }
    qInfo("%d kills, %d batches, %d times the batch being written was there as a whole", kills, newest + 1, unconfirmed);
    QVERIFY2(newest > kills, "the writer must have been killed while it wrote");
}

QTEST_GUILESS_MAIN(ArchiveCrashTest)
#include "archive_crash_test.moc"
