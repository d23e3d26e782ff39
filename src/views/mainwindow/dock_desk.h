// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QDockWidget)
QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QScreen)

namespace fleetglass {

/// The first widget of the pane that Tab would reach; null where there is none.
QWidget *firstReachable(QWidget *pane);

/// The panels of the window as docks: moved, tabbed, closed, floated to another screen; arranged as a built-in workspace wants it
/// or as they were left.
class DockDesk : public QObject
{
    Q_OBJECT
public:
    explicit DockDesk(QMainWindow &window);

    /// `title` is asked again when the language changes. Panels begin hidden.
    /// Its toggleViewAction() brings forward what is behind another's tab, and hides only what is seen.
    QDockWidget *addPanel(const QString &id, QWidget *content, std::function<QString()> title);
    const QList<QDockWidget *> &panels() const { return m_panels; }
    QDockWidget *panel(const QString &id) const;
    void retranslate();

    /// The arrangement that the program comes with: "monitor", "energy", "tyres", "history"; any other is as "monitor".
    void arrange(const QString &workspaceId);
    QByteArray state() const;
    /// False where the state cannot be read; nothing is changed then.
    bool restore(const QByteArray &state);
    /// Brings the panels that float before the window.
    void raiseFloating();
    /// Hides all panels.
    void clear();

    /// Shows the panel and brings it before those tabbed with it.
    void bringForward(const QString &id);
    /// The panel whose tab is at this point of the window; null where there is no tab.
    QDockWidget *panelOfTabAt(QPoint pos) const;
    /// The panels that people see now, without those behind others' tabs.
    QList<QDockWidget *> seen() const;

private:
    void bringBackFloating();
    void showTitleBars();
    void toggle(QDockWidget *dock);

    QMainWindow &m_window;
    QList<QDockWidget *> m_panels;
    QList<std::function<QString()>> m_titles;
};

} // namespace fleetglass
