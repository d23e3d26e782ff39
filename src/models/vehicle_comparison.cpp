// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vehicle_comparison.h"

#include <algorithm>
#include <array>

namespace fleetglass {

namespace {

/// As the overview has them: what decides first.
constexpr std::array groupOrder{QuantityGroup::Energy, QuantityGroup::Charge,     QuantityGroup::Body,
                                QuantityGroup::Motion, QuantityGroup::Battery12V, QuantityGroup::Temperature,
                                QuantityGroup::Tyres,  QuantityGroup::Position,   QuantityGroup::Module};

auto orderOf(const ObservationKey &key)
{
    const auto group = std::ranges::find(groupOrder, quantityInfo(key.quantity).group);
    return std::tuple(std::distance(groupOrder.begin(), group), key.quantity, key.part.text());
}

} // namespace

VehicleComparison::VehicleComparison(const FleetStore &store, const FleetSelection &selection,
                                     const ValueFormatter &formatter, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_selection(selection)
    , m_formatter(formatter)
    , m_clock(clock)
{
    connect(&selection, &FleetSelection::changed, this, &VehicleComparison::takeSelection);
    connect(&formatter, &ValueFormatter::changed, this, &VehicleComparison::update);
    connect(&store, &FleetStore::vehiclesAdded, this, &VehicleComparison::takeSelection);
    connect(&store, &FleetStore::vehiclesRemoved, this, &VehicleComparison::takeSelection);
    connect(&store, &FleetStore::vehiclesChanged, this, [this](const FleetChange &change) {
        const bool concernsUs = std::ranges::any_of(m_vehicles, [&](const VehicleKey &key) {
            const std::optional<int> row = m_store.rowOf(key);
            return row && std::ranges::binary_search(change.rows, *row);
        });
        if (concernsUs)
            update();
    });
    takeSelection();
}

void VehicleComparison::takeSelection()
{
    QList<VehicleKey> present;
    for (const VehicleKey &key : m_selection.keys()) {
        if (m_store.rowOf(key))
            present.append(key);
    }
    m_leftOut = static_cast<int>(std::max<qsizetype>(0, present.size() - mostVehicles));
    present.resize(std::min<qsizetype>(present.size(), mostVehicles));
    if (present == m_vehicles) {
        update();
        return;
    }
    beginResetModel(); // other columns: nothing of the old picture stays
    m_vehicles = present;
    m_rows = wantedRows();
    endResetModel();
}

void VehicleComparison::setOnlyDifferences(bool onlyDifferences)
{
    m_onlyDifferences = onlyDifferences;
    update();
}

/// Both lists are in the same order, so that lines that go and lines that come are found in one pass each.
void VehicleComparison::update()
{
    const QList<Row> wanted = wantedRows();
    const auto isIn = [](const QList<Row> &rows, const Row &row) {
        return std::ranges::any_of(rows, [&row](const Row &other) { return other.isSameLine(row); });
    };
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (isIn(wanted, m_rows.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const Row &row = wanted.at(i);
        if (i < m_rows.size() && m_rows.at(i).isSameLine(row)) {
            if (std::exchange(m_rows[i], row) != row)
                emit dataChanged(index(i, 0), index(i, columnCount() - 1));
            continue;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(i, row);
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (!m_vehicles.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QList<ObservationKey> VehicleComparison::knownKeys() const
{
    QList<ObservationKey> keys;
    for (const VehicleKey &vehicle : m_vehicles) {
        const std::optional<int> row = m_store.rowOf(vehicle);
        for (const Observation &known : row ? m_store.record(*row).known.all() : std::span<const Observation>())
            keys.append(keyOf(known));
    }
    std::ranges::sort(keys, {}, orderOf);
    const auto [first, last] = std::ranges::unique(keys);
    keys.erase(first, last);
    return keys;
}

QList<VehicleComparison::Row> VehicleComparison::wantedRows() const
{
    QList<Row> rows;
    if (m_vehicles.isEmpty())
        return rows;
    for (const ObservationKey &key : knownKeys()) {
        Row row = rowOf(key);
        if (m_onlyDifferences && !row.differs)
            continue;
        if (rows.isEmpty() || rows.constLast().group != row.group)
            rows.append({.group = row.group, .key = std::nullopt, .cells = {}});
        rows.append(std::move(row));
    }
    return rows;
}

const Observation *VehicleComparison::observation(int column, const ObservationKey &key) const
{
    const std::optional<int> row = m_store.rowOf(m_vehicles.at(column));
    return row ? m_store.record(*row).known.find(key.quantity, key.part) : nullptr;
}

VehicleComparison::Row VehicleComparison::rowOf(const ObservationKey &key) const
{
    Row row{.group = quantityInfo(key.quantity).group, .key = key, .cells = {}};
    for (int column = 0; column < m_vehicles.size(); ++column) {
        const Observation *known = observation(column, key);
        Cell cell;
        cell.text = m_formatter.value(known);
        cell.freshness = freshnessOf(known, m_clock.nowMs());
        if (const std::optional<double> number = numberOf(known))
            cell.number = m_formatter.inUserUnit(key.quantity, *number);
        row.cells.append(std::move(cell));
    }
    const auto withText = [&row](const QString &text) { return std::ranges::count(row.cells, text, &Cell::text); };
    const qsizetype count = row.cells.size();
    row.differs = withText(row.cells.constFirst().text) != count;
    const auto most = std::ranges::find_if(row.cells, [&](const Cell &cell) { return 2 * withText(cell.text) > count; });
    const QString usual = most == row.cells.end() ? QString() : most->text;
    QList<double> numbers;
    for (Cell &cell : row.cells) {
        cell.isOdd = !usual.isNull() && cell.text != usual;
        if (cell.number)
            numbers.append(*cell.number);
    }
    if (row.differs && numbers.size() >= 2) {
        const auto [lowest, highest] = std::ranges::minmax(numbers);
        for (Cell &cell : row.cells) {
            if (cell.number && lowest < highest)
                cell.extreme = *cell.number >= highest ? 1 : *cell.number <= lowest ? -1 : 0;
        }
    }
    return row;
}

int VehicleComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VehicleComparison::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_vehicles.size());
}

QVariant VehicleComparison::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsGroupRole)
        return !row.key;
    if (!row.key)
        return {};
    const Cell &cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case Qt::ToolTipRole:
        return m_formatter.tip(observation(index.column(), *row.key));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DiffersRole:
        return row.differs;
    case IsOddRole:
        return cell.isOdd;
    case ExtremeRole:
        return cell.extreme;
    case FreshnessRole:
        return static_cast<int>(cell.freshness);
    case NumberRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags VehicleComparison::flags(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).key ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

QString VehicleComparison::spokenText(const Cell &cell) const
{
    if (cell.freshness == Freshness::Unknown)
        return tr("unknown", "a value, spoken");
    QStringList said{cell.text};
    if (cell.freshness == Freshness::Stale)
        said.append(tr("stale", "a value, spoken"));
    if (cell.extreme > 0)
        said.append(tr("highest", "of the values of several vehicles, spoken"));
    if (cell.extreme < 0)
        said.append(tr("lowest", "of the values of several vehicles, spoken"));
    return said.join(QStringLiteral(", "));
}

QString VehicleComparison::title(const Row &row) const
{
    return row.key ? m_formatter.title(row.key->quantity, row.key->part) : m_formatter.groupTitle(row.group);
}

QVariant VehicleComparison::vehicleHeader(int section, int role) const
{
    const std::optional<int> row = m_store.rowOf(m_vehicles.at(section));
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(m_store.record(*row).identity.name)
                                                                       : QVariant();
}

QVariant VehicleComparison::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section < m_vehicles.size() ? vehicleHeader(section, role) : QVariant();
    if (section >= m_rows.size())
        return {};
    const Row &row = m_rows.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return row.differs ? tr("%1, differs", "a value of several vehicles, spoken").arg(title(row)) : title(row);
    case IsGroupRole:
        return !row.key;
    case DiffersRole:
        return row.differs;
    default:
        return {};
    }
}

} // namespace fleetglass
