// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notice_model.h"

#include "models/value_formatter.h"

#include <algorithm>

namespace fleetglass {

NoticeModel::NoticeModel(FleetEventWords words, QObject *parent) : QAbstractListModel(parent), m_words(std::move(words))
{
    connect(&m_words.formatter(), &ValueFormatter::changed, this, [this] {
        if (!m_notices.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void NoticeModel::add(const QList<FleetEvent> &events)
{
    // Of a flood only the newest are worth keeping.
    const QList<FleetEvent> fresh = events.last(std::min<qsizetype>(mostNotices, events.size()));
    if (fresh.isEmpty())
        return;
    const qsizetype room = mostNotices - fresh.size();
    if (m_notices.size() > room) {
        beginRemoveRows({}, static_cast<int>(room), rowCount() - 1);
        m_notices.resize(room);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const FleetEvent &event : fresh)
        m_notices.prepend({.event = event});
    endInsertRows();
    setUnseen(static_cast<int>(std::ranges::count(m_notices, true, &Notice::isUnseen)));
}

void NoticeModel::markSeen()
{
    if (m_unseen == 0)
        return;
    for (Notice &notice : m_notices)
        notice.isUnseen = false;
    emit dataChanged(index(0), index(rowCount() - 1), {UnseenRole});
    setUnseen(0);
}

void NoticeModel::clear()
{
    beginResetModel();
    m_notices.clear();
    endResetModel();
    setUnseen(0);
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Notice &notice = m_notices.at(index.row());
    const ValueFormatter &formatter = m_words.formatter();
    switch (role) {
    case Qt::DisplayRole:
        return m_words.subject(notice.event);
    case FactRole:
        return m_words.fact(notice.event);
    case TimeRole:
        return formatter.dateTime(notice.event.atMs);
    case Qt::ToolTipRole:
        return formatter.exactTime(notice.event.atMs);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3", "vehicle or account, what happened, when")
            .arg(m_words.subject(notice.event), m_words.fact(notice.event), formatter.dateTime(notice.event.atMs));
    case UnseenRole:
        return notice.isUnseen;
    default:
        return {};
    }
}

void NoticeModel::setUnseen(int unseen)
{
    if (std::exchange(m_unseen, unseen) != unseen)
        emit unseenChanged(unseen);
}

} // namespace fleetglass
