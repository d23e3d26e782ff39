// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/value_formatter.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <optional>

namespace Ui {
class TokenDialog;
}

namespace fleetglass {

/// An API token as the dialog shows it: shortened, never whole.
struct TokenRow {
    QString token; ///< whole, to name it when it is to be deleted
    QString application;
    QString purpose;
    QString permit;
    std::optional<qint64> createdMs; ///< UTC
    bool isOurs = false;             ///< this account signs in with it
};

/// Lists, makes and deletes the API tokens of an account.
class TokenDialog : public QDialog
{
    Q_OBJECT
public:
    TokenDialog(const QString &accountTitle, const ValueFormatter &formatter, QWidget *parent = nullptr);
    ~TokenDialog() override;

    void setTokens(const QList<TokenRow> &tokens);
    void showNewToken(const QString &token); ///< the only time it is seen whole: to be copied
    void showError(const Error &error);
    void showBusy();

signals:
    void refreshRequested();
    void createRequested(const QString &application, const QString &purpose, const QString &permit);
    void deleteRequested(const QString &token);

private:
    void updateState();
    void askToDelete();
    int selectedRow() const;

    const ValueFormatter &m_formatter;
    std::unique_ptr<Ui::TokenDialog> m_ui;
    QList<TokenRow> m_tokens;
};

} // namespace fleetglass
