// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/retention.h"
#include "archive/archive.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Readings go when they are older than the user wants to keep them, and never at once with a slip of the hand.
class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsForEverAtFirst();
    void forgetsWhatIsOlder();

private:
    qsizetype readings(Archive &archive);
};

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

qsizetype RetentionTest::readings(Archive &archive)
{
    return QCoro::waitFor(archive.rawReadings(keyOf(u"A"_s), Quantity::Speed, {}, {.fromMs = 0, .toMs = noonMs}))->size();
}

void RetentionTest::keepsForEverAtFirst()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    Archive archive(folder.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(archive.open()));
    QVERIFY(QCoro::waitFor(archive.save(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 1.0, noonMs - 4000 * dayMs)})}))));
    Retention retention(settings, archive, clock);
    const QSignalSpy forgotten(&retention, &Retention::forgotten);
    retention.start();
    QCOMPARE(readings(archive), 1); // asked after all that start() asked for
    QCOMPARE(forgotten.count(), 0);
}

void RetentionTest::forgetsWhatIsOlder()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    Archive archive(folder.filePath(u"archive.sqlite"_s));
    QVERIFY(QCoro::waitFor(archive.open()));
    for (const qint64 days : {31, 29})
        QVERIFY(QCoro::waitFor(
            archive.save(batch({vehicle(u"A"_s, {seen(Quantity::Speed, 1.0, noonMs - days * dayMs)})}))));
    Retention retention(settings, archive, clock);
    QSignalSpy forgotten(&retention, &Retention::forgotten);
    settings.keepDays.set(30);
    QCOMPARE(readings(archive), 2); // an hour to think it over
    QCOMPARE(forgotten.count(), 0);
    retention.start();
    QTRY_COMPARE(forgotten.count(), 1);
    QCOMPARE(readings(archive), 1);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
