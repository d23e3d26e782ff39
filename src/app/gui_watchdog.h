// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace fleetglass {

/// What the GUI thread has done with its events: how long each took, and which took longer than a frame allows. A measuring tool: wish for it
/// with FLEETGLASS_WATCH_GUI, and read what it prints at the end.
class GuiWatchdog
{
public:
    /// A frame of 60 Hz has 16 ms; what takes more than half of that is named.
    static constexpr double slowMs = 8;

    /// FLEETGLASS_WATCH_GUI is set.
    static bool isWished();

    /// An event of the outermost loop begins or ends. Those that are sent meanwhile are part of it, but for the events of a loop of
    /// its own (a menu, a modal dialog), which count for themselves, and whose outer event is left out.
    void begin(const QObject *receiver, const QEvent *event);
    void end();

    void clear();
    /// events, p50Ms, p95Ms, p99Ms, maxMs, overSlow, and slow: a list of what took longer than slowMs, grouped by
    /// name, the one with the longest event first: what, within, count, maxMs, sumMs.
    QJsonObject report() const;

private:
    struct Running {
        QPointer<const QObject> receiver; ///< null afterwards where it was deleted meanwhile
        const char *className = nullptr;
        QEvent::Type type = QEvent::None;
        qint64 startNs = 0;
        int loopLevel = 0;
        qint64 longestChildNs = 0;
        QString longestChild;
        bool hadLoop = false; ///< it waited for the user inside
    };
    struct Slow {
        int count = 0;
        double maxMs = 0;
        double sumMs = 0;
        double atS = 0; ///< of the longest, since clear()
    };

    static QString nameOf(const Running &running);
    void record(const Running &ended, qint64 ns);

    QElapsedTimer m_clock;
    std::vector<Running> m_running;
    std::vector<float> m_durationsMs;
    QHash<QPair<QString, QString>, Slow> m_slow;
};

/// QApplication that has a watchdog look at every event. Costs two readings of the clock per event: make one only where isWished().
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);
    /// Prints the report as JSON where FLEETGLASS_WATCH_GUI asked for it.
    ~WatchedApplication() override;

    GuiWatchdog &watchdog() { return m_watchdog; }
    /// Called as an event of the outermost loop begins (true) and has ended (false).
    void setObserver(std::function<void(bool isBeginning)> observer) { m_observer = std::move(observer); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    GuiWatchdog m_watchdog;
    std::function<void(bool isBeginning)> m_observer;
    int m_depth = 0;
};

} // namespace fleetglass
