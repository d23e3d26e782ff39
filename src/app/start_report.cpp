// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start_report.h"

#include "app/application.h"
#include "views/fleetlist/fleet_list_view.h"
#include "views/map/map_view.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace fleetglass {

using namespace Qt::StringLiterals;

StartReport::StartReport(Application &application, const QElapsedTimer &sinceMain)
    : m_application(application)
    , m_sinceMain(sinceMain)
{
    connect(&application, &Application::fleetLoaded, this, &StartReport::watchFleet);
    QCoreApplication::instance()->installEventFilter(this); // until the window paints for the first time
}

bool StartReport::isWished()
{
    return qEnvironmentVariableIsSet("FLEETGLASS_REPORT_START");
}

void StartReport::watchFleet()
{
    MainWindow &window = m_application.window();
    window.fleetListView().findChild<QAbstractItemView *>()->viewport()->installEventFilter(this);
    window.installEventFilter(this);
    if (const auto *quick = window.map().findChild<QQuickWidget *>()) {
        connect(quick->quickWindow(), &QQuickWindow::afterRendering, this, [this] {
            m_isMapDrawn = true;
            waitForScreen();
        });
    } else {
        m_isMapDrawn = true; // no map can be drawn here
    }
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isWindowPainted) {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(watched)) {
            m_isWindowPainted = true;
            QCoreApplication::instance()->removeEventFilter(this);
            // When the parts are painted, too, and sent to the screen.
            QTimer::singleShot(0, this, [this] { say(u"window"_s); });
        }
        return false; // the list is not yet watched
    }
    if (event->type() == QEvent::Paint && watched != &m_application.window()) {
        m_isListPainted = true;
        waitForScreen();
    } else if (event->type() == QEvent::UpdateRequest && watched == &m_application.window() && m_isFrameAwaited) {
        // The filter comes before the window's own handling, which puts the parts together and sends them to the screen.
        m_application.window().removeEventFilter(this);
        QTimer::singleShot(0, this, &StartReport::report);
    }
    return QObject::eventFilter(watched, event);
}

void StartReport::waitForScreen()
{
    if (!m_isListPainted || !m_isMapDrawn || m_isFrameAwaited)
        return;
    m_isFrameAwaited = true;
    m_application.window().update(); // so that a frame surely follows
}

void StartReport::say(const QString &what)
{
    QTextStream(stdout) << u"first %1 %2 ms after main"_s.arg(what).arg(m_sinceMain.elapsed()) << Qt::endl;
}

void StartReport::report()
{
    say(u"fleet frame"_s);
    m_application.window().close();
}

} // namespace fleetglass
