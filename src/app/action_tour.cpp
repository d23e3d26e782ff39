// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/action_tour.h"

#include "views/commands/command_palette.h"
#include "views/mainwindow/main_window.h"

#include <QApplication>
#include <QCoroTimer>

namespace fleetglass {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 3000ms;
constexpr auto settling = 60ms;
constexpr auto glance = 20ms;

} // namespace

bool ActionTour::asks(const RegisteredAction &registered)
{
    return registered.action->text().endsWith(u'…') || registered.group == ActionGroup::Help;
}

QWidget *ActionTour::opened() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    if (auto *palette = m_window.findChild<CommandPalette *>(); palette && palette->isVisible())
        return palette;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [this](const QWidget *each) {
        const Qt::WindowType type = each->windowType();
        return each->isVisible() && each != &m_window && (type == Qt::Window || type == Qt::Dialog);
    });
    return found == windows.cend() ? nullptr : *found;
}

Task<QPointer<QWidget>> ActionTour::open(RegisteredAction registered)
{
    const bool isSure = asks(registered);
    // Later: it may run an event loop of its own.
    QMetaObject::invokeMethod(registered.action, &QAction::trigger, Qt::QueuedConnection);
    auto waited = 0ms;
    while (!opened() && waited < (isSure ? patience : settling)) {
        co_await QCoro::sleepFor(glance);
        waited += glance;
    }
    co_await QCoro::sleepFor(settling);
    co_return QPointer<QWidget>(opened());
}

Task<bool> ActionTour::closeAll()
{
    constexpr int mostWindows = 10; // a dialog may lie before another one
    for (int tries = 0; tries < mostWindows; ++tries) {
        QWidget *window = opened();
        if (!window)
            co_return true;
        window->close();
        co_await QCoro::sleepFor(glance);
    }
    co_return false;
}

} // namespace fleetglass
