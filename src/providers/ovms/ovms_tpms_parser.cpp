// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_tpms_parser.h"

#include "providers/ovms/ovms_answer.h"
#include "providers/ovms/ovms_json.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double kilopascalPerPsi = 6.894757293168;
constexpr qsizetype longestWheelName = 16; // names are kept for as long as the program runs
constexpr int mostWheels = 64;
constexpr int mostValues = 4 * mostWheels;

/// Collects the values of one record, with the validity that the module gives each kind.
class WheelCollector
{
public:
    explicit WheelCollector(const OvmsSource &source) : m_source(source) {}

    /// `validity`: -1 undefined, 0 old, 1 and more valid; nothing where the module says none.
    void add(const QString &wheel, Quantity quantity, std::optional<double> value, std::optional<double> validity)
    {
        if (value && validity.value_or(1) >= 0)
            append(wheel, quantity, *value, validity);
    }

    void addAlert(const QString &wheel, std::optional<double> level, std::optional<double> validity)
    {
        static const std::array words{u"none"_s, u"warning"_s, u"alert"_s};
        if (!level || validity.value_or(1) < 0)
            return;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (*level == static_cast<double>(i))
                append(wheel, Quantity::TyreAlert, words[i], validity);
        }
    }

    QList<Observation> list;

private:
    void append(const QString &wheel, Quantity quantity, Value value, std::optional<double> validity)
    {
        if (wheel.isEmpty() || wheel.size() > longestWheelName || list.size() >= mostValues)
            return;
        const Interned part(wheel.toLower());
        if (std::ranges::contains(list, ObservationKey{quantity, part},
                                  keyOf)) // two wheels of one name: the first counts
            return;
        list.append({.quantity = quantity,
                     .sourceAge = validity == 0.0 ? SourceAge::Old : SourceAge::Current,
                     .part = part,
                     .origin = m_source.origin,
                     .value = std::move(value),
                     .observedAtMs = m_source.observedAtMs});
    }

    OvmsSource m_source;
};

/// One wheel of the old form. A car without sensors sends 0 psi, and 1 °C to please an old app.
void addOldWheel(WheelCollector &collector, const QString &wheel, std::optional<double> psi,
                 std::optional<double> celsius, std::optional<double> validity)
{
    const bool hasSensor = psi && *psi > 0;
    if (hasSensor)
        collector.add(wheel, Quantity::TyrePressure, *psi * kilopascalPerPsi, validity);
    if (hasSensor || (celsius && *celsius != 0 && *celsius != 1))
        collector.add(wheel, Quantity::TyreTemperature, celsius, validity);
}

/// Reads the lists of a Y record one after the other.
class ListReader
{
public:
    explicit ListReader(QStringView record) : m_line(record) {}

    /// The next list's values; empty at the end of the record or where the count cannot be true.
    QList<QStringView> next()
    {
        const std::optional<double> count = ovmsNumber(m_line.at(m_next++));
        const int left = m_line.size() - m_next + 1;
        if (!count || *count < 0 || *count > left) {
            m_next = m_line.size() + 1;
            return {};
        }
        QList<QStringView> values;
        for (int i = 0; i < static_cast<int>(*count); ++i)
            values.append(m_line.at(m_next++));
        return values;
    }

    std::optional<double> validity() { return ovmsNumber(m_line.at(m_next++)); }

private:
    OvmsLine m_line;
    int m_next = 1;
};

/// The wheel of a member such as "rl2_pressure_kpa", if it is one of that ending.
std::optional<QString> wheelOf(std::string_view member, std::string_view ending)
{
    if (!member.ends_with(ending) || member.starts_with("stale_"))
        return std::nullopt;
    const std::string_view wheel = member.substr(0, member.size() - ending.size());
    return QString::fromUtf8(wheel.data(), static_cast<qsizetype>(wheel.size()));
}

std::string memberName(const QString &wheel, std::string_view ending)
{
    return wheel.toStdString() + std::string(ending);
}

