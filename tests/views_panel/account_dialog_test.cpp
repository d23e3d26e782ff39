// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixed_clock.h"
#include "support/window_test.h"
#include "views/accounts/account_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// What may be saved, when plain HTTP needs consent, and that nothing typed is lost.
class AccountDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void incompleteCannotBeSaved();
    void addressWithoutSchemeIsHttps();
    void consentForPlainHttp_data();
    void consentForPlainHttp();
    void consentIsNotKeptForHttps();
    void serverIsKeptWithoutSecrets();
    void failedCheckKeepsWhatWasTyped();
    void runningCheckCanBeStopped();
    void serverFieldFillsItsRow();
    void archivedAccountSignsInAgain();
    void checkResults_data();
    void checkResults();
    void untrustedCertificateCanBeLookedAt();
    void pinBelongsToItsServer();
    void changingAnAccountNeedsNoSecret();
    void secretsThatAreForgottenAreTold();
    void secretIsHidden();

private:
    template<typename W>
    W *part(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void type(const QString &server, const QString &user, const QString &secret) const
    {
        part<QComboBox>("server")->setCurrentText(server);
        part<QLineEdit>("user")->setText(user);
        part<QLineEdit>("secret")->setText(secret);
    }
    bool canSave() const { return part<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save)->isEnabled(); }
    bool asksForConsent() const { return part<QCheckBox>("allowPlainHttp")->isVisibleTo(m_dialog.get()); }

    FixedClock m_clock;
    std::unique_ptr<ValueFormatter> m_formatter;
    std::unique_ptr<AccountDialog> m_dialog;
};

void AccountDialogTest::init()
{
    failOnOurWarnings();
    m_formatter = std::make_unique<ValueFormatter>(m_clock);
    m_dialog = std::make_unique<AccountDialog>(
        QList<ServerChoice>{{.title = u"Europe"_s, .url = QUrl(u"https://ovms.example.org:6869"_s)}}, *m_formatter);
}

void AccountDialogTest::incompleteCannotBeSaved()
{
    QVERIFY(!canSave());
    type(u"ovms.example.org"_s, u"jo"_s, QString());
    QVERIFY(!canSave());
    type(u"ovms.example.org"_s, QString(), u"s"_s);
    QVERIFY(!canSave());
    type(QString(), u"jo"_s, u"s"_s);
    QVERIFY(!canSave());
    type(u"https://"_s, u"jo"_s, u"s"_s);
    QVERIFY(!canSave());
    type(u"ovms.example.org"_s, u"jo"_s, u"s"_s);
    QVERIFY(canSave());
    QVERIFY(part<QPushButton>("check")->isEnabled());
}

void AccountDialogTest::addressWithoutSchemeIsHttps()
{
    type(u" ovms.example.org:6869 "_s, u"jo"_s, u"s"_s);
    QCOMPARE(m_dialog->account().server, QUrl(u"https://ovms.example.org:6869"_s));
    QCOMPARE(m_dialog->account().service, u"ovms"_s);
    QCOMPARE(m_dialog->account().title, u"OVMS jo"_s);
    QVERIFY(!asksForConsent());
}

void AccountDialogTest::consentForPlainHttp_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("needsConsent");

    QTest::newRow("https") << u"https://ovms.example.org"_s << false;
    QTest::newRow("http") << u"http://ovms.example.org:6868"_s << true;
    QTest::newRow("HTTP in capitals") << u"HTTP://ovms.example.org"_s << true;
    QTest::newRow("localhost") << u"http://localhost:6868"_s << false;
    QTest::newRow("this computer") << u"http://127.0.0.1:6868"_s << false;
    QTest::newRow("this computer, IPv6") << u"http://[::1]:6868"_s << false;
    QTest::newRow("a name that begins like this computer's address") << u"http://127.0.0.1.example.org"_s << true;
    QTest::newRow("another name of that kind") << u"http://127.example.org"_s << true;
    QTest::newRow("a name that ends like this computer's") << u"http://notlocalhost"_s << true;
    QTest::newRow("the house's network") << u"http://192.168.1.7"_s << true;
}

void AccountDialogTest::consentForPlainHttp()
{
    QFETCH(const QString, server);
    QFETCH(const bool, needsConsent);
    type(server, u"jo"_s, u"s"_s);
    QCOMPARE(asksForConsent(), needsConsent);
    QCOMPARE(part<QLabel>("plainHttpWarning")->isVisibleTo(m_dialog.get()), needsConsent);
    QCOMPARE(canSave(), !needsConsent);
    QVERIFY(!m_dialog->account().allowPlainHttp);
    if (needsConsent) {
        part<QCheckBox>("allowPlainHttp")->setChecked(true);
        QVERIFY(canSave());
        QVERIFY(m_dialog->account().allowPlainHttp);
    }
}

