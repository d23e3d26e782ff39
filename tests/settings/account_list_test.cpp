// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/account_list.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

Account example()
{
    return {.id = {},
            .service = u"ovms"_s,
            .title = u"Depot"_s,
            .server = QUrl(u"https://ovms.example:6869"_s),
            .user = u"anna"_s,
            .pinnedCertificateSha256 = QByteArray(32, '\xab')};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON is easier to read with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class AccountListTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"accounts.json"_s);
    }

    void missingFileIsAnEmptyList()
    {
        AccountList list(m_path);
        QVERIFY(list.load());
        QVERIFY(list.accounts().isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

    void whatIsAddedIsThereAgain()
    {
        AccountList list(m_path);
        QSignalSpy changed(&list, &AccountList::accountsChanged);
        const Result<Account> added = list.add(example());
        QVERIFY(added);
        QVERIFY(added->id.startsWith(u"ovms-"));
        QCOMPARE(changed.count(), 1);

        AccountList again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.accounts(), QList{*added});
        QCOMPARE(*again.find(added->id), *added);
    }

    void orderIsKept()
    {
        AccountList list(m_path);
        QStringList ids;
        for (const QString &user : {u"anna"_s, u"bert"_s, u"carl"_s}) {
            Account account = example();
            account.user = user;
            ids.append(list.add(account)->id);
        }
        QSignalSpy changed(&list, &AccountList::accountsChanged);
        QVERIFY(list.move(ids.at(2), 0));
        QCOMPARE(changed.count(), 1);
        QVERIFY(list.move(ids.at(2), -1)); // is there already
        QCOMPARE(changed.count(), 1);
        QVERIFY(list.move(ids.at(0), 99));
        QCOMPARE(list.move(u"nobody"_s, 0).error().kind, ErrorKind::NotFound);

        AccountList again(m_path);
        QVERIFY(again.load());
        QStringList order;
        for (const Account &account : again.accounts())
            order.append(account.id);
        QCOMPARE(order, (QStringList{ids.at(2), ids.at(1), ids.at(0)}));
    }

    void archivedAccountStaysAndComesBackWithItsId()
    {
        AccountList list(m_path);
        const Account first = *list.add(example());
        Account other = example();
        other.user = u"bert"_s;
        QVERIFY(list.add(other));
        QVERIFY(list.archive(first.id));
        QCOMPARE(list.archive(u"nobody"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(list.accounts().constLast().id, first.id);

        AccountList again(m_path);
        QVERIFY(again.load());
        QVERIFY(again.find(first.id)->archived);
        Account typedAnew = example();
        typedAnew.title = u"Depot again"_s;
        const Result<Account> back = again.add(typedAnew);
        QVERIFY(back);
        QCOMPARE(back->id, first.id);
        QCOMPARE(again.accounts().size(), 2);
        QVERIFY(!again.find(first.id)->archived);
        QCOMPARE(again.find(first.id)->title, u"Depot again"_s);
        QCOMPARE(again.add(typedAnew).error().kind, ErrorKind::Rejected);
    }

    void sameSignInIsRejected()
    {
        AccountList list(m_path);
        QVERIFY(list.add(example()));
        const Result<Account> second = list.add(example());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Rejected);
        QCOMPARE(list.accounts().size(), 1);
    }

    void changeAndRemoveAreKept()
    {
        AccountList list(m_path);
        Account account = *list.add(example());
        Account other = example();
        other.user = u"bert"_s;
        QVERIFY(list.add(other));
        account.title = u"Yard"_s;
        account.paused = true;
        QVERIFY(list.change(account));

        AccountList again(m_path);
        QVERIFY(again.load());
        QCOMPARE(again.accounts().first(), account);
        QVERIFY(again.remove(account.id));
        QCOMPARE(again.accounts().size(), 1);
        QCOMPARE(again.remove(account.id).error().kind, ErrorKind::NotFound);
        QVERIFY(list.load());
        QCOMPARE(list.accounts().size(), 1);
    }

    void addressWithPasswordOrQueryIsRejected_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("password") << u"https://anna:secret@ovms.example"_s;
        QTest::newRow("user") << u"https://anna@ovms.example"_s;
        QTest::newRow("query") << u"https://ovms.example?password=secret"_s;
        QTest::newRow("fragment") << u"https://ovms.example#x"_s;
        QTest::newRow("scheme") << u"ftp://ovms.example"_s;
        QTest::newRow("no host") << u"https:///api"_s;
        QTest::newRow("empty") << QString();
    }

    void addressWithPasswordOrQueryIsRejected()
    {
        QFETCH(QString, server);
        AccountList list(m_path);
        Account account = example();
        account.server = QUrl(server);
        const Result<Account> added = list.add(account);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Rejected);
        QVERIFY(!added.error().detail.contains(u"secret"));
        QVERIFY(!QFile::exists(m_path));
    }

    void unreadableFilesAreLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("<html>");
        QTest::newRow("cut off") << json("{'version':1,'accounts':[{'id':'a'");
        QTest::newRow("newer program") << json("{'version':2,'accounts':[]}");
        QTest::newRow("no version") << json("{'accounts':[]}");
        QTest::newRow("account without server")
            << json("{'version':1,'accounts':[{'id':'a','service':'ovms','user':'u'}]}");
        QTest::newRow("broken pin") << json(
            "{'version':1,'accounts':[{'id':'a','service':'ovms','user':'u','server':'https://h',"
            "'pinnedCertificateSha256':'zz'}]}");
        QTest::newRow("same id twice") << json(
            "{'version':1,'accounts':[{'id':'a','service':'ovms','user':'u','server':'https://h'},"
            "{'id':'a','service':'ovms','user':'v','server':'https://h'}]}");
    }

    void unreadableFilesAreLeftUntouched()
    {
        QFETCH(QByteArray, content);
        write(m_path, content);
        AccountList list(m_path);
        const Result<void> loaded = list.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Storage);
        QVERIFY(loaded.error().detail.startsWith(m_path));
        QCOMPARE(contentOf(m_path), content);
    }

    void aFolderThatCannotBeWrittenChangesNothing()
    {
        AccountList list(m_directory->filePath(u"missing/accounts.json"_s));
        QSignalSpy changed(&list, &AccountList::accountsChanged);
        const Result<Account> added = list.add(example());
        QCOMPARE(added.error().kind, ErrorKind::Storage);
        QVERIFY(list.accounts().isEmpty());
        QCOMPARE(changed.count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(AccountListTest)
#include "account_list_test.moc"
