// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QFont>

#include <memory>

namespace fleetglass {

/// The map that ships with the program: land, water, borders and towns of the world, drawn here, with no network at all.
/// The data is unpacked at the first tile, on a worker.
class BuiltInTileSource final : public TileSource
{
public:
    /// `font`: QGuiApplication::font(); only its family is used. `threads`: how many tiles may be drawn at the same time.
    explicit BuiltInTileSource(const QFont &font, int threads = 2);
    ~BuiltInTileSource() override;

    QString id() const override;
    QString attribution() const override;
    int minZoom() const override { return 0; }
    int maxZoom() const override { return 22; }
    Task<Result<Tile>> tile(TileRequest request) override;

    /// Returns when nothing is being drawn any more. For the end of the program: drawing needs the application's fonts.
    void waitForDrawing();

private:
    struct Workshop;
    std::shared_ptr<Workshop> m_workshop;
};

} // namespace fleetglass