void AccountDialogTest::consentIsNotKeptForHttps()
{
    type(u"http://ovms.example.org"_s, u"jo"_s, u"s"_s);
    part<QCheckBox>("allowPlainHttp")->setChecked(true);
    type(u"https://ovms.example.org"_s, u"jo"_s, u"s"_s);
    QVERIFY(!m_dialog->account().allowPlainHttp);
}

void AccountDialogTest::serverIsKeptWithoutSecrets()
{
    type(u"https://jo:hunter2@ovms.example.org:6869/?token=abc#x"_s, u"jo"_s, u"s"_s);
    const QString kept = m_dialog->account().server.toString();
    QVERIFY2(!kept.contains(u"hunter2"_s) && !kept.contains(u"abc"_s), qPrintable(kept));
    QVERIFY2(kept.startsWith(u"https://ovms.example.org:6869"_s), qPrintable(kept));
}

void AccountDialogTest::failedCheckKeepsWhatWasTyped()
{
    QSignalSpy asked(m_dialog.get(), &AccountDialog::checkRequested);
    type(u"ovms.example.org"_s, u"jo"_s, u"secret word"_s);
    part<QLineEdit>("title")->setText(u"Mine"_s);
    part<QPushButton>("check")->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(1).toString(), u"secret word"_s);
    QVERIFY(!part<QPushButton>("check")->isEnabled()); // one question at a time
    m_dialog->showCheck({.error = Error{.kind = ErrorKind::LoginRefused, .detail = {}}, .certificate = std::nullopt});
    QVERIFY(part<QPushButton>("check")->isEnabled());
    QCOMPARE(part<QComboBox>("server")->currentText(), u"ovms.example.org"_s);
    QCOMPARE(part<QLineEdit>("user")->text(), u"jo"_s);
    QCOMPARE(m_dialog->secret(), u"secret word"_s);
    QCOMPARE(m_dialog->account().title, u"Mine"_s);
    QVERIFY(canSave()); // the server may be down today
}

void AccountDialogTest::runningCheckCanBeStopped()
{
    QSignalSpy cancelled(m_dialog.get(), &AccountDialog::checkCancelled);
    type(u"ovms.example.org"_s, u"jo"_s, u"s"_s);
    m_dialog->show();
    QVERIFY(!part<QWidget>("busy")->isVisible());
    part<QPushButton>("check")->click();
    QVERIFY(part<QWidget>("busy")->isVisible());
    QVERIFY(!part<QPushButton>("check")->isVisible());
    part<QPushButton>("stop")->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!part<QWidget>("busy")->isVisible());
    QVERIFY(part<QPushButton>("check")->isEnabled());
    // What was asked before it ends as cancelled: no result to show.
    const QString said = part<QLabel>("result")->text();
    m_dialog->showCheck({.error = Error{.kind = ErrorKind::Cancelled, .detail = {}}, .certificate = std::nullopt});
    QCOMPARE(part<QLabel>("result")->text(), said);

    // Escape stops first and closes then; what was typed stays all the while.
    part<QPushButton>("check")->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->secret(), u"s"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(cancelled.count(), 2);
}

