// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/reaction.h"

#include <QRandomGenerator>
#include <QTimer>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractItemView)

namespace fleetglass {

/// Works at the window as a dispatcher does, one small action after the other, always the same ones in the same order, through posted
/// events as the window system sends them. Finds the parts of the window by their classes, so that it knows no more of it than its user.
class DeskHand : public QObject
{
    Q_OBJECT
public:
    explicit DeskHand(QWidget &window);

    void doNext();
    const Reaction &reaction() const { return m_reaction; }
    /// What it looked for and did not find.
    QStringList missing() const;

private:
    struct Step {
        QString name;
        std::function<bool()> act; ///< false: its part of the window is not there
        int done = 0;
    };

    template<typename Widget>
    Widget *part(const char *ownerClass) const;
    QAbstractItemView *list() const { return part<QAbstractItemView>("fleetglass::FleetListView"); }

    bool clickRow(const char *shownIn);
    bool pressArrow();
    bool typeLetter();
    bool clearSearch();
    bool sort();
    bool scrollList();
    bool turnPage();
    bool zoomMap();
    bool panMap();
    bool openDialog();
    void watchMap();
    void closeDialogs();

    QWidget &m_window;
    Reaction m_reaction;
    QRandomGenerator m_random{1};
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    int m_letter = 0;
    int m_page = 0;
    int m_dialog = 0;
    QTimer m_closer;
};

} // namespace fleetglass
