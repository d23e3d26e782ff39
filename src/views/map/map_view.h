// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/position.h"
#include "domain/vehicle.h"

#include <QList>
#include <QPoint>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QQuickWidget;
class QRubberBand;

namespace fleetglass {

class CameraMotion;
class Clock;
class FleetStore;
class MapCamera;
class MapInput;
class MapLists;
class MapOverlays;
class MapScene;
class ValueFormatter;
class VehiclesInView;

/// The map page: the base map, the whole fleet on it, scale and attribution. Asks nobody for anything; says what the user wishes.
///
/// Mouse: drag pans, wheel zooms around the cursor, click selects, double click goes there, Ctrl+click adds, Shift+drag selects
/// all in a rectangle, a click on a cluster zooms in, a right click on one offers its vehicles. Keyboard: arrows pan, + and - zoom,
/// Home shows all, ] and [ (or Page Down and Page Up) step through the vehicles in view by their distance from the middle, Menu
/// opens the context menu, Escape closes the list that lies over the map. For screen readers see MapAccessible.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    /// Store and clock must outlive the view or be replaced by null. Without a clock nothing is shown as stale.
    void setStore(FleetStore *store);
    void setClock(const Clock *clock);
    /// Must outlive the view or be replaced by null: words and units of lists and of the scale.
    void setFormatter(const ValueFormatter *formatter);
    /// TileGateway::baseUrl(devicePixelRatio()); empty shows the fleet without a map under it.
    void setTileHost(const QUrl &host);
    /// TileGateway::attribution(); may hold HTML links, which open in the browser.
    void setAttribution(const QString &attribution);
    /// For a vehicle's tooltip and for what a screen reader says: name, state, age, charge. Without it only the name.
    void setTooltip(std::function<QString(int row)> tooltip);
    /// Which rows of the store are shown; empty shows all. Call again whenever the answer for any row has changed.
    void setFilter(std::function<bool(int row)> filter);

    /// The first one is the current vehicle: its range is drawn, and it is the one that is followed.
    void setSelection(const QList<VehicleKey> &keys);
    const QList<VehicleKey> &selection() const;
    /// In the order of time; empty shows none.
    void setTrail(const QList<Position> &trail);
    /// The current vehicle stays in the middle, until the user pans.
    void setFollow(bool follow);
    bool isFollowing() const;

    void fitAll();
    void fitSelection();
    void fitTrail();
    void centreOn(const VehicleKey &key);
    void centreOn(LatLon place);
    /// Lists the vehicles nearest to the place beside it, and marks them.
    void showNearest(LatLon place);
    /// Lists these rows of the store beside the first one's place.
    void showVehicles(const QList<int> &rows);
    void zoomIn();
    void zoomOut();
    void selectNextVehicle();
    void selectPreviousVehicle();

    /// Follows the palette by itself; only for a map whose brightness is chosen apart from the window's.
    void setDark(bool isDark);
    bool isDark() const;

    /// The camera jumps. Otherwise it glides where the style animates at all (QStyle::SH_Widget_Animation_Duration), at most
    /// 150 ms. Qt 6.8 does not tell whether the system asks for reduced motion, so somebody else must.
    void setReducedMotion(bool isReduced);

    const VehiclesInView &vehiclesInView() const { return *m_inView; }
    /// The current vehicle and how many are in view.
    QString spokenSummary() const;

    /// Centre and zoom. Anything that saveState() has not made is ignored.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    QSize sizeHint() const override;

signals:
    /// `extend` adds to the selection and takes out what is in it. An empty list without `extend` clears it.
    void selectionRequested(const QList<fleetglass::VehicleKey> &keys, bool extend);
    void followChanged(bool follow);
    void movedByUser(); ///< panned or zoomed by hand
    /// A cluster of vehicles that stand on the same spot was clicked: offer a list of these rows of the store.
    void clusterActivated(const QList<int> &rows);
    void contextMenuRequested(QPoint globalPosition, fleetglass::LatLon place,
                              const std::optional<fleetglass::VehicleKey> &vehicle);
    /// 300 ms after the last move: at most 500, the nearest to the middle first.
    void visibleVehiclesChanged(const QList<fleetglass::VehicleKey> &keys);
    void darkChanged(bool isDark);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void load();
    void connectInput();
    void refreshAppearance();
    void retranslate();
    void refreshUnits();
    void refreshMotion();
    void moveCamera(const MapCamera &camera);
    void pan(QPointF pixels);
    void zoomBy(double steps);
    void fitRows(std::span<const int> rows, double atMostZoom);
    void activateCluster(const QList<int> &rows);
    void showClusterMenu(QPointF at, const QList<int> &rows);
    void goTo(int row);
    void goToChosen(const VehicleKey &key, const std::optional<LatLon> &place);
    void showTooltip(int row, QPointF at);
    void selectBand(const QRectF &band);
    void step(int direction);
    void announce(int row);
    QList<VehicleKey> keysOf(std::span<const int> rows) const;
    QList<int> rowsOf(const QList<VehicleKey> &keys) const;
    void cameraMovedByUser(bool isPan);

    std::unique_ptr<MapScene> m_scene;
    QQuickWidget *m_quick = nullptr;
    MapInput *m_input = nullptr;
    MapOverlays *m_overlays = nullptr;
    MapLists *m_lists = nullptr;
    VehiclesInView *m_inView = nullptr;
    CameraMotion *m_motion = nullptr;
    QRubberBand *m_band = nullptr;
    const ValueFormatter *m_formatter = nullptr;
    bool m_isMotionReduced = false;
    bool m_isDrawnByProcessor = false;
    bool m_isDark = false;
};

} // namespace fleetglass
