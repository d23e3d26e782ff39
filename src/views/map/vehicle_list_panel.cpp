// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/vehicle_list_panel.h"

#include "views/map/vehicle_list_delegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QPalette>
#include <QToolButton>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthChars = 34;
constexpr int mostRowsShown = 6;
constexpr int gapPx = 20; ///< between the place and the panel
constexpr int pinPx = 20; ///< how high the place's mark is
constexpr int edgePx = 8; ///< between the panel and the map's edge
constexpr double secondaryText = 0.85;

} // namespace

VehicleListPanel::VehicleListPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFocusProxy(m_list);
    m_note->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setMargin(edgePx);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    m_list->setItemDelegate(new VehicleListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->hide(); // until there are entries

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edgePx, 4, 4, 4);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_list);
    all->addWidget(m_empty);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_list, &QListWidget::itemClicked, this, &VehicleListPanel::choose);
    refreshAppearance();
    retranslate();
    hide();
}

void VehicleListPanel::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    m_list->setAccessibleName(title);
}

void VehicleListPanel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void VehicleListPanel::setNumbered(bool isNumbered)
{
    m_isNumbered = isNumbered;
}

void VehicleListPanel::setEntries(const QList<VehicleListEntry> &entries)
{
    if (entries == m_entries && m_list->count() == entries.size())
        return;
    const VehicleKey current = m_entries.value(m_list->currentRow()).key;
    const bool isOtherSize = m_list->count() != entries.size();
    m_entries = entries;
    while (m_list->count() > entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < entries.size())
        m_list->addItem(new QListWidgetItem);
    for (qsizetype i = 0; i < entries.size(); ++i)
        fill(*m_list->item(static_cast<int>(i)), i);
    const auto at = std::ranges::find(m_entries, current, &VehicleListEntry::key);
    m_list->setCurrentRow(at == m_entries.end() ? 0 : static_cast<int>(at - m_entries.begin()));
    m_list->setVisible(!m_entries.isEmpty());
    m_empty->setVisible(m_entries.isEmpty());
    if (isOtherSize)
        fitHeight();
}

void VehicleListPanel::fill(QListWidgetItem &item, qsizetype index) const
{
    const VehicleListEntry &entry = m_entries.at(index);
    item.setText(entry.name);
    item.setData(Qt::AccessibleTextRole, entry.spoken);
    item.setData(VehicleListDelegate::NumberRole, m_isNumbered ? QString::number(index + 1) : QString());
    item.setData(VehicleListDelegate::StateRole, QVariant::fromValue(entry.state));
    item.setData(VehicleListDelegate::FreshnessRole, static_cast<int>(entry.freshness));
    item.setData(VehicleListDelegate::DistanceRole, entry.distance);
    item.setData(VehicleListDelegate::DetailsRole, entry.details);
}

void VehicleListPanel::fitHeight()
{
    const int rowHeight = m_entries.isEmpty() ? 0 : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowHeight * std::min(m_list->count(), mostRowsShown));
    const int width =
        std::min(fontMetrics().averageCharWidth() * widthChars + 2 * edgePx, parentWidget()->width() - 2 * edgePx);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, std::min(height, parentWidget()->height() - 2 * edgePx));
}

/// To the right of the place, to its left, at the map's bottom or top: the first where the place stays in sight.
QPoint VehicleListPanel::cornerBeside(QPoint place) const
{
    const QRect room = parentWidget()->rect().adjusted(edgePx, edgePx, -edgePx, -edgePx);
    const QPoint last(room.right() + 1 - width(), room.bottom() + 1 - height());
    const auto within = [&room, &last](QPoint corner) {
        return QPoint(std::clamp(corner.x(), room.left(), std::max(room.left(), last.x())),
                      std::clamp(corner.y(), room.top(), std::max(room.top(), last.y())));
    };
    const QRect pin(place - QPoint(gapPx - 1, gapPx + pinPx - 1), place + QPoint(gapPx - 1, gapPx - 1));
    const int middleX = place.x() - width() / 2;
    const int middleY = place.y() - height() / 2;
    const QPoint choices[] = {{place.x() + gapPx, middleY},
                              {place.x() - gapPx - width(), middleY},
                              {middleX, last.y()},
                              {middleX, room.top()}};
    for (const QPoint choice : choices) {
        if (!QRect(within(choice), size()).intersects(pin))
            return within(choice);
    }
    return within(choices[0]);
}

void VehicleListPanel::open(QPoint beside)
{
    fitHeight();
    move(cornerBeside(beside));
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

void VehicleListPanel::choose(const QListWidgetItem *item)
{
    if (item)
        emit vehicleChosen(m_entries.at(m_list->row(item)).key);
}

void VehicleListPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_list->currentItem());
    else
        QFrame::keyPressEvent(event);
}

void VehicleListPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        emit closed();
}

void VehicleListPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        refreshAppearance();
}

void VehicleListPanel::refreshAppearance()
{
    QFont title = font();
    title.setBold(true);
    m_title->setFont(title);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * secondaryText);
    m_note->setFont(small);
    m_note->setForegroundRole(QPalette::PlaceholderText);
}

void VehicleListPanel::retranslate()
{
    m_close->setToolTip(tr("Close (%1)", "a key").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace fleetglass
