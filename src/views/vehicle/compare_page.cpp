// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/compare_page.h"

#include "views/common/empty_state.h"
#include "views/common/table_export.h"
#include "views/vehicle/comparison_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize narrowest(240, 160);
}

ComparePage::ComparePage(VehicleComparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new ComparisonTable(comparison, this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_export(new TableExport(this))
    , m_notice(new QLabel(this))
{
    makeMenu();
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setContentsMargins(12, 4, 12, 4);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 8, 4);
    tools->setSpacing(8);
    tools->addWidget(m_onlyDifferences, 1);
    tools->addWidget(m_more);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(tools);
    outer->addWidget(m_stack, 1);
    outer->addWidget(m_notice);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOn) {
        m_comparison.setOnlyDifferences(isOn);
        showState();
    });
    connect(m_empty, &EmptyState::actionTriggered, m_onlyDifferences, [this] { m_onlyDifferences->setChecked(false); });
    connect(&comparison, &QAbstractItemModel::modelReset, this, &ComparePage::showState);
    connect(&comparison, &QAbstractItemModel::rowsInserted, this, &ComparePage::showState);
    connect(&comparison, &QAbstractItemModel::rowsRemoved, this, &ComparePage::showState);
    retranslate();
}

void ComparePage::makeMenu()
{
    m_markExtremes = m_menu->addAction(QString());
    m_markExtremes->setCheckable(true);
    connect(m_markExtremes, &QAction::toggled, m_table, &ComparisonTable::setMarksExtremes);
    m_menu->addSeparator();
    m_copyAll = m_menu->addAction(QString(), this, &ComparePage::copyAll);
    m_save = m_menu->addAction(QString(), this, [this] { m_export->ask(content(), content().title); });
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

QSize ComparePage::minimumSizeHint() const
{
    return narrowest;
}

void ComparePage::showState()
{
    const bool hasEnough = m_comparison.columnCount() >= 2;
    const bool isEmpty = !hasEnough || m_comparison.rowCount() == 0;
    const bool areAlike = hasEnough && m_comparison.showsOnlyDifferences();
    if (!hasEnough)
        m_empty->setTexts(tr("Nothing to compare yet"),
                          tr("Select two to eight vehicles in the list or on the map to see them side by side."));
    else if (areAlike)
        m_empty->setTexts(tr("No differences"), tr("All values of these vehicles are the same."));
    else
        m_empty->setTexts(tr("No values yet"), tr("None of these vehicles has reported a value so far."));
    m_empty->setAction(areAlike ? tr("Show all values") : QString());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_onlyDifferences->setEnabled(hasEnough);
    m_more->setEnabled(!isEmpty);
    const int leftOut = m_comparison.leftOut();
    m_notice->setVisible(leftOut > 0);
    m_notice->setText(tr("%n more selected vehicles are not shown.", nullptr, leftOut));
}

TableContent ComparePage::content() const
{
    TableContent table{.title = tr("Comparison"), .columns = {}, .rows = {}};
    table.columns.append({.title = tr("Group")});
    table.columns.append({.title = tr("Value")});
    for (int column = 0; column < m_comparison.columnCount(); ++column)
        table.columns.append({.title = m_comparison.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    QString group;
    for (int row = 0; row < m_comparison.rowCount(); ++row) {
        const QString title = m_comparison.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        if (m_comparison.headerData(row, Qt::Vertical, VehicleComparison::IsGroupRole).toBool()) {
            group = title;
            continue;
        }
        QList<QVariant> cells{group, title};
        for (int column = 0; column < m_comparison.columnCount(); ++column) {
            const QModelIndex index = m_comparison.index(row, column);
            const bool isKnown = index.data(VehicleComparison::FreshnessRole).toInt() != int(Freshness::Unknown);
            cells.append(isKnown ? index.data(Qt::DisplayRole) : QVariant());
        }
        table.rows.append(cells);
    }
    return table;
}

QString ComparePage::asText() const
{
    QStringList names{QString()};
    for (int column = 0; column < m_comparison.columnCount(); ++column)
        names.append(m_comparison.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{names.join(u'\t')};
    for (int row = 0; row < m_comparison.rowCount(); ++row) {
        QStringList cells{m_comparison.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < m_comparison.columnCount(); ++column)
            cells.append(m_comparison.index(row, column).data().toString());
        const bool isGroup = m_comparison.headerData(row, Qt::Vertical, VehicleComparison::IsGroupRole).toBool();
        lines.append(isGroup ? cells.constFirst() : cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ComparePage::copyAll() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void ComparePage::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_stack->currentWidget() != m_table)
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence::Copy, m_table, &ComparisonTable::copySelected)
        ->setEnabled(m_table->selectionModel()->hasSelection());
    menu.addActions({m_copyAll, m_save});
    menu.addSeparator();
    menu.addAction(m_markExtremes);
    menu.exec(event->globalPos());
}

void ComparePage::retranslate()
{
    setAccessibleName(tr("Compare"));
    m_table->setAccessibleName(tr("Vehicles side by side"));
    m_onlyDifferences->setText(tr("Only differences"));
    m_more->setText(u"…"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More actions"));
    m_markExtremes->setText(tr("Mark the highest and the lowest number"));
    m_copyAll->setText(tr("Copy all of this page as text"));
    m_save->setText(tr("Save as…"));
    showState();
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
