// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/crowd_layout.h"
#include "views/map/map_camera.h"
#include "views/map/map_labels.h"
#include "views/map/place_index.h"
#include "views/map/vehicle_marks.h"

#include <QFont>
#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>

#include <vector>

namespace fleetglass {

class Clock;
class FleetStore;

/// What the map shows, and from where: the fleet's places, the camera, selection, trail. Knows nothing of widgets or scene graph
/// nodes. FleetLayer draws it, MapInput and MapView change it. Changes are only noted; prepareFrame() works them off once per frame.
class MapScene : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QGeoCoordinate centre READ centre NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY cameraChanged)
    Q_PROPERTY(QString tileHost READ tileHost NOTIFY tileHostChanged)
    Q_PROPERTY(QColor ground READ ground NOTIFY appearanceChanged)
    Q_PROPERTY(QColor highlight READ highlight NOTIFY appearanceChanged)
    Q_PROPERTY(bool isFocusShown READ isFocusShown NOTIFY focusShownChanged)
public:
    explicit MapScene(QObject *parent = nullptr);

    void setStore(FleetStore *store);
    FleetStore *store() const { return m_store; }
    /// Without a clock nothing is stale.
    void setClock(const Clock *clock);
    void setFilter(VehicleMarks::Filter filter);
    bool hasFilter() const { return static_cast<bool>(m_filter); }
    void setSelection(const QList<VehicleKey> &keys);
    const QList<VehicleKey> &selection() const { return m_selection; }
    void setTrail(const QList<Position> &trail);
    /// Marks a place and the vehicles nearest to it, with their numbers in this order.
    void setNearest(LatLon place, const QList<VehicleKey> &keys);
    void clearNearest();
    /// -1 is none.
    void setHoveredRow(int row);
    int hoveredRow() const { return m_hoveredRow; }
    void setFollowing(bool isFollowing);
    bool isFollowing() const { return m_isFollowing; }
    /// The keyboard's focus is on the map, and it was the keyboard that brought it there.
    void setFocusShown(bool isShown);
    bool isFocusShown() const { return m_isFocusShown; }
    void setTileHost(const QString &host);
    QString tileHost() const { return m_tileHost; }

    void setAppearance(const StatePalette &palette, const QColor &highlight, const QFont &font, double pixelRatio);
    const StatePalette &palette() const { return m_palette; }
    QColor highlight() const { return m_highlight; }
    QFont font() const { return m_font; }
    double pixelRatio() const { return m_pixelRatio; }
    /// Another number after every setAppearance().
    int appearanceRevision() const { return m_appearanceRevision; }
    QColor ground() const;

    const MapCamera &camera() const { return m_camera; }
    void setCamera(const MapCamera &camera);
    void setViewport(QSizeF size);
    QGeoCoordinate centre() const;
    double zoom() const { return m_camera.zoom(); }

    /// Brings everything below up to date.
    void prepareFrame();
    const CrowdLayout &crowd() const { return m_crowd; }
    const PlaceIndex &index() const { return m_index; }
    const VehicleMarks &marks() const { return m_marks; }
    std::span<const MapLabels::Label> labels() const { return m_labels.labels(); }
    const MapLabels &labelPictures() const { return m_labels; }
    std::span<const int> selectedRows() const { return m_selectedRows; }
    std::span<const MercatorPoint> trail() const { return m_trail; }
    /// The marked place, and its nearest vehicles.
    std::optional<MercatorPoint> nearestPlace() const { return m_nearestPlace; }
    std::span<const int> nearestToPlace() const { return m_nearestToPlace; }
    /// Around the current vehicle, as far as it says that it can go; empty where unknown.
    std::span<const MercatorPoint> rangeCircle() const { return m_rangeCircle; }

    std::optional<MercatorPoint> placeOf(int row) const;
    /// Those in view, nearest to the centre first.
    std::vector<int> nearestRows(std::size_t limit);
    /// What is under the point of the screen.
    std::variant<std::monostate, IconSpot, ClusterSpot> at(QPointF point);
    /// Around all places of these rows; none where no row has a place. Takes the shorter way round over the date line.
    std::optional<QRectF> boundsOf(std::span<const int> rows) const;
    /// Of the rows that the filter shows.
    std::vector<int> shownRows();

signals:
    void cameraChanged();
    void contentChanged(); ///< another picture is due
    void tileHostChanged();
    void appearanceChanged();
    void focusShownChanged();
    void fleetChanged(); ///< places, values or which vehicles are shown

private:
    void noteAll();
    void noteRows(int first, int last);
    void noteContent();
    void showLive();
    void followCurrent();
    void ageMarks();
    std::vector<int> rowsOf(const QList<VehicleKey> &keys) const;
    void refreshRangeCircle();
    void arrangeLabels();
    qint64 nowMs() const;

    FleetStore *m_store = nullptr;
    const Clock *m_clock = nullptr;
    VehicleMarks::Filter m_filter;
    VehicleMarks m_marks;
    PlaceIndex m_index;
    MapCamera m_camera;
    CrowdLayout m_crowd;
    MapLabels m_labels;

    QList<VehicleKey> m_selection;
    std::vector<int> m_selectedRows;
    std::vector<MercatorPoint> m_trail;
    std::optional<MercatorPoint> m_nearestPlace;
    QList<VehicleKey> m_nearestKeys;
    std::vector<int> m_nearestToPlace;
    std::vector<MercatorPoint> m_rangeCircle;
    int m_hoveredRow = -1;
    bool m_isFollowing = false;
    QString m_tileHost;
    bool m_isFocusShown = false;

    StatePalette m_palette;
    QColor m_highlight;
    QFont m_font;
    double m_pixelRatio = 1;
    int m_appearanceRevision = 0;

    std::vector<int> m_changedRows;
    bool m_isIndexOld = false; ///< rows were renumbered, or all may have changed
    bool m_areLabelsOld = false;
    int m_labelledZoom = -1;
    QTimer m_labelTimer;
    QTimer m_ageTimer;
    QTimer m_liveTimer; ///< runs since the last frame for live positions
    bool m_isLiveFrameDue = false;
};

} // namespace fleetglass
