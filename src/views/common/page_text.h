// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// A page that can be copied as a whole, as lines "name, tab, value, tab, age".
class PageText
{
public:
    virtual QString asText() const = 0;

protected:
    ~PageText() = default;
};

/// Adds "Copy all of this page as text" where the widget or one around it is such a page.
void addCopyPageAction(QMenu &menu, QWidget *within);

} // namespace fleetglass
