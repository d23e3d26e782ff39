// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive_fixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <sys/resource.h>
#endif

using namespace fleetglass;
using namespace fleetglass::test;

/// A disk that takes no more: the system refuses writes beyond a size, as it does when the disk is full.
class ArchiveFullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void savingFailsOnceAndResumes();

private:
    static FleetUpdate batch(int number);
};

FleetUpdate ArchiveFullDiskTest::batch(int number)
{
    FleetUpdate update{.accountId = u"account-1"_s, .vehicles = {}, .allRemoteIds = std::nullopt};
    for (int i = 0; i < 500; ++i) {
        update.vehicles.append({.key = vehicleKey(u"V%1"_s.arg(i)),
                                .identity = {},
                                .observations = {test::number(Quantity::Odometer, number, noonMs + number),
                                                 observed(Quantity::Firmware, QString(2000, u'f'), noonMs + number)},
                                .position = {}});
    }
    return update;
}

void ArchiveFullDiskTest::savingFailsOnceAndResumes()
{
#ifdef Q_OS_UNIX
    QTemporaryDir directory;
    const QString path = directory.filePath(u"archive.sqlite"_s);
    Archive archive(path);
    QSignalSpy failed(&archive, &Archive::savingFailed);
    QSignalSpy resumed(&archive, &Archive::savingResumed);
    QVERIFY(ended(archive.open()));
    QVERIFY(ended(archive.save(batch(1))));

    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    // A little more than the log is now: the next batch begins to be written and then does not fit.
    tight.rlim_cur = static_cast<rlim_t>(QFileInfo(path + u"-wal"_s).size() + 400'000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"nothing is being saved"_s));
    const auto first = ended(archive.save(batch(2)));
    const auto second = ended(archive.save(batch(3)));
    const auto whileFull = ended(archive.rawReadings(vehicleKey(u"V0"_s), Quantity::Odometer, {}, always));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, old);

    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Storage);
    QVERIFY(!second);
    QVERIFY2(whileFull && whileFull->size() == 1, "what is there can be read while nothing can be written");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(resumed.size(), 0);

    QVERIFY(ended(archive.save(batch(4))));
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(failed.size(), 1);
    // Of the batches that failed nothing is there, of the others everything.
    for (int vehicle = 0; vehicle < 500; ++vehicle) {
        const auto readings =
            ended(archive.rawReadings(vehicleKey(u"V%1"_s.arg(vehicle)), Quantity::Odometer, {}, always));
        QVERIFY(readings);
        QCOMPARE(readings->size(), 2);
        QCOMPARE(readings->first().value, 1.0);
        QCOMPARE(readings->last().value, 4.0);
    }
#else
    QSKIP("needs a limit on the size of files");
#endif
}

QTEST_GUILESS_MAIN(ArchiveFullDiskTest)
#include "archive_full_disk_test.moc"
