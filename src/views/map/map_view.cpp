// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_view.h"

#include "core/log.h"
#include "store/fleet_store.h"
#include "views/map/fleet_layer.h"
#include "views/map/map_input.h"
#include "views/map/map_overlays.h"
#include "views/map/map_scene.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QRubberBand>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto visibleDelay = 300ms;
constexpr std::size_t mostVisible = 500;
constexpr double keyPanPx = 80;
constexpr double keyZoomStep = 1;
constexpr double fitMarginPx = 48;
constexpr double closestFit = 15; // street level
constexpr double sameSpotPx = 24; // at the deepest zoom; those nearer to each other never come apart

void registerQmlTypes()
{
    static bool isDone = false;
    if (std::exchange(isDone, true))
        return;
    qmlRegisterUncreatableType<MapScene>("Fleetglass.Map", 1, 0, "MapScene", u"MapView makes it"_s);
    qmlRegisterType<FleetLayer>("Fleetglass.Map", 1, 0, "FleetLayer");
    qmlRegisterType<MapInput>("Fleetglass.Map", 1, 0, "MapInput");
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_scene(std::make_unique<MapScene>())
    , m_quick(new QQuickWidget(this))
    , m_overlays(new MapOverlays(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    m_quick->setFocusPolicy(Qt::NoFocus); // the keys are handled here, the mouse there
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(visibleDelay);
    connect(&m_visibleTimer, &QTimer::timeout, this, &MapView::tellVisibleVehicles);
    connect(m_scene.get(), &MapScene::cameraChanged, this, [this] {
        m_overlays->setMetresPerPixel(m_scene->camera().metresPerPixel());
        m_visibleTimer.start();
    });
    connect(m_quick, &QQuickWidget::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) { m_overlays->showFailure(message); });
    m_isDark = fleetglass::isDark(palette());
    load();
    refreshAppearance();
    retranslate();
}

MapView::~MapView()
{
    delete m_quick; // its items look at the scene
}

void MapView::load()
{
    registerQmlTypes();
    QQmlComponent component(m_quick->engine(), QUrl(u"qrc:/fleetglass/map/FleetMap.qml"_s));
    QObject *root = component.createWithInitialProperties({{u"scene"_s, QVariant::fromValue(m_scene.get())}});
    if (!root) {
        qCWarning(lcViews).noquote() << component.errorString();
        m_overlays->showFailure(component.errorString());
        return;
    }
    m_quick->setContent(component.url(), nullptr, root);
    m_input = root->findChild<MapInput *>(u"input"_s);
    connectInput();
    connect(root->findChild<FleetLayer *>(u"fleet"_s), &FleetLayer::drawingFailed, this,
            [this] { m_overlays->showFailure(tr("Qt Quick runs with its own software renderer.")); });
}

void MapView::connectInput()
{
    connect(m_input, &MapInput::cameraMovedByUser, this, &MapView::cameraMovedByUser);
    connect(m_input, &MapInput::vehicleClicked, this, [this](int row, bool extend) {
        m_stepper.clear();
        emit selectionRequested({m_scene->store()->record(row).identity.key}, extend);
    });
    connect(m_input, &MapInput::groundClicked, this, [this](bool extend) {
        if (!extend && !m_scene->selection().isEmpty())
            emit selectionRequested({}, false);
    });
    connect(m_input, &MapInput::clusterClicked, this, &MapView::activateCluster);
    connect(m_input, &MapInput::hovered, this, &MapView::showTooltip);
    connect(m_input, &MapInput::menuWished, this, [this](QPointF at, int row) {
        const LatLon place = fromMercator(m_scene->camera().toMercator(at));
        emit contextMenuRequested(m_quick->mapToGlobal(at.toPoint()), place,
                                  row < 0 ? std::nullopt : std::optional(m_scene->store()->record(row).identity.key));
    });
    connect(m_input, &MapInput::bandDragged, this, [this](const QRectF &band) {
        m_band->setGeometry(band.toRect());
        m_band->show();
    });
    connect(m_input, &MapInput::bandDropped, this, &MapView::selectBand);
}

void MapView::setStore(FleetStore *store)
{
    if (m_scene->store())
        disconnect(m_scene->store(), nullptr, this, nullptr);
    m_scene->setStore(store);
    if (store) {
        const auto tellSoon = [this] { m_visibleTimer.start(); };
        connect(store, &FleetStore::vehiclesAdded, this, tellSoon);
        connect(store, &FleetStore::vehiclesRemoved, this, tellSoon);
    }
    m_visibleTimer.start();
}

void MapView::setClock(const Clock *clock)
{
    m_scene->setClock(clock);
}

void MapView::setTileHost(const QUrl &host)
{
    m_scene->setTileHost(host.toString(QUrl::FullyEncoded));
}

void MapView::setAttribution(const QString &attribution)
{
    m_overlays->setAttribution(attribution);
}

void MapView::setTooltip(std::function<QString(int)> tooltip)
{
    m_tooltip = std::move(tooltip);
}

void MapView::setFilter(std::function<bool(int)> filter)
{
    m_scene->setFilter(std::move(filter));
    m_stepper.clear();
    m_visibleTimer.start();
}

void MapView::setSelection(const QList<VehicleKey> &keys)
{
    m_scene->setSelection(keys);
}

void MapView::setTrail(const QList<Position> &trail)
{
    m_scene->setTrail(trail);
}

void MapView::setFollow(bool follow)
{
    if (follow == m_scene->isFollowing())
        return;
    m_scene->setFollowing(follow);
    emit followChanged(follow);
}

bool MapView::isFollowing() const
{
    return m_scene->isFollowing();
}

void MapView::cameraMovedByUser(bool isPan)
{
    m_stepper.clear();
    QToolTip::hideText();
    if (isPan)
        setFollow(false);
}

void MapView::moveCamera(const MapCamera &camera)
{
    m_stepper.clear();
    m_scene->setCamera(camera);
}

void MapView::fitRows(std::span<const int> rows, double atMostZoom)
{
    if (!m_scene->store())
        return;
    const std::optional<QRectF> bounds = m_scene->boundsOf(rows);
    if (!bounds)
        return;
    MapCamera camera = m_scene->camera();
    camera.fit(*bounds, fitMarginPx, atMostZoom);
    moveCamera(camera);
}

void MapView::fitAll()
{
    setFollow(false);
    fitRows(m_scene->shownRows(), closestFit);
}

void MapView::fitSelection()
{
    m_scene->prepareFrame();
    const std::span<const int> selected = m_scene->selectedRows();
    fitRows(std::vector<int>(selected.begin(), selected.end()), closestFit);
}

void MapView::centreOn(const VehicleKey &key)
{
    const std::optional<int> row = m_scene->store() ? m_scene->store()->rowOf(key) : std::nullopt;
    const std::optional<MercatorPoint> place = row ? m_scene->placeOf(*row) : std::nullopt;
    if (place)
        centreOn(fromMercator(*place));
}

void MapView::centreOn(LatLon place)
{
    MapCamera camera = m_scene->camera();
    camera.setCentre(toMercator(place.latitude, place.longitude));
    moveCamera(camera);
}

void MapView::zoomBy(double steps)
{
    MapCamera camera = m_scene->camera();
    camera.setZoom(camera.zoom() + steps);
    moveCamera(camera);
}

void MapView::zoomIn()
{
    zoomBy(keyZoomStep);
}

void MapView::zoomOut()
{
    zoomBy(-keyZoomStep);
}

void MapView::pan(QPointF pixels)
{
    setFollow(false);
    MapCamera camera = m_scene->camera();
    camera.panBy(pixels);
    moveCamera(camera);
}

void MapView::activateCluster(const QList<int> &rows)
{
    const std::optional<QRectF> bounds = m_scene->boundsOf(rows);
    MapCamera camera = m_scene->camera();
    camera.setZoom(MapCamera::maxZoom);
    if (!bounds || std::max(bounds->width(), bounds->height()) * camera.worldPx() < sameSpotPx) {
        emit clusterActivated(rows);
        return;
    }
    setFollow(false);
    camera.fit(*bounds, fitMarginPx, MapCamera::maxZoom);
    if (camera.zoom() < m_scene->zoom() + 1)
        camera.setZoom(m_scene->zoom() + 1);
    moveCamera(camera);
}

void MapView::selectBand(const QRectF &band)
{
    m_band->hide();
    if (band.isEmpty())
        return;
    const MapCamera &camera = m_scene->camera();
    const MercatorPoint from = camera.toMercator(band.topLeft());
    const MercatorPoint to = camera.toMercator(band.bottomRight());
    m_scene->prepareFrame();
    std::vector<int> rows;
    m_scene->index().collect({QPointF(from.x, from.y), QPointF(to.x, to.y)}, rows);
    emit selectionRequested(keysOf(rows), false);
}

QString MapView::describe(int row) const
{
    return m_tooltip ? m_tooltip(row) : m_scene->store()->record(row).identity.name;
}

void MapView::showTooltip(int row, QPointF at)
{
    const bool isOther = row != m_scene->hoveredRow();
    m_scene->setHoveredRow(row);
    if (row < 0)
        QToolTip::hideText();
    else if (isOther)
        QToolTip::showText(m_quick->mapToGlobal(at.toPoint()), describe(row), m_quick);
}

void MapView::selectNextVehicle()
{
    step(1);
}

void MapView::selectPreviousVehicle()
{
    step(-1);
}

void MapView::step(int direction)
{
    if (m_stepper.isEmpty())
        m_stepper.begin(keysOf(m_scene->nearestRows(mostVisible)));
    const QList<VehicleKey> &selected = m_scene->selection();
    const std::optional<VehicleKey> key = m_stepper.step(selected.value(0), direction);
    if (!key)
        return;
    if (const std::optional<int> row = m_scene->store()->rowOf(*key)) {
        emit selectionRequested({*key}, false);
        announce(*row);
    } else {
        m_stepper.clear(); // it has gone meanwhile
    }
}

QList<VehicleKey> MapView::keysOf(const std::vector<int> &rows) const
{
    QList<VehicleKey> keys;
    for (const int row : rows)
        keys.append(m_scene->store()->record(row).identity.key);
    return keys;
}

void MapView::announce(int row)
{
    const QString text = describe(row);
    setAccessibleDescription(text);
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

void MapView::tellVisibleVehicles()
{
    const QList<VehicleKey> keys = keysOf(m_scene->nearestRows(mostVisible));
    if (keys == m_visible)
        return;
    m_visible = keys;
    emit visibleVehiclesChanged(m_visible);
}

void MapView::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    refreshAppearance();
    emit darkChanged(m_isDark);
}

bool MapView::isDark() const
{
    return m_isDark;
}

void MapView::refreshAppearance()
{
    const StatePalette colors(m_isDark);
    m_scene->setAppearance(colors, palette().color(QPalette::Highlight), font(), devicePixelRatio());
    m_overlays->setAppearance(colors);
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map"));
    m_overlays->retranslate();
}

QByteArray MapView::saveState() const
{
    return m_scene->camera().toBytes();
}

bool MapView::restoreState(const QByteArray &state)
{
    MapCamera camera = m_scene->camera();
    if (!camera.restore(state))
        return false;
    moveCamera(camera);
    return true;
}

QSize MapView::sizeHint() const
{
    return {640, 480};
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_quick->setGeometry(rect());
    m_scene->setViewport(size());
    m_overlays->place();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setDark(fleetglass::isDark(palette()));
        refreshAppearance(); // the highlight may be another one
    } else if (event->type() == QEvent::FontChange) {
        refreshAppearance();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange)
        refreshAppearance();
    return QWidget::event(event);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pan({keyPanPx, 0});
    case Qt::Key_Right:
        return pan({-keyPanPx, 0});
    case Qt::Key_Up:
        return pan({0, keyPanPx});
    case Qt::Key_Down:
        return pan({0, -keyPanPx});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return fitAll();
    case Qt::Key_BracketRight:
    case Qt::Key_PageDown:
        return selectNextVehicle();
    case Qt::Key_BracketLeft:
    case Qt::Key_PageUp:
        return selectPreviousVehicle();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) // comes from MapInput, with the vehicle under it
        return;
    const QList<VehicleKey> &selected = m_scene->selection();
    const std::optional<int> row =
        selected.isEmpty() || !m_scene->store() ? std::nullopt : m_scene->store()->rowOf(selected.first());
    const std::optional<MercatorPoint> place = row ? m_scene->placeOf(*row) : std::nullopt;
    const MercatorPoint at = place.value_or(m_scene->camera().centre());
    emit contextMenuRequested(mapToGlobal(m_scene->camera().toScreen(at).toPoint()), fromMercator(at),
                              place ? std::optional(selected.first()) : std::nullopt);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_scene->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                           || reason == Qt::ShortcutFocusReason);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_scene->setFocusShown(false);
}

} // namespace fleetglass
