// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Keeps a page up to date without work for pages that nobody sees: a refresh asked for while the page is behind another one
/// waits until it is shown, however often it was asked for. Before its window is on the screen nothing waits, so that the first
/// picture is complete. Belongs to the page.
class RefreshWhenSeen : public QObject
{
    Q_OBJECT
public:
    RefreshWhenSeen(QWidget *page, std::function<void()> refresh);

    void request();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    std::function<void()> m_refresh;
    bool m_isDue = false;
};

} // namespace fleetglass
