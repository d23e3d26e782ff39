// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_filter_proxy.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace fleetglass {

/// A column as a view shows it.
struct FleetViewColumn {
    QString id;
    int width = 0; ///< logical pixels; 0: as wide as columns of its kind are at first

    bool operator==(const FleetViewColumn &) const = default;
};

/// One way to look at the fleet: which vehicles, which columns in which order, how sorted and put together.
struct FleetView {
    QString id;    ///< "all", "silent" … for those built in, else made once
    QString title; ///< the user's own; empty for those built in
    FleetFilter filter = FleetFilter::All;
    QString search = {};
    QList<FleetViewColumn> columns = {}; ///< from left to right
    QString sortColumn = {};
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    FleetGrouping grouping = FleetGrouping::None;

    bool operator==(const FleetView &) const = default;
};

/// The views of the fleet list: those built in, as the user has changed them, and the user's own. Which one is in use is kept
/// elsewhere. Columns that this version does not know stay in a view that is loaded and saved, and are not shown.
class FleetViews : public QObject
{
    Q_OBJECT
public:
    explicit FleetViews(QObject *parent = nullptr);

    const QList<FleetView> &views() const { return m_views; }
    const FleetView *find(const QString &id) const; ///< null where there is none; valid until the next change
    QString title(const FleetView &view) const;     ///< in the user's language
    static bool isBuiltIn(const QString &id);
    bool isChanged(const QString &id) const; ///< one built in that is no longer as it was made

    /// The view of this id is like this now; its title and id stay.
    void change(const FleetView &view);
    /// Adds a view of the user's own that is like this one; its id.
    QString add(FleetView view, const QString &title);
    void rename(const QString &id, const QString &title); ///< only the user's own
    void remove(const QString &id);                       ///< only the user's own
    void reset(const QString &id);                        ///< only those built in

    /// How far vehicles still have to go in a shift, for the view "Energy".
    double shiftNeedKm() const { return m_shiftNeedKm; }
    void setShiftNeedKm(double km);

    /// All that differs from what is built in, as JSON. What cannot be read is left out; the rest is taken.
    QByteArray json() const;
    void load(const QByteArray &json);

signals:
    void changed();      ///< anything worth keeping
    void viewsChanged(); ///< views came, went or have another title

private:
    FleetView *viewOf(const QString &id);

    QList<FleetView> m_views;
    double m_shiftNeedKm;
};

/// As it was made: "all", "moving", "silent", "energy", "tyres".
QList<FleetView> builtInFleetViews();

} // namespace fleetglass
