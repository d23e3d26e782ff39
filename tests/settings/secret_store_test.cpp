// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/file_secret_store.h"
#include "settings/secret_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class SecretStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"secrets.json"_s);
    }

    void cleanup() { qunsetenv("FLEETGLASS_SECRETS"); }

    void memoryKeepsUntilTheEnd()
    {
        MemorySecretStore store;
        QVERIFY(!store.isPersistent());
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"p"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).value(), u"p"_s);
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QVERIFY(!QCoro::waitFor(store.read(u"a"_s)));
    }

    void fileNamedInTheEnvironmentIsUsed()
    {
        qputenv("FLEETGLASS_SECRETS", m_path.toLocal8Bit());
        const std::unique_ptr<SecretStore> store = QCoro::waitFor(openSecretStore());
        QVERIFY(store->isPersistent());
        QVERIFY(QCoro::waitFor(store->write(u"a"_s, u"päß \"word\""_s)));
        FileSecretStore other(m_path);
        QCOMPARE(QCoro::waitFor(other.read(u"a"_s)).value(), u"päß \"word\""_s);
    }

    void fileIsForItsOwnerOnly()
    {
#ifndef Q_OS_UNIX
        QSKIP("Modes are of Unix");
#endif
        FileSecretStore store(m_path);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"p"_s)));
        QVERIFY(QCoro::waitFor(store.write(u"b"_s, u"q"_s)));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(QFile::permissions(m_path) & QFile::ReadOwner);
    }

    void fileThatOthersMayReadIsRefusedAndLeft()
    {
#ifndef Q_OS_UNIX
        QSKIP("Modes are of Unix");
#endif
        FileSecretStore store(m_path);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"topsecret"_s)));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const Result<QString> read = QCoro::waitFor(store.read(u"a"_s));
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QVERIFY(!read.error().detail.contains(u"topsecret"));
        QCOMPARE(QCoro::waitFor(store.write(u"b"_s, u"q"_s)).error().kind, ErrorKind::Storage);
        QVERIFY(QFile::permissions(m_path) & QFile::ReadGroup);
    }

    void fileThatIsNotUnderstoodIsLeft()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("my notes");
        file.close();
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        FileSecretStore store(m_path);
        QCOMPARE(QCoro::waitFor(store.write(u"a"_s, u"p"_s)).error().kind, ErrorKind::Storage);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("my notes"));
    }

    void removedSecretIsGoneFromTheFile()
    {
        FileSecretStore store(m_path);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"topsecret"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("topsecret"));
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    }

    /// A key store that cannot be reached must not be mistaken for one that works.
    void withoutAKeyStoreSecretsStayInMemory()
    {
#ifndef Q_OS_LINUX
        QSKIP("The system's key store is always there");
#endif
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const std::unique_ptr<SecretStore> store = QCoro::waitFor(openSecretStore());
        QVERIFY(!store->isPersistent());
        QVERIFY(QCoro::waitFor(store->write(u"a"_s, u"p"_s)));
        QCOMPARE(QCoro::waitFor(store->read(u"a"_s)).value(), u"p"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
