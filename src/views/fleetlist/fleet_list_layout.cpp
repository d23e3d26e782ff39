// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FleetListView's saved views: their tabs and menu, columns, groups; what is copied and exported of them.
#include "files/csv_file.h"
#include "ui_fleet_list_view.h"
#include "views/common/table_export.h"
#include "views/fleetlist/column_chooser.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/fleetlist/fleet_table_content.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>

#include <cmath>

namespace fleetglass {

void FleetListView::connectLayout()
{
    QHeaderView *header = m_ui->table->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(32);
    connect(header, &QHeaderView::customContextMenuRequested, this, &FleetListView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, &FleetListView::noteLayout);
    connect(header, &QHeaderView::sectionMoved, this, &FleetListView::noteLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &FleetListView::noteLayout);

    auto *menu = new QMenu(this);
    m_ui->more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FleetListView::fillMenu);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QTabBar::customContextMenuRequested, this, [this, menu](const QPoint &pos) {
        if (const int tab = m_tabs->tabAt(pos); tab >= 0)
            m_tabs->setCurrentIndex(tab);
        menu->popup(m_tabs->mapToGlobal(pos));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_isApplying)
            setView(m_tabs->tabData(tab).toString());
    });
    connect(&m_views, &FleetViews::changed, this, [this] { m_settings.fleetViews.set(m_views.json()); });
    connect(&m_views, &FleetViews::viewsChanged, this, [this] {
        fillTabs();
        emit viewsChanged();
    });
    connect(m_ui->shiftNeed, &QSpinBox::valueChanged, this, [this](int value) {
        const double kmPerUnit = 1 / m_model.formatter().inUserUnit(Quantity::EstimatedRange, 1);
        m_views.setShiftNeedKm(value * kmPerUnit);
        m_model.setShiftNeedKm(m_views.shiftNeedKm());
    });
    connect(&m_model.formatter(), &ValueFormatter::changed, this, &FleetListView::showShiftNeed);
}

void FleetListView::fillTabs()
{
    m_isApplying = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const FleetView &view : m_views.views()) {
        const int tab = m_tabs->addTab(m_views.title(view));
        m_tabs->setTabData(tab, view.id);
        if (view.id == m_view)
            m_tabs->setCurrentIndex(tab);
    }
    m_isApplying = false;
}

QList<FleetListView::ViewName> FleetListView::views() const
{
    QList<ViewName> names;
    for (const FleetView &view : m_views.views())
        names.append({.id = view.id, .title = m_views.title(view)});
    return names;
}

void FleetListView::setView(const QString &id)
{
    const FleetView *found = m_views.find(id);
    if (!found)
        return;
    const FleetView view = *found;
    m_view = id;
    m_collapsed.clear();
    m_isApplying = true;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == id)
            m_tabs->setCurrentIndex(tab);
    }
    m_isApplying = false;
    applyLayout(view);
    m_settings.fleetView.set(id);
    emit currentViewChanged(id);
}

void FleetListView::applyLayout(const FleetView &view)
{
    m_isApplying = true;
    m_ui->table->setUpdatesEnabled(false);
    const int sortColumn = FleetListModel::columnOf(view.sortColumn).value_or(FleetListModel::Name);
    {
        const QSignalBlocker header(m_ui->table->header());
        const QSignalBlocker search(m_ui->search);
        const QSignalBlocker filter(m_ui->filter);
        m_ui->table->header()->setSortIndicator(sortColumn, view.sortOrder);
        m_ui->search->setText(view.search);
        m_ui->filter->setCurrentIndex(m_ui->filter->findData(QVariant::fromValue(view.filter)));
    }
    m_proxy.show(view.filter, view.search, view.grouping, sortColumn, view.sortOrder);
    applyColumns(view.columns);
    showShiftNeed();
    m_ui->table->setUpdatesEnabled(true);
    m_isApplying = false;
}

/// Signals of the header are for what the user does; the table is told once, at the end.
void FleetListView::applyColumns(const QList<FleetViewColumn> &columns)
{
    QHeaderView *header = m_ui->table->header();
    const bool wasApplying = std::exchange(m_isApplying, true);
    QList<FleetViewColumn> shown = columns;
    shown.removeIf([](const FleetViewColumn &column) { return !FleetListModel::columnOf(column.id); });
    if (!std::ranges::contains(shown, FleetListModel::columnId(FleetListModel::Name), &FleetViewColumn::id))
        shown.prepend({.id = FleetListModel::columnId(FleetListModel::Name)});
    {
        const QSignalBlocker blocker(header);
        QSet<int> wanted;
        for (int visual = 0; visual < shown.size(); ++visual) {
            const int column = *FleetListModel::columnOf(shown.at(visual).id);
            wanted.insert(column);
            header->setSectionHidden(column, false);
            header->moveSection(header->visualIndex(column), visual);
            header->resizeSection(column, shown.at(visual).width > 0 ? shown.at(visual).width : widthAtFirst(column));
        }
        for (int column = 0; column < header->count(); ++column) {
            if (!wanted.contains(column) && !header->isSectionHidden(column))
                header->setSectionHidden(column, true);
        }
    }
    m_ui->table->doItemsLayout();
    header->viewport()->update();
    m_isApplying = wasApplying;
}

