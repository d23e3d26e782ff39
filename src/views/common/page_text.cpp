// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/page_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace fleetglass {

void addCopyPageAction(QMenu &menu, QWidget *within)
{
    for (QWidget *widget = within; widget; widget = widget->parentWidget()) {
        if (const auto *page = dynamic_cast<const PageText *>(widget)) {
            menu.addAction(QCoreApplication::translate("PageText", "Copy all of this page as text"), widget,
                           [page] { QGuiApplication::clipboard()->setText(page->asText()); });
            return;
        }
    }
}

} // namespace fleetglass
