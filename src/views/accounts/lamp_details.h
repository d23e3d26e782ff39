// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/lamp_log.h"
#include "views/accounts/lamp_words.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

class LampHistoryView;

/// What stands behind a lamp: how the account is, how it was before, and what can be done. A popup that Escape or a click outside closes.
class LampDetails : public QFrame
{
    Q_OBJECT
public:
    LampDetails(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    void setAccount(const Account &account, const AccountStatus &status, const QList<LampPeriod> &periods);
    void placeAbove(const QWidget &lamp); ///< within its screen

signals:
    void refreshRequested(const QString &accountId);
    void editRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LampWords m_words;
    Account m_account;
    AccountStatus m_status;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    LampHistoryView *m_history;
    QPushButton *m_refresh;
    QPushButton *m_edit;
};

} // namespace fleetglass
