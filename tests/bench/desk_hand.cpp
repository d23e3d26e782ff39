// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/desk_hand.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTabBar>
#include <QWheelEvent>

namespace fleetglass {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void post(QWidget *to, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QCoreApplication::postEvent(to, new QMouseEvent(type, at, to->mapToGlobal(at), button, buttons, Qt::NoModifier));
}

void click(QWidget *on, QPointF at)
{
    post(on, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    post(on, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void press(QWidget *in, int key, const QString &text = {})
{
    QCoreApplication::postEvent(in, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(in, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

void turnWheel(QWidget *over, QPointF at, int steps)
{
    QCoreApplication::postEvent(over, new QWheelEvent(at, over->mapToGlobal(at), QPoint(), QPoint(0, 120 * steps),
                                                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false));
}

void collect(const QList<QAction *> &actions, QList<QAction *> &dialogs)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), dialogs);
        else if (action->isEnabled() && action->isVisible() && action->text().endsWith(u'…'))
            dialogs.append(action);
    }
}

} // namespace

DeskHand::DeskHand(QWidget &window) : m_window(window)
{
    m_steps = {
        {u"select a vehicle: its row"_s, [this] { return clickRow("fleetglass::FleetListView"); }},
        {u"select a vehicle: its panel"_s, [this] { return clickRow("fleetglass::OverviewPage"); }},
        {u"turn a page of the panel"_s, [this] { return turnPage(); }},
        {u"next vehicle by key"_s, [this] { return pressArrow(); }},
        {u"zoom the map"_s, [this] { return zoomMap(); }},
        {u"pan the map"_s, [this] { return panMap(); }},
        {u"type into the search"_s, [this] { return typeLetter(); }},
        {u"turn a page of the panel"_s, [this] { return turnPage(); }},
        {u"type into the search"_s, [this] { return typeLetter(); }},
        {u"clear the search"_s, [this] { return clearSearch(); }},
        {u"scroll the list"_s, [this] { return scrollList(); }},
        {u"sort the list"_s, [this] { return sort(); }},
        {u"turn a page of the panel"_s, [this] { return turnPage(); }},
        {u"open a dialog"_s, [this] { return openDialog(); }},
    };
    connect(&m_closer, &QTimer::timeout, this, &DeskHand::closeDialogs);
    m_closer.start(350ms);
}

void DeskHand::doNext()
{
    Step &step = m_steps.at(m_next++ % m_steps.size());
    step.done += step.act() ? 1 : 0;
}

QStringList DeskHand::missing() const
{
    QStringList names;
    for (const Step &step : m_steps) {
        if (step.done == 0 && !names.contains(step.name))
            names.append(step.name);
    }
    return names;
}

template<typename Widget>
Widget *DeskHand::part(const char *ownerClass) const
{
    const QList<QWidget *> widgets = m_window.findChildren<QWidget *>();
    for (QWidget *owner : widgets) {
        if (!owner->inherits(ownerClass) || !owner->isVisible())
            continue;
        if (auto *itself = qobject_cast<Widget *>(owner))
            return itself;
        const QList<Widget *> parts = owner->findChildren<Widget *>();
        for (Widget *one : parts) {
            if (one->isVisible())
                return one;
        }
    }
    return nullptr;
}

bool DeskHand::clickRow(const char *shownIn)
{
    QAbstractItemView *table = list();
    auto *shown = part<QWidget>(shownIn);
    if (!shown) // another panel lies over it
        return true;
    if (!table || table->model()->rowCount() == 0)
        return false;
    const QPointF at(40, 4 + m_random.bounded(std::max(1, table->viewport()->height() - 8)));
    if (!table->indexAt(at.toPoint()).isValid())
        return true; // below the last row
    m_reaction.begin(m_steps.at((m_next - 1) % m_steps.size()).name,
                     shown->inherits("fleetglass::FleetListView") ? table->viewport() : shown);
    click(table->viewport(), at);
    return true;
}

bool DeskHand::pressArrow()
{
    QAbstractItemView *table = list();
    if (!table)
        return false;
    table->setFocus();
    m_reaction.begin(u"next vehicle by key"_s, table->viewport());
    press(table, Qt::Key_Down);
    return true;
}

bool DeskHand::typeLetter()
{
    auto *search = part<QLineEdit>("fleetglass::FleetListView");
    if (!search)
        search = part<QLineEdit>("QToolBar");
    QAbstractItemView *table = list();
    if (!search || !table)
        return false;
    search->setFocus();
    const QString letters = u"demo-0demo-1demo-2"_s;
    const QChar letter = letters.at(m_letter++ % letters.size());
    m_reaction.begin(u"type into the search"_s, search);
    press(search, Qt::Key_A, letter);
    return true;
}

bool DeskHand::clearSearch()
{
    auto *search = part<QLineEdit>("fleetglass::FleetListView");
    if (!search)
        search = part<QLineEdit>("QToolBar");
    QAbstractItemView *table = list();
    if (!search || !table)
        return false;
    m_reaction.begin(u"clear the search: the list"_s, table->viewport());
    search->selectAll();
    press(search, Qt::Key_Delete);
    return true;
}

bool DeskHand::sort()
{
    QAbstractItemView *table = list();
    if (!table)
        return false;
    const QList<QHeaderView *> headers = table->findChildren<QHeaderView *>();
    const auto found = std::ranges::find(headers, Qt::Horizontal, &QHeaderView::orientation);
    if (found == headers.cend())
        return false;
    QHeaderView *header = *found;
    m_reaction.begin(u"sort the list"_s, table->viewport());
    const int section = m_random.bounded(std::max(1, header->viewport()->width() / 90));
    click(header->viewport(), QPointF(30 + section * 90, header->height() / 2.0));
    return true;
}

bool DeskHand::scrollList()
{
    QAbstractItemView *table = list();
    if (!table)
        return false;
    m_reaction.begin(u"scroll the list"_s, table->viewport());
    turnWheel(table->viewport(), table->viewport()->rect().center(), m_random.bounded(3) == 0 ? 3 : -3);
    return true;
}

/// Panels that share a place are tabs of the window.
bool DeskHand::turnPage()
{
    const QList<QTabBar *> bars = m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    QTabBar *bar = nullptr;
    for (QTabBar *one : bars) {
        if (one->isVisible() && (!bar || one->count() > bar->count()))
            bar = one;
    }
    if (!bar)
        return false;
    const int page = ++m_page % bar->count();
    const QString title = bar->tabText(page);
    const QList<QDockWidget *> panels = m_window.findChildren<QDockWidget *>();
    const auto panel = std::ranges::find(panels, title, &QDockWidget::windowTitle);
    if (panel == panels.cend())
        return false;
    m_reaction.begin(u"turn to the panel %1"_s.arg(title), *panel);
    if (bar->rect().contains(bar->tabRect(page).center()))
        click(bar, bar->tabRect(page).center());
    else
        press(bar, page == 0 ? Qt::Key_Home : Qt::Key_Right);
    return true;
}

bool DeskHand::zoomMap()
{
    auto *map = part<QQuickWidget>("fleetglass::MapView");
    if (!map)
        return false;
    watchMap();
    m_reaction.begin(u"zoom the map"_s, map);
    turnWheel(map, QPointF(map->width() * m_random.bounded(1.0), map->height() * m_random.bounded(1.0)),
              m_random.bounded(2) == 0 ? 2 : -2);
    return true;
}

bool DeskHand::panMap()
{
    auto *map = part<QQuickWidget>("fleetglass::MapView");
    if (!map)
        return false;
    watchMap();
    m_reaction.begin(u"pan the map"_s, map);
    QPointF at = map->rect().center();
    const QPointF step(m_random.bounded(30) - 15, m_random.bounded(30) - 15);
    post(map, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    for (int i = 0; i < 8; ++i)
        post(map, QEvent::MouseMove, at += step, Qt::NoButton, Qt::LeftButton);
    post(map, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    return true;
}

/// The map is drawn by the scene graph, without a paint event.
void DeskHand::watchMap()
{
    auto *map = part<QQuickWidget>("fleetglass::MapView");
    connect(map->quickWindow(), &QQuickWindow::afterRendering, &m_reaction, &Reaction::seen, Qt::UniqueConnection);
}

bool DeskHand::openDialog()
{
    const auto *window = qobject_cast<QMainWindow *>(&m_window);
    QList<QAction *> actions;
    if (window && window->menuBar())
        collect(window->menuBar()->actions(), actions);
    actions.removeIf([](const QAction *action) { return action->text().contains("demo"_L1, Qt::CaseInsensitive); });
    if (actions.isEmpty())
        return false;
    QAction *action = actions.at(m_dialog++ % actions.size());
    m_reaction.begin(u"open: "_s + action->text().remove(u'&'), nullptr);
    m_reaction.delivered(); // no event: as if the menu had been opened before
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    return true;
}

/// Also of those that run a loop of their own.
void DeskHand::closeDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    if (dialog->property("seenBefore").toBool())
        dialog->close();
    dialog->setProperty("seenBefore", true);
}

} // namespace fleetglass
