// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/map_scene.h"

#include "core/clock.h"
#include "store/fleet_store.h"
#include "views/map/geodesic_circle.h"
#include "views/map/icon_atlas.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace fleetglass {

using namespace std::chrono_literals;

namespace {
constexpr auto restTime = 150ms; // after which the map counts as resting and labels are chosen anew
constexpr auto ageInterval = 30s;
/// Between two frames for live positions alone. These jump anyway, and each frame costs one of the whole window.
constexpr auto liveInterval = 500ms;
constexpr int rangeCircleCorners = 120;
constexpr double crowdMarginPx = MapLabels::marginPx;
} // namespace

MapScene::MapScene(QObject *parent) : QObject(parent)
{
    m_labelTimer.setSingleShot(true);
    m_labelTimer.setInterval(restTime);
    connect(&m_labelTimer, &QTimer::timeout, this, [this] {
        m_areLabelsOld = true;
        emit contentChanged();
    });
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveInterval);
    connect(&m_liveTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isLiveFrameDue, false))
            showLive();
    });
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, &MapScene::ageMarks);
    m_ageTimer.start();
}

void MapScene::setStore(FleetStore *store)
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = store;
    m_labels.clear();
    if (m_store) {
        connect(m_store, &FleetStore::vehiclesAdded, this, &MapScene::noteRows);
        connect(m_store, &FleetStore::vehiclesRemoved, this, &MapScene::noteAll);
        connect(m_store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) {
            m_changedRows.insert(m_changedRows.end(), change.rows.begin(), change.rows.end());
            followCurrent();
            noteContent();
        });
        connect(m_store, &QObject::destroyed, this, [this] {
            m_store = nullptr;
            noteAll();
        });
    }
    noteAll();
}

void MapScene::setClock(const Clock *clock)
{
    m_clock = clock;
    noteAll();
}

void MapScene::setFilter(VehicleMarks::Filter filter)
{
    m_filter = std::move(filter);
    noteAll();
}

void MapScene::setSelection(const QList<VehicleKey> &keys)
{
    m_selection = keys;
    followCurrent();
    m_areLabelsOld = true;
    emit contentChanged();
}

void MapScene::setTrail(const QList<Position> &trail)
{
    m_trail.clear();
    m_trail.reserve(static_cast<std::size_t>(trail.size()));
    for (const Position &position : trail)
        m_trail.push_back(toMercator(position.latitude, position.longitude));
    emit contentChanged();
}

void MapScene::setNearest(LatLon place, const QList<VehicleKey> &keys)
{
    m_nearestPlace = toMercator(place.latitude, place.longitude);
    m_nearestKeys = keys;
    m_areLabelsOld = true; // they are named, too
    emit contentChanged();
}

void MapScene::clearNearest()
{
    if (!m_nearestPlace)
        return;
    m_nearestPlace.reset();
    m_nearestKeys.clear();
    m_areLabelsOld = true;
    emit contentChanged();
}

void MapScene::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    emit contentChanged();
}

void MapScene::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    followCurrent();
}

void MapScene::setFocusShown(bool isShown)
{
    if (isShown == m_isFocusShown)
        return;
    m_isFocusShown = isShown;
    emit focusShownChanged();
}

void MapScene::setTileHost(const QString &host)
{
    if (host == m_tileHost)
        return;
    m_tileHost = host;
    emit tileHostChanged();
}

void MapScene::setAppearance(const StatePalette &palette, const QColor &highlight, const QFont &font, double pixelRatio)
{
    m_palette = palette;
    m_highlight = highlight;
    m_font = font;
    m_pixelRatio = pixelRatio;
    ++m_appearanceRevision;
    m_labels.reset(palette, font, pixelRatio);
    m_areLabelsOld = true;
    emit appearanceChanged();
    emit contentChanged();
}

QColor MapScene::ground() const
{
    return m_palette.isDark() ? QColor(0x2b, 0x2f, 0x35) : QColor(0xf5, 0xf4, 0xf0);
}

