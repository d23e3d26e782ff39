// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/account_tree.h"

#include "views/accounts/roomy_delegate.h"

namespace fleetglass {

AccountTree::AccountTree(QWidget *parent) : QTreeWidget(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
}

void AccountTree::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *dragged = currentItem();
    const int before = indexOfTopLevelItem(dragged);
    QTreeWidget::dropEvent(event);
    const int place = indexOfTopLevelItem(dragged);
    if (!dragged || place < 0 || place == before)
        return;
    setCurrentItem(dragged);
    // Later: whoever hears of it may fill the tree anew, and the drag is not at its end yet.
    QMetaObject::invokeMethod(
        this, [this, id = dragged->data(0, Qt::UserRole).toString(), place] { emit moved(id, place); },
        Qt::QueuedConnection);
}

} // namespace fleetglass
