// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notice_model.h"

#include <QStyledItemDelegate>

namespace fleetglass {

/// A notice in two lines: sign, subject and time; below it what happened. Bold until it was seen.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    NoticeDelegate(const NoticeModel &notices, QObject *parent) : QStyledItemDelegate(parent), m_notices(notices) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const NoticeModel &m_notices;
};

} // namespace fleetglass
