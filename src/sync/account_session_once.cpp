// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/account_session.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int readersAtOnce = 2;

} // namespace

Task<> AccountSession::runOnce(std::shared_ptr<AccountSession> self)
{
    const bool isOpen = co_await self->openProvider();
    if (!isOpen)
        co_return;
    const bool hasList = co_await self->readList();
    if (!hasList)
        co_return;

    const QStringList remoteIds = self->m_schedule.vehicles();
    const auto queue = std::make_shared<QStringList>(remoteIds);
    std::vector<Task<>> readers;
    for (int i = 0; i < readersAtOnce; ++i)
        readers.push_back(readFrom(self, queue));
    for (const Task<> &reader : readers)
        co_await reader;

    while (!self->m_isClosing && self->m_provider->history() && self->m_condition.isWell()) {
        const std::optional<HistoryQuestion> question = self->m_history.next(self->nowMs());
        if (!question)
            break;
        co_await self->fetchHistory(*question);
    }
    self->setActivity({});
}

/// Takes vehicles from the queue until it is empty or the account fails.
Task<> AccountSession::readFrom(std::shared_ptr<AccountSession> self, std::shared_ptr<QStringList> queue)
{
    while (!queue->isEmpty() && self->m_condition.isWell() && !self->m_isClosing) {
        const QString remoteId = queue->takeFirst();
        self->setActivity(u"vehicle "_s + remoteId);
        co_await self->readVehicle(remoteId, HttpPriority::Visible);
    }
}

} // namespace fleetglass