void readNewWheels(const simdjson::dom::object &answer, WheelCollector &collector)
{
    const std::optional<double> pressureValidity = ovmsNumber(answer, "stale_pressure");
    const std::optional<double> temperatureValidity = ovmsNumber(answer, "stale_temperature");
    const std::optional<double> healthValidity = ovmsNumber(answer, "stale_health");
    const std::optional<double> alertValidity = ovmsNumber(answer, "stale_alert");
    for (const auto member : answer) {
        if (const auto wheel = wheelOf(member.key, "_pressure_kpa")) {
            collector.add(*wheel, Quantity::TyrePressure, ovmsNumber(answer, member.key), pressureValidity);
        } else if (const auto psiWheel = wheelOf(member.key, "_pressure")) {
            const std::optional<double> psi = ovmsNumber(answer, member.key);
            const bool isInKpaToo = answer.at_key(memberName(*psiWheel, "_pressure_kpa")).error() == simdjson::SUCCESS;
            if (psi && *psi > 0 && !isInKpaToo) // a silent sensor: kPa "" and psi 0
                collector.add(*psiWheel, Quantity::TyrePressure, *psi * kilopascalPerPsi, pressureValidity);
        } else if (const auto warmWheel = wheelOf(member.key, "_temperature")) {
            collector.add(*warmWheel, Quantity::TyreTemperature, ovmsNumber(answer, member.key), temperatureValidity);
        } else if (const auto healthyWheel = wheelOf(member.key, "_health")) {
            collector.add(*healthyWheel, Quantity::TyreHealth, ovmsNumber(answer, member.key), healthValidity);
        } else if (const auto alertWheel = wheelOf(member.key, "_alert")) {
            collector.addAlert(*alertWheel, ovmsNumber(answer, member.key), alertValidity);
        }
    }
}

} // namespace

Result<QList<Observation>> parseOvmsTpms(const QByteArray &body, qint64 answeredAtMs)
{
    const auto json = OvmsJson::parse(body);
    if (!json)
        return std::unexpected(json.error());
    const auto answer = json->object();
    if (!answer)
        return std::unexpected(answer.error());

    const bool isNewForm = answer->at_key("stale_pressure").error() == simdjson::SUCCESS;
    const Interned origin(u"OVMS tyres");
    if (isNewForm) {
        WheelCollector collector({origin, ovmsObservedAt(*answer, 'y', answeredAtMs)});
        readNewWheels(*answer, collector);
        return collector.list;
    }
    WheelCollector collector({origin, ovmsObservedAt(*answer, 'w', answeredAtMs)});
    const std::optional<double> validity = ovmsNumber(*answer, "staletpms");
    for (const QString &wheel : {u"fl"_s, u"fr"_s, u"rl"_s, u"rr"_s}) {
        addOldWheel(collector, wheel, ovmsNumber(*answer, memberName(wheel, "_pressure")),
                    ovmsNumber(*answer, memberName(wheel, "_temperature")), validity);
    }
    return collector.list;
}

QList<Observation> readOvmsWheelsW(QStringView record, const OvmsSource &source)
{
    const OvmsLine line(record);
    WheelCollector collector(source);
    const std::optional<double> validity = ovmsNumber(line.at(9));
    int next = 1;
    for (const QString &wheel : {u"fr"_s, u"rr"_s, u"fl"_s, u"rl"_s}) {
        addOldWheel(collector, wheel, ovmsNumber(line.at(next)), ovmsNumber(line.at(next + 1)), validity);
        next += 2;
    }
    return collector.list;
}

QList<Observation> readOvmsWheelsY(QStringView record, const OvmsSource &source)
{
    ListReader reader(record);
    const QList<QStringView> names = reader.next();
    WheelCollector collector(source);
    if (names.size() > mostWheels)
        return {};
    for (const Quantity quantity :
         {Quantity::TyrePressure, Quantity::TyreTemperature, Quantity::TyreHealth, Quantity::TyreAlert}) {
        const QList<QStringView> values = reader.next();
        const std::optional<double> validity = reader.validity();
        for (qsizetype i = 0; i < std::min(values.size(), names.size()); ++i) {
            if (quantity == Quantity::TyreAlert)
                collector.addAlert(names[i].toString(), ovmsNumber(values[i]), validity);
            else
                collector.add(names[i].toString(), quantity, ovmsNumber(values[i]), validity);
        }
    }
    return collector.list;
}

} // namespace fleetglass
