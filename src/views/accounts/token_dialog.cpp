// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/token_dialog.h"

#include "ui_token_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &token)
{
    return token.size() > 12 ? token.first(4) + u"…"_s + token.last(4) : u"…"_s;
}

} // namespace

TokenDialog::TokenDialog(const QString &accountTitle, const ValueFormatter &formatter, QWidget *parent)
    : QDialog(parent)
    , m_formatter(formatter)
    , m_ui(std::make_unique<Ui::TokenDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("API tokens of %1").arg(accountTitle));
    m_ui->application->setText(u"Fleetglass"_s);
    m_ui->permit->addItem(tr("Read, and report faster while somebody looks (session)"), u"session"_s);
    m_ui->permit->addItem(tr("Read only (auth)"), u"auth"_s);
    m_ui->permit->addItem(tr("Read and manage tokens (session, token.admin)"), u"session,token.admin"_s);
    m_ui->newToken->hide();
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(m_ui->table, &QTableWidget::itemSelectionChanged, this, &TokenDialog::updateState);
    connect(m_ui->remove, &QPushButton::clicked, this, &TokenDialog::askToDelete);
    connect(m_ui->refresh, &QPushButton::clicked, this, &TokenDialog::refreshRequested);
    connect(m_ui->create, &QPushButton::clicked, this, [this] {
        emit createRequested(m_ui->application->text(), m_ui->purpose->text(), m_ui->permit->currentData().toString());
    });
    connect(m_ui->copyNew, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->newTokenText->text()); });
    updateState();
}

TokenDialog::~TokenDialog() = default;

void TokenDialog::setTokens(const QList<TokenRow> &tokens)
{
    m_tokens = tokens;
    m_ui->table->setRowCount(static_cast<int>(tokens.size()));
    for (int row = 0; row < tokens.size(); ++row) {
        const TokenRow &token = tokens.at(row);
        const QString created = token.createdMs ? m_formatter.dateTime(*token.createdMs) : ValueFormatter::unknown();
        const QString note = token.isOurs ? tr("used by this account") : QString();
        const QStringList cells = {shortened(token.token), token.application, token.purpose,
                                   token.permit,           created,           note};
        for (int column = 0; column < cells.size(); ++column)
            m_ui->table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    for (int column = 0; column < m_ui->table->columnCount() - 1; ++column) // the last one takes the rest
        m_ui->table->resizeColumnToContents(column);
    m_ui->message->setText(tokens.isEmpty() ? tr("This account has no tokens yet.") : QString());
    updateState();
}

void TokenDialog::showNewToken(const QString &token)
{
    m_ui->newTokenText->setText(token);
    m_ui->newToken->show();
}

void TokenDialog::showError(const Error &error)
{
    const ErrorText text =
        error.kind == ErrorKind::Forbidden
            ? ErrorText{tr("This account's token may not manage tokens."), QString(),
                        tr("Sign in with the password, or with a token that has the right “token.admin”.")}
            : m_formatter.error(error);
    m_ui->message->setText(text.what + u' ' + text.todo);
    updateState();
}

void TokenDialog::showBusy()
{
    m_ui->message->setText(tr("Asking the server…"));
}

int TokenDialog::selectedRow() const
{
    const QList<QTableWidgetItem *> items = m_ui->table->selectedItems();
    return items.isEmpty() ? -1 : items.first()->row();
}

void TokenDialog::updateState()
{
    m_ui->remove->setEnabled(selectedRow() >= 0);
}

void TokenDialog::askToDelete()
{
    const TokenRow token = m_tokens.at(selectedRow()); // a new list may come while the question is open
    const QPointer<TokenDialog> alive(this);
    const QString warning =
        token.isOurs
            ? tr("This account signs in with it: it will be refused afterwards, and you must enter the password again.")
            : tr("Programs that use it can no longer read the vehicles.");
    const auto answer = QMessageBox::question(
        this, tr("Delete the token?"),
        tr("Token %1 (%2) will be deleted on the server. %3").arg(shortened(token.token), token.application, warning),
        QMessageBox::Cancel | QMessageBox::Yes, QMessageBox::Cancel);
    if (alive && answer == QMessageBox::Yes)
        emit deleteRequested(token.token);
}

} // namespace fleetglass
