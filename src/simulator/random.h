// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstdint>

namespace fleetglass {

/// Scrambles 64 bits (the finaliser of SplitMix64, in the public domain).
constexpr quint64 scramble(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

template<typename... More>
constexpr quint64 scramble(quint64 first, More... more)
{
    return scramble(first ^ scramble(static_cast<quint64>(more)...));
}

/// The same numbers on every computer, unlike the distributions of the standard library.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 bits() { return m_state = scramble(m_state); }
    /// 0 (included) … 1 (excluded)
    double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    int below(int count) { return static_cast<int>(unit() * count); }
    bool chance(double probability) { return unit() < probability; }

private:
    quint64 m_state;
};

} // namespace fleetglass
