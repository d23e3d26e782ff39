// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/accounts/lamp_bar.h"
#include "views/accounts/lamp_details.h"

#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// One lamp per account: its words, its shape, its age.
class LampBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newAccountConnects();
    void failureSaysWhatIsKeptAndWhatToDo();
    void plainHttpStaysInSight();
    void agesMoveOn();
    void lampsDifferWithoutColour();
    void removedAccountHasNoLamp();
    void archivedAccountHasNoLamp();
    void fetchingThePastIsSaidBesideAGoodLamp();
    void narrowBarShortensThenHidesTheCalmest();
    void detailsShowHowItWas();

private:
    Account account(const QString &id) const;
    AccountStatus status(AccountLamp lamp) const
    {
        AccountStatus result;
        result.accountId = u"one"_s;
        result.lamp = lamp;
        return result;
    }
    QToolButton *lamp() const { return m_bar->findChild<QToolButton *>(); }

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<LampBar> m_bar;
};

void LampBarTest::init()
{
    failOnOurWarnings();
    m_clock.setNowMs(noonMs);
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_bar = std::make_unique<LampBar>(*m_formatter, m_clock);
    m_bar->setAccounts({account(u"one"_s)});
}

Account LampBarTest::account(const QString &id) const
{
    Account result;
    result.id = id;
    result.title = u"Title of "_s + id;
    return result;
}

void LampBarTest::newAccountConnects()
{
    QCOMPARE(lamp()->accessibleName(), u"Account Title of one: Connecting"_s);
    QCOMPARE(lamp()->text(), u"Title of one · Connecting"_s);
    QCOMPARE(m_bar->accessibleName(), u"Accounts"_s);
}

void LampBarTest::failureSaysWhatIsKeptAndWhatToDo()
{
    AccountStatus refused = status(AccountLamp::Refused);
    refused.error = Error{.kind = ErrorKind::LoginRefused, .detail = u"technical"_s};
    refused.lastGoodMs = noonMs - 5 * minuteMs;
    refused.retryAtMs = noonMs + 59'000;
    m_bar->setStatus(refused);
    QCOMPARE(lamp()->accessibleName(), u"Account Title of one: Sign-in refused, last answer 5 min ago"_s);
    QCOMPARE(lamp()->text(), u"Title of one · Sign-in refused · 5 min"_s);
    const ErrorText text = m_formatter->error(*refused.error);
    for (const QString &line : {text.what, text.kept, text.todo, u"Last answer 5 min ago"_s, u"Next attempt in 1 min"_s})
        QVERIFY2(lamp()->toolTip().contains(line), qPrintable(lamp()->toolTip()));
}

void LampBarTest::plainHttpStaysInSight()
{
    Account plain = account(u"one"_s);
    plain.allowPlainHttp = true;
    m_bar->setAccounts({plain});
    QVERIFY(lamp()->text().endsWith(u"not encrypted"_s));
    m_bar->setStatus(status(AccountLamp::Ok));
    QVERIFY(lamp()->text().endsWith(u"not encrypted"_s));
}

void LampBarTest::agesMoveOn()
{
    AccountStatus good = status(AccountLamp::Ok);
    good.lastGoodMs = noonMs;
    m_bar->setStatus(good);
    QCOMPARE(lamp()->text(), u"Title of one · now"_s);
    m_clock.advanceMs(3 * minuteMs);
    m_bar->refreshAges();
    QCOMPARE(lamp()->text(), u"Title of one · 3 min"_s);
}

