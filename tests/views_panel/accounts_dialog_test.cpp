// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/accounts/account_tree.h"
#include "views/accounts/accounts_dialog.h"
#include "views/accounts/lamp_history_view.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// The list of accounts: what it shows, what it asks for, and that nothing is deleted by accident.
class AccountsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutAccountsItOffersToAddOne();
    void selectionSurvivesNewStates();
    void pausedAndArchivedAccountsSayWhatCanBeDone();
    void removingKeepsTheHistoryUnlessAskedTwice();
    void historyOfAnArchivedAccountCanBeDeleted();
    void orderIsAskedFor();
    void testsAreAskedForAndShown();
    void detailsTellHowItIsAndWas();
    void followsALanguageChange();

private:
    static Account account(const QString &id)
    {
        Account one;
        one.id = id;
        one.service = u"ovms"_s;
        one.title = u"Title of "_s + id;
        one.server = QUrl(u"https://ovms.example.org:6869"_s);
        one.user = u"jo"_s;
        return one;
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    AccountTree *tree() const { return m_dialog->findChild<AccountTree *>(); }
    void select(int row) const { tree()->setCurrentItem(tree()->topLevelItem(row)); }
    /// Presses a button of the open question by its text; false where there is none.
    bool answer(const QString &text) const
    {
        auto *box = m_dialog->findChild<QMessageBox *>();
        if (!box)
            return false;
        for (QAbstractButton *one : box->buttons()) {
            if (one->text() == text) {
                one->click();
                delete box; // its close is later
                return true;
            }
        }
        return false;
    }

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<AccountsDialog> m_dialog;
};

void AccountsDialogTest::init()
{
    failOnOurWarnings();
    m_dialog.reset();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_dialog = std::make_unique<AccountsDialog>(*m_formatter);
    m_dialog->setAccounts({account(u"a"_s), account(u"b"_s), account(u"c"_s)});
    m_dialog->show();
}

void AccountsDialogTest::withoutAccountsItOffersToAddOne()
{
    QVERIFY(tree()->isVisible());
    m_dialog->setAccounts({});
    QVERIFY(!tree()->isVisible());
    for (const char *name : {"edit", "test", "testAll", "tokens", "pause", "up", "down", "remove"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QSignalSpy asked(m_dialog.get(), &AccountsDialog::addRequested);
    button("add")->click();
    QCOMPARE(asked.count(), 1);
}

void AccountsDialogTest::selectionSurvivesNewStates()
{
    select(1);
    AccountStatus status;
    status.accountId = u"b"_s;
    status.lamp = AccountLamp::Refused;
    m_dialog->setStatus(status);
    QCOMPARE(tree()->topLevelItem(1)->text(3), u"Sign-in refused"_s);
    status.accountId = u"unknown"_s;
    m_dialog->setStatus(status);
    m_dialog->setAccounts({account(u"c"_s), account(u"b"_s)});
    QSignalSpy edited(m_dialog.get(), &AccountsDialog::editRequested);
    button("edit")->click();
    QCOMPARE(edited.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(tree()->topLevelItem(1)->text(3), u"Sign-in refused"_s);
}

void AccountsDialogTest::pausedAndArchivedAccountsSayWhatCanBeDone()
{
    Account paused = account(u"a"_s);
    paused.paused = true;
    Account archived = account(u"b"_s);
    archived.archived = true;
    m_dialog->setAccounts({paused, archived});
    select(0);
    QCOMPARE(button("pause")->text(), u"Res&ume"_s);
    QCOMPARE(tree()->topLevelItem(0)->text(3), u"Paused"_s);
    QSignalSpy asked(m_dialog.get(), &AccountsDialog::pauseRequested);
    button("pause")->click();
    QCOMPARE(asked.at(0), (QVariantList{u"a"_s, false}));

    select(1);
    QCOMPARE(tree()->topLevelItem(1)->text(3), u"Removed, history kept"_s);
    QCOMPARE(button("edit")->text(), u"Sign &in again…"_s);
    QCOMPARE(button("remove")->text(), u"&Delete history…"_s);
    for (const char *name : {"test", "tokens", "pause"})
        QVERIFY2(!button(name)->isEnabled(), name);
    QVERIFY(m_dialog->findChild<QLabel *>(u"details"_s)->text().contains(u"password deleted"_s));
}

void AccountsDialogTest::removingKeepsTheHistoryUnlessAskedTwice()
{
    QSignalSpy archived(m_dialog.get(), &AccountsDialog::archiveRequested);
    QSignalSpy deleted(m_dialog.get(), &AccountsDialog::deleteRequested);
    select(1);
    button("remove")->click();
    QVERIFY(answer(u"Cancel"_s));
    QCOMPARE(archived.count() + deleted.count(), 0);

    button("remove")->click();
    QCOMPARE(m_dialog->findChild<QMessageBox *>()->defaultButton()->text(), u"&Keep the history"_s);
    QVERIFY(answer(u"&Keep the history"_s));
    QCOMPARE(archived.count(), 1);
    QCOMPARE(archived.at(0).at(0).toString(), u"b"_s);

    button("remove")->click();
    QVERIFY(answer(u"&Delete the history"_s));
    QCOMPARE(deleted.count(), 0); // asked once more
    QCOMPARE(m_dialog->findChild<QMessageBox *>()->defaultButton()->text(), u"Cancel"_s);
    QVERIFY(answer(u"&Delete the history"_s));
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.at(0).at(0).toString(), u"b"_s);
    QCOMPARE(archived.count(), 1);
}

void AccountsDialogTest::historyOfAnArchivedAccountCanBeDeleted()
{
    Account archived = account(u"b"_s);
    archived.archived = true;
    m_dialog->setAccounts({archived});
    QSignalSpy deleted(m_dialog.get(), &AccountsDialog::deleteRequested);
    select(0);
    button("remove")->click();
    QVERIFY(answer(u"&Delete the history"_s));
    QCOMPARE(deleted.count(), 1);
}

void AccountsDialogTest::orderIsAskedFor()
{
    QSignalSpy moved(m_dialog.get(), &AccountsDialog::moveRequested);
    select(0);
    QVERIFY(!button("up")->isEnabled());
    button("down")->click();
    QCOMPARE(moved.at(0), (QVariantList{u"a"_s, 1}));
    select(2);
    QVERIFY(!button("down")->isEnabled());
    button("up")->click();
    QCOMPARE(moved.at(1), (QVariantList{u"c"_s, 1}));
    emit tree() -> moved(u"c"_s, 0); // dragged
    QCOMPARE(moved.at(2), (QVariantList{u"c"_s, 0}));
}

void AccountsDialogTest::testsAreAskedForAndShown()
{
    Account archived = account(u"d"_s);
    archived.archived = true;
    m_dialog->setAccounts({account(u"a"_s), account(u"b"_s), archived});
    QVERIFY(tree()->isColumnHidden(4));
    QSignalSpy asked(m_dialog.get(), &AccountsDialog::testRequested);
    button("testAll")->click();
    QCOMPARE(asked.count(), 2); // an archived one has nothing to sign in with
    m_dialog->showTesting(u"a"_s);
    QVERIFY(!tree()->isColumnHidden(4));
    QCOMPARE(tree()->topLevelItem(0)->text(4), u"Testing…"_s);
    AccountCheck good;
    good.vehicles = 12;
    m_dialog->showTest(u"a"_s, good);
    QCOMPARE(tree()->topLevelItem(0)->text(4), u"✓ 12 vehicles"_s);
    AccountCheck bad;
    bad.error = Error{.kind = ErrorKind::LoginRefused, .detail = {}};
    m_dialog->showTest(u"b"_s, bad);
    QCOMPARE(tree()->topLevelItem(1)->text(4), u"✕ Sign-in refused"_s);
    select(1);
    const QString details = m_dialog->findChild<QLabel *>(u"details"_s)->text();
    QVERIFY2(details.contains(m_formatter->error(*bad.error).what), qPrintable(details));
    select(2);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"details"_s)->text().contains(u"test failed"_s));
}

