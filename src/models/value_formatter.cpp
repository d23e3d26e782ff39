// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/value_formatter.h"

#include "models/short_time_format.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double kmPerMile = 1.609344;
constexpr double kpaPerPsi = 6.894757293168;

/// Rounded half away from zero, and never "-0".
QString digits(const QLocale &locale, double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    return locale.toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

/// The locale's time of day with seconds. Its long form has them, but also names the zone ("h:mm:ss AP t").
QString timeFormatWithSeconds(const QLocale &locale)
{
    static const QRegularExpression zone(u"\\s*\\(?\\bt+\\b\\)?"_s);
    return locale.timeFormat(QLocale::LongFormat).remove(zone).trimmed();
}

} // namespace

ValueFormatter::ValueFormatter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{}

void ValueFormatter::setLocale(const QLocale &locale)
{
    if (locale == m_locale)
        return;
    m_locale = locale;
    emit changed();
}

void ValueFormatter::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    emit changed();
}

void ValueFormatter::setUnits(const UnitChoice &units)
{
    if (units == m_units)
        return;
    m_units = units;
    emit changed();
}

QString ValueFormatter::unknown()
{
    return u"—"_s;
}

QString ValueFormatter::unit(Quantity quantity) const
{
    const Unit unit = quantityInfo(quantity).unit;
    const bool isMiles = m_units.distance == DistanceUnit::Miles;
    switch (unit) {
    case Unit::Kilometre:
        return isMiles ? tr("mi") : tr("km");
    case Unit::KilometrePerHour:
        return isMiles ? tr("mph") : tr("km/h");
    case Unit::Kilopascal:
        return m_units.pressure == PressureUnit::Bar   ? tr("bar")
               : m_units.pressure == PressureUnit::Psi ? tr("psi")
                                                       : tr("kPa");
    case Unit::DegreeCelsius:
        return m_units.temperature == TemperatureUnit::Fahrenheit ? tr("°F") : tr("°C");
    case Unit::Metre:
        return tr("m", "unit: metres");
    case Unit::Volt:
        return tr("V", "unit: volts");
    case Unit::Ampere:
        return tr("A", "unit: amperes");
    case Unit::AmpereHour:
        return tr("Ah", "unit: ampere hours");
    case Unit::Kilowatt:
        return tr("kW", "unit: kilowatts");
    case Unit::KilowattHour:
        return tr("kWh");
    case Unit::Minute:
        return tr("min", "unit: minutes");
    case Unit::Second:
    case Unit::SecondOfDayUtc:
        return tr("s", "unit: seconds");
    case Unit::DecibelMilliwatt:
        return tr("dBm");
    case Unit::None:
    case Unit::Count:
    case Unit::Percent:
    case Unit::Degree:
        return unitSymbol(unit);
    }
    Q_UNREACHABLE_RETURN({});
}

double ValueFormatter::inUserUnit(Quantity quantity, double value) const
{
    switch (quantityInfo(quantity).unit) {
    case Unit::Kilometre:
    case Unit::KilometrePerHour:
        return m_units.distance == DistanceUnit::Miles ? value / kmPerMile : value;
    case Unit::Kilopascal:
        return m_units.pressure == PressureUnit::Bar   ? value / 100.0
               : m_units.pressure == PressureUnit::Psi ? value / kpaPerPsi
                                                       : value;
    case Unit::DegreeCelsius:
        return m_units.temperature == TemperatureUnit::Fahrenheit ? value * 1.8 + 32.0 : value;
    default:
        return value;
    }
}

QString ValueFormatter::number(Quantity quantity, double value) const
{
    const QuantityInfo &info = quantityInfo(quantity);
    const bool isBar = info.unit == Unit::Kilopascal && m_units.pressure == PressureUnit::Bar;
    const bool isPsi = info.unit == Unit::Kilopascal && m_units.pressure == PressureUnit::Psi;
    return digits(m_locale, inUserUnit(quantity, value), isBar ? 2 : isPsi ? 1 : info.decimals);
}

QString ValueFormatter::value(Quantity quantity, const Value &value) const
{
    if (const auto *isOn = std::get_if<bool>(&value))
        return flag(quantity, *isOn);
    if (const auto *text = std::get_if<QString>(&value))
        return quantityInfo(quantity).type == ValueType::Word ? word(*text) : *text;
    const double shown = std::get<double>(value);
    switch (quantityInfo(quantity).unit) {
    case Unit::Second:
        return duration(std::llround(shown));
    case Unit::Minute:
        return duration(std::llround(shown * 60));
    case Unit::SecondOfDayUtc: {
        // The day only decides between summer and winter time.
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone::UTC);
        const QDateTime today(now.date(), QTime(0, 0), QTimeZone::UTC);
        return m_locale.toString(today.addSecs(std::llround(shown)).toTimeZone(m_zone).time(),
                                 shortTimeFormat(m_locale));
    }
    default:
        break;
    }
    const QString symbol = unit(quantity);
    const QString text = number(quantity, shown);
    return symbol.isEmpty() ? text : symbol == u"°"_s ? text + symbol : text + QChar(QChar::Nbsp) + symbol;
}

QString ValueFormatter::value(const Observation *observation) const
{
    return observation ? value(observation->quantity, observation->value) : unknown();
}

