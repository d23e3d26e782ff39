// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series_model.h"

namespace fleetglass {

SeriesModel::SeriesModel(Archive &archive, QObject *parent) : QObject(parent), m_archive(archive) {}

SeriesModel::~SeriesModel()
{
    *m_alive = false;
}

void SeriesModel::load(const QList<SeriesChoice> &choices, TimeSpan span, int pixels)
{
    fetch(choices, span, pixels, ++m_ticket);
}

void SeriesModel::loadAvailable(const VehicleKey &key)
{
    fetchAvailable(key, ++m_availableTicket);
}

Task<> SeriesModel::fetch(QList<SeriesChoice> choices, TimeSpan span, int pixels, int ticket)
{
    const std::shared_ptr<bool> alive = m_alive;
    QList<LoadedSeries> result;
    for (const SeriesChoice &choice : choices) {
        Result<QList<SeriesPoint>> points =
            co_await m_archive.readings(choice.key, choice.quantity, choice.part, span, pixels);
        if (!*alive || ticket != m_ticket)
            co_return;
        if (!points) {
            emit failed(points.error());
            co_return;
        }
        result.append({.choice = choice, .points = std::move(*points)});
    }
    m_series = std::move(result);
    emit loaded();
}

Task<> SeriesModel::fetchAvailable(VehicleKey key, int ticket)
{
    const std::shared_ptr<bool> alive = m_alive;
    Result<QList<SeriesInfo>> found = co_await m_archive.series(key);
    if (!*alive || ticket != m_availableTicket)
        co_return;
    if (!found) {
        emit failed(found.error());
        co_return;
    }
    m_available = std::move(*found);
    emit availableLoaded();
}

} // namespace fleetglass
