// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/dock_desk.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QTabBar>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 2;
constexpr double mostGrowth = 1.3;

/// Panels of one side from left to right or top to bottom; those of one place share it as tabs, the first one in front.
struct Side {
    Qt::DockWidgetArea area;
    int size; ///< width of left and right, height of bottom, in pixels of a 1280×800 window
    QList<QStringList> places;
};

QList<Side> sidesOf(const QString &workspaceId)
{
    const QStringList pages = {u"overview"_s, u"charge"_s, u"tyres"_s, u"readings"_s, u"trips"_s, u"records"_s};
    const auto behind = [&pages](const QString &first) {
        QStringList order = pages;
        order.removeAll(first);
        order.prepend(first);
        return order;
    };
    if (workspaceId == "energy"_L1)
        return {{Qt::LeftDockWidgetArea, 560, {{u"fleetList"_s}}},
                {Qt::RightDockWidgetArea, 400, {behind(u"charge"_s)}}};
    if (workspaceId == "tyres"_L1)
        return {{Qt::LeftDockWidgetArea, 560, {{u"fleetList"_s}}}, {Qt::RightDockWidgetArea, 400, {behind(u"tyres"_s)}}};
    if (workspaceId == "history"_L1)
        return {{Qt::LeftDockWidgetArea, 340, {{u"fleetList"_s}}},
                {Qt::RightDockWidgetArea, 400, {{u"trips"_s, u"records"_s, u"overview"_s, u"charge"_s, u"tyres"_s}}},
                {Qt::BottomDockWidgetArea, 380, {{u"readings"_s, u"compare"_s}}}};
    return {{Qt::LeftDockWidgetArea, 440, {{u"fleetList"_s}}}, {Qt::RightDockWidgetArea, 400, {behind(u"overview"_s)}}};
}

} // namespace

QWidget *firstReachable(QWidget *pane)
{
    const auto takesFocus = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (takesFocus(pane))
        return pane;
    for (QWidget *each = pane->nextInFocusChain(); each && each != pane; each = each->nextInFocusChain()) {
        if (pane->isAncestorOf(each) && takesFocus(each))
            return each;
    }
    return nullptr;
}

DockDesk::DockDesk(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks | QMainWindow::GroupedDragging);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DockDesk::bringBackFloating, Qt::QueuedConnection);
}

QDockWidget *DockDesk::addPanel(const QString &id, QWidget *content, std::function<QString()> title)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(id);
    dock->setWidget(content);
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    // Queued: while one of these is told, the tabs are not yet as they will be.
    connect(dock, &QDockWidget::topLevelChanged, this, &DockDesk::showTitleBars, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &DockDesk::showTitleBars, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockDesk::showTitleBars, Qt::QueuedConnection);
    // A page behind another's tab is hidden, so that neither Tab nor a screen reader comes to it and it has no work.
    connect(dock, &QDockWidget::visibilityChanged, content, &QWidget::setVisible);
    // Qt's own answer to a panel behind another's tab is to close it.
    disconnect(dock->toggleViewAction(), &QAction::triggered, dock, nullptr);
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock] { toggle(dock); });
    // Its place keeps its size while the panel is behind another's tab.
    QSizePolicy policy = content->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    content->setSizePolicy(policy);
    m_panels.append(dock);
    m_titles.append(std::move(title));
    return dock;
}

QDockWidget *DockDesk::panel(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_panels, [&id](const QDockWidget *dock) { return dock->objectName() == id; });
    return found == m_panels.cend() ? nullptr : *found;
}

void DockDesk::retranslate()
{
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        m_panels.at(i)->setWindowTitle(m_titles.at(i)());
}

void DockDesk::raiseFloating()
{
    for (QDockWidget *dock : std::as_const(m_panels)) {
        if (dock->isFloating() && dock->isVisible())
            dock->raise();
    }
}

void DockDesk::clear()
{
    for (QDockWidget *dock : std::as_const(m_panels))
        dock->hide();
}

