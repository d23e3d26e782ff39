// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui_watchdog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double nsPerMs = 1e6;
constexpr qint64 worthNamingNs = 1'000'000;

QString typeName(QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromLatin1(name) : QString::number(type);
}

/// The class and name of an object; for a timer and for nameless widgets of Qt, whose they are.
QString objectName(const QObject *object)
{
    QString name = QString::fromLatin1(object->metaObject()->className());
    if (!object->objectName().isEmpty())
        name += u'#' + object->objectName();
    if (name.startsWith(u'Q') && object->parent()) // anybody's
        name += u" in "_s + objectName(object->parent());
    return name;
}

double quantile(const std::vector<float> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return static_cast<double>(sorted.at(std::min(at, sorted.size() - 1)));
}

double rounded(double ms)
{
    return std::round(ms * 1000) / 1000;
}

} // namespace

bool GuiWatchdog::isWished()
{
    return qEnvironmentVariableIsSet("FLEETGLASS_WATCH_GUI");
}

void GuiWatchdog::begin(const QObject *receiver, const QEvent *event)
{
    if (!m_clock.isValid())
        m_clock.start();
    const int level = QThread::currentThread()->loopLevel();
    if (!m_running.empty() && level > m_running.back().loopLevel) {
        for (Running &outer : m_running)
            outer.hadLoop = outer.hadLoop || outer.loopLevel < level;
    }
    Running running;
    running.receiver = receiver;
    running.className = receiver->metaObject()->className();
    running.type = event->type();
    running.loopLevel = level;
    running.startNs = m_clock.nsecsElapsed();
    m_running.push_back(std::move(running));
}

QString GuiWatchdog::nameOf(const Running &running)
{
    const QString receiver = running.receiver ? objectName(running.receiver) : QString::fromLatin1(running.className);
    return receiver + u' ' + typeName(running.type);
}

void GuiWatchdog::end()
{
    Running ended = std::move(m_running.back());
    m_running.pop_back();
    const qint64 ns = m_clock.nsecsElapsed() - ended.startNs;
    const bool isOutermost = m_running.empty() || m_running.back().loopLevel < ended.loopLevel;
    if (isOutermost) {
        if (!ended.hadLoop)
            record(ended, ns);
        return;
    }
    Running &outer = m_running.back();
    if (ns > outer.longestChildNs) {
        outer.longestChildNs = ns;
        if (ns < worthNamingNs)
            return;
        // The way down to what really took the time.
        outer.longestChild =
            ended.longestChildNs > ns / 2 ? nameOf(ended) + u" > "_s + ended.longestChild : nameOf(ended);
    }
}

void GuiWatchdog::record(const Running &ended, qint64 ns)
{
    const double ms = static_cast<double>(ns) / nsPerMs;
    m_durationsMs.push_back(static_cast<float>(ms));
    if (ms <= slowMs)
        return;
    const bool isMostlyChild = ended.longestChildNs > ns / 2;
    Slow &slow = m_slow[{nameOf(ended), isMostlyChild ? ended.longestChild : QString()}];
    ++slow.count;
    slow.sumMs += ms;
    if (ms > slow.maxMs) {
        slow.maxMs = ms;
        slow.atS = static_cast<double>(ended.startNs) / (nsPerMs * 1000);
    }
}

void GuiWatchdog::clear()
{
    m_durationsMs.clear();
    m_slow.clear();
    m_clock.start();
    for (Running &running : m_running)
        running.startNs = 0;
}

QJsonObject GuiWatchdog::report() const
{
    std::vector<float> sorted = m_durationsMs;
    std::ranges::sort(sorted);
    const auto firstSlow = std::ranges::upper_bound(sorted, static_cast<float>(slowMs));
    QList<std::pair<QPair<QString, QString>, Slow>> slow;
    for (const auto &[name, figures] : m_slow.asKeyValueRange())
        slow.append({name, figures});
    std::ranges::sort(slow, std::ranges::greater(), [](const auto &entry) { return entry.second.maxMs; });
    QJsonArray list;
    for (const auto &[name, figures] : std::as_const(slow)) {
        list.append(QJsonObject{{u"what"_s, name.first},
                                {u"within"_s, name.second},
                                {u"count"_s, figures.count},
                                {u"maxMs"_s, rounded(figures.maxMs)},
                                {u"sumMs"_s, rounded(figures.sumMs)},
                                {u"atS"_s, rounded(figures.atS)}});
    }
    return {{u"events"_s, static_cast<qint64>(sorted.size())},
            {u"p50Ms"_s, rounded(quantile(sorted, 0.5))},
            {u"p95Ms"_s, rounded(quantile(sorted, 0.95))},
            {u"p99Ms"_s, rounded(quantile(sorted, 0.99))},
            {u"maxMs"_s, rounded(quantile(sorted, 1))},
            {u"overSlow"_s, static_cast<qint64>(sorted.end() - firstSlow)},
            {u"slow"_s, list}};
}

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv) {}

WatchedApplication::~WatchedApplication()
{
    if (GuiWatchdog::isWished())
        QTextStream(stdout) << QJsonDocument(m_watchdog.report()).toJson();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth++ == 0 && m_observer)
        m_observer(true);
    m_watchdog.begin(receiver, event);
    const bool isHandled = QApplication::notify(receiver, event);
    m_watchdog.end();
    if (--m_depth == 0 && m_observer)
        m_observer(false);
    return isHandled;
}

} // namespace fleetglass
