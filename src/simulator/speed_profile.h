// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>

namespace fleetglass {

/// How a stretch of road is driven: out of town slowly, faster and slower outside, now and then a halt at lights,
/// into town slowly. A pure function of its arguments, so a trip of last week is driven again in the same way.
class SpeedProfile
{
public:
    struct Stretch {
        double lengthKm = 0;
        double cruiseKmh = 60;
        bool fromRest = true; ///< else passes the first town without a halt
        bool toRest = true;   ///< else passes the last town without a halt
        quint64 salt = 0;
    };
    struct Instant {
        double km = 0;
        double speedKmh = 0;
        double accelerationMs2 = 0;
    };

    explicit SpeedProfile(const Stretch &stretch);

    double durationS() const { return m_durationS; }
    Instant at(double seconds) const;

private:
    struct Piece {
        float startS;
        float startM;
        float speedMs;
        float accelerationMs2;
    };
    void add(double seconds, double accelerationMs2);
    void changeTo(double speedMs);
    void keepFor(double metres);

    static constexpr int MostPieces = 64;
    std::array<Piece, MostPieces> m_pieces;
    int m_count = 0;
    double m_durationS = 0;
    double m_metres = 0;
    double m_speedMs = 0;
};

} // namespace fleetglass
