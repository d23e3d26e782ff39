// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/fleet_list_view.h"

#include "ui_fleet_list_view.h"
#include "views/common/table_export.h"
#include "views/common/typing.h"
#include "views/fleetlist/fleet_list_delegate.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTabBar>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int compactRow = 22;
constexpr int comfortableRow = 28;
} // namespace

FleetListView::FleetListView(FleetListModel &model, FleetSelection &selection, AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::FleetListView>())
    , m_tabs(new QTabBar(this))
    , m_delegate(new FleetListDelegate(this))
    , m_export(new TableExport(this))
{
    m_ui->setupUi(this);
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_ui->viewRow->insertWidget(0, m_tabs, 1);
    m_proxy.setSourceModel(&model);
    m_ui->table->setModel(&m_proxy);
    m_ui->table->setItemDelegate(m_delegate);
    m_ui->table->installEventFilter(this);
    m_ui->table->viewport()->installEventFilter(this);
    m_ui->search->installEventFilter(this);
    makeActions();
    connectTable();
    connectModel();
    connectLayout();
    fillFilterBox();
    retranslateActions();

    m_views.load(settings.fleetViews());
    m_model.setSilentHours(settings.silentHours());
    m_model.setShiftNeedKm(m_views.shiftNeedKm());
    setDensity(settings.density());
    fillTabs();
    setView(m_views.find(settings.fleetView()) ? settings.fleetView() : m_views.views().first().id);
}

FleetListView::~FleetListView() = default;

void FleetListView::connectTable()
{
    QTreeView *table = m_ui->table;
    connect(table, &QTreeView::entered, this, &FleetListView::setHoveredRow);
    connect(table, &QTreeView::viewportEntered, this, [this] { setHoveredRow({}); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetListView::takeSelectionFromView);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FleetListView::visibleChanged);
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &FleetListView::visibleChanged); // rows came or went
    connect(table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (m_proxy.isGroup(index))
            m_ui->table->setExpanded(index, !m_ui->table->isExpanded(index));
        else
            emit activated(keyAt(index));
    });
    connect(table, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &pos) { emit contextMenuRequested(m_ui->table->viewport()->mapToGlobal(pos)); });
    connect(table, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed.insert(index.data(FleetFilterProxy::GroupIdRole).toString());
    });
    connect(table, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.remove(index.data(FleetFilterProxy::GroupIdRole).toString());
    });
    connect(m_ui->search, &QLineEdit::textChanged, &m_proxy, &FleetFilterProxy::setSearchText);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && m_proxy.shownCount() == 1)
            emit found(m_model.keyAt(m_proxy.shownRows().front()));
    });
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this,
            [this] { m_proxy.setFilter(m_ui->filter->currentData().value<FleetFilter>()); });
}

void FleetListView::connectModel()
{
    connect(&m_proxy, &FleetFilterProxy::groupingChanged, this, &FleetListView::openGroups);
    connect(&m_proxy, &FleetFilterProxy::shownChanged, this, [this] {
        openGroups();
        updateCount();
        putSelectionIntoView();
    });
    connect(&m_proxy, &FleetFilterProxy::shownMoved, this, [this] {
        // Without filter and search all are shown, and only their order is another.
        if (m_proxy.filter() != FleetFilter::All || !m_ui->search->text().isEmpty())
            emit shownChanged();
        emit visibleChanged();
    });
    connect(&m_proxy, &FleetFilterProxy::filterChanged, this, [this] {
        updateCount();
        scrollToSelection();
        emit shownChanged();
        emit visibleChanged();
    });
    // The proxy says nothing of rows that it does not show.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FleetListView::updateCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FleetListView::updateCount);
    // A row that search, filter or a new state hides stays selected; what leaves the fleet leaves the selection.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        QList<VehicleKey> kept = m_selection.keys();
        kept.removeIf([this, first, last](const VehicleKey &key) {
            const QModelIndex index = m_model.indexOf(key);
            return index.isValid() && index.row() >= first && index.row() <= last;
        });
        m_selection.setKeys(kept);
    });
    connect(&m_selection, &FleetSelection::changed, this, [this] {
        if (m_isTakingSelection)
            return;
        putSelectionIntoView();
        scrollToSelection();
    });
    connect(&m_settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_settings.density.key())
            setDensity(m_settings.density());
        else if (key == m_settings.silentHours.key())
            m_model.setSilentHours(m_settings.silentHours());
    });
}

