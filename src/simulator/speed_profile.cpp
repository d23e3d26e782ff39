// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/speed_profile.h"

#include "simulator/random.h"

#include <algorithm>
#include <cmath>

namespace fleetglass {

namespace {

constexpr double Acceleration = 0.9; // m/s², both ways: nobody spills the coffee
constexpr double TownSpeedMs = 40 / 3.6;
constexpr double TopSpeedMs = 110 / 3.6;
constexpr double TownM = 1800;
constexpr double RoomToBrakeM = 900; // from the top speed to a halt with a reserve

} // namespace

SpeedProfile::SpeedProfile(const Stretch &stretch)
{
    Random random(stretch.salt);
    const double totalM = stretch.lengthKm * 1000;
    const double endSpeed = stretch.toRest ? 0 : TownSpeedMs;
    m_speedMs = stretch.fromRest ? 0 : TownSpeedMs;

    const double lastTownM = std::min(TownM, totalM / 3);
    changeTo(std::min(TownSpeedMs * random.between(0.8, 1.2), std::sqrt(totalM / 4 * Acceleration)));
    keepFor(std::min(TownM, totalM / 3) * random.between(0.6, 1.0));
    while (totalM - m_metres > lastTownM + 2 * RoomToBrakeM + 2000 && m_count < MostPieces - 12) {
        changeTo(std::min(TopSpeedMs, stretch.cruiseKmh / 3.6 * random.between(0.82, 1.18)));
        keepFor(std::min(random.between(2500, 9000), totalM - m_metres - lastTownM - RoomToBrakeM));
        if (random.chance(0.12) && totalM - m_metres > lastTownM + 2 * RoomToBrakeM) {
            changeTo(0);
            add(random.between(12, 55), 0);
            changeTo(TownSpeedMs);
        }
    }
    changeTo(std::min(m_speedMs, stretch.cruiseKmh / 3.6));
    keepFor(totalM - m_metres - lastTownM);
    changeTo(std::min(m_speedMs, TownSpeedMs));
    const double brakeM = std::abs(m_speedMs * m_speedMs - endSpeed * endSpeed) / (2 * Acceleration);
    keepFor(totalM - m_metres - brakeM);
    changeTo(endSpeed);
}

void SpeedProfile::add(double seconds, double accelerationMs2)
{
    m_pieces[static_cast<size_t>(m_count++)] = {static_cast<float>(m_durationS), static_cast<float>(m_metres),
                                                static_cast<float>(m_speedMs), static_cast<float>(accelerationMs2)};
    m_durationS += seconds;
    m_metres += m_speedMs * seconds + accelerationMs2 * seconds * seconds / 2;
    m_speedMs = std::max(0.0, m_speedMs + accelerationMs2 * seconds);
}

void SpeedProfile::changeTo(double speedMs)
{
    const double change = speedMs - m_speedMs;
    if (std::abs(change) > 0.01)
        add(std::abs(change) / Acceleration, change > 0 ? Acceleration : -Acceleration);
}

void SpeedProfile::keepFor(double metres)
{
    if (metres > 0 && m_speedMs > 0.01)
        add(metres / m_speedMs, 0);
}

SpeedProfile::Instant SpeedProfile::at(double seconds) const
{
    const double t = std::clamp(seconds, 0.0, m_durationS);
    const auto begin = m_pieces.begin();
    auto piece = std::upper_bound(begin, begin + m_count, static_cast<float>(t),
                                  [](float value, const Piece &candidate) { return value < candidate.startS; });
    if (piece != begin)
        --piece;
    const double within = std::max(0.0, t - static_cast<double>(piece->startS));
    const double a = static_cast<double>(piece->accelerationMs2);
    const double v = static_cast<double>(piece->speedMs);
    return {(static_cast<double>(piece->startM) + v * within + a * within * within / 2) / 1000,
            std::max(0.0, v + a * within) * 3.6, a};
}

} // namespace fleetglass
