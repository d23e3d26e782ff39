// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_source.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace fleetglass {

/// A tile that a test has asked for, and its end.
class AskedTile
{
    struct State {
        std::optional<Result<Tile>> result;
        QEventLoop *waiting = nullptr;
    };

    static Task<> follow(std::shared_ptr<TileSource> source, TileRequest request, std::shared_ptr<State> state)
    {
        Result<Tile> result = co_await source->tile(request);
        state->result = std::move(result);
        if (state->waiting)
            state->waiting->quit();
    }

public:
    AskedTile(std::shared_ptr<TileSource> source, TileRequest request) { follow(std::move(source), request, m_state); }

    bool hasEnded() const { return m_state->result.has_value(); }

    /// Its end; an Error{Timeout} when it does not come within ten seconds.
    Result<Tile> result() const
    {
        if (!hasEnded()) {
            QEventLoop loop;
            m_state->waiting = &loop;
            QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
            loop.exec();
            m_state->waiting = nullptr;
        }
        return hasEnded() ? *m_state->result : failure(ErrorKind::Timeout, QStringLiteral("the tile never came"));
    }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace fleetglass
