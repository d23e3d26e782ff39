// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tyres/wheel_layout.h"

#include <QRegularExpression>

#include <map>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstRearAxle = 100; ///< "r" counts from behind the front axles, however many these are
}

std::optional<WheelPlace> wheelPlace(const QString &name)
{
    static const QRegularExpression numbered(u"^axle[-_ ]?(\\d+)[-_ ]?(l|left|r|right)(?:[-_ ]?(inner|outer|i|o))?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        u"^(f|front|r|rear)[-_ ]?(l|left|r|right)(\\d*)(?:[-_ ]?(inner|outer|i|o))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isLeft = [](const QString &side) { return side.startsWith(u'l', Qt::CaseInsensitive); };
    const auto isInner = [](const QString &row) { return row.startsWith(u'i', Qt::CaseInsensitive); };
    if (const QRegularExpressionMatch match = numbered.match(name); match.hasMatch())
        return WheelPlace{.axle = match.captured(1).toInt(),
                          .isLeft = isLeft(match.captured(2)),
                          .isInner = isInner(match.captured(3))};
    if (const QRegularExpressionMatch match = plain.match(name); match.hasMatch()) {
        const int base = match.captured(1).startsWith(u'f', Qt::CaseInsensitive) ? 0 : firstRearAxle;
        return WheelPlace{.axle = base + match.captured(3).toInt(),
                          .isLeft = isLeft(match.captured(2)),
                          .isInner = isInner(match.captured(4))};
    }
    return std::nullopt;
}

WheelLayout layOutWheels(const QStringList &names)
{
    WheelLayout layout;
    std::map<int, Axle> axles;
    for (const QString &name : names) {
        const std::optional<WheelPlace> place = wheelPlace(name);
        if (!place) {
            layout.others.append(name);
            continue;
        }
        Axle &axle = axles[place->axle];
        QStringList &side = place->isLeft ? axle.left : axle.right;
        // The inner wheel is nearer to the middle: last on the left, first on the right.
        if (place->isInner == place->isLeft)
            side.append(name);
        else
            side.prepend(name);
    }
    for (auto &[number, axle] : axles)
        layout.axles.append(axle);
    return layout;
}

} // namespace fleetglass