void FleetListView::makeActions()
{
    m_copyRows = new QAction(this);
    m_copyCell = new QAction(this);
    m_copyCsv = new QAction(this);
    m_exportTable = new QAction(this);
    connect(m_copyRows, &QAction::triggered, this, &FleetListView::copyRows);
    connect(m_copyCell, &QAction::triggered, this, &FleetListView::copyCell);
    connect(m_copyCsv, &QAction::triggered, this, &FleetListView::copyAsCsv);
    connect(m_exportTable, &QAction::triggered, this, &FleetListView::exportTable);
    connect(m_export, &TableExport::saved, this, &FleetListView::noteExport);
}

QList<QAction *> FleetListView::tableActions() const
{
    return {m_copyRows, m_copyCell, m_copyCsv, m_exportTable};
}

void FleetListView::retranslateActions()
{
    m_copyRows->setText(tr("Copy ro&ws"));
    m_copyCell->setText(tr("Copy c&ell"));
    m_copyCsv->setText(tr("Copy as CS&V"));
    m_exportTable->setText(tr("E&xport table…"));
    m_tabs->setAccessibleName(tr("Views of the fleet"));
    m_ui->more->setText(u"⋯"_s);
}

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

void FleetListView::setHoveredRow(const QModelIndex &cell)
{
    if (m_delegate->setHoveredRow(cell))
        m_ui->table->viewport()->update();
}

void FleetListView::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void FleetListView::typeIntoSearch(const QString &text)
{
    focusSearch();
    m_ui->search->insert(text);
}

void FleetListView::setFilter(FleetFilter filter)
{
    m_ui->filter->setCurrentIndex(m_ui->filter->findData(QVariant::fromValue(filter)));
}

void FleetListView::setDensity(Density density)
{
    m_delegate->setRowHeight(density == Density::Compact ? compactRow : comfortableRow);
    m_ui->table->doItemsLayout();
}

void FleetListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateCount();
}

VehicleKey FleetListView::keyAt(const QModelIndex &index) const
{
    return index.data(FleetListModel::KeyRole).value<VehicleKey>();
}

QList<VehicleKey> FleetListView::shownKeys() const
{
    QList<VehicleKey> keys;
    keys.reserve(m_proxy.shownCount());
    for (const int row : m_proxy.shownRows())
        keys.append(m_model.keyAt(row));
    return keys;
}

QList<VehicleKey> FleetListView::visibleKeys() const
{
    QList<VehicleKey> keys;
    const QTreeView *table = m_ui->table;
    const int bottom = table->viewport()->height();
    for (QModelIndex index = table->indexAt(QPoint(1, 0)); index.isValid() && table->visualRect(index).top() < bottom;
         index = table->indexBelow(index)) {
        if (!m_proxy.isGroup(index))
            keys.append(keyAt(index));
    }
    return keys;
}

std::vector<int> FleetListView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_ui->table->selectionModel()->selection()) {
        for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
            if (const QModelIndex source = m_proxy.mapToSource(m_proxy.index(row, 0, range.parent())); source.isValid())
                rows.push_back(source.row());
        }
    }
    return rows;
}

void FleetListView::takeSelectionFromView()
{
    const int current = m_proxy.mapToSource(m_ui->table->currentIndex()).row();
    QList<VehicleKey> keys;
    for (const int row : selectedRows()) {
        if (row == current)
            keys.prepend(m_model.keyAt(row));
        else
            keys.append(m_model.keyAt(row));
    }
    m_isTakingSelection = true;
    m_selection.setKeys(keys);
    m_isTakingSelection = false;
}

/// Hidden ones stay selected on the map. Neighbours become one range: the table walks through ranges for every row it draws.
void FleetListView::putSelectionIntoView()
{
    std::vector<std::pair<quintptr, int>> places; // group, row
    for (const VehicleKey &key : m_selection.keys()) {
        if (const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(key)); index.isValid())
            places.emplace_back(index.internalId(), index.row());
    }
    std::ranges::sort(places);
    QItemSelection selection;
    for (std::size_t i = 0; i < places.size();) {
        const auto [group, first] = places[i];
        int last = first;
        while (++i < places.size() && places[i] == std::pair(group, last + 1))
            ++last;
        const QModelIndex parent = group > 0 ? m_proxy.index(static_cast<int>(group) - 1, 0) : QModelIndex();
        selection.append(QItemSelectionRange(m_proxy.index(first, 0, parent),
                                             m_proxy.index(last, m_proxy.columnCount() - 1, parent)));
    }
    const QSignalBlocker blocker(m_ui->table->selectionModel());
    m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showCurrentOfSelection();
    m_ui->table->viewport()->update();
}

