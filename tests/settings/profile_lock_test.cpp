// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/profile_lock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class ProfileLockTest : public QObject
{
    Q_OBJECT
private slots:
    void oneAtATime()
    {
        const QTemporaryDir directory;
        Result<std::unique_ptr<ProfileLock>> first = ProfileLock::take(directory.path());
        QVERIFY(first);
        const Result<std::unique_ptr<ProfileLock>> second = ProfileLock::take(directory.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Rejected);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().detail.contains(directory.path()));
        first->reset();
        QVERIFY(ProfileLock::take(directory.path()));
    }

    void folderThatCannotBeWrittenSaysSo()
    {
        const QTemporaryDir directory;
        const Result<std::unique_ptr<ProfileLock>> lock = ProfileLock::take(directory.filePath(u"missing"_s));
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "profile_lock_test.moc"
