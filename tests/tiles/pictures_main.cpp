// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stitches tiles of the built-in map to pictures, light and dark, and tells how long a tile takes. For people to look at.

#include "tiles/base_map_painter.h"
#include "tiles/mercator.h"
#include "tiles/tile_picture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>
#include <cstdio>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

struct View {
    const char *name;
    double latitude;
    double longitude;
    int zoom;
    int columns;
    int rows;
    double pixelRatio;
};

void save(const BaseMapPainter &painter, const View &view, bool dark, const QDir &folder)
{
    const QPointF middle = mercator::fromDegrees(view.latitude, view.longitude) * std::exp2(view.zoom);
    const int left = int(std::lround(middle.x() - view.columns / 2.0));
    const int top = int(std::lround(middle.y() - view.rows / 2.0));
    const int size = int(mercator::tileSize * view.pixelRatio);
    QImage picture(view.columns * size, view.rows * size, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter stitch(&picture);
    qsizetype encoded = 0;
    QElapsedTimer timer;
    timer.start();
    for (int x = 0; x < view.columns; ++x) {
        for (int y = 0; y < view.rows; ++y) {
            const QImage tile = painter.draw({{view.zoom, left + x, top + y}, view.pixelRatio, dark});
            encoded += encodedPicture(tile)->bytes.size();
            stitch.drawImage(x * size, y * size, tile);
        }
    }
    std::printf("%-14s z%-2d %s %6.2f ms and %5.1f kB per tile\n", view.name, view.zoom, dark ? "dark " : "light",
                double(timer.nsecsElapsed()) / 1e6 / (view.columns * view.rows),
                double(encoded) / 1e3 / (view.columns * view.rows));
    picture.save(folder.filePath(
        u"%1-z%2%3.png"_s.arg(QLatin1StringView(view.name)).arg(view.zoom).arg(dark ? "-dark"_L1 : ""_L1)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    const BaseMapPainter painter(BaseMap::builtIn(), PlaceNames::builtIn(), QGuiApplication::font());
    const View views[] = {
        {"world", 20, 0, 2, 4, 3, 1},         {"world", 40, 10, 3, 5, 3, 1},
        {"europe", 52, 15, 4, 5, 3, 1},       {"europe", 53, 15, 5, 5, 3, 1},
        {"baltic", 58, 24, 6, 5, 3, 1},       {"estonia", 58.6, 25, 7, 5, 3, 1},
        {"estonia", 58.6, 25, 8, 5, 3, 1},    {"tallinn", 59.3, 24.8, 9, 5, 3, 1},
        {"tallinn", 59.4, 24.8, 11, 5, 3, 1}, {"tallinn", 59.43, 24.75, 14, 4, 3, 1},
        {"ruhr", 51.4, 7, 9, 5, 3, 1},        {"estonia-fine", 58.6, 25, 8, 2, 2, 2},
    };
    for (const View &view : views) {
        save(painter, view, false, folder);
        save(painter, view, true, folder);
    }
    QElapsedTimer timer;
    timer.start();
    int lookups = 0;
    for (double lat = 46; lat < 60; lat += 0.25)
        for (double lon = 6; lon < 30; lon += 0.25, ++lookups)
            if (!PlaceNames::builtIn()->nearest(lat, lon))
                std::printf("no place near %f %f\n", lat, lon);
    std::printf("nearest place: %.1f µs\n", double(timer.nsecsElapsed()) / 1e3 / lookups);
    return 0;
}
