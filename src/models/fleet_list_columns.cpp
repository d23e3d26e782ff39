// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which columns FleetListModel has, what they are called, and where their values come from.
#include "models/fleet_list_cells.h"
#include "models/fleet_list_model.h"

#include <algorithm>
#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Of the columns before FirstQuantity, in their order. Never change one: saved views name columns by it.
constexpr auto ownIds = std::to_array<QLatin1StringView>(
    {"name"_L1, "account"_L1, "state"_L1, "age"_L1, "silence"_L1, "place"_L1, "kind"_L1, "doors"_L1, "shift"_L1,
     "tyre.deviation"_L1, "tyre.age"_L1, "tyre.fl"_L1, "tyre.fr"_L1, "tyre.rl"_L1, "tyre.rr"_L1});
static_assert(ownIds.size() == FleetListModel::FirstQuantity);

/// Titles that are shorter than the quantity's, for narrow columns.
const char *shortTitle(Quantity quantity)
{
    switch (quantity) {
    case Quantity::StateOfCharge:
        //: column title: state of charge
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Charge");
    case Quantity::EstimatedRange:
        //: column title: how far the vehicle still goes
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Range");
    case Quantity::ChargePower:
        //: column title: charge power
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Power");
    case Quantity::TimeToFull:
        //: column title: time until the battery is full
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "To full");
    case Quantity::ChargeLimitSoc:
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Charge limit");
    case Quantity::Battery12V:
        //: column title: voltage of the 12 V battery
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "12 V");
    case Quantity::Locked:
        //: column title: whether the vehicle is locked
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Locked");
    case Quantity::TyrePressure:
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Worst tyre");
    case Quantity::TyreTemperature:
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Hottest tyre");
    case Quantity::TyreHealth:
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Tyre health");
    case Quantity::TyreAlert:
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Tyre alert");
    case Quantity::TemperatureBattery:
        //: column title: temperature of the traction battery
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Battery");
    case Quantity::TemperatureAmbient:
        //: column title: temperature outside the vehicle
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Outside");
    case Quantity::TemperatureCabin:
        //: column title: temperature in the cabin
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Cabin");
    case Quantity::TemperatureMotor:
        //: column title: temperature of the motor
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Motor");
    default:
        return nullptr;
    }
}

const char *shortOwnTitle(int column)
{
    switch (column) {
    case FleetListModel::AfterShift:
        //: narrow column title: range that is left when the shift is over
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "After shift");
    case FleetListModel::TyreDeviation:
        //: narrow column title: by how much the softest tyre is below its partner across the axle
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Softer");
    case FleetListModel::TyreAge:
        //: narrow column title: how old the tyre pressures are
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "Pressure age");
    case FleetListModel::TyreFrontLeft:
        //: pressure of the tyre at the front left, for a narrow column
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "FL");
    case FleetListModel::TyreFrontRight:
        //: pressure of the tyre at the front right, for a narrow column
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "FR");
    case FleetListModel::TyreRearLeft:
        //: pressure of the tyre at the rear left, for a narrow column
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "RL");
    case FleetListModel::TyreRearRight:
        //: pressure of the tyre at the rear right, for a narrow column
        return QT_TRANSLATE_NOOP("fleetglass::FleetListModel", "RR");
    default:
        return nullptr;
    }
}

/// Whether these columns show only one of several wheels, so that the quantity's own name would promise too much.
bool isOfWheels(Quantity quantity)
{
    return quantity == Quantity::TyrePressure || quantity == Quantity::TyreTemperature
           || quantity == Quantity::TyreHealth || quantity == Quantity::TyreAlert;
}

const Observation *worstOf(const VehicleRecord &record, Quantity quantity)
{
    const std::span<const Observation> parts = record.known.parts(quantity);
    if (parts.empty())
        return nullptr;
    if (quantity == Quantity::TyrePressure) {
        const QList<Wheel> wheels = wheelsOf(record.known);
        const Wheel *worst = worstWheel(wheels);
        return worst ? record.known.find(quantity, worst->name) : nullptr;
    }
    const auto badness = [quantity](const Observation &observation) {
        if (quantity == Quantity::TyreAlert) {
            const QString word = textOf(&observation).value_or(QString());
            return word == "alert"_L1 ? 2.0 : word == "warning"_L1 ? 1.0 : 0.0;
        }
        const double number = numberOf(&observation).value_or(0);
        return quantity == Quantity::TyreHealth ? -number : number;
    };
    return &*std::ranges::max_element(parts, {}, badness);
}

} // namespace

std::optional<Quantity> quantityOfColumn(int column)
{
    if (column >= FleetListModel::FirstQuantity)
        return static_cast<Quantity>(column - FleetListModel::FirstQuantity);
    return wheelOfColumn(column).isEmpty() ? std::nullopt : std::optional(Quantity::TyrePressure);
}

Interned wheelOfColumn(int column)
{
    switch (column) {
    case FleetListModel::TyreFrontLeft:
        return u"fl";
    case FleetListModel::TyreFrontRight:
        return u"fr";
    case FleetListModel::TyreRearLeft:
        return u"rl";
    case FleetListModel::TyreRearRight:
        return u"rr";
    default:
        return {};
    }
}

