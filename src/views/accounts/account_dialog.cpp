// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_dialog.h"

#include "ui_account_dialog.h"
#include "views/accounts/certificate_dialog.h"
#include "views/common/palette.h"

#include <QEvent>
#include <QPushButton>
#include <QRegularExpression>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// What people type becomes an address: "ovms.example.org" means https.
QUrl serverFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
}

/// This computer's own addresses; "127.0.0.1.example.org" is a name like any other.
bool isLoopback(const QUrl &url)
{
    static const QRegularExpression loopback(u"^(localhost|::1|127(\\.\\d{1,3}){3})$"_s);
    return loopback.match(url.host()).hasMatch();
}

} // namespace

AccountDialog::AccountDialog(const QList<ServerChoice> &servers, const ValueFormatter &formatter, QWidget *parent)
    : QDialog(parent)
    , m_formatter(formatter)
    , m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    for (const ServerChoice &server : servers) {
        m_ui->server->addItem(server.url.toString());
        m_ui->server->setItemData(m_ui->server->count() - 1, server.title, Qt::ToolTipRole);
    }
    m_ui->server->setCurrentText(QString());
    m_ui->server->lineEdit()->setPlaceholderText(tr("https://ovms.example.org:6869"));
    m_ui->secretsNote->hide();
    m_account.service = u"ovms"_s;

    connect(m_ui->server, &QComboBox::editTextChanged, this, &AccountDialog::updateState);
    connect(m_ui->allowPlainHttp, &QCheckBox::toggled, this, &AccountDialog::updateState);
    connect(m_ui->user, &QLineEdit::textChanged, this, &AccountDialog::updateState);
    connect(m_ui->secret, &QLineEdit::textChanged, this, &AccountDialog::updateState);
    connect(m_ui->check, &QPushButton::clicked, this, &AccountDialog::startCheck);
    connect(m_ui->stop, &QPushButton::clicked, this, &AccountDialog::stopCheck);
    connect(m_ui->certificate, &QPushButton::clicked, this, &AccountDialog::showCertificate);
    m_ui->buttons->button(QDialogButtonBox::Save)->setDefault(true);
    setChecking(false);
    updateState();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::setAccount(const Account &account)
{
    m_account = account;
    m_ui->server->setCurrentText(account.server.toString());
    m_ui->allowPlainHttp->setChecked(account.allowPlainHttp);
    m_ui->user->setText(account.user);
    m_ui->title->setText(account.title);
    updateState();
}

Account AccountDialog::account() const
{
    Account result = m_account;
    result.archived = false; // whoever saves it wants it to sign in
    const QUrl server = serverFrom(m_ui->server->currentText());
    if (server.host() != m_account.server.host())
        result.pinnedCertificateSha256.clear(); // trusted for the other server only
    result.server = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    result.user = m_ui->user->text();
    result.allowPlainHttp = m_ui->allowPlainHttp->isChecked() && server.scheme() == "http"_L1;
    result.title = m_ui->title->text().trimmed();
    if (result.title.isEmpty())
        result.title = tr("OVMS %1", "default name of an account; %1 is the user").arg(result.user);
    return result;
}

QString AccountDialog::secret() const
{
    return m_ui->secret->text();
}

bool AccountDialog::wantsToken() const
{
    return m_ui->wantsToken->isChecked() && !secret().isEmpty(); // only a typed password can be exchanged
}

void AccountDialog::setSecretsPersistent(bool isPersistent)
{
    m_ui->secretsNote->setVisible(!isPersistent);
}

void AccountDialog::updateState()
{
    const QUrl server = serverFrom(m_ui->server->currentText());
    const bool isPlain = server.scheme() == "http"_L1;
    const bool needsConsent = isPlain && !isLoopback(server);
    m_ui->allowPlainHttp->setVisible(needsConsent);
    m_ui->plainHttpWarning->setVisible(needsConsent);
    // What is kept was meant for that server alone, and not for a way that others can read.
    const bool hasSecret = !m_account.id.isEmpty() && !m_account.archived && server.host() == m_account.server.host()
                           && (!isPlain || m_account.server.scheme() == "http"_L1);
    if (m_account.archived)
        m_ui->secret->setPlaceholderText(tr("No longer kept: enter it again"));
    else if (!m_account.id.isEmpty())
        m_ui->secret->setPlaceholderText(hasSecret ? tr("Unchanged") : tr("Enter it again for another server"));
    const bool isComplete = server.isValid() && !server.host().isEmpty() && !m_ui->user->text().isEmpty()
                            && (hasSecret || !m_ui->secret->text().isEmpty())
                            && (!needsConsent || m_ui->allowPlainHttp->isChecked());
    m_ui->check->setEnabled(isComplete && !m_isChecking);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(isComplete);
    m_ui->certificate->setVisible(m_certificate.has_value());
    m_ui->wantsToken->setEnabled(!m_ui->secret->text().isEmpty());
    growToFit();
}

