// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/quantity_chooser.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

namespace fleetglass {

namespace {
constexpr int quantityRole = Qt::UserRole + 1;
constexpr int partRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3;
constexpr QSize popupSize(300, 380);
} // namespace

QuantityChooser::QuantityChooser(const ValueFormatter &formatter, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_formatter(formatter)
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    setFrameShape(QFrame::StyledPanel);
    resize(popupSize);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setAutoAcceptChildRows(true); // a group's name finds all that is in it
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_proxy);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(12);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_view);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text.trimmed());
        m_view->expandAll();
    });
    connect(m_view, &QTreeView::clicked, this, &QuantityChooser::toggle);
    connect(m_view, &QTreeView::activated, this, &QuantityChooser::toggle);
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_isFilling) {
            emit toggled({item->data(quantityRole).value<Quantity>(), Interned(item->data(partRole).toString())},
                         item->checkState() == Qt::Checked);
        }
    });
    retranslate();
}

void QuantityChooser::setSeries(const QList<SeriesInfo> &available, const QList<ObservationKey> &chosen)
{
    m_isFilling = true;
    m_model.clear();
    QList<SeriesInfo> sorted = available;
    std::ranges::stable_sort(sorted, {}, &SeriesInfo::quantity);
    for (const SeriesInfo &info : std::as_const(sorted)) {
        auto *item = new QStandardItem(m_formatter.title(info.quantity, info.part));
        item->setData(QVariant::fromValue(info.quantity), quantityRole);
        item->setData(info.part.text(), partRole);
        item->setFlags(Qt::ItemIsEnabled
                       | Qt::ItemIsSelectable); // the box is ticked by toggle(), wherever the line is clicked
        item->setCheckState(chosen.contains(ObservationKey{info.quantity, info.part}) ? Qt::Checked : Qt::Unchecked);
        groupItem(quantityInfo(info.quantity).group)->appendRow(item);
    }
    m_view->expandAll();
    m_isFilling = false;
}

QStandardItem *QuantityChooser::groupItem(QuantityGroup group)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(groupRole).toInt() == static_cast<int>(group))
            return m_model.item(row);
    }
    auto *item = new QStandardItem(m_formatter.groupTitle(group));
    item->setData(static_cast<int>(group), groupRole);
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    m_model.appendRow(item);
    return item;
}

void QuantityChooser::toggle(const QModelIndex &index)
{
    QStandardItem *item = m_model.itemFromIndex(m_proxy.mapToSource(index));
    if (item && item->parent())
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void QuantityChooser::popUpBelow(const QWidget *button)
{
    m_search->clear();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height()));
    const QRect room = button->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool QuantityChooser::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field straight into the hits.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        const QModelIndex firstGroup = m_proxy.index(0, 0);
        m_view->setCurrentIndex(m_proxy.index(0, 0, firstGroup));
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void QuantityChooser::retranslate()
{
    setAccessibleName(tr("Choose readings"));
    m_search->setPlaceholderText(tr("Search readings"));
    m_search->setAccessibleName(tr("Search readings"));
    m_view->setAccessibleName(tr("Readings that the archive has of this vehicle"));
}

} // namespace fleetglass