/// The first selected one that is shown is the table's current row, where the keyboard goes on.
void FleetListView::showCurrentOfSelection()
{
    for (const VehicleKey &key : m_selection.keys()) {
        const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(key));
        if (!index.isValid())
            continue;
        const QModelIndex current = m_ui->table->currentIndex();
        if (current.siblingAtColumn(0) != index)
            m_ui->table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
}

void FleetListView::scrollToSelection()
{
    if (const QModelIndex current = m_ui->table->currentIndex();
        current.isValid() && m_ui->table->selectionModel()->isRowSelected(current.row(), current.parent()))
        m_ui->table->scrollTo(current.siblingAtColumn(0));
}

void FleetListView::openGroups()
{
    const bool isGrouped = m_proxy.grouping() != FleetGrouping::None;
    m_ui->table->setRootIsDecorated(isGrouped);
    m_ui->table->setIndentation(isGrouped ? 16 : 0);
    if (!isGrouped)
        return;
    const QSignalBlocker blocker(m_ui->table);
    for (int group = 0; group < m_proxy.rowCount(); ++group) {
        const QModelIndex index = m_proxy.index(group, 0);
        m_ui->table->setFirstColumnSpanned(group, {}, true);
        m_ui->table->setExpanded(index, !m_collapsed.contains(index.data(FleetFilterProxy::GroupIdRole).toString()));
    }
}

void FleetListView::updateCount()
{
    const int shown = m_proxy.shownCount();
    const int all = m_model.rowCount();
    m_ui->count->setText(shown == all ? tr("%n vehicles", nullptr, all)
                                      : tr("%1 of %n vehicles", "shown, all", all).arg(locale().toString(shown)));
    m_ui->count->setAccessibleName(m_ui->count->text());
    const bool isEmpty = shown == 0;
    m_ui->empty->setVisible(isEmpty);
    m_ui->table->setVisible(!isEmpty);
    m_ui->empty->setText(emptyText());
    for (QAction *action : {m_copyRows, m_copyCell, m_copyCsv, m_exportTable})
        action->setEnabled(!isEmpty);
}

QString FleetListView::emptyText() const
{
    if (m_model.rowCount() == 0)
        return m_emptyText;
    if (!m_ui->search->text().isEmpty())
        return tr("No vehicle matches the search in this view.\nPress Esc in the search field to end the search.");
    if (m_proxy.filter() == FleetFilter::Silent)
        return tr("No vehicle is silent.\nEach has reported within the last %n hours, and every account works.",
                  nullptr, m_settings.silentHours());
    if (m_proxy.filter() == FleetFilter::Moving)
        return tr("No vehicle is moving now.");
    const QString all = m_views.find(u"all"_s) ? m_views.title(*m_views.find(u"all"_s)) : QString();
    return all.isEmpty()
               ? tr("No vehicle matches the filter.")
               : tr("No vehicle matches the filter.\nChoose “%1” to see every vehicle.", "%1: a saved view").arg(all);
}

bool FleetListView::handleKey(QObject *watched, QKeyEvent *event)
{
    if (watched == m_ui->table && event->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (watched == m_ui->table && isTyping(*event)) {
        typeIntoSearch(event->text());
        return true;
    }
    if (watched != m_ui->search)
        return false;
    if (event->key() == Qt::Key_Escape) {
        m_ui->search->clear();
        if (const FleetView *view = m_views.find(m_view))
            setFilter(view->filter);
        return true;
    }
    // From the search field straight into the hits.
    const std::vector<int> shown = m_proxy.shownRows();
    if ((event->key() != Qt::Key_Down && event->key() != Qt::Key_Return) || shown.empty())
        return false;
    m_ui->table->setFocus(Qt::TabFocusReason);
    const QModelIndex first = m_proxy.mapFromSource(m_model.index(shown.front(), 0));
    m_ui->table->selectionModel()->setCurrentIndex(first,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (event->key() == Qt::Key_Return)
        emit activated(keyAt(first));
    return true;
}

bool FleetListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_ui->table->viewport() && event->type() == QEvent::Leave)
        setHoveredRow({});
    if (watched == m_ui->table && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        m_ui->table->scrollTo(m_ui->table->currentIndex()); // the keys go on from there
    if (watched == m_ui->table && event->type() == QEvent::Resize)
        emit visibleChanged();
    return QWidget::eventFilter(watched, event);
}

void FleetListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateActions();
        fillFilterBox();
        fillTabs();
        showShiftNeed();
        updateCount();
        emit viewsChanged();
    }
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        if (const FleetView *view = m_views.find(m_view))
            applyColumns(view->columns); // those that nobody has made wider or narrower follow titles and text
    }
}

} // namespace fleetglass