const Observation *observationOfColumn(const VehicleRecord &record, int column)
{
    const std::optional<Quantity> quantity = quantityOfColumn(column);
    if (!quantity)
        return nullptr;
    return column >= FleetListModel::FirstQuantity && isOfWheels(*quantity)
               ? worstOf(record, *quantity)
               : record.known.find(*quantity, wheelOfColumn(column));
}

bool isDuration(Quantity quantity)
{
    const Unit unit = quantityInfo(quantity).unit;
    return unit == Unit::Minute || unit == Unit::Second || unit == Unit::SecondOfDayUtc;
}

int FleetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstQuantity + static_cast<int>(allQuantities().size());
}

QString FleetListModel::columnId(int column)
{
    return column < FirstQuantity ? ownIds.at(static_cast<std::size_t>(column))
                                  : quantityInfo(static_cast<Quantity>(column - FirstQuantity)).key;
}

std::optional<int> FleetListModel::columnOf(QStringView id)
{
    const auto own = std::ranges::find_if(ownIds, [id](QLatin1StringView ownId) { return id == ownId; });
    if (own != ownIds.end())
        return static_cast<int>(own - ownIds.begin());
    const std::optional<Quantity> quantity = quantityFromKey(id);
    return quantity ? std::optional(FirstQuantity + static_cast<int>(*quantity)) : std::nullopt;
}

bool FleetListModel::isNumber(int column)
{
    const std::optional<Quantity> quantity = quantityOfColumn(column);
    return column == Age || column == TyreAge || column == AfterShift || column == TyreDeviation
           || (quantity && quantityInfo(*quantity).type == ValueType::Number);
}

bool FleetListModel::isTime(int column)
{
    return column == Age || column == TyreAge;
}

int FleetListModel::decimals(int column) const
{
    const std::optional<Quantity> quantity = quantityOfColumn(column);
    if (column == AfterShift)
        return 0;
    if (column == TyreDeviation)
        return 1;
    if (!quantity || quantityInfo(*quantity).type != ValueType::Number)
        return -1;
    if (quantityInfo(*quantity).unit != Unit::Kilopascal)
        return quantityInfo(*quantity).decimals;
    const PressureUnit unit = m_formatter.units().pressure;
    return unit == PressureUnit::Bar ? 2 : unit == PressureUnit::Psi ? 1 : quantityInfo(*quantity).decimals;
}

QString FleetListModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Vehicle");
    case AccountColumn:
        return tr("Account");
    case State:
        return tr("State");
    case Age:
        return tr("Age", "how old the newest value is");
    case WhySilent:
        return tr("Why silent");
    case Place:
        return tr("Place");
    case Kind:
        return tr("Kind", "car, van, lorry …");
    case Doors:
        return tr("Doors");
    case AfterShift:
        return tr("Range after the shift");
    case TyreDeviation:
        return tr("Softest tyre, below its partner");
    case TyreAge:
        return tr("Age of the tyre pressures");
    case TyreFrontLeft:
    case TyreFrontRight:
    case TyreRearLeft:
    case TyreRearRight:
        return m_formatter.title(Quantity::TyrePressure, wheelOfColumn(column));
    default:
        break;
    }
    const auto quantity = static_cast<Quantity>(column - FirstQuantity);
    return isOfWheels(quantity) ? tr(shortTitle(quantity)) : m_formatter.title(quantity);
}

QVariant FleetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return columnTitle(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<Quantity> quantity = quantityOfColumn(section);
    const char *brief = section >= FirstQuantity ? shortTitle(*quantity) : shortOwnTitle(section);
    const QString title = brief ? tr(brief) : columnTitle(section);
    const bool hasUnit = quantity && quantityInfo(*quantity).type == ValueType::Number && !isDuration(*quantity);
    const QString unit = section == AfterShift      ? m_formatter.unit(Quantity::EstimatedRange)
                         : section == TyreDeviation ? u"%"_s
                         : hasUnit                  ? m_formatter.unit(*quantity)
                                                    : QString();
    return unit.isEmpty() ? title : tr("%1 (%2)", "column title with its unit").arg(title, unit);
}

QString FleetListModel::exportTitle(int column) const
{
    if (column == Age)
        return tr("Last report (UTC)", "column title in a file: when the vehicle was last heard");
    if (column == TyreAge)
        return tr("Tyres measured (UTC)", "column title in a file");
    const std::optional<Quantity> quantity = quantityOfColumn(column);
    const QString unit =
        column == AfterShift      ? m_formatter.unit(Quantity::EstimatedRange)
        : column == TyreDeviation ? u"%"_s
        : quantity && quantityInfo(*quantity).type == ValueType::Number
            ? (quantityInfo(*quantity).unit == Unit::SecondOfDayUtc ? QString() : m_formatter.unit(*quantity))
            : QString();
    const QString title = columnTitle(column);
    return unit.isEmpty() ? title : tr("%1 (%2)", "column title with its unit").arg(title, unit);
}

} // namespace fleetglass
