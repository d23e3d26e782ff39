// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notice_model.h"

#include <QToolButton>

namespace fleetglass {

class NoticeList;

/// Opens the list of events from the status bar; a badge counts those nobody has looked at.
class NoticeButton : public QToolButton
{
    Q_OBJECT
public:
    explicit NoticeButton(NoticeModel &notices, QWidget *parent = nullptr);

    void showList();
    QSize sizeHint() const override;

signals:
    void vehicleRequested(const fleetglass::VehicleKey &key); ///< to be selected; the map stays where it is
    void accountRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString badgeText() const;
    int badgeWidth() const;
    void retranslate();

    NoticeModel &m_notices;
    NoticeList *m_list;
};

} // namespace fleetglass
