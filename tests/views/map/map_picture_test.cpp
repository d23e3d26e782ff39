// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fleet_store.h"
#include "support/fixed_clock.h"
#include "views/common/palette.h"
#include "views/map/map_view.h"

#include <QQuickWidget>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QTest>

#include <cmath>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// Looks at the pixels. Needs a graphics driver; llvmpipe will do.
class MapPictureTest : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        if (qEnvironmentVariableIsSet("DISPLAY")) // Qt's offscreen platform has no OpenGL
            qputenv("QT_QPA_PLATFORM", "xcb");
    }

private slots:
    void init();
    void cleanup();
    void aVehicleIsDrawnInItsColour_data();
    void aVehicleIsDrawnInItsColour();
    void aStaleVehicleIsHollow();
    void aTrailIsDrawn();

private:
    void add(double latitude, double longitude, bool isCharging);
    QColor pixel(QPoint at) const;
    bool becomes(QPoint at, const QColor &expected) const;

    FixedClock m_clock;
    std::unique_ptr<FleetStore> m_store;
    std::unique_ptr<MapView> m_view;
};

namespace {

constexpr QPoint middle(200, 150);
constexpr QPoint emptyGround(40, 40);

bool isLike(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 8 && std::abs(one.green() - other.green()) < 8
           && std::abs(one.blue() - other.blue()) < 8;
}

} // namespace

void MapPictureTest::init()
{
    m_store = std::make_unique<FleetStore>();
    m_view = std::make_unique<MapView>();
    m_view->setReducedMotion(true);
    m_view->setClock(&m_clock);
    m_view->setStore(m_store.get());
    m_view->resize(400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const auto *quick = m_view->findChild<QQuickWidget *>();
    if (quick->quickWindow()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        QSKIP("no graphics driver");
    m_view->setDark(false);
    m_view->centreOn(LatLon{.latitude = 52, .longitude = 13});
    for (int i = 0; i < 6; ++i)
        m_view->zoomIn();
}

void MapPictureTest::cleanup()
{
    m_view.reset();
    m_store.reset();
}

void MapPictureTest::add(double latitude, double longitude, bool isCharging)
{
    VehicleUpdate update;
    update.key = {.accountId = u"a"_s, .remoteId = u"v"_s};
    Position position;
    position.latitude = latitude;
    position.longitude = longitude;
    position.observedAtMs = m_clock.nowMs();
    update.position = position;
    Observation charging;
    charging.quantity = Quantity::Charging;
    charging.value = isCharging;
    charging.observedAtMs = m_clock.nowMs();
    update.observations = {charging};
    m_store->apply({.accountId = u"a"_s, .vehicles = {update}, .allRemoteIds = std::nullopt});
}

QColor MapPictureTest::pixel(QPoint at) const
{
    return m_view->findChild<QQuickWidget *>()->grabFramebuffer().pixelColor(at);
}

bool MapPictureTest::becomes(QPoint at, const QColor &expected) const
{
    return QTest::qWaitFor([&] { return isLike(pixel(at), expected); });
}

void MapPictureTest::aVehicleIsDrawnInItsColour_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("charging");
    QTest::newRow("parked, light") << false << false;
    QTest::newRow("parked, dark") << true << false;
    QTest::newRow("charging, light") << false << true;
    QTest::newRow("charging, dark") << true << true;
}

void MapPictureTest::aVehicleIsDrawnInItsColour()
{
    QFETCH(bool, dark);
    QFETCH(bool, charging);
    m_view->setDark(dark);
    add(52, 13, charging);
    const StatePalette palette(dark);
    const QColor color = palette.color(charging ? StateMeaning::Charging : StateMeaning::Parked);
    // Beside the bolt in its middle.
    QVERIFY2(becomes(middle + QPoint(charging ? 6 : 0, 0), color), qPrintable(pixel(middle).name()));
    QVERIFY(!isLike(pixel(emptyGround), color));
}

void MapPictureTest::aStaleVehicleIsHollow()
{
    add(52, 13, false);
    const StatePalette palette;
    QVERIFY(becomes(middle, palette.color(StateMeaning::Parked)));
    m_clock.advanceMs(staleAfterMs + 1);
    m_view->setFilter({}); // looks at everything anew
    QVERIFY2(becomes(middle, QColor(0xf9, 0xf9, 0xf7)), qPrintable(pixel(middle).name()));
}

void MapPictureTest::aTrailIsDrawn()
{
    Position west;
    west.latitude = 52;
    west.longitude = 12;
    Position east = west;
    east.longitude = 14;
    m_view->setTrail({west, east});
    QVERIFY2(becomes(middle, StatePalette().color(StateMeaning::Moving)), qPrintable(pixel(middle).name()));
    m_view->setTrail({});
    QVERIFY(becomes(middle, pixel(emptyGround)));
}

QTEST_MAIN(MapPictureTest)
#include "map_picture_test.moc"
