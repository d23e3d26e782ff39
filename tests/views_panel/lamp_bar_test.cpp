// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/accounts/lamp_bar.h"

#include <QImage>
#include <QToolButton>

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
    QCOMPARE(lamp()->accessibleName(), u"Account Title of one: Sign-in refused"_s);
    QCOMPARE(lamp()->text(), u"Title of one · Sign-in refused · 5 min"_s);
    const ErrorText text = m_formatter->error(*refused.error);
    for (const QString &line :
         {text.what, text.kept, text.todo, u"Last good answer 5 min ago"_s, u"Next attempt in 1 min"_s})
        QVERIFY2(lamp()->toolTip().contains(line), qPrintable(lamp()->toolTip()));
}

void LampBarTest::plainHttpStaysInSight()
{
    Account plain = account(u"one"_s);
    plain.allowPlainHttp = true;
    m_bar->setAccounts({plain});
    QVERIFY(lamp()->text().endsWith(u"unencrypted"_s));
    m_bar->setStatus(status(AccountLamp::Ok));
    QVERIFY(lamp()->text().endsWith(u"unencrypted"_s));
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

QTEST_MAIN(LampBarTest)
#include "lamp_bar_test.moc"