void AccountDialogTest::serverFieldFillsItsRow()
{
    m_dialog->show();
    QCOMPARE(part<QComboBox>("server")->geometry().right(), part<QLineEdit>("user")->geometry().right());
    QCOMPARE(part<QComboBox>("server")->geometry().left(), part<QLineEdit>("user")->geometry().left());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(part<QLineEdit>("user"), Qt::Key_Return); // nothing complete to save
    QCOMPARE(accepted.count(), 0);
    type(u"ovms.example.org"_s, u"jo"_s, u"s"_s);
    QTest::keyClick(part<QLineEdit>("secret"), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void AccountDialogTest::archivedAccountSignsInAgain()
{
    Account account;
    account.id = u"ovms-1"_s;
    account.service = u"ovms"_s;
    account.server = QUrl(u"https://ovms.example.org"_s);
    account.user = u"jo"_s;
    account.archived = true;
    m_dialog->setAccount(account);
    QVERIFY(!canSave()); // its secret is gone
    part<QLineEdit>("secret")->setText(u"s"_s);
    QVERIFY(canSave());
    QCOMPARE(m_dialog->account().id, u"ovms-1"_s);
    QVERIFY(!m_dialog->account().archived);
}

void AccountDialogTest::checkResults_data()
{
    QTest::addColumn<AccountCheck>("check");
    QTest::addColumn<QString>("said");

    const auto failed = [](ErrorKind kind, const QString &detail = {}) {
        return AccountCheck{.error = Error{.kind = kind, .detail = detail}, .certificate = std::nullopt};
    };
    AccountCheck good;
    good.vehicles = 3;
    AccountCheck limited = good;
    limited.canOpenSession = false;
    QTest::newRow("good") << good << u"✓ Signed in"_s;
    QTest::newRow("good, but no session") << limited << u"may not open a session"_s;
    QTest::newRow("no vehicles") << AccountCheck{} << u"✕ Signed in, but this account has no vehicles"_s;
    QTest::newRow("name") << failed(ErrorKind::Network, u"host not found: x"_s) << u"no server of this name"_s;
    QTest::newRow("port") << failed(ErrorKind::Network, u"connection refused"_s) << u"nothing answers at this port"_s;
    QTest::newRow("network") << failed(ErrorKind::Network) << u"cannot be reached"_s;
    QTest::newRow("timeout") << failed(ErrorKind::Timeout) << u"did not answer in time"_s;
    QTest::newRow("refused") << failed(ErrorKind::LoginRefused) << u"refused the user name"_s;
    QTest::newRow("rights") << failed(ErrorKind::Forbidden) << u"too few rights"_s;
    QTest::newRow("other server") << failed(ErrorKind::BadReply) << u"not an OVMS server"_s;
    QTest::newRow("no TLS") << failed(ErrorKind::Tls) << u"A secure connection could not be made"_s;
    QTest::newRow("its fault") << failed(ErrorKind::ServerFault) << u"has a fault"_s;
}

void AccountDialogTest::checkResults()
{
    QFETCH(const AccountCheck, check);
    QFETCH(const QString, said);
    type(u"ovms.example.org"_s, u"jo"_s, u"s"_s);
    m_dialog->showCheck(check);
    const QString text = part<QLabel>("result")->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(text.startsWith(u'✓'), check.vehicles > 0); // never by colour alone
    QVERIFY(!part<QPushButton>("certificate")->isVisibleTo(m_dialog.get()));
}

void AccountDialogTest::untrustedCertificateCanBeLookedAt()
{
    type(u"ovms.example.org"_s, u"jo"_s, u"s"_s);
    CertificateFacts facts;
    facts.host = u"ovms.example.org"_s;
    facts.sha256 = QByteArray(32, 'x');
    m_dialog->showCheck({.error = Error{.kind = ErrorKind::Tls, .detail = {}}, .certificate = facts});
    QVERIFY(part<QPushButton>("certificate")->isVisibleTo(m_dialog.get()));
    QVERIFY(part<QLabel>("result")->text().contains(u"Nothing was sent"_s));
    QVERIFY(m_dialog->account().pinnedCertificateSha256.isEmpty()); // looking is not trusting
    facts.replacesPinned = true;
    m_dialog->showCheck({.error = Error{.kind = ErrorKind::Tls, .detail = {}}, .certificate = facts});
    QVERIFY(part<QLabel>("result")->text().contains(u"another certificate than the one you trusted"_s));
}

void AccountDialogTest::pinBelongsToItsServer()
{
    Account account;
    account.id = u"id"_s;
    account.service = u"ovms"_s;
    account.server = QUrl(u"https://ovms.example.org"_s);
    account.user = u"jo"_s;
    account.pinnedCertificateSha256 = QByteArray(32, 'x');
    m_dialog->setAccount(account);
    QCOMPARE(m_dialog->account().pinnedCertificateSha256, QByteArray(32, 'x'));
    part<QComboBox>("server")->setCurrentText(u"https://other.example.org"_s);
    QVERIFY(m_dialog->account().pinnedCertificateSha256.isEmpty());
    CertificateFacts facts; // of the other server, seen but not trusted
    facts.host = u"other.example.org"_s;
    facts.sha256 = QByteArray(32, 'y');
    m_dialog->showCheck({.error = Error{.kind = ErrorKind::Tls, .detail = {}}, .certificate = facts});
    QVERIFY(m_dialog->account().pinnedCertificateSha256.isEmpty());
}

void AccountDialogTest::changingAnAccountNeedsNoSecret()
{
    Account account;
    account.id = u"id"_s;
    account.service = u"ovms"_s;
    account.title = u"Mine"_s;
    account.server = QUrl(u"https://ovms.example.org"_s);
    account.user = u"jo"_s;
    account.paused = true;
    m_dialog->setAccount(account);
    QVERIFY(canSave());
    QVERIFY(m_dialog->secret().isEmpty());
    QCOMPARE(m_dialog->account(), account);
    part<QLineEdit>("user")->clear();
    QVERIFY(!canSave());
}

void AccountDialogTest::secretsThatAreForgottenAreTold()
{
    QVERIFY(!part<QLabel>("secretsNote")->isVisibleTo(m_dialog.get()));
    m_dialog->setSecretsPersistent(false);
    QVERIFY(part<QLabel>("secretsNote")->isVisibleTo(m_dialog.get()));
    m_dialog->setSecretsPersistent(true);
    QVERIFY(!part<QLabel>("secretsNote")->isVisibleTo(m_dialog.get()));
}

void AccountDialogTest::secretIsHidden()
{
    QVERIFY(part<QLineEdit>("secret")->echoMode() != QLineEdit::Normal);
}

QTEST_MAIN(AccountDialogTest)
#include "account_dialog_test.moc"
