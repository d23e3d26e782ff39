// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/series_legend.h"

#include "views/charts/series_badge.h"
#include "views/common/spoken_role.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace fleetglass {

namespace {

constexpr int columnWidth = 260;
constexpr qreal pictureRatio = 2; ///< pictures of the page are saved at this
constexpr int gridPerEntry = 4;   ///< badge, title, value, room to the next

QPixmap badgePixmap(int number, const QColor &color, qreal ratio)
{
    const int side = static_cast<int>(badgeSize) + 1;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeriesBadge(painter, QPointF(side, side) / 2, number, color);
    return pixmap;
}

} // namespace

SeriesLegend::SeriesLegend(QWidget *parent) : QWidget(parent), m_time(new QLabel(this)), m_grid(new QGridLayout)
{
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    m_time->setFont(tabular);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_time->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long time must not keep the panel from getting narrow.
    m_time->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSpokenRole(this, QAccessible::Grouping);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_time);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
}

void SeriesLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    for (const Row &row : std::as_const(m_rows)) {
        for (QLabel *label : {row.badge, row.title, row.value})
            delete label;
    }
    m_rows.clear();
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    for (const Entry &entry : entries) {
        const Row row{.badge = new QLabel(this), .title = new QLabel(entry.title, this), .value = new QLabel(this)};
        row.badge->setPixmap(
            badgePixmap(static_cast<int>(m_rows.size()) + 1, entry.color, std::max(devicePixelRatioF(), pictureRatio)));
        row.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row.title->setToolTip(entry.title);
        row.value->setFont(tabular);
        row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows.append(row);
    }
    m_columns = 0;
    arrange();
}

void SeriesLegend::setReadout(const QString &time, const QStringList &values)
{
    m_time->setText(time);
    QStringList spoken{time};
    for (qsizetype i = 0; i < std::min(values.size(), m_rows.size()); ++i) {
        m_rows.at(i).value->setText(values.at(i));
        const QString said = m_entries.at(i).title + QStringLiteral(": ") + values.at(i);
        m_rows.at(i).value->setAccessibleName(said);
        spoken.append(said);
    }
    setAccessibleDescription(spoken.join(u'\n'));
}

void SeriesLegend::arrange()
{
    const int fitting = std::clamp(width() / columnWidth, 1, std::max(1, static_cast<int>(m_rows.size())));
    if (fitting == m_columns)
        return;
    for (int column = 0; column < m_columns * gridPerEntry; ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_columns = fitting;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows.at(i);
        const int line = i / fitting;
        const int column = i % fitting * gridPerEntry;
        m_grid->addWidget(row.badge, line, column);
        m_grid->addWidget(row.title, line, column + 1);
        m_grid->addWidget(row.value, line, column + 2);
        m_grid->setColumnStretch(column + 1, 1);
        if (column + gridPerEntry < fitting * gridPerEntry)
            m_grid->setColumnMinimumWidth(column + 3, 16);
    }
}

void SeriesLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace fleetglass
