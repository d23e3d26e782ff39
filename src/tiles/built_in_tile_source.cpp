// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/built_in_tile_source.h"

#include "tiles/base_map_painter.h"
#include "core/in_pool.h"
#include "tiles/tile_picture.h"

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace fleetglass {

struct BuiltInTileSource::Workshop {
    QFont font;
    std::once_flag unpacked;
    std::optional<BaseMapPainter> painter;
    QThreadPool pool; ///< last: its end waits for the drawing that uses the others

    Result<Tile> make(const TileRequest &request)
    {
        std::call_once(unpacked, [this] { painter.emplace(BaseMap::builtIn(), PlaceNames::builtIn(), font); });
        return encodedPicture(painter->draw(request));
    }
};

BuiltInTileSource::BuiltInTileSource(const QFont &font, int threads) : m_workshop(std::make_shared<Workshop>())
{
    m_workshop->font = font;
    m_workshop->pool.setMaxThreadCount(threads);
}

BuiltInTileSource::~BuiltInTileSource() = default;

void BuiltInTileSource::waitForDrawing()
{
    m_workshop->pool.waitForDone();
}

QString BuiltInTileSource::id() const
{
    return u"built-in-1"_s; // the number grows with every change of the drawing or the data
}

QString BuiltInTileSource::attribution() const
{
    return u"Natural Earth · GeoNames (CC BY 4.0)"_s;
}

Task<Result<Tile>> BuiltInTileSource::tile(TileRequest request)
{
    const std::shared_ptr<Workshop> workshop = m_workshop;
    if (!request.id.isValid())
        co_return failure(ErrorKind::NotFound, u"no such tile"_s);
    auto drawing = InPool(workshop->pool, [maker = workshop.get(), request] { return maker->make(request); });
    co_return co_await drawing;
}

} // namespace fleetglass
