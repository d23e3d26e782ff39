// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/value_formatter.h"
#include "settings/lamp_log.h"
#include "views/accounts/lamp_words.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace fleetglass {

/// One lamp per account in the status bar: shape and colour say how it is; a click says what, since when, what is kept, what to do,
/// and how it was before. Where it gets narrow the texts become short, then the calmest lamps go into a menu.
class LampBar : public QWidget
{
    Q_OBJECT
public:
    LampBar(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts); ///< archived ones have no lamp
    void setStatus(const AccountStatus &status);
    /// Where the details take from how an account was before; see LampLog::periods().
    void setPeriodSource(std::function<QList<LampPeriod>(const QString &accountId)> source);
    void refreshAges();

    QSize minimumSizeHint() const override;

signals:
    void refreshRequested(const QString &accountId);
    void editRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Length : quint8 {
        Full,
        Short,      ///< without ages
        ShortTitle, ///< the state stays whole
        TitleOnly,
    };

    void showDetails(const QString &accountId, const QWidget &at);
    void updateLamp(const Account &account);
    void fit();
    int wantedWidth(Length length);
    void hideCalmest(int excess);
    void showHidden();
    QString text(const Account &account, const AccountStatus &status, Length length) const;
    QString toolTip(const Account &account, const AccountStatus &status) const;

    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    LampWords m_words;
    QHBoxLayout *m_layout;
    QToolButton *m_more = nullptr; ///< made when the first lamp does not fit
    QList<Account> m_accounts;
    QHash<QString, AccountStatus> m_statuses;
    using Drawn = std::pair<AccountLamp, bool>; ///< lamp; in the dark
    QHash<QString, Drawn> m_drawn;
    QTimer m_busyTimer; ///< runs since the last picture of a status
    bool m_isBehind = false;
    QHash<QString, QToolButton *> m_lamps;
    QStringList m_hidden; ///< ids of the accounts in the menu
    std::function<QList<LampPeriod>(const QString &)> m_periods;
};

} // namespace fleetglass