void MapScene::setCamera(const MapCamera &camera)
{
    m_camera = camera;
    m_labelTimer.start();
    emit cameraChanged();
    emit contentChanged();
}

void MapScene::setViewport(QSizeF size)
{
    MapCamera camera = m_camera;
    camera.setViewport(size);
    setCamera(camera);
}

QGeoCoordinate MapScene::centre() const
{
    const LatLon place = fromMercator(m_camera.centre());
    return {place.latitude, place.longitude};
}

void MapScene::noteAll()
{
    m_isIndexOld = true;
    m_labels.clear(); // their rows may be others now
    m_areLabelsOld = true;
    m_hoveredRow = -1;
    emit fleetChanged();
    emit contentChanged();
}

void MapScene::noteRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_changedRows.push_back(row);
    noteContent();
}

void MapScene::noteContent()
{
    if (!m_labelTimer.isActive()) // not begun anew by every batch, else a busy fleet would never be labelled
        m_labelTimer.start();
    emit fleetChanged();
    if (m_liveTimer.isActive())
        m_isLiveFrameDue = true;
    else
        showLive();
}

void MapScene::showLive()
{
    m_liveTimer.start();
    emit contentChanged();
}

void MapScene::followCurrent()
{
    if (!m_isFollowing || !m_store || m_selection.isEmpty())
        return;
    const std::optional<int> row = m_store->rowOf(m_selection.first());
    const std::optional<MercatorPoint> place = row ? placeOf(*row) : std::nullopt;
    if (!place)
        return;
    MapCamera camera = m_camera;
    camera.setCentre(*place);
    const QPointF middle(m_camera.viewport().width() / 2, m_camera.viewport().height() / 2);
    if (m_camera.toScreen(camera.centre()) != middle)
        setCamera(camera);
}

void MapScene::ageMarks()
{
    if (!m_store || !m_clock || m_isIndexOld)
        return;
    const std::size_t before = m_changedRows.size();
    m_marks.age(*m_store, nowMs(), m_changedRows);
    if (m_changedRows.size() != before)
        noteContent();
}

qint64 MapScene::nowMs() const
{
    return m_clock ? m_clock->nowMs() : 0;
}

void MapScene::prepareFrame()
{
    if (!m_store) {
        m_marks.clear();
        m_index.rebuild({}, {}, {});
        m_changedRows.clear();
    } else if (m_isIndexOld) {
        m_changedRows.clear();
        m_marks.clear();
        m_marks.look(*m_store, m_filter, nowMs(), 0, m_store->size() - 1, m_changedRows);
        m_index.rebuild(m_store->columns().mercatorX, m_store->columns().mercatorY, m_marks.categories());
    } else if (!m_changedRows.empty()) {
        std::vector<int> ignored; // the rows are known to have changed
        for (const int row : m_changedRows)
            m_marks.look(*m_store, m_filter, nowMs(), row, row, ignored);
        m_index.update(m_store->columns().mercatorX, m_store->columns().mercatorY, m_marks.categories(), m_changedRows);
    }
    m_isIndexOld = false;
    m_changedRows.clear();

    m_crowd.arrange(m_index, m_camera, crowdMarginPx);
    m_selectedRows = rowsOf(m_selection);
    m_nearestToPlace = rowsOf(m_nearestKeys);
    for (const std::vector<int> *always : {&m_nearestToPlace, &m_selectedRows}) {
        if (m_store)
            m_crowd.addAlways(*always, m_store->columns().mercatorX, m_store->columns().mercatorY, m_camera);
    }
    refreshRangeCircle();
    const int wholeZoom = static_cast<int>(std::floor(m_camera.zoom() + 1e-6));
    if (m_areLabelsOld || wholeZoom != m_labelledZoom) {
        m_labelledZoom = wholeZoom;
        arrangeLabels();
    }
}

std::vector<int> MapScene::rowsOf(const QList<VehicleKey> &keys) const
{
    std::vector<int> rows;
    for (const VehicleKey &key : keys) {
        if (const std::optional<int> row = m_store ? m_store->rowOf(key) : std::nullopt)
            rows.push_back(*row);
    }
    return rows;
}