/// A layout gives text that comes later and wraps no room by itself: it would be cut.
void AccountDialog::growToFit()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (isVisible() && wanted > height())
        resize(width(), wanted);
}

void AccountDialog::startCheck()
{
    m_certificate.reset();
    setChecking(true);
    m_ui->result->setPalette(palette()); // not in the colour of the last result
    m_ui->result->setText(tr("Asking the server…"));
    emit checkRequested(account(), secret());
}

void AccountDialog::stopCheck()
{
    setChecking(false);
    m_ui->result->setText(tr("Stopped. Nothing was saved."));
    emit checkCancelled();
}

void AccountDialog::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    m_ui->stop->setVisible(isChecking);
    m_ui->busy->setVisible(isChecking);
    m_ui->check->setVisible(!isChecking);
    if (isChecking)
        m_ui->stop->setFocus();
    updateState();
}

void AccountDialog::done(int result)
{
    if (m_isChecking) {
        stopCheck();
        if (result == Rejected)
            return;
    }
    QDialog::done(result);
}

void AccountDialog::showCheck(const AccountCheck &check)
{
    if (check.error && check.error->kind == ErrorKind::Cancelled)
        return;
    m_certificate = check.certificate;
    const bool hadFocus = m_ui->stop->hasFocus();
    setChecking(false);
    if (hadFocus)
        m_ui->check->setFocus();
    if (check.error) {
        say(explain(*check.error), false);
    } else if (check.vehicles == 0) {
        say(tr("Signed in, but this account has no vehicles. Register them on the server's web page first."), false);
    } else {
        QString text = tr("Signed in: %n vehicles.", nullptr, check.vehicles);
        if (!check.canOpenSession)
            text += u' ' + tr("The token may not open a session, so vehicles cannot be asked to report faster.");
        say(text, true);
    }
}

void AccountDialog::say(const QString &text, bool isGood)
{
    const StatePalette colours(isDark(palette()));
    QPalette result = m_ui->result->palette();
    result.setColor(QPalette::WindowText, colours.color(isGood ? StateMeaning::Charging : StateMeaning::Alarm));
    m_ui->result->setPalette(result);
    m_ui->result->setText((isGood ? u"✓ "_s : u"✕ "_s) + text);
    growToFit();
}

QString AccountDialog::explain(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Network:
        if (error.detail.startsWith("host not found"_L1))
            return tr("There is no server of this name. Check the address for typing errors.");
        if (error.detail.startsWith("connection refused"_L1))
            return tr("The computer is there, but nothing answers at this port. OVMS servers use 6869 for https and "
                      "6868 for http.");
        return tr("The server cannot be reached. Check the network and the address.");
    case ErrorKind::Timeout:
        return tr("The server did not answer in time. Check the address, or try again later.");
    case ErrorKind::Tls:
        if (m_certificate && m_certificate->replacesPinned)
            return tr("The server shows another certificate than the one you trusted. Somebody may be in between. "
                      "Nothing was sent.");
        if (m_certificate)
            return tr("The server's certificate is not trusted. Nothing was sent. Look at it and decide.");
        if (error.detail.startsWith("plain HTTP"_L1))
            return tr("This address is not encrypted. Nothing was sent. Use https, or allow plain HTTP above.");
        return tr("A secure connection could not be made. Is this the https port (6869)?");
    case ErrorKind::LoginRefused:
        return tr("The server refused the user name, the password or the token. It does not say which. The name is "
                  "that of the web "
                  "account, not of a vehicle.");
    case ErrorKind::Forbidden:
        return tr("The token is right but has too few rights to read vehicles.");
    case ErrorKind::NotFound:
    case ErrorKind::BadReply:
        return tr("Something answers there, but it is not an OVMS server. Check the address and the port.");
    default:
        return m_formatter.error(error).what;
    }
}

void AccountDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateState();
    }
}

void AccountDialog::showCertificate()
{
    // Not exec(): the window may go while somebody compares fingerprints.
    auto *dialog = new CertificateDialog(*m_certificate, m_formatter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, sha256 = m_certificate->sha256] {
        m_account.pinnedCertificateSha256 = sha256;
        m_account.server = serverFrom(m_ui->server->currentText());
        startCheck();
    });
    dialog->open();
}

} // namespace fleetglass
