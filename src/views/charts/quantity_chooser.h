// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series_model.h"
#include "models/value_formatter.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace fleetglass {

/// The list from which readings are chosen: by group, with a search field, each with a box to tick. Pops up below a button.
class QuantityChooser : public QFrame
{
    Q_OBJECT
public:
    explicit QuantityChooser(const ValueFormatter &formatter, QWidget *parent = nullptr);

    void setSeries(const QList<SeriesInfo> &available, const QList<ObservationKey> &chosen);
    void popUpBelow(const QWidget *button);
    void retranslate();

signals:
    void toggled(const fleetglass::ObservationKey &series, bool isChosen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStandardItem *groupItem(QuantityGroup group);
    void toggle(const QModelIndex &index);

    const ValueFormatter &m_formatter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_proxy;
    bool m_isFilling = false;
};

} // namespace fleetglass
