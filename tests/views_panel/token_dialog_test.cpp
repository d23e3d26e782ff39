// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/accounts/token_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// API tokens are shown shortened, made, and deleted only after a question.
class TokenDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tokensAreNeverWholeInTheWindow();
    void rowsTellWhatIsKnown();
    void newTokenIsShownToBeCopied();
    void creatingSendsTheForm();
    void deletingAsksFirst_data();
    void deletingAsksFirst();
    void errorsAndEmptyListAreTold();

private:
    template<typename W>
    W *part(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    QStringList everyText() const;

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<TokenDialog> m_dialog;
    const QString m_token = u"abcd1234efgh5678ijkl"_s;
};

void TokenDialogTest::init()
{
    failOnOurWarnings();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_formatter->setTimeZone(QTimeZone::UTC);
    m_dialog = std::make_unique<TokenDialog>(u"Mine"_s, *m_formatter);
    TokenRow ours;
    ours.token = m_token;
    ours.application = u"Fleetglass"_s;
    ours.purpose = u"Fleet"_s;
    ours.permit = u"session"_s;
    ours.createdMs = noonMs;
    ours.isOurs = true;
    TokenRow other;
    other.token = u"short-one"_s;
    other.application = u"Script"_s;
    m_dialog->setTokens({ours, other});
}

/// All that the window shows, tells in tooltips or says to a screen reader.
QStringList TokenDialogTest::everyText() const
{
    QStringList texts;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts << label->text();
    for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>())
        texts << edit->text();
    const auto *table = part<QTableWidget>("table");
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << table->model()->index(row, column).data(role).toString();
        }
    }
    return texts;
}

void TokenDialogTest::tokensAreNeverWholeInTheWindow()
{
    const QString all = everyText().join(u'\n');
    QVERIFY(!all.contains(m_token));
    QVERIFY(!all.contains(m_token.mid(4, 12)));
    QVERIFY(!all.contains(u"short-one"_s));
    QCOMPARE(part<QTableWidget>("table")->item(0, 0)->text(), u"abcd…ijkl"_s);
    QCOMPARE(part<QTableWidget>("table")->item(1, 0)->text(), u"…"_s);
}

void TokenDialogTest::rowsTellWhatIsKnown()
{
    const auto *table = part<QTableWidget>("table");
    const auto row = [table](int number) {
        QStringList cells;
        for (int column = 1; column < table->columnCount(); ++column)
            cells.append(table->item(number, column)->text());
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"Fleetglass"_s, u"Fleet"_s, u"session"_s, m_formatter->dateTime(noonMs),
                                  u"used by this account"_s}));
    QCOMPARE(row(1), (QStringList{u"Script"_s, QString(), QString(), u"—"_s, QString()}));
    QVERIFY(m_dialog->windowTitle().contains(u"Mine"_s));
}

void TokenDialogTest::newTokenIsShownToBeCopied()
{
    QVERIFY(!part<QWidget>("newToken")->isVisibleTo(m_dialog.get()));
    m_dialog->showNewToken(u"fresh-token-0123456789"_s);
    QVERIFY(part<QWidget>("newToken")->isVisibleTo(m_dialog.get()));
    QVERIFY(part<QLineEdit>("newTokenText")->isReadOnly());
    part<QPushButton>("copyNew")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"fresh-token-0123456789"_s);
}

void TokenDialogTest::creatingSendsTheForm()
{
    QSignalSpy created(m_dialog.get(), &TokenDialog::createRequested);
    part<QLineEdit>("purpose")->setText(u"Wall"_s);
    part<QComboBox>("permit")->setCurrentIndex(1);
    part<QPushButton>("create")->click();
    QCOMPARE(created.count(), 1);
    QCOMPARE(created.at(0), (QList<QVariant>{u"Fleetglass"_s, u"Wall"_s, u"auth"_s}));
}

void TokenDialogTest::deletingAsksFirst_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<int>("deleted");

    QTest::newRow("cancelled") << QMessageBox::Cancel << 0;
    QTest::newRow("confirmed") << QMessageBox::Yes << 1;
}

void TokenDialogTest::deletingAsksFirst()
{
    QFETCH(const QMessageBox::StandardButton, answer);
    QFETCH(const int, deleted);
    QVERIFY(!part<QPushButton>("remove")->isEnabled());
    part<QTableWidget>("table")->selectRow(0);
    QVERIFY(part<QPushButton>("remove")->isEnabled());
    QSignalSpy asked(m_dialog.get(), &TokenDialog::deleteRequested);
    QString question;
    QTimer::singleShot(0, this, [&question, answer] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            question = box->text();
            box->button(answer)->click();
        }
    });
    part<QPushButton>("remove")->click();
    QVERIFY2(question.contains(u"abcd…ijkl"_s) && question.contains(u"signs in with it"_s), qPrintable(question));
    QVERIFY(!question.contains(m_token));
    QCOMPARE(asked.count(), deleted);
    if (deleted > 0)
        QCOMPARE(asked.at(0).at(0).toString(), m_token);
}

void TokenDialogTest::errorsAndEmptyListAreTold()
{
    m_dialog->showBusy();
    QVERIFY(!part<QLabel>("message")->text().isEmpty());
    m_dialog->setTokens({});
    QCOMPARE(part<QTableWidget>("table")->rowCount(), 0);
    QVERIFY(part<QLabel>("message")->text().contains(u"no tokens yet"_s));
    m_dialog->showError({.kind = ErrorKind::Forbidden, .detail = {}});
    QVERIFY(part<QLabel>("message")->text().contains(u"token.admin"_s));
    m_dialog->showError({.kind = ErrorKind::Timeout, .detail = {}});
    QVERIFY(
        part<QLabel>("message")->text().contains(m_formatter->error({.kind = ErrorKind::Timeout, .detail = {}}).what));
}

QTEST_MAIN(TokenDialogTest)
#include "token_dialog_test.moc"