void MapScene::refreshRangeCircle()
{
    m_rangeCircle.clear();
    if (m_selectedRows.empty())
        return;
    const int row = m_selectedRows.front();
    const double rangeKm = m_store->columns().rangeKm[static_cast<std::size_t>(row)];
    const std::optional<MercatorPoint> place = placeOf(row);
    if (place && rangeKm > 0) // false for NaN
        m_rangeCircle = geodesicCircle(fromMercator(*place), rangeKm * 1000, rangeCircleCorners);
}

void MapScene::arrangeLabels()
{
    m_areLabelsOld = false;
    std::vector<int> first = m_selectedRows;
    first.insert(first.end(), m_nearestToPlace.begin(), m_nearestToPlace.end());
    std::vector<QRectF> marks;
    if (m_nearestPlace)
        marks.push_back(IconAtlas::pinRect(m_camera.toScreen(*m_nearestPlace)));
    for (const int row : m_nearestToPlace) {
        if (const std::optional<MercatorPoint> place = placeOf(row))
            marks.push_back(IconAtlas::numberRect(m_camera.toScreen(*place)));
    }
    if (m_store)
        m_labels.arrange(*m_store, m_crowd, m_camera, first, marks);
    else
        m_labels.clear();
}

std::optional<MercatorPoint> MapScene::placeOf(int row) const
{
    const auto i = static_cast<std::size_t>(row);
    const FleetColumns &columns = m_store->columns();
    if (std::isnan(columns.mercatorX[i]))
        return std::nullopt;
    return MercatorPoint{.x = columns.mercatorX[i], .y = columns.mercatorY[i]};
}

std::vector<int> MapScene::nearestRows(std::size_t limit)
{
    prepareFrame();
    const QRectF visible = m_camera.visiblePlaces();
    std::vector<int> rows;
    for (double part = 1.0 / 32; part <= 1 && rows.size() < limit; part *= 2) {
        rows.clear();
        const QSizeF half = visible.size() * part / 2;
        m_index.collect({visible.center() - QPointF(half.width(), half.height()), visible.size() * part}, rows);
    }
    const QPointF middle(m_camera.viewport().width() / 2, m_camera.viewport().height() / 2);
    const auto distance = [this, middle](int row) {
        const QPointF way = m_camera.toScreen(*placeOf(row)) - middle;
        return std::pair(QPointF::dotProduct(way, way), row);
    };
    const auto kept = std::min(limit, rows.size());
    std::ranges::partial_sort(rows, rows.begin() + static_cast<std::ptrdiff_t>(kept), {}, distance);
    rows.resize(kept);
    return rows;
}

std::optional<QRectF> MapScene::boundsOf(std::span<const int> rows) const
{
    std::vector<double> x;
    double top = 1;
    double bottom = 0;
    for (const int row : rows) {
        if (const std::optional<MercatorPoint> place = placeOf(row)) {
            x.push_back(place->x);
            top = std::min(top, place->y);
            bottom = std::max(bottom, place->y);
        }
    }
    if (x.empty())
        return std::nullopt;
    // The widest gap round the world is what the rectangle leaves out.
    std::ranges::sort(x);
    double left = x.front();
    double widest = x.front() + 1 - x.back();
    double right = x.back();
    for (std::size_t i = 1; i < x.size(); ++i) {
        if (x[i] - x[i - 1] > widest) {
            widest = x[i] - x[i - 1];
            left = x[i];
            right = x[i - 1] + 1;
        }
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

std::variant<std::monostate, IconSpot, ClusterSpot> MapScene::at(QPointF point)
{
    prepareFrame(); // rows may have got other numbers since the last frame
    return m_crowd.at(point);
}

std::vector<int> MapScene::shownRows()
{
    prepareFrame();
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(m_index.size()));
    for (int entry = 0; entry < m_index.size(); ++entry)
        rows.push_back(m_index.row(entry));
    return rows;
}

} // namespace fleetglass