void LampBarTest::lampsDifferWithoutColour()
{
    const auto outline = [this](AccountLamp state) {
        m_bar->setStatus(status(state));
        return lamp()->icon().pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
    };
    const QImage good = outline(AccountLamp::Ok);
    const QImage waiting = outline(AccountLamp::NotYet);
    const QImage failing = outline(AccountLamp::Failing);
    const QImage refused = outline(AccountLamp::Refused);
    const QImage paused = outline(AccountLamp::Paused);
    const QList<QImage> all = {good, waiting, failing, refused, paused};
    for (int i = 0; i < all.size(); ++i) {
        for (int j = i + 1; j < all.size(); ++j)
            QVERIFY2(all.at(i) != all.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

void LampBarTest::removedAccountHasNoLamp()
{
    m_bar->setAccounts({account(u"two"_s), account(u"three"_s)});
    QCOMPARE(m_bar->findChildren<QToolButton *>().size(), 2);
    m_bar->setStatus(status(AccountLamp::Ok)); // of the removed one, still under way
    m_bar->setAccounts({});
    QCOMPARE(m_bar->findChildren<QToolButton *>().size(), 0);
}

void LampBarTest::archivedAccountHasNoLamp()
{
    Account archived = account(u"two"_s);
    archived.archived = true;
    m_bar->setAccounts({account(u"one"_s), archived});
    QCOMPARE(m_bar->findChildren<QToolButton *>().size(), 1);
    QVERIFY(lamp()->text().startsWith(u"Title of one"_s));
}

void LampBarTest::fetchingThePastIsSaidBesideAGoodLamp()
{
    AccountStatus good = status(AccountLamp::Ok);
    good.activity = u"history DEMO-03"_s;
    m_bar->setStatus(good);
    QCOMPARE(lamp()->text(), u"Title of one · fetching history"_s);
    QVERIFY2(lamp()->toolTip().contains(u"DEMO-03"_s), qPrintable(lamp()->toolTip()));
    good.activity.clear();
    m_bar->setStatus(good);
    QTRY_COMPARE(lamp()->text(), u"Title of one"_s);
}

void LampBarTest::narrowBarShortensThenHidesTheCalmest()
{
    QList<Account> accounts;
    for (int i = 0; i < 8; ++i) {
        accounts.append(account(QString::number(i)));
        accounts.last().title = u"A long title of the account number %1"_s.arg(i);
    }
    m_bar->setAccounts(accounts);
    AccountStatus bad = status(AccountLamp::Refused);
    bad.accountId = u"6"_s;
    m_bar->setStatus(bad);
    m_bar->show();
    const auto shown = [this] {
        QList<QToolButton *> lamps;
        for (QToolButton *one : m_bar->findChildren<QToolButton *>()) {
            if (one->isVisible())
                lamps.append(one);
        }
        return lamps;
    };
    m_bar->resize(6000, 30);
    QCOMPARE(shown().size(), 8);
    QVERIFY(shown().at(6)->text().endsWith(u"Sign-in refused"_s));
    QVERIFY(shown().at(0)->text().startsWith(accounts.at(0).title));
    m_bar->resize(1300, 30);
    QCOMPARE(shown().size(), 8);
    QVERIFY2(shown().at(0)->text().contains(u'…'), qPrintable(shown().at(0)->text()));
    QVERIFY(shown().at(0)->accessibleName().contains(accounts.at(0).title)); // elided for the eye only
    m_bar->resize(420, 30);
    QList<QToolButton *> few = shown();
    QVERIFY(few.size() >= 2 && few.size() < 8);
    const auto wantsTheUser = [](const QToolButton *one) {
        return one->accessibleName().contains(u"Sign-in refused"_s);
    };
    QVERIFY(std::ranges::any_of(few, wantsTheUser));
    const auto isMenu = [](const QToolButton *one) { return one->text().startsWith(u'+'); };
    const auto menu = std::ranges::find_if(few, isMenu);
    QVERIFY(menu != few.end());
    QCOMPARE((*menu)->text(), u"+%1"_s.arg(9 - few.size()));
    int right = 0;
    for (const QToolButton *one : few)
        right = std::max(right, one->geometry().right());
    QVERIFY2(right < m_bar->width(), qPrintable(QString::number(right)));
    QVERIFY(m_bar->minimumSizeHint().width() < 200);
    m_bar->resize(6000, 30);
    QCOMPARE(shown().size(), 8);
}

void LampBarTest::detailsShowHowItWas()
{
    LampPeriod down;
    down.lamp = AccountLamp::Failing;
    down.fromMs = noonMs - 60 * minuteMs;
    down.untilMs = noonMs - 32 * minuteMs;
    down.error = Error{.kind = ErrorKind::ServerFault, .detail = {}};
    LampPeriod good;
    good.fromMs = down.untilMs;
    good.untilMs = noonMs;
    good.isOpen = true;
    m_bar->setPeriodSource([=](const QString &id) { return id == "one"_L1 ? QList{down, good} : QList<LampPeriod>(); });
    m_bar->setStatus(status(AccountLamp::Ok));
    m_bar->show();
    lamp()->click();
    auto *details = m_bar->findChild<LampDetails *>();
    QVERIFY(details && details->isVisible());
    const auto *history = details->findChild<QTreeWidget *>();
    QCOMPARE(history->topLevelItemCount(), 2);
    QCOMPARE(history->topLevelItem(0)->text(1), u"now"_s);
    QCOMPARE(history->topLevelItem(1)->text(2), u"28 min"_s);
    QCOMPARE(history->topLevelItem(1)->text(3), u"The service has a fault"_s);
    QCOMPARE(history->topLevelItem(1)->text(4), u"The service has a fault."_s);
    QSignalSpy refreshed(m_bar.get(), &LampBar::refreshRequested);
    details->findChild<QPushButton *>()->click();
    QCOMPARE(refreshed.count(), 1);
    QCOMPARE(refreshed.at(0).at(0).toString(), u"one"_s);
}

QTEST_MAIN(LampBarTest)
#include "lamp_bar_test.moc"
