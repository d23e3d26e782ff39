// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"
#include "archive/archive_schema.h"
#include "archive_fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace fleetglass;
using namespace fleetglass::test;

/// What opening does with a new, a damaged, a newer, a locked and an unreachable file.
class ArchiveOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newAndSound();
    void damagedIsPutAside_data();
    void damagedIsPutAside();
    void damageInsideIsFoundAfterAnUncleanEnd();
    void missingTableIsDamage();
    void damageFoundInUseIsPutAsideAtTheNextStart();
    void twoDamagedInOneSecondKeepBoth();
    void newerIsLeftUntouched();
    void newerInTheLogIsLeftUntouched();
    void lockedByAnotherProgram();
    void writingLockOfAnotherProgramFailsTheSave();
    void unreachableFolder();

private:
    void fill();
    QByteArray bytesOf(const QString &path) const;
    void overwrite(const QByteArray &bytes);
    QStringList filesInFolder() const;
    Result<ArchiveOpening> open();
    qsizetype vehiclesInside();

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

static constexpr qsizetype pageBytes = 4096;
static const QRegularExpression putAside(u"archive is damaged, put aside as"_s);

void ArchiveOpeningTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"profile/archive.sqlite"_s);
}

void ArchiveOpeningTest::fill()
{
    Archive archive(m_path);
    QVERIFY(ended(archive.open()));
    FleetUpdate update{.accountId = u"account-1"_s, .vehicles = {}, .allRemoteIds = std::nullopt};
    for (int i = 0; i < 300; ++i) {
        update.vehicles.append(
            {.key = vehicleKey(u"V%1"_s.arg(i)),
             .identity = {},
             .observations = {number(Quantity::Speed, i, noonMs), number(Quantity::Odometer, i, noonMs)},
             .position = place(1, i, noonMs)});
    }
    QVERIFY(ended(archive.save(update)));
}

QByteArray ArchiveOpeningTest::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ArchiveOpeningTest::overwrite(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList ArchiveOpeningTest::filesInFolder() const
{
    return QFileInfo(m_path).dir().entryList(QDir::Files, QDir::Name);
}

Result<ArchiveOpening> ArchiveOpeningTest::open()
{
    Archive archive(m_path);
    return ended(archive.open());
}

qsizetype ArchiveOpeningTest::vehiclesInside()
{
    Archive archive(m_path);
    if (!ended(archive.open()))
        return -1;
    const auto updates = ended(archive.loadFleet());
    return !updates ? -1 : updates->isEmpty() ? 0 : updates->first().vehicles.size();
}

void ArchiveOpeningTest::newAndSound()
{
    const auto first = open();
    QVERIFY(first);
    QVERIFY(first->isNew);
    fill();
    QCOMPARE(filesInFolder(), QStringList{u"archive.sqlite"_s});
    const auto second = open();
    QVERIFY(second);
    QVERIFY(!second->isNew);
    QVERIFY(second->setAsidePath.isEmpty());
    QCOMPARE(vehiclesInside(), 300);
}

void ArchiveOpeningTest::damagedIsPutAside_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("garbage header") << u"garbage header"_s;
    QTest::newRow("only garbage") << u"only garbage"_s;
    QTest::newRow("a few bytes") << u"a few bytes"_s;
    QTest::newRow("cut to half") << u"cut to half"_s;
    QTest::newRow("cut within the header") << u"cut within the header"_s;
    QTest::newRow("first pages zeroed behind the header") << u"zeroed"_s;
}

void ArchiveOpeningTest::damagedIsPutAside()
{
    QFETCH(QString, damage);
    fill();
    QByteArray bytes = bytesOf(m_path);
    if (damage == u"garbage header"_s)
        bytes.replace(0, 100, QByteArray(100, 'x'));
    else if (damage == u"only garbage"_s)
        bytes = QByteArray(50'000, '?');
    else if (damage == u"a few bytes"_s)
        bytes = "hello";
    else if (damage == u"cut to half"_s)
        bytes.truncate(bytes.size() / 2);
    else if (damage == u"cut within the header"_s)
        bytes.truncate(60);
    else
        bytes.replace(100, 40'000, QByteArray(40'000, '\0'));
    overwrite(bytes);

    QTest::ignoreMessage(QtCriticalMsg, putAside);
    const auto opening = open();
    QVERIFY2(opening, opening ? "" : qPrintable(opening.error().detail));
    QVERIFY(opening->isNew);
    const QString name = QFileInfo(opening->setAsidePath).fileName();
    QVERIFY2(QRegularExpression(u"^archive-damaged-\\d{8}-\\d{6}\\.sqlite$"_s).match(name).hasMatch(), qPrintable(name));
    QCOMPARE(bytesOf(opening->setAsidePath), bytes);
    QCOMPARE(vehiclesInside(), 0);
    QVERIFY(open()->setAsidePath.isEmpty());
}

