// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_view.h"

#include "core/log.h"
#include "models/value_formatter.h"
#include "store/fleet_store.h"
#include "views/map/camera_motion.h"
#include "views/map/fleet_layer.h"
#include "views/map/map_accessible.h"
#include "views/map/map_input.h"
#include "views/map/map_lists.h"
#include "views/map/map_overlays.h"
#include "views/map/map_scene.h"
#include "views/map/vehicles_in_view.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QRubberBand>
#include <QToolTip>

#include <utility>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyPanPx = 80;

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
    , m_lists(new MapLists(*m_scene, this))
    , m_inView(new VehiclesInView(*m_scene, this))
    , m_motion(new CameraMotion(*m_scene, this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 160);
    m_quick->setFocusPolicy(Qt::NoFocus); // the keys are handled here, the mouse there
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    MapAccessible::install();
    connect(m_inView, &VehiclesInView::changed, this, [this](const QList<VehicleKey> &keys) {
        emit visibleVehiclesChanged(keys);
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    });
    connect(m_lists, &MapLists::vehicleChosen, this, &MapView::goToChosen);
    connect(m_scene.get(), &MapScene::cameraChanged, this, [this] {
        m_overlays->setMetresPerPixel(m_scene->camera().metresPerPixel());
        m_inView->lookSoon();
    });
    connect(m_quick, &QQuickWidget::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) { m_overlays->showFailure(message); });
    m_isDark = fleetglass::isDark(palette());
    load();
    refreshAppearance();
    refreshMotion();
    retranslate();
}

MapView::~MapView()
{
    delete m_quick; // its items look at the scene
    delete m_lists; // hears of its panel's end, too late for the scene
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
    const auto *layer = root->findChild<FleetLayer *>(u"fleet"_s);
    connect(layer, &FleetLayer::drawingFailed, this,
            [this] { m_overlays->showFailure(tr("Qt Quick runs with its own software renderer.")); });
    connect(layer, &FleetLayer::processorDraws, this, [this] { // a jump is one frame, a glide is ten
        m_isDrawnByProcessor = true;
        refreshMotion();
    });
}

void MapView::connectInput()
{
    connect(m_input, &MapInput::cameraMovedByUser, this, &MapView::cameraMovedByUser);
    connect(m_input, &MapInput::cameraMovedByUser, this, &MapView::movedByUser);
    connect(m_input, &MapInput::vehicleClicked, this, [this](int row, bool extend) {
        m_inView->clearSteps();
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
    connect(m_input, &MapInput::clusterMenuWished, this, &MapView::showClusterMenu);
    connect(m_input, &MapInput::vehicleDoubleClicked, this, &MapView::goTo);
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
        const auto tellSoon = [this] { m_inView->lookSoon(); };
        connect(store, &FleetStore::vehiclesAdded, this, tellSoon);
        connect(store, &FleetStore::vehiclesRemoved, this, tellSoon);
    }
    m_inView->lookSoon();
}

void MapView::setClock(const Clock *clock)
{
    m_scene->setClock(clock);
}

void MapView::setFormatter(const ValueFormatter *formatter)
{
    if (m_formatter)
        disconnect(m_formatter, nullptr, this, nullptr);
    m_formatter = formatter;
    if (m_formatter)
        connect(m_formatter, &ValueFormatter::changed, this, &MapView::refreshUnits);
    m_lists->setFormatter(formatter);
    refreshUnits();
}

void MapView::refreshUnits()
{
    if (m_formatter)
        m_overlays->setUnit(m_formatter->units().distance, m_formatter->locale());
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
    m_inView->setDescription(std::move(tooltip));
}

void MapView::setFilter(std::function<bool(int)> filter)
{
    m_scene->setFilter(std::move(filter));
    m_inView->clearSteps();
    m_inView->lookSoon();
}

void MapView::setSelection(const QList<VehicleKey> &keys)
{
    m_scene->setSelection(keys);
}

const QList<VehicleKey> &MapView::selection() const
{
    return m_scene->selection();
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

void MapView::showClusterMenu(QPointF at, const QList<int> &rows)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"clusterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<VehicleKey> keys = keysOf(rows); // rows may get other numbers while the menu is open
    const int count = static_cast<int>(rows.size());
    menu->addAction(tr("&Zoom in"), this, [this, keys] { activateCluster(rowsOf(keys)); });
    menu->addAction(tr("&List %n vehicles", nullptr, count), this,
                    [this, keys, at] { m_lists->showVehicles(keys, at.toPoint()); });
    menu->addAction(tr("&Select %n vehicles", nullptr, count), this,
                    [this, keys] { emit selectionRequested(keys, false); });
    menu->addSeparator();
    const LatLon place = fromMercator(m_scene->camera().toMercator(at));
    menu->addAction(tr("&Nearest vehicles"), this, [this, place] { showNearest(place); });
    menu->popup(m_quick->mapToGlobal(at.toPoint()));
}

void MapView::showNearest(LatLon place)
{
    m_lists->showNearest(place);
}

void MapView::showVehicles(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const QList<VehicleKey> keys = keysOf(rows);
    m_lists->showVehicles(keys, m_inView->signOf(keys.first()).center().toPoint());
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

void MapView::showTooltip(int row, QPointF at)
{
    const bool isOther = row != m_scene->hoveredRow();
    m_scene->setHoveredRow(row);
    if (row < 0)
        QToolTip::hideText();
    else if (isOther)
        QToolTip::showText(m_quick->mapToGlobal(at.toPoint()), m_inView->describe(row), m_quick);
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
    if (const std::optional<VehicleKey> key = m_inView->step(direction)) {
        emit selectionRequested({*key}, false);
        announce(*m_inView->rowOf(*key));
    }
}

QList<VehicleKey> MapView::keysOf(std::span<const int> rows) const
{
    QList<VehicleKey> keys;
    for (const int row : rows)
        keys.append(m_scene->store()->record(row).identity.key);
    return keys;
}

QList<int> MapView::rowsOf(const QList<VehicleKey> &keys) const
{
    QList<int> rows;
    for (const VehicleKey &key : keys) {
        if (const std::optional<int> row = m_inView->rowOf(key))
            rows.append(*row);
    }
    return rows;
}

void MapView::announce(int row)
{
    const QString text = m_inView->describe(row);
    setAccessibleDescription(text);
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

QString MapView::spokenSummary() const
{
    QStringList parts;
    const QList<VehicleKey> &selected = m_scene->selection();
    if (const std::optional<int> row = selected.isEmpty() ? std::nullopt : m_inView->rowOf(selected.first()))
        parts.append(m_inView->describe(*row));
    parts.append(tr("%n vehicles in view", nullptr, static_cast<int>(m_inView->keys().size())));
    return parts.join(u'\n');
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
    m_lists->retranslate();
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
    } else if (event->type() == QEvent::StyleChange) {
        refreshMotion();
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
    case Qt::Key_Escape:
        if (m_lists->isOpen())
            return m_lists->close();
        [[fallthrough]];
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
