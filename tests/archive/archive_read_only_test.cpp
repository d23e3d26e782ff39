// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive/archive_schema.h"
#include "archive_fixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;

/// A reader leaves an archive as it is: also one in use, an older one, a newer one and a damaged one.
class ArchiveReadOnlyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsMade();
    void readsWhileAnotherWrites();
    void savesFail();
    void olderStaysAsItIs();
    void newerIsAnError();
    void damagedIsLeftThere();

private:
    bool save(Archive &archive, double speed);
    QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void ArchiveReadOnlyTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive.sqlite"_s);
}

bool ArchiveReadOnlyTest::save(Archive &archive, double speed)
{
    const FleetUpdate update = oneVehicle({.key = vehicleKey(u"A"_s),
                                           .identity = {},
                                           .observations = {number(Quantity::Speed, speed, noonMs + qint64(speed))},
                                           .position = {}});
    return ended(archive.save(update)).has_value();
}

QByteArray ArchiveReadOnlyTest::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ArchiveReadOnlyTest::nothingIsMade()
{
    Archive archive(m_path);
    const Result<void> opened = ended(archive.openReadOnly());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void ArchiveReadOnlyTest::readsWhileAnotherWrites()
{
    Archive writer(m_path);
    QVERIFY(ended(writer.open()));
    QVERIFY(save(writer, 1));
    Archive reader(m_path);
    QVERIFY(ended(reader.openReadOnly()));
    const auto speed = [&reader] {
        const auto fleet = ended(reader.loadFleet());
        ObservationSet known;
        known.merge(fleet->first().vehicles.first().observations);
        return known.number(Quantity::Speed);
    };
    QCOMPARE(speed(), std::optional(1.0));
    QVERIFY(save(writer, 2));
    QCOMPARE(ended(reader.rawReadings(vehicleKey(u"A"_s), Quantity::Speed, {}, always))->size(), 2);
    QVERIFY(ended(writer.forgetOlderThan(noonMs + 2)));
    QCOMPARE(ended(reader.rawReadings(vehicleKey(u"A"_s), Quantity::Speed, {}, always))->size(), 1);
}

void ArchiveReadOnlyTest::savesFail()
{
    {
        Archive writer(m_path);
        QVERIFY(ended(writer.open()));
    }
    const QByteArray before = bytes();
    {
        Archive reader(m_path);
        QVERIFY(ended(reader.openReadOnly()));
        QVERIFY(!save(reader, 1));
        QVERIFY(!ended(reader.forgetOlderThan(noonMs)));
        QVERIFY(!ended(reader.removeAccount(u"account-1"_s)));
    }
    QCOMPARE(bytes(), before);
}

void ArchiveReadOnlyTest::olderStaysAsItIs()
{
    QFile dump(QStringLiteral(FLEETGLASS_FIXTURES "/archive/schema-1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    {
        RawFile file(m_path);
        for (const QString &statement : QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
            QVERIFY2(file.run(statement), qPrintable(statement));
    }
    const QByteArray before = bytes();
    {
        Archive reader(m_path);
        QVERIFY(ended(reader.openReadOnly()));
        QCOMPARE(ended(reader.trips(vehicleKey(u"DEMO-01"_s), always))->first().distanceKm, std::optional(3.5));
        QCOMPARE(ended(reader.chargeSessions(vehicleKey(u"DEMO-01"_s), always))->size(), 1);
    }
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"archive.sqlite"_s});
}

void ArchiveReadOnlyTest::newerIsAnError()
{
    RawFile(m_path).run(u"PRAGMA user_version = %1"_s.arg(archiveSchemaVersion() + 1));
    Archive reader(m_path);
    const Result<void> opened = ended(reader.openReadOnly());
    QVERIFY(!opened);
    QVERIFY2(opened.error().detail.contains(u"newer program"_s), qPrintable(opened.error().detail));
}

void ArchiveReadOnlyTest::damagedIsLeftThere()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    {
        Archive reader(m_path);
        QVERIFY(!ended(reader.openReadOnly()));
    }
    QCOMPARE(bytes(), QByteArray(8192, 'x'));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"archive.sqlite"_s});
}

QTEST_GUILESS_MAIN(ArchiveReadOnlyTest)
#include "archive_read_only_test.moc"