void ArchiveOpeningTest::damageInsideIsFoundAfterAnUncleanEnd()
{
    fill();
    // What a killed program leaves: the file with its log beside it.
    QByteArray bytes;
    QByteArray log;
    {
        Archive archive(m_path);
        QVERIFY(ended(archive.open()));
        QVERIFY(ended(archive.saveLastGoodMs(u"account-1"_s, 1)));
        bytes = bytesOf(m_path);
        log = bytesOf(m_path + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    // The last page is a leaf that no opening reads: only the check of the whole file can find it.
    bytes.replace(bytes.size() - pageBytes, pageBytes, QByteArray(pageBytes, '\x55'));
    overwrite(bytes);
    QFile logFile(m_path + u"-wal"_s);
    QVERIFY(logFile.open(QIODevice::WriteOnly));
    logFile.write(log);
    logFile.close();

    QTest::ignoreMessage(QtCriticalMsg, putAside);
    const auto opening = open();
    QVERIFY(opening);
    QVERIFY(!opening->setAsidePath.isEmpty());
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    QCOMPARE(vehiclesInside(), 0);
}

void ArchiveOpeningTest::missingTableIsDamage()
{
    fill();
    {
        RawFile file(m_path);
        QVERIFY(file.run(u"DROP TABLE readings"_s));
    }
    QTest::ignoreMessage(QtCriticalMsg, putAside);
    const auto opening = open();
    QVERIFY(opening);
    QVERIFY(!opening->setAsidePath.isEmpty());
}

void ArchiveOpeningTest::damageFoundInUseIsPutAsideAtTheNextStart()
{
    fill();
    qsizetype root = 0;
    {
        RawFile file(m_path);
        root = (file.value(u"SELECT rootpage FROM sqlite_master WHERE name = 'last_states'"_s).toInt() - 1) * pageBytes;
    }
    QByteArray bytes = bytesOf(m_path);
    QCOMPARE(bytes.at(root),
             '\x05'); // an inner page: at its byte 8 stands the number of its last leaf (sqlite.org/fileformat.html)
    const qsizetype leaf = (qFromBigEndian<qint32>(bytes.constData() + root + 8) - 1) * pageBytes;
    bytes.replace(leaf, pageBytes, QByteArray(pageBytes, '\x55'));
    overwrite(bytes);
    {
        Archive archive(m_path);
        const auto opening = ended(archive.open());
        QVERIFY(opening);
        QVERIFY2(opening->setAsidePath.isEmpty(), "a clean close is trusted");
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(u"archive is damaged; it is put aside at the next start"_s));
        const auto loaded = ended(archive.loadFleet());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Storage);
        QVERIFY(!ended(archive.loadFleet()));
    }
    QTest::ignoreMessage(QtCriticalMsg, putAside);
    const auto opening = open();
    QVERIFY(opening);
    QVERIFY(!opening->setAsidePath.isEmpty());
    QCOMPARE(vehiclesInside(), 0);
}

void ArchiveOpeningTest::twoDamagedInOneSecondKeepBoth()
{
    for (int i = 0; i < 3; ++i) {
        overwrite("damaged " + QByteArray::number(i));
        QTest::ignoreMessage(QtCriticalMsg, putAside);
        QVERIFY(open());
    }
    QCOMPARE(filesInFolder().size(), 4);
}

void ArchiveOpeningTest::newerIsLeftUntouched()
{
    fill();
    {
        RawFile file(m_path);
        QVERIFY(file.run(u"PRAGMA user_version = 4711"_s));
    }
    const QByteArray before = bytesOf(m_path);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot open"_s));
    const auto opening = open();
    QVERIFY(!opening);
    QCOMPARE(opening.error().kind, ErrorKind::Storage);
    QVERIFY(opening.error().detail.contains(u"4711"_s));
    QVERIFY(opening.error().detail.contains(QString::number(archiveSchemaVersion())));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(filesInFolder(), QStringList{u"archive.sqlite"_s});
}

void ArchiveOpeningTest::newerInTheLogIsLeftUntouched()
{
    fill();
    QByteArray log;
    const QByteArray before = bytesOf(m_path);
    {
        RawFile file(m_path);
        QVERIFY(file.run(u"PRAGMA user_version = 4711"_s));
        log = bytesOf(m_path + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    overwrite(before);
    QFile logFile(m_path + u"-wal"_s);
    QVERIFY(logFile.open(QIODevice::WriteOnly));
    logFile.write(log);
    logFile.close();

    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot open"_s));
    const auto opening = open();
    QVERIFY(!opening);
    QVERIFY(opening.error().detail.contains(u"4711"_s));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(bytesOf(m_path + u"-wal"_s), log);
}

void ArchiveOpeningTest::lockedByAnotherProgram()
{
    fill();
    RawFile other(m_path);
    QVERIFY(other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QVERIFY(other.run(u"INSERT INTO accounts VALUES ('x', 1)"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot open"_s));
    const auto opening = open();
    QVERIFY(!opening);
    QCOMPARE(opening.error().kind, ErrorKind::Storage);
    QVERIFY2(opening.error().detail.contains(u"locked by another program"_s), qPrintable(opening.error().detail));
    QCOMPARE(filesInFolder().filter(u"damaged"_s), QStringList());
}

void ArchiveOpeningTest::writingLockOfAnotherProgramFailsTheSave()
{
    fill();
    Archive archive(m_path);
    QVERIFY(ended(archive.open()));
    RawFile other(m_path);
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"nothing is being saved.*locked by another program"_s));
    const auto saved = ended(archive.saveLastGoodMs(u"account-1"_s, 5));
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.contains(u"locked by another program"_s));
    QVERIFY2(ended(archive.lastGoodMs(u"account-1"_s)), "reading goes on");
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(ended(archive.saveLastGoodMs(u"account-1"_s, 5)));
}

void ArchiveOpeningTest::unreachableFolder()
{
    QFile notAFolder(m_directory->filePath(u"file"_s));
    QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    m_path = notAFolder.fileName() + u"/archive.sqlite"_s;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot open"_s));
    const auto opening = open();
    QVERIFY(!opening);
    QCOMPARE(opening.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(ArchiveOpeningTest)
#include "archive_opening_test.moc"