/// Room for the title and for what usually stands below it, in the size of text that is in use.
int FleetListView::widthAtFirst(int column) const
{
    const QHeaderView *header = m_ui->table->header();
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int aroundTitle = 24; // margins and the arrow of the order
    const int forTitle = header->fontMetrics().horizontalAdvance(title) + aroundTitle;
    constexpr int mostLetters = 26;
    const int letter = fontMetrics().averageCharWidth();
    return std::clamp(forTitle, usualLetters(column) * letter, mostLetters * letter);
}

int FleetListView::usualLetters(int column) const
{
    switch (column) {
    case FleetListModel::Name:
        return m_proxy.grouping() == FleetGrouping::None ? 15 : 20; // moved in below its group
    case FleetListModel::State:
        return 14;
    case FleetListModel::Place:
        return 18;
    case FleetListModel::WhySilent:
        return 21;
    case FleetListModel::ChargeStateColumn:
        return 15;
    case FleetListModel::Age:
        return 7;
    default:
        return FleetListModel::isNumber(column) ? 8 : 13;
    }
}

QList<int> FleetListView::shownColumns() const
{
    const QHeaderView *header = m_ui->table->header();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// A width counts as chosen once it is not the one of the beginning.
void FleetListView::noteColumns(FleetView &view) const
{
    QList<FleetViewColumn> unknown = view.columns; // of a newer version: kept behind the others
    unknown.removeIf([](const FleetViewColumn &column) { return FleetListModel::columnOf(column.id).has_value(); });
    view.columns.clear();
    for (const int column : shownColumns()) {
        const int width = m_ui->table->header()->sectionSize(column);
        view.columns.append(
            {.id = FleetListModel::columnId(column), .width = width == widthAtFirst(column) ? 0 : width});
    }
    view.columns += unknown;
}

void FleetListView::noteLayout()
{
    const FleetView *found = m_views.find(m_view);
    if (m_isApplying || !found)
        return;
    FleetView view = *found;
    noteColumns(view);
    const QHeaderView *header = m_ui->table->header();
    view.sortColumn = FleetListModel::columnId(header->sortIndicatorSection());
    view.sortOrder = header->sortIndicatorOrder();
    view.grouping = m_proxy.grouping();
    m_views.change(view);
    showShiftNeed();
}

void FleetListView::showColumns(const QStringList &ids)
{
    const FleetView *view = m_views.find(m_view);
    QList<FleetViewColumn> columns;
    for (const QString &id : ids) {
        const auto before = std::ranges::find(view->columns, id, &FleetViewColumn::id);
        columns.append({.id = id, .width = before == view->columns.cend() ? 0 : before->width});
    }
    applyColumns(columns);
    noteLayout();
}

void FleetListView::showHeaderMenu(const QPoint &pos)
{
    QHeaderView *header = m_ui->table->header();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = header->logicalIndexAt(pos);
    if (column > FleetListModel::Name) {
        menu->addAction(tr("&Hide “%1”").arg(m_model.columnTitle(column)), this, [this, column] {
            m_ui->table->header()->setSectionHidden(column, true);
            noteLayout();
        });
    }
    menu->addAction(tr("&Columns…"), this, &FleetListView::chooseColumns);
    fillGroupMenu(menu->addMenu(tr("&Group by")));
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Reset this view"), this, &FleetListView::resetView);
    reset->setEnabled(m_views.isChanged(m_view));
    menu->popup(header->mapToGlobal(pos));
}

void FleetListView::chooseColumns()
{
    QList<ColumnChooser::Choice> choices;
    const QList<int> shown = shownColumns();
    const auto append = [this, &choices](int column, bool isShown) {
        choices.append({.id = FleetListModel::columnId(column),
                        .title = m_model.columnTitle(column),
                        .isShown = isShown,
                        .isFixed = column == FleetListModel::Name});
    };
    for (const int column : shown)
        append(column, true);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!shown.contains(column))
            append(column, false);
    }
    auto *chooser = new ColumnChooser(choices, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ColumnChooser::chosen, this, &FleetListView::showColumns);
    connect(this, &FleetListView::currentViewChanged, chooser,
            &QDialog::reject); // it shows the columns of the view before
    chooser->open();
}

void FleetListView::fillMenu()
{
    QMenu *menu = m_ui->more->menu();
    menu->clear();
    menu->addAction(tr("&Save as a new view…"), this, &FleetListView::saveViewAs);
    if (FleetViews::isBuiltIn(m_view)) {
        QAction *reset = menu->addAction(tr("&Reset this view"), this, &FleetListView::resetView);
        reset->setEnabled(m_views.isChanged(m_view));
    } else {
        menu->addAction(tr("Re&name this view…"), this, &FleetListView::renameView);
        menu->addAction(tr("&Delete this view"), this, &FleetListView::removeView);
    }
    menu->addSeparator();
    menu->addAction(tr("&Columns…"), this, &FleetListView::chooseColumns);
    fillGroupMenu(menu->addMenu(tr("&Group by")));
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyCsv, m_exportTable});
}

