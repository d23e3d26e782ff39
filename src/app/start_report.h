// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace fleetglass {

class Application;

/// For measuring: prints "first window N ms after main" when the first picture of the window has gone to the screen, "first fleet frame N
/// ms after main" when the first one with the archive's fleet in list and map has, then closes the window. The caller who started the
/// process adds what came before main().
class StartReport : public QObject
{
    Q_OBJECT
public:
    /// `sinceMain` must run since the first line of main(). Make it before Application::start().
    StartReport(Application &application, const QElapsedTimer &sinceMain);

    /// FLEETGLASS_REPORT_START is set.
    static bool isWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchFleet();
    void say(const QString &what);
    void waitForScreen();
    void report();

    Application &m_application;
    QElapsedTimer m_sinceMain;
    bool m_isWindowPainted = false;
    bool m_isListPainted = false;
    bool m_isMapDrawn = false;
    bool m_isFrameAwaited = false;
};

} // namespace fleetglass
