// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "core/result.h"
#include "domain/vehicle.h"

#include <QList>
#include <QObject>

#include <memory>

namespace fleetglass {

/// What a chart asks for: one quantity of one vehicle.
struct SeriesChoice {
    VehicleKey key;
    Quantity quantity = Quantity::StateOfCharge;
    Interned part;

    bool operator==(const SeriesChoice &) const = default;
};

/// One loaded series, ready to draw.
struct LoadedSeries {
    SeriesChoice choice;
    QList<SeriesPoint> points; ///< ascending in time
};

/// Loads series from the archive for charts. One question at a time: a newer one replaces an older one that has not been answered.
class SeriesModel : public QObject
{
    Q_OBJECT
public:
    explicit SeriesModel(Archive &archive, QObject *parent = nullptr);
    ~SeriesModel() override;

    void load(const QList<SeriesChoice> &choices, TimeSpan span, int pixels);
    const QList<LoadedSeries> &series() const { return m_series; }

    /// Asks which series the archive has of a vehicle; answered by availableLoaded().
    void loadAvailable(const VehicleKey &key);
    const QList<SeriesInfo> &available() const { return m_available; }

signals:
    void loaded();
    void availableLoaded();
    void failed(const fleetglass::Error &error);

private:
    Task<> fetch(QList<SeriesChoice> choices, TimeSpan span, int pixels, int ticket);
    Task<> fetchAvailable(VehicleKey key, int ticket);

    Archive &m_archive;
    QList<LoadedSeries> m_series;
    QList<SeriesInfo> m_available;
    int m_ticket = 0;
    int m_availableTicket = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false once destroyed: answers may come later
};

} // namespace fleetglass
