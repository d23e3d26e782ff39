// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/comparison_table.h"

#include "domain/vehicle_state.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double nameShare = 0.45; ///< of the width: the names never take the room of the values
constexpr int rowPadding = 6;      ///< px above and below the text together
constexpr int columnCharacters = 16;

/// The names of the rows: groups bold, and a sign where the vehicles differ.
class NameHeader : public QHeaderView
{
public:
    explicit NameHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { setSectionsClickable(false); }

    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(gutter(), 0);
    }

protected:
    /// Flat, as the cells are: the bevels of a header would shout beside them.
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool isGroup = isTrue(section, VehicleComparison::IsGroupRole);
        painter->save();
        painter->fillRect(rect, palette().brush(isGroup ? QPalette::AlternateBase : QPalette::Base));
        painter->setPen(palette().color(QPalette::Text));
        QFont font = this->font();
        font.setWeight(isGroup ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        if (isTrue(section, VehicleComparison::DiffersRole))
            painter->drawText(QRect(rect.left(), rect.top(), gutter(), rect.height()), Qt::AlignCenter, u"≠"_s);
        const QRect room = rect.adjusted(isGroup ? padding : gutter(), 0, -padding, 0);
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    static constexpr int padding = 6;
    bool isTrue(int section, int role) const { return model()->headerData(section, Qt::Vertical, role).toBool(); }
    int gutter() const { return fontMetrics().averageCharWidth() * 3; } ///< for the sign
};

class ComparisonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool marksExtremes = false;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setFeature(QFont::Tag("tnum"), 1);
        if (index.data(VehicleComparison::IsGroupRole).toBool()) {
            option->backgroundBrush = option->palette.brush(QPalette::AlternateBase);
            return;
        }
        if (index.data(VehicleComparison::IsOddRole).toBool())
            option->font.setWeight(QFont::Bold);
        const auto freshness = static_cast<Freshness>(index.data(VehicleComparison::FreshnessRole).toInt());
        if (freshness != Freshness::Fresh)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        const int extreme = marksExtremes ? index.data(VehicleComparison::ExtremeRole).toInt() : 0;
        if (extreme != 0)
            option->text.prepend(extreme > 0 ? u"▲ "_s : u"▼ "_s);
    }
};

} // namespace

ComparisonTable::ComparisonTable(VehicleComparison &comparison, QWidget *parent)
    : QTableView(parent)
    , m_comparison(comparison)
{
    setVerticalHeader(new NameHeader(this));
    setItemDelegate(new ComparisonDelegate(this));
    setModel(&comparison);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&comparison, &QAbstractItemModel::modelReset, this, &ComparisonTable::fitRows);
    connect(&comparison, &QAbstractItemModel::rowsInserted, this, &ComparisonTable::spanGroups);
    connect(&comparison, &QAbstractItemModel::rowsRemoved, this, &ComparisonTable::spanGroups);
    fitRows();
}

void ComparisonTable::setMarksExtremes(bool marksExtremes)
{
    static_cast<ComparisonDelegate *>(itemDelegate())->marksExtremes = marksExtremes;
    viewport()->update();
}

void ComparisonTable::copySelected() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::ranges::sort(cells);
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data().toString();
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

void ComparisonTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * columnCharacters);
    spanGroups();
    fitNames();
}

void ComparisonTable::spanGroups()
{
    clearSpans();
    const int columns = m_comparison.columnCount();
    for (int row = 0; row < m_comparison.rowCount() && columns > 1; ++row) {
        if (m_comparison.headerData(row, Qt::Vertical, VehicleComparison::IsGroupRole).toBool())
            setSpan(row, 0, 1, columns);
    }
}

void ComparisonTable::fitNames()
{
    verticalHeader()->setMaximumWidth(static_cast<int>(width() * nameShare));
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    fitNames();
    QTableView::resizeEvent(event);
}

} // namespace fleetglass
