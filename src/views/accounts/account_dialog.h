// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/account_check.h"
#include "models/value_formatter.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AccountDialog;
}

namespace fleetglass {

/// A server that people may pick from the list.
struct ServerChoice {
    QString title;
    QUrl url;
};

/// Adds or changes an OVMS account. Keeps what was typed when a test or the sign-in fails; knows the secret only until it is taken.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    AccountDialog(const QList<ServerChoice> &servers, const ValueFormatter &formatter, QWidget *parent = nullptr);
    ~AccountDialog() override;

    void setAccount(const Account &account); ///< to change one; an empty secret then means "as it is"
    Account account() const;
    QString secret() const;
    bool wantsToken() const; ///< exchange the password for an API token
    void showCheck(const AccountCheck &check);
    void setSecretsPersistent(bool isPersistent); ///< says so when secrets are forgotten at the end

    void done(int result) override; ///< Escape stops a test that runs, and only then closes

signals:
    void checkRequested(const fleetglass::Account &account, const QString &secret);
    void checkCancelled(); ///< nobody waits for the answer any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void startCheck();
    void stopCheck();
    void setChecking(bool isChecking);
    void showCertificate();
    void updateState();
    void growToFit();
    void say(const QString &text, bool isGood);
    QString explain(const Error &error) const;

    const ValueFormatter &m_formatter;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    Account m_account;
    std::optional<CertificateFacts> m_certificate;
    bool m_isChecking = false;
};

} // namespace fleetglass
