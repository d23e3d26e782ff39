// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace fleetglass {

/// Rows that people drag into another order; each has its account's id in Qt::UserRole of the first column.
class AccountTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit AccountTree(QWidget *parent = nullptr);

signals:
    void moved(const QString &accountId, int place); ///< dragged there, and lies there already

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace fleetglass