void FleetListView::fillGroupMenu(QMenu *menu)
{
    const std::pair<QString, FleetGrouping> groupings[] = {
        {tr("&Nothing", "do not group"), FleetGrouping::None},
        {tr("&Account"), FleetGrouping::Account},
        {tr("&State"), FleetGrouping::State},
        {tr("&Kind", "car, van, lorry …"), FleetGrouping::Kind},
        {tr("Can &finish the shift"), FleetGrouping::Shift},
        {tr("&Why silent"), FleetGrouping::Silence},
    };
    auto *group = new QActionGroup(menu);
    for (const auto &[title, grouping] : groupings) {
        QAction *action = menu->addAction(title, this, [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(m_proxy.grouping() == grouping);
        group->addAction(action);
    }
}

void FleetListView::setGrouping(FleetGrouping grouping)
{
    m_collapsed.clear();
    m_proxy.setGrouping(grouping);
    if (const FleetView *view = m_views.find(m_view))
        applyColumns(view->columns); // names need more room below a group
    noteLayout();
}

void FleetListView::askTitle(const QString &question, const QString &before,
                             const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question);
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &title) {
        if (!title.trimmed().isEmpty())
            take(title);
    });
    dialog->open();
}

void FleetListView::saveViewAs()
{
    askTitle(tr("Save as a new view"), QString(), [this](const QString &title) {
        const FleetView *current = m_views.find(m_view);
        FleetView view = current ? *current : m_views.views().first();
        noteColumns(view);
        view.filter = m_proxy.filter();
        view.search = m_ui->search->text();
        setView(m_views.add(view, title));
    });
}

void FleetListView::renameView()
{
    const FleetView *view = m_views.find(m_view);
    askTitle(tr("Rename the view"), view->title,
             [this, id = m_view](const QString &title) { m_views.rename(id, title); });
}

void FleetListView::resetView()
{
    m_views.reset(m_view);
    setView(m_view);
}

void FleetListView::removeView()
{
    const QString gone = m_view;
    setView(m_views.views().first().id);
    m_views.remove(gone);
}

void FleetListView::showShiftNeed()
{
    const bool isAsked =
        m_proxy.grouping() == FleetGrouping::Shift || !m_ui->table->isColumnHidden(FleetListModel::AfterShift);
    m_ui->shift->setVisible(isAsked);
    const QSignalBlocker blocker(m_ui->shiftNeed);
    m_ui->shiftNeed->setSuffix(QChar(QChar::Nbsp) + m_model.formatter().unit(Quantity::EstimatedRange));
    m_ui->shiftNeed->setValue(
        static_cast<int>(std::lround(m_model.formatter().inUserUnit(Quantity::EstimatedRange, m_views.shiftNeedKm()))));
}

FleetTable FleetListView::tableNow() const
{
    FleetTable table = fleetTable(m_model, m_proxy.shownRows(), shownColumns());
    const FleetView *view = m_views.find(m_view);
    table.content.title = view ? m_views.title(*view) : QString();
    return table;
}

void FleetListView::exportTable()
{
    m_exportedView = m_view;
    const FleetTable table = tableNow();
    m_export->ask(table.content, tr("Fleet %1", "name of a file; then the view's name").arg(table.content.title));
}

bool FleetListView::canExportAgain() const
{
    return m_settings.exportPaths().contains(m_view);
}

void FleetListView::exportAgain()
{
    if (!canExportAgain())
        return;
    m_exportedView = m_view;
    m_export->write(tableNow().content, m_settings.exportPaths().value(m_view).toString());
}

void FleetListView::noteExport(const QString &path)
{
    QVariantMap paths = m_settings.exportPaths();
    paths.removeIf([this](QVariantMap::iterator each) { return !m_views.find(each.key()); }); // of views that are deleted
    paths.insert(m_exportedView, path);
    m_settings.exportPaths.set(paths);
    emit exported(path);
}

void FleetListView::copyRows() const
{
    // In the order of the list, whatever was selected first.
    const std::vector<int> selected = selectedRows();
    const QSet<int> isSelected(selected.cbegin(), selected.cend());
    std::vector<int> rows = m_proxy.shownRows();
    std::erase_if(rows, [&isSelected](int row) { return !isSelected.contains(row); });
    if (rows.empty())
        return;
    const FleetTable table = fleetTable(m_model, rows, shownColumns());
    QGuiApplication::clipboard()->setMimeData(clipboardData(table.content, table.titles, table.texts));
}

/// As a spreadsheet or an editor wants it that takes only text.
void FleetListView::copyAsCsv() const
{
    const std::vector<int> selected = selectedRows();
    const QSet<int> isSelected(selected.cbegin(), selected.cend());
    std::vector<int> rows = m_proxy.shownRows();
    if (!selected.empty())
        std::erase_if(rows, [&isSelected](int row) { return !isSelected.contains(row); });
    const QByteArray bytes = csv(fleetTable(m_model, rows, shownColumns()).content);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes)); // which takes the byte order mark off
}

void FleetListView::copyCell() const
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.data().toString());
}

} // namespace fleetglass
