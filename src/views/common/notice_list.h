// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notice_model.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QModelIndex)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

class EmptyState;

/// What happened lately, newest first: a popup that marks what it has shown as seen when it closes. A click asks for the vehicle.
class NoticeList : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeList(NoticeModel &notices, QWidget *parent = nullptr);

    void popUpAbove(const QWidget &button); ///< within its screen

signals:
    void vehicleRequested(const fleetglass::VehicleKey &key); ///< to be selected; the map stays where it is
    void accountRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void updateState();
    void retranslate();

    NoticeModel &m_notices;
    QLabel *m_title;
    QPushButton *m_clear;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace fleetglass