void DockDesk::arrange(const QString &workspaceId)
{
    for (QDockWidget *dock : std::as_const(m_panels)) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    for (const Side &side : sidesOf(workspaceId)) {
        QList<QDockWidget *> fronts;
        for (const QStringList &place : side.places) {
            QDockWidget *front = nullptr;
            for (const QString &id : place) {
                QDockWidget *dock = panel(id);
                if (!dock)
                    continue;
                m_window.addDockWidget(side.area, dock);
                if (front)
                    m_window.tabifyDockWidget(front, dock);
                else
                    front = dock;
                dock->show();
            }
            if (front) {
                front->raise();
                fronts.append(front);
            }
        }
        // In a smaller window the map keeps its share; in a large one the panels grow some, too.
        const bool isBottom = side.area == Qt::BottomDockWidgetArea;
        const double share = isBottom ? m_window.height() / 800.0 : m_window.width() / 1280.0;
        const int size = static_cast<int>(side.size * std::min(mostGrowth, share));
        m_window.resizeDocks(fronts, QList<int>(fronts.size(), size), isBottom ? Qt::Vertical : Qt::Horizontal);
    }
    // The others keep a place where they appear when they are asked for.
    for (QDockWidget *dock : std::as_const(m_panels)) {
        if (m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea) {
            m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
            dock->hide();
        }
    }
}

QByteArray DockDesk::state() const
{
    return m_window.saveState(stateVersion);
}

bool DockDesk::restore(const QByteArray &state)
{
    if (!m_window.restoreState(state, stateVersion))
        return false;
    bringBackFloating();
    return true;
}

void DockDesk::bringForward(const QString &id)
{
    QDockWidget *dock = panel(id);
    if (!dock)
        return;
    dock->show();
    dock->raise();
    if (dock->isFloating())
        dock->activateWindow();
    dock->widget()->show();
    if (QWidget *first = firstReachable(dock->widget()))
        first->setFocus(Qt::OtherFocusReason);
}

/// What people do not see comes forward, what they see goes.
void DockDesk::toggle(QDockWidget *dock)
{
    if (seen().contains(dock))
        dock->close();
    else
        bringForward(dock->objectName());
    dock->toggleViewAction()->setChecked(!dock->isHidden());
}

QList<QDockWidget *> DockDesk::seen() const
{
    QList<QDockWidget *> result;
    for (QDockWidget *dock : m_panels) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            result.append(dock);
    }
    return result;
}

/// Where a tab says the name, a title bar would say it again and take its height from the page.
void DockDesk::showTitleBars()
{
    for (QDockWidget *dock : std::as_const(m_panels)) {
        const QList<QDockWidget *> others = m_window.tabifiedDockWidgets(dock);
        const bool hasTab = !dock->isFloating()
                            && std::ranges::any_of(others, [](const QDockWidget *other) { return !other->isHidden(); });
        QWidget *bar = dock->titleBarWidget();
        if (hasTab == (bar != nullptr))
            continue;
        dock->setTitleBarWidget(hasTab ? new QWidget(dock) : nullptr);
        delete bar;
    }
}

QDockWidget *DockDesk::panelOfTabAt(QPoint pos) const
{
    const auto *tabs = qobject_cast<QTabBar *>(m_window.childAt(pos));
    const int index = tabs ? tabs->tabAt(tabs->mapFrom(&m_window, pos)) : -1;
    if (index < 0)
        return nullptr;
    // Qt makes the tabs itself and tells nobody which panel is whose.
    const auto found = std::ranges::find(m_panels, tabs->tabText(index), &QDockWidget::windowTitle);
    return found == m_panels.cend() ? nullptr : *found;
}

/// A panel that floated on a screen that is gone comes to the window's screen; its title bar must be in reach.
void DockDesk::bringBackFloating()
{
    constexpr QSize reachable(80, 24);
    for (QDockWidget *dock : std::as_const(m_panels)) {
        if (!dock->isFloating() || dock->isHidden())
            continue;
        const QRect title(dock->pos(), QSize(dock->width(), reachable.height()));
        const auto holdsTitle = [&](const QScreen *screen) {
            const QRect seen = screen->availableGeometry().intersected(title);
            return seen.width() >= reachable.width() && seen.height() >= reachable.height();
        };
        if (std::ranges::any_of(QGuiApplication::screens(), holdsTitle))
            continue;
        const QRect free = m_window.screen()->availableGeometry();
        dock->resize(dock->size().boundedTo(free.size()));
        dock->move(free.center() - dock->rect().center());
    }
}

} // namespace fleetglass
