// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/fleet_list_view.h"

#include "ui_fleet_list_view.h"
#include "views/fleetlist/fleet_list_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace fleetglass {

FleetListView::FleetListView(FleetListModel &model, FleetSelection &selection, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_ui(std::make_unique<Ui::FleetListView>())
{
    m_ui->setupUi(this);
    m_proxy.setSourceModel(&model);
    // Before the table's selection model hears of it: a row that search, filter or a new state hides is deselected in the table
    // only. What leaves the fleet leaves the selection.
    connect(&m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isHidingRows = true; });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        QList<VehicleKey> kept = m_selection.keys();
        kept.removeIf([this, first, last](const VehicleKey &key) {
            const QModelIndex index = m_model.indexOf(key);
            return index.isValid() && index.row() >= first && index.row() <= last;
        });
        m_selection.setKeys(kept);
    });
    m_ui->table->setModel(&m_proxy);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_isHidingRows = false; });
    m_delegate = new FleetListDelegate(m_ui->table);
    m_ui->table->setItemDelegate(m_delegate);
    connect(m_ui->table, &QTableView::entered, this, [this](const QModelIndex &index) { setHoveredRow(index.row()); });
    connect(m_ui->table, &QTableView::viewportEntered, this, [this] { setHoveredRow(-1); });
    m_ui->table->viewport()->installEventFilter(this);
    m_ui->table->sortByColumn(FleetListModel::Name, Qt::AscendingOrder);
    m_ui->table->verticalHeader()->setDefaultSectionSize(28);
    m_ui->table->installEventFilter(this);
    m_ui->search->installEventFilter(this);
    fillFilterBox();

    constexpr std::pair<FleetListModel::Column, int> widths[] = {
        {FleetListModel::Name, 108},       {FleetListModel::AccountColumn, 90},
        {FleetListModel::State, 106},      {FleetListModel::Age, 50},
        {FleetListModel::Soc, 74},         {FleetListModel::Range, 76},
        {FleetListModel::SpeedColumn, 92}, {FleetListModel::ChargeStateColumn, 110},
        {FleetListModel::Place, 130},
    };
    for (const auto &[column, width] : widths)
        m_ui->table->setColumnWidth(column, width);
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionHidden(FleetListModel::AccountColumn, true); // one account at first; the column chooser brings it
    connect(header, &QHeaderView::customContextMenuRequested, this, &FleetListView::chooseColumns);

    connect(m_ui->search, &QLineEdit::textChanged, &m_proxy, &FleetFilterProxy::setSearchText);
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy.setFilter(m_ui->filter->currentData().value<FleetFilter>()); });
    connect(&m_proxy, &FleetFilterProxy::filterChanged, this, [this] {
        updateCount();
        putSelectionIntoView();
        emit shownChanged();
        emit visibleChanged();
    });
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &FleetListView::updateCount);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &FleetListView::updateCount);
    // The proxy lets go of a row before the model does, and says nothing of rows that it does not show.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FleetListView::updateCount);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FleetListView::updateCount);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetListView::takeSelectionFromView);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FleetListView::visibleChanged);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &FleetListView::visibleChanged); // rows came or went
    connect(m_ui->table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(FleetListModel::KeyRole).value<VehicleKey>());
    });
    connect(m_ui->table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &pos) { emit contextMenuRequested(m_ui->table->viewport()->mapToGlobal(pos)); });
    connect(&selection, &FleetSelection::changed, this, &FleetListView::putSelectionIntoView);
    updateCount();
}

FleetListView::~FleetListView() = default;

void FleetListView::fillFilterBox()
{
    const QSignalBlocker blocker(m_ui->filter);
    const int current = std::max(0, m_ui->filter->currentIndex());
    m_ui->filter->clear();
    const std::pair<QString, FleetFilter> filters[] = {
        {tr("All"), FleetFilter::All},
        {tr("Moving"), FleetFilter::Moving},
        {tr("Charging"), FleetFilter::Charging},
        {tr("Parked"), FleetFilter::Parked},
        {tr("Needs attention"), FleetFilter::Attention},
        {tr("Silent"), FleetFilter::Silent},
    };
    for (const auto &[title, filter] : filters)
        m_ui->filter->addItem(title, QVariant::fromValue(filter));
    m_ui->filter->setCurrentIndex(current);
}

void FleetListView::setHoveredRow(int row)
{
    if (m_delegate->setHoveredRow(row))
        m_ui->table->viewport()->update();
}

