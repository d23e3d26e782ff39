// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/value_formatter.h"
#include "settings/lamp_log.h"

#include <QTreeWidget>

namespace fleetglass {

/// What an account's lamp showed when, newest first: from, until, how long, what, and why in words.
class LampHistoryView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LampHistoryView(const ValueFormatter &formatter, QWidget *parent = nullptr);

    void setPeriods(const QList<LampPeriod> &periods); ///< oldest first, as the log has them

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString untilText(const LampPeriod &period) const;

    const ValueFormatter &m_formatter;
    QList<LampPeriod> m_periods;
};

} // namespace fleetglass
