// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/update_batch.h"

#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

Observation soc(double percent, qint64 atMs)
{
    return {.quantity = Quantity::StateOfCharge, .part = {}, .origin = u"test", .value = percent, .observedAtMs = atMs};
}

VehicleUpdate update(const QString &remoteId, const QList<Observation> &observations)
{
    VehicleUpdate one;
    one.key = {.accountId = u"a"_s, .remoteId = remoteId};
    one.observations = observations;
    return one;
}

Position positionAt(double latitude, qint64 atMs)
{
    Position position;
    position.latitude = latitude;
    position.observedAtMs = atMs;
    return position;
}

} // namespace

class UpdateBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void oneEntryPerVehicleAndOneObservationPerKey()
    {
        UpdateBatch batch(u"a"_s);
        QVERIFY(batch.isEmpty());
        batch.add(update(u"1"_s, {soc(50, 1000)}));
        batch.add(update(u"2"_s, {soc(60, 1000)}));
        batch.add(update(u"1"_s, {soc(51, 2000)}));
        batch.add(update(u"1"_s, {soc(49, 1500)}));
        const FleetUpdate taken = batch.take();
        QCOMPARE(taken.accountId, u"a"_s);
        QCOMPARE(taken.vehicles.size(), 2);
        QCOMPARE(taken.vehicles.first().observations, QList{soc(51, 2000)});
        QVERIFY(!taken.allRemoteIds);
        QVERIFY(batch.isEmpty());
        QCOMPARE(batch.take().accountId, u"a"_s);
    }

    void newerPositionAndLastIdentityWin()
    {
        UpdateBatch batch(u"a"_s);
        VehicleUpdate first = update(u"1"_s, {});
        first.identity = Vehicle{.key = first.key, .name = u"old"_s};
        first.position = positionAt(2, 2000);
        batch.add(first);
        VehicleUpdate second = update(u"1"_s, {});
        second.identity = Vehicle{.key = first.key, .name = u"new"_s};
        second.position = positionAt(1, 1000);
        batch.add(second);
        batch.add(update(u"1"_s, {soc(1, 1)}));
        const VehicleUpdate merged = batch.take().vehicles.first();
        QCOMPARE(merged.identity->name, u"new"_s);
        QCOMPARE(merged.position->latitude, 2.0);
        QCOMPARE(merged.observations.size(), 1);
    }

    void theLastListCounts()
    {
        UpdateBatch batch(u"a"_s);
        FleetUpdate list;
        list.accountId = u"a"_s;
        list.allRemoteIds = QStringList{u"1"_s, u"2"_s};
        batch.add(list);
        list.allRemoteIds = QStringList();
        batch.add(list);
        batch.add(update(u"3"_s, {soc(1, 1)}));
        QVERIFY(!batch.isEmpty());
        const FleetUpdate taken = batch.take();
        QVERIFY(taken.allRemoteIds);
        QVERIFY(taken.allRemoteIds->isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpdateBatchTest)
#include "update_batch_test.moc"