void FleetListView::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void FleetListView::setFilter(FleetFilter filter)
{
    m_ui->filter->setCurrentIndex(m_ui->filter->findData(QVariant::fromValue(filter)));
}

QByteArray FleetListView::headerState() const
{
    return m_ui->table->horizontalHeader()->saveState();
}

void FleetListView::restoreHeaderState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_ui->table->horizontalHeader()->restoreState(state);
}

void FleetListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateCount();
}

QList<VehicleKey> FleetListView::shownKeys() const
{
    QList<VehicleKey> keys;
    keys.reserve(m_proxy.rowCount());
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        keys.append(m_model.keyAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row()));
    return keys;
}

QList<VehicleKey> FleetListView::visibleKeys() const
{
    const int first = m_ui->table->rowAt(0);
    if (first < 0)
        return {};
    const int below = m_ui->table->rowAt(m_ui->table->viewport()->height() - 1);
    const int last = below < 0 ? m_proxy.rowCount() - 1 : below;
    QList<VehicleKey> keys;
    for (int row = first; row <= last; ++row)
        keys.append(m_model.keyAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row()));
    return keys;
}

void FleetListView::takeSelectionFromView()
{
    if (m_isHidingRows)
        return;
    QList<VehicleKey> keys;
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const QModelIndex current = m_ui->table->currentIndex();
    for (const QModelIndex &index : rows) {
        const VehicleKey key = index.data(FleetListModel::KeyRole).value<VehicleKey>();
        if (index.row() == current.row())
            keys.prepend(key);
        else
            keys.append(key);
    }
    m_isTakingSelection = true;
    m_selection.setKeys(keys);
    m_isTakingSelection = false;
}

void FleetListView::putSelectionIntoView()
{
    if (m_isTakingSelection)
        return;
    QItemSelection selection;
    QModelIndex current;
    for (const VehicleKey &key : m_selection.keys()) {
        const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(key));
        if (!index.isValid())
            continue; // hidden by search or filter: stays selected on the map
        selection.select(index, index);
        if (!current.isValid())
            current = index;
    }
    const QSignalBlocker blocker(m_ui->table->selectionModel());
    m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        m_ui->table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_ui->table->scrollTo(current);
    }
    m_ui->table->viewport()->update();
}

void FleetListView::copySelection() const
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const QHeaderView *header = m_ui->table->horizontalHeader();
    const auto line = [header](auto textOf) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells.append(textOf(column));
        }
        return cells.join(u'\t');
    };
    QStringList lines{line([this](int column) { return m_proxy.headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex &row : rows)
        lines.append(line([&row](int column) { return row.siblingAtColumn(column).data().toString(); }));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FleetListView::updateCount()
{
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    m_ui->count->setText(shown == all ? tr("%n vehicles", nullptr, all)
                                      : tr("%1 of %n vehicles", "shown, all", all).arg(locale().toString(shown)));
    const bool isEmpty = shown == 0;
    m_ui->empty->setVisible(isEmpty);
    m_ui->table->setVisible(!isEmpty);
    m_ui->empty->setText(
        all == 0 ? m_emptyText
                 : tr("No vehicle matches the search and the filter.\nPress Esc in the search field to see all."));
}

void FleetListView::chooseColumns(const QPoint &pos)
{
    QHeaderView *header = m_ui->table->horizontalHeader();
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != FleetListModel::Name);
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu.exec(header->mapToGlobal(pos));
}

bool FleetListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_ui->table && key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (watched == m_ui->search && key->key() == Qt::Key_Escape) {
            m_ui->search->clear();
            m_ui->filter->setCurrentIndex(0);
            return true;
        }
        // From the search field straight into the hits.
        if (watched == m_ui->search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)
            && m_proxy.rowCount() > 0) {
            m_ui->table->setFocus(Qt::TabFocusReason);
            m_ui->table->selectRow(0);
            if (key->key() == Qt::Key_Return)
                emit activated(m_proxy.index(0, 0).data(FleetListModel::KeyRole).value<VehicleKey>());
            return true;
        }
    }
    if (watched == m_ui->table->viewport() && event->type() == QEvent::Leave)
        setHoveredRow(-1);
    if (watched == m_ui->table && event->type() == QEvent::Resize)
        emit visibleChanged();
    return QWidget::eventFilter(watched, event);
}

void FleetListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillFilterBox();
        updateCount();
    }
    QWidget::changeEvent(event);
}

} // namespace fleetglass
