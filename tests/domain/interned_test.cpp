// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interned.h"

#include <QTest>

#include <barrier>
#include <thread>
#include <vector>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class InternedTest : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsAreEqual();
    void emptyIsEmpty();
    void manyThreadsAgree();
};

void InternedTest::equalTextsAreEqual()
{
    const Interned literal(u"fl");
    const Interned string(u"fl"_s);
    const Interned view(QStringView(u"xflx").sliced(1, 2));
    QCOMPARE(literal, string);
    QCOMPARE(literal, view);
    QCOMPARE(view.text(), u"fl"_s);
    QVERIFY(literal != Interned(u"FL"));
    QVERIFY(!literal.isEmpty());
}

void InternedTest::emptyIsEmpty()
{
    QVERIFY(Interned().isEmpty());
    QVERIFY(Interned(QString()).isEmpty());
    QCOMPARE(Interned(u""), Interned());
    QCOMPARE(Interned().text(), QString());
}

void InternedTest::manyThreadsAgree()
{
    constexpr int threadCount = 8;
    constexpr int textCount = 2000;
    std::vector<std::vector<Interned>> results(threadCount);
    std::barrier start(threadCount);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < threadCount; ++thread) {
        threads.emplace_back([&start, &result = results[static_cast<std::size_t>(thread)], thread] {
            start.arrive_and_wait();
            for (int i = 0; i < textCount; ++i) {
                // Each in another order, so that they meet at different texts.
                const int number = (i * 7 + thread * 131) % textCount;
                const Interned interned(u"wheel %1"_s.arg(number));
                if (interned.text() == u"wheel %1"_s.arg(number))
                    result.push_back(interned);
            }
        });
    }
    threads.clear();
    for (int thread = 0; thread < threadCount; ++thread) {
        const auto &result = results[static_cast<std::size_t>(thread)];
        QCOMPARE(result.size(), std::size_t(textCount)); // every text read back as it was
        for (int i = 0; i < textCount; ++i)
            QCOMPARE(result[static_cast<std::size_t>(i)],
                     Interned(u"wheel %1"_s.arg((i * 7 + thread * 131) % textCount)));
    }
}

QTEST_APPLESS_MAIN(InternedTest)
#include "interned_test.moc"