QString ValueFormatter::distance(double km) const
{
    const double shown = inUserUnit(Quantity::TripDistance, km);
    return digits(m_locale, shown, shown < 100 ? 1 : 0) + QChar(QChar::Nbsp) + unit(Quantity::TripDistance);
}

QString ValueFormatter::energy(double kwh) const
{
    return digits(m_locale, kwh, 1) + QChar(QChar::Nbsp) + tr("kWh");
}

QString ValueFormatter::consumptionUnit() const
{
    switch (m_units.consumption) {
    case ConsumptionUnit::KilowattHoursPer100Kilometres:
        return tr("kWh/100 km");
    case ConsumptionUnit::WattHoursPerKilometre:
        return tr("Wh/km");
    case ConsumptionUnit::KilometresPerKilowattHour:
        return tr("km/kWh");
    case ConsumptionUnit::WattHoursPerMile:
        return tr("Wh/mi");
    case ConsumptionUnit::MilesPerKilowattHour:
        return tr("mi/kWh");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<double> ValueFormatter::consumptionInUserUnit(double whPerKm) const
{
    constexpr double whPerKwh = 1000;
    switch (m_units.consumption) {
    case ConsumptionUnit::KilowattHoursPer100Kilometres:
        return whPerKm * 100 / whPerKwh;
    case ConsumptionUnit::WattHoursPerKilometre:
        return whPerKm;
    case ConsumptionUnit::WattHoursPerMile:
        return whPerKm * kmPerMile;
    case ConsumptionUnit::KilometresPerKilowattHour:
        return whPerKm > 0 ? std::optional(whPerKwh / whPerKm) : std::nullopt;
    case ConsumptionUnit::MilesPerKilowattHour:
        return whPerKm > 0 ? std::optional(whPerKwh / whPerKm / kmPerMile) : std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueFormatter::consumption(double whPerKm) const
{
    const std::optional<double> shown = consumptionInUserUnit(whPerKm);
    if (!shown)
        return unknown();
    const bool isWattHours = m_units.consumption == ConsumptionUnit::WattHoursPerKilometre
                             || m_units.consumption == ConsumptionUnit::WattHoursPerMile;
    return digits(m_locale, *shown, isWattHours ? 0 : 1) + QChar(QChar::Nbsp) + consumptionUnit();
}

QString ValueFormatter::percent(double value) const
{
    return digits(m_locale, value, value == std::floor(value) ? 0 : 1) + QChar(QChar::Nbsp) + u"%"_s;
}

QString ValueFormatter::exactTime(qint64 ms) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    const QDateTime local = utc.toTimeZone(m_zone);
    return tr("%1 (%2 UTC)", "local time, then the same in UTC")
        .arg(m_locale.toString(local.date(), QLocale::ShortFormat) + u' '
                 + m_locale.toString(local.time(), timeFormatWithSeconds(m_locale)),
             utc.toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString ValueFormatter::dateTime(qint64 ms) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toTimeZone(m_zone);
    return m_locale.toString(local.date(), QLocale::ShortFormat) + u' '
           + m_locale.toString(local.time(), shortTimeFormat(m_locale));
}

QString ValueFormatter::duration(qint64 seconds) const
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 60)
        return tr("%1 s").arg(m_locale.toString(seconds));
    if (hours == 0)
        return tr("%1 min").arg(m_locale.toString(minutes));
    if (hours < 48)
        return minutes % 60 == 0 ? tr("%1 h").arg(m_locale.toString(hours))
                                 : tr("%1 h %2 min").arg(m_locale.toString(hours), m_locale.toString(minutes % 60));
    return tr("%n days", nullptr, static_cast<int>(hours / 24));
}

QString ValueFormatter::shortAge(qint64 observedAtMs) const
{
    if (observedAtMs <= 0)
        return unknown();
    const qint64 seconds = std::max<qint64>(0, m_clock.nowMs() - observedAtMs) / 1000;
    if (seconds < 60)
        return tr("now", "age of a value, below a minute");
    if (seconds < 3600)
        return tr("%1 min").arg(m_locale.toString(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%1 h").arg(m_locale.toString(seconds / 3600));
    return tr("%n d", "age in days, short", static_cast<int>(seconds / 86400));
}

QString ValueFormatter::age(qint64 observedAtMs) const
{
    if (observedAtMs <= 0)
        return tr("never");
    const qint64 seconds = std::max<qint64>(0, m_clock.nowMs() - observedAtMs) / 1000;
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    return tr("%n days ago", nullptr, static_cast<int>(seconds / 86400));
}

QString ValueFormatter::tip(const Observation *observation) const
{
    if (!observation)
        return tr("Never reported");
    return tr("%1 · %2", "a value, then its age").arg(value(observation), age(observation->observedAtMs)) + u'\n'
           + ageTip(observation->observedAtMs, observation->sourceAge, observation->origin.text());
}

QString ValueFormatter::ageTip(qint64 observedAtMs, SourceAge sourceAge, const QString &origin) const
{
    if (observedAtMs <= 0)
        return tr("Never reported");
    QStringList lines{exactTime(observedAtMs)};
    if (sourceAge == SourceAge::Old)
        lines.append(tr("The source itself calls this value old."));
    if (!origin.isEmpty())
        lines.append(tr("Source: %1").arg(origin));
    return lines.join(u'\n');
}

} // namespace fleetglass
