// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backup.h"

#include "archive/archive.h"
#include "settings/account_list.h"
#include "settings/app_settings.h"
#include "settings/file_secret_store.h"
#include "settings/profile_files.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = 1795176000000; // 2026-11-20 12:00:00 UTC
constexpr TimeSpan always{.fromMs = 0, .toMs = noonMs * 2};
const QString password = u"pass-Word+1&2"_s;
const QString tilesKey = u"tiles-Key-42"_s;

FleetUpdate placed(const QString &accountId, int minute)
{
    VehicleUpdate vehicle;
    vehicle.key = {.accountId = accountId, .remoteId = u"DEMO-01"_s};
    vehicle.identity = Vehicle{.key = vehicle.key, .name = u"Van 1"_s};
    Position position;
    position.latitude = 58 + minute * 0.001;
    position.longitude = 26;
    position.observedAtMs = noonMs + minute * 60'000;
    vehicle.position = position;
    return {.accountId = accountId, .vehicles = {vehicle}, .allRemoteIds = std::nullopt};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

bool runSql(const QString &path, const QString &sql)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        isDone = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return isDone;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init();
    void cleanup();
    void whatWasSavedIsThereAgain();
    void savingGoesOnMeanwhile();
    void anOlderBackupIsReplacedOnlyByAWholeOne();
    void noSecretIsInside();
    void nothingIsOverwritten();
    void theFileIsKnownByItsContent();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();

private:
    Result<void> make(const QString &file) const
    {
        return QCoro::waitFor(makeBackup(*m_archive, m_profile, file, noonMs));
    }
    Result<QString> open(const QString &file) const { return QCoro::waitFor(openBackup(file, m_parent, noonMs)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_profile;
    QString m_parent; ///< where profiles are unpacked
    QString m_file;
    std::unique_ptr<Archive> m_archive;
    Account m_account;
};

void BackupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_profile = m_folder->filePath(u"profile"_s);
    m_parent = m_folder->filePath(u"unpacked"_s);
    m_file = m_folder->filePath(u"week 47.fleetglass-backup"_s);
    QVERIFY(QDir().mkpath(m_profile));
    AccountList accounts(accountsPath(m_profile));
    Account account;
    account.service = u"ovms"_s;
    account.title = u"Vans"_s;
    account.server = QUrl(u"https://ovms.example.com"_s);
    account.user = u"someone"_s;
    m_account = accounts.add(account).value();
    FileSecretStore secrets(m_folder->filePath(u"secrets"_s));
    QVERIFY(QCoro::waitFor(secrets.write(m_account.id, password)));
    AppSettings settings(settingsPath(m_profile));
    settings.fleetView.set(u"tyres"_s);
    settings.tileSource.set(TileSourceKind::Online);
    settings.onlineTilesUrl.set(u"https://tiles.example.com/{z}/{x}/{y}.png?key="_s + tilesKey);
    m_archive = std::make_unique<Archive>(archivePath(m_profile));
    QVERIFY(QCoro::waitFor(m_archive->open()));
    QVERIFY(QCoro::waitFor(m_archive->save(placed(m_account.id, 0))));
}

void BackupTest::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void BackupTest::whatWasSavedIsThereAgain()
{
    QVERIFY(make(m_file));
    QCOMPARE(QDir(m_folder->path()).entryList({u"week 47*"_s}), QStringList{u"week 47.fleetglass-backup"_s});
    const Result<QString> profile = open(m_file);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(*profile, m_parent + u"/backup-2026-11-20-120000"_s);

    AccountList accounts(accountsPath(*profile));
    QVERIFY(accounts.load());
    Account expected = m_account;
    expected.paused = true;
    QCOMPARE(accounts.accounts().size(), 1);
    QVERIFY(accounts.accounts().constFirst() == expected);
    const AppSettings settings(settingsPath(*profile));
    QCOMPARE(settings.fleetView(), u"tyres"_s);
    QVERIFY(settings.tileSource() == TileSourceKind::BuiltIn); // the other one's address holds a key

    Archive archive(archivePath(*profile));
    const Result<ArchiveOpening> opened = QCoro::waitFor(archive.open());
    QVERIFY(opened && !opened->isNew && opened->setAsidePath.isEmpty());
    const auto key = placed(m_account.id, 0).vehicles.constFirst().key;
    const Result<QList<Position>> track = QCoro::waitFor(archive.track(key, always));
    QVERIFY(track);
    QCOMPARE(track->size(), 1);
    QVERIFY(QCoro::waitFor(archive.save(placed(m_account.id, 1))));
}

void BackupTest::savingGoesOnMeanwhile()
{
    // Saves are asked for one after the other; copies are made between them, in the middle of it.
    Task<Result<void>> copied = makeBackup(*m_archive, m_profile, m_file, noonMs);
    for (int minute = 1; minute <= 100; ++minute)
        QVERIFY(QCoro::waitFor(m_archive->save(placed(m_account.id, minute))));
    const Result<void> made = QCoro::waitFor(std::move(copied));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const Result<QString> profile = open(m_file);
    QVERIFY(profile);
    Archive archive(archivePath(*profile));
    QVERIFY(QCoro::waitFor(archive.open()));
    const auto key = placed(m_account.id, 0).vehicles.constFirst().key;
    const Result<QList<Position>> copy = QCoro::waitFor(archive.track(key, always));
    const Result<QList<Position>> all = QCoro::waitFor(m_archive->track(key, always));
    QVERIFY(copy && all);
    QCOMPARE(all->size(), 101);
    QVERIFY(!copy->isEmpty());
    QVERIFY(*copy == all->first(copy->size())); // a moment of it, whole
}

void BackupTest::anOlderBackupIsReplacedOnlyByAWholeOne()
{
    QVERIFY(make(m_file));
    const QByteArray older = contents(m_file);
    QVERIFY(QCoro::waitFor(m_archive->save(placed(m_account.id, 1))));
    QVERIFY(make(m_file));
    const QByteArray newer = contents(m_file);
    QVERIFY(!older.isEmpty() && newer != older);

    QVERIFY(overwrite(accountsPath(m_profile), 0, "broken"));
    const Result<void> made = make(m_file);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QVERIFY2(made.error().detail.startsWith("The backup was not made: "_L1), qPrintable(made.error().detail));
    QCOMPARE(contents(m_file), newer);
    QVERIFY(!QFile::exists(m_file + u".part"_s));

    const Result<void> nowhere = make(m_folder->filePath(u"no/such/folder/x.fleetglass-backup"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

void BackupTest::noSecretIsInside()
{
    // What somebody wrote into the list of accounts by hand does not travel either.
    QByteArray accounts = contents(accountsPath(m_profile));
    accounts.replace("\"user\":", "\"password\": \"" + password.toUtf8() + "\", \"user\":");
    QFile file(accountsPath(m_profile));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(accounts) == accounts.size());
    file.close();

    QVERIFY(make(m_file));
    const QByteArray bytes = contents(m_file);
    QVERIFY(bytes.contains("ovms.example.com")); // else the search would find nothing anyway
    QVERIFY(contents(accountsPath(m_profile)).contains(password.toUtf8()));
    for (const QString &secret : {password, tilesKey}) {
        for (const QByteArray &form :
             {secret.toUtf8(), secret.toUtf8().toBase64(), QUrl::toPercentEncoding(secret), secret.toUtf8().toHex(),
              QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)})
            QVERIFY2(!bytes.contains(form), form.constData());
    }
}

void BackupTest::nothingIsOverwritten()
{
    QVERIFY(make(m_file));
    const Result<QString> first = open(m_file);
    QVERIFY(first);
    QFile note(*first + u"/archive.sqlite-note"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    const Result<QString> second = open(m_file);
    QVERIFY(second);
    QVERIFY(*second != *first);
    QVERIFY(note.exists());
    QCOMPARE(QDir(m_parent).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

void BackupTest::theFileIsKnownByItsContent()
{
    // As packaging/linux says it to the desktop.
    QVERIFY(make(m_file));
    const QByteArray header = contents(m_file).first(100);
    QVERIFY(header.startsWith("SQLite format 3"));
    QCOMPARE(header.mid(68, 4), "FlgB"_ba);
}

void BackupTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    const QString foreign = u"This file is not a Fleetglass backup."_s;
    const QString damaged = u"The backup is damaged"_s;
    const QString newer = u"The backup was made by a newer version of Fleetglass."_s;
    QTest::newRow("missing") << u"missing"_s << ErrorKind::Storage << u"The backup cannot be read"_s;
    QTest::newRow("empty") << u"empty"_s << ErrorKind::BadReply << foreign;
    QTest::newRow("text") << u"text"_s << ErrorKind::BadReply << foreign;
    QTest::newRow("an archive that is no backup") << u"archive"_s << ErrorKind::BadReply << foreign;
    QTest::newRow("cut off") << u"cut off"_s << ErrorKind::BadReply << u"The backup is incomplete"_s;
    QTest::newRow("pages overwritten") << u"overwritten"_s << ErrorKind::BadReply << damaged;
    QTest::newRow("newer archive") << u"PRAGMA user_version = 1000"_s << ErrorKind::Unsupported << newer;
    QTest::newRow("newer backup") << u"UPDATE backup_info SET version = 2"_s << ErrorKind::Unsupported << newer;
    QTest::newRow("no files") << u"DROP TABLE backup_files"_s << ErrorKind::BadReply << damaged;
    QTest::newRow("one file missing") << u"DELETE FROM backup_files WHERE name = 'accounts.json'"_s
                                      << ErrorKind::BadReply << damaged;
    QTest::newRow("a huge file") << u"UPDATE backup_files SET content = zeroblob(20000000)"_s << ErrorKind::BadReply
                                 << damaged;
    QTest::newRow("a view") << u"CREATE VIEW tracks AS SELECT * FROM track"_s << ErrorKind::BadReply << damaged;
    QTest::newRow("a trigger") << u"CREATE TRIGGER t AFTER INSERT ON track BEGIN DELETE FROM track; END"_s
                               << ErrorKind::BadReply << damaged;
    QTest::newRow("accounts that are none")
        << u"UPDATE backup_files SET content = 'x'"_s << ErrorKind::BadReply << damaged;
}

void BackupTest::otherFilesAreRefused()
{
    QFETCH(const QString, fault);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, said);
    QVERIFY(make(m_file));
    const QByteArray sound = contents(m_file);
    if (fault == "missing"_L1) {
        QVERIFY(QFile::remove(m_file));
    } else if (fault == "empty"_L1 || fault == "cut off"_L1) {
        QVERIFY(QFile::resize(m_file, fault == "empty"_L1 ? 0 : sound.size() / 2));
    } else if (fault == "text"_L1) {
        QVERIFY(overwrite(m_file, 0, "Hello "));
    } else if (fault == "archive"_L1) {
        QVERIFY(runSql(m_file, u"PRAGMA application_id = 0"_s));
    } else if (fault == "overwritten"_L1) {
        QVERIFY(overwrite(m_file, 4096, QByteArray(sound.size() - 4096, 'x')));
    } else {
        QVERIFY(runSql(m_file, fault));
    }
    const Result<QString> profile = open(m_file);
    QVERIFY(!profile);
    QVERIFY2(profile.error().detail.contains(said), qPrintable(profile.error().detail));
    QCOMPARE(profile.error().kind, kind);
    QVERIFY(QDir(m_parent).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

QTEST_MAIN(BackupTest)
#include "backup_test.moc"
