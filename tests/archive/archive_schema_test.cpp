// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive/archive_database.h"
#include "archive/archive_schema.h"
#include "archive_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;

/// The ladder of schema versions, and that archives of every released version can still be read.
class ArchiveSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void ladderIsClimbedOnce();
    void failingStepLeavesTheVersionBefore();
    void ladderMadeTablesAreThoseChecked();
    void releasedVersionCanBeRead_data();
    void releasedVersionCanBeRead();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void ArchiveSchemaTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive.sqlite"_s);
}

void ArchiveSchemaTest::ladderIsClimbedOnce()
{
    const SchemaStep steps[] = {{{u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (1)"_s}},
                                {{u"ALTER TABLE a ADD COLUMN y INTEGER"_s, u"UPDATE a SET y = x + 1"_s}}};
    ArchiveDatabase database(m_path);
    QVERIFY(database.open());
    QVERIFY(bringUpToDate(database, {steps, 1}));
    QCOMPARE(schemaVersion(database), Result<int>(1));
    QVERIFY(bringUpToDate(database, steps));
    QVERIFY(bringUpToDate(database, steps));
    QCOMPARE(schemaVersion(database), Result<int>(2));
    QCOMPARE(database.value(u"SELECT SUM(y) FROM a"_s)->value().toInt(), 2);
    const Result<void> older = bringUpToDate(database, {steps, 1});
    QVERIFY(!older);
    QCOMPARE(older.error().kind, ErrorKind::Storage);
}

void ArchiveSchemaTest::failingStepLeavesTheVersionBefore()
{
    const SchemaStep steps[] = {{{u"CREATE TABLE a (x INTEGER)"_s}},
                                {{u"CREATE TABLE b (x INTEGER)"_s, u"INSERT INTO nowhere VALUES (1)"_s}}};
    ArchiveDatabase database(m_path);
    QVERIFY(database.open());
    QVERIFY(!bringUpToDate(database, steps));
    QCOMPARE(schemaVersion(database), Result<int>(1));
    QCOMPARE(database.value(u"SELECT COUNT(*) FROM sqlite_master"_s)->value().toInt(), 1);
}

void ArchiveSchemaTest::ladderMadeTablesAreThoseChecked()
{
    ArchiveDatabase database(m_path);
    QVERIFY(database.open());
    QVERIFY(bringUpToDate(database, archiveLadder()));
    QStringList made;
    QVERIFY(database.forEachRow(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                [&made](const QSqlQuery &row) { made.append(row.value(0).toString()); }));
    QStringList checked = archiveTables();
    made.sort();
    checked.sort();
    QCOMPARE(made, checked);
}

void ArchiveSchemaTest::releasedVersionCanBeRead_data()
{
    QTest::addColumn<QString>("fixture");
    for (int version = 1; version <= archiveSchemaVersion(); ++version)
        QTest::addRow("version %d", version) << u"schema-%1.sql"_s.arg(version);
}

void ArchiveSchemaTest::releasedVersionCanBeRead()
{
    QFETCH(QString, fixture);
    QFile dump(QStringLiteral(FLEETGLASS_FIXTURES "/archive/") + fixture);
    QVERIFY2(dump.open(QIODevice::ReadOnly), "every released version keeps its dump");
    {
        RawFile file(m_path);
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            QVERIFY2(file.run(statement), qPrintable(statement));
    }
    Archive archive(m_path);
    const auto opening = ended(archive.open());
    QVERIFY(opening);
    QVERIFY(!opening->isNew);
    QVERIFY(opening->setAsidePath.isEmpty());

    const VehicleKey key = vehicleKey(u"DEMO-01"_s);
    const auto fleet = ended(archive.loadFleet());
    QVERIFY(fleet);
    QCOMPARE(fleet->size(), 1);
    const VehicleUpdate &vehicle = fleet->first().vehicles.first();
    QCOMPARE(vehicle.identity, std::optional(Vehicle{.key = key, .name = u"Demo"_s, .kind = VehicleKind::Van}));
    QCOMPARE(vehicle.observations.size(), 3);
    ObservationSet known;
    known.merge(vehicle.observations);
    QCOMPARE(known.number(Quantity::StateOfCharge), std::optional(81.5));
    QCOMPARE(known.text(Quantity::ChargeState), std::optional(u"done"_s));
    QCOMPARE(known.number(Quantity::TyrePressure, u"fl"), std::optional(230.0));
    QCOMPARE(known.find(Quantity::StateOfCharge)->origin.text(), u"test"_s);
    QCOMPARE(vehicle.position, std::optional(place(50.5, 8.25, noonMs)));
    QCOMPARE(*ended(archive.lastGoodMs(u"account-1"_s)), std::optional(noonMs));
    QCOMPARE(ended(archive.series(key))->size(), 2);
    QCOMPARE(ended(archive.rawReadings(key, Quantity::StateOfCharge, {}, always))->size(), 2);
    QCOMPARE(ended(archive.track(key, always))->size(), 1);
    QCOMPARE(ended(archive.trips(key, always))->first().endName, u"Depot"_s);
    QCOMPARE(ended(archive.chargeSessions(key, always))->first().kind, u"ccs"_s);
    QCOMPARE(ended(archive.rawRecords(key, u"D"_s, always, 5))->first().data, u"a,b,'c'"_s);
    QCOMPARE(ended(archive.syncMarks(u"account-1"_s))->first().untilMs, noonMs);
}

QTEST_GUILESS_MAIN(ArchiveSchemaTest)
#include "archive_schema_test.moc"
