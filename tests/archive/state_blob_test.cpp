// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/state_blob.h"

#include <QTest>

#include <random>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// The bytes of a last state: every value comes back, a newer program's are skipped, broken ones are refused.
class StateBlobTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuantityComesBack();
    void quantityOfANewerProgramIsLeftOut();
    void cutOffBytesAreRefused();
    void randomBytesDoNoHarm();

private:
    static ObservationSet everything();
};

ObservationSet StateBlobTest::everything()
{
    QList<Observation> all;
    qint64 atMs = 1'795'000'000'000;
    for (const QuantityInfo &info : allQuantities()) {
        Observation observation;
        observation.quantity = info.quantity;
        observation.origin = u"OVMS status";
        observation.value = 1.5;
        observation.observedAtMs = ++atMs;
        if (info.type == ValueType::Flag)
            observation.value = true;
        else if (info.type != ValueType::Number)
            observation.value = u"wörd"_s;
        if (info.group == QuantityGroup::Tyres)
            observation.part = u"fl";
        observation.sourceAge = atMs % 2 ? SourceAge::Old : SourceAge::Current;
        all.append(observation);
    }
    ObservationSet set;
    set.merge(all);
    return set;
}

void StateBlobTest::everyQuantityComesBack()
{
    const ObservationSet set = everything();
    const std::optional<QList<Observation>> back = StateDecoder().decode(encodeState(set));
    QVERIFY(back);
    ObservationSet again;
    again.merge(*back);
    QCOMPARE(again, set);
    QCOMPARE(StateDecoder().decode(encodeState({})), QList<Observation>());
}

void StateBlobTest::quantityOfANewerProgramIsLeftOut()
{
    QByteArray bytes = encodeState(everything());
    QVERIFY(bytes.contains("odometer"));
    bytes.replace("odometer", "xdometer");
    const std::optional<QList<Observation>> back = StateDecoder().decode(bytes);
    QVERIFY(back);
    QCOMPARE(back->size(), static_cast<qsizetype>(everything().all().size()) - 1);
    QVERIFY(!std::ranges::contains(*back, Quantity::Odometer, &Observation::quantity));
}

void StateBlobTest::cutOffBytesAreRefused()
{
    const QByteArray bytes = encodeState(everything());
    StateDecoder decoder;
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decoder.decode(bytes.first(length)), qPrintable(QString::number(length)));
    QByteArray newer = bytes;
    newer[0] = 2;
    QVERIFY(!decoder.decode(newer));
}

void StateBlobTest::randomBytesDoNoHarm()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    const QByteArray good = encodeState(everything());
    StateDecoder decoder;
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = good;
        std::uniform_int_distribution<qsizetype> place(0, bytes.size() - 1);
        for (int i = 0; i < 5; ++i)
            bytes[place(random)] = static_cast<char>(byte(random));
        const auto back = decoder.decode(bytes);
        refused += back ? 0 : 1;
        QVERIFY(!back || back->size() <= 65535);
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(StateBlobTest)
#include "state_blob_test.moc"
