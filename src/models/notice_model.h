// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_event_words.h"

#include <QAbstractListModel>

namespace fleetglass {

/// The newest events, newest first, and which of them nobody has looked at yet. DisplayRole is the subject.
class NoticeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int mostNotices = 200;
    enum Role {
        FactRole = Qt::UserRole, ///< QString
        TimeRole,                ///< QString, the user's zone
        UnseenRole,              ///< bool
    };

    explicit NoticeModel(FleetEventWords words, QObject *parent = nullptr);

    void add(const QList<FleetEvent> &events); ///< the last one is the newest
    const FleetEvent &event(int row) const { return m_notices.at(row).event; }
    int unseen() const { return m_unseen; }
    void markSeen();
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void unseenChanged(int unseen);

private:
    struct Notice {
        FleetEvent event;
        bool isUnseen = true;
    };
    void setUnseen(int unseen);

    FleetEventWords m_words;
    QList<Notice> m_notices;
    int m_unseen = 0;
};

} // namespace fleetglass