void AccountsDialogTest::detailsTellHowItIsAndWas()
{
    LampPeriod period;
    period.lamp = AccountLamp::Offline;
    period.fromMs = noonMs - 28 * minuteMs;
    period.untilMs = noonMs;
    m_dialog->setPeriodSource([&](const QString &id) { return id == "b"_L1 ? QList{period} : QList<LampPeriod>(); });
    const auto *history = m_dialog->findChild<LampHistoryView *>();
    select(0);
    QCOMPARE(history->topLevelItemCount(), 0);
    select(1);
    QCOMPARE(history->topLevelItemCount(), 1);
    QCOMPARE(history->topLevelItem(0)->text(3), u"Offline"_s);
    period.lamp = AccountLamp::Failing;
    m_dialog->refreshPeriods(u"a"_s);
    QCOMPARE(history->topLevelItem(0)->text(3), u"Offline"_s);
    m_dialog->refreshPeriods(u"b"_s);
    QCOMPARE(history->topLevelItem(0)->text(3), u"The service has a fault"_s);

    AccountStatus status;
    status.accountId = u"b"_s;
    status.lamp = AccountLamp::Offline;
    status.error = Error{.kind = ErrorKind::Network, .detail = u"technical"_s};
    m_dialog->setStatus(status);
    const QString details = m_dialog->findChild<QLabel *>(u"details"_s)->text();
    const ErrorText text = m_formatter->error(*status.error);
    for (const QString &line : {text.what, text.kept, text.todo})
        QVERIFY2(details.contains(line), qPrintable(details));
}

void AccountsDialogTest::followsALanguageChange()
{
    CapitalsTranslator capitals;
    QCoreApplication::installTranslator(&capitals);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(button("add")->text(), u"&ADD…"_s);
    QCOMPARE(button("edit")->text(), u"&CHANGE…"_s);
    QCOMPARE(m_dialog->windowTitle(), u"ACCOUNTS"_s);
    QCOMPARE(tree()->topLevelItem(0)->text(3), u"CONNECTING"_s);
    QCoreApplication::removeTranslator(&capitals);
}

QTEST_MAIN(AccountsDialogTest)
#include "accounts_dialog_test.moc"
