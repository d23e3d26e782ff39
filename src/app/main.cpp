// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/gui_watchdog.h"
#include "app/picture_taker.h"
#include "app/self_test.h"
#include "app/shots.h"
#include "app/start_report.h"
#include "core/log.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QMessageBox>
#include <QQuickWindow>
#include <QSurfaceFormat>

#include <cstdio>
#include <memory>
#include <optional>

using namespace fleetglass;

int main(int argc, char *argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QCoreApplication::setApplicationName(QStringLiteral("fleetglass"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETGLASS_VERSION));
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QQuickWindow::setGraphicsApi(
        QSGRendererInterface::OpenGL); // QQuickWidget inside a raster window: the one that works everywhere
    const std::unique_ptr<QApplication> app(GuiWatchdog::isWished() ? new WatchedApplication(argc, argv)
                                                                    : new QApplication(argc, argv));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.fleetglass.Fleetglass"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/fleetglass.svg")));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Fleetglass"));

    const Result<Options> options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "fleetglass: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    if (options->isSelfTest)
        SelfTest::watchMessages();

    Application application(*options);
    std::optional<StartReport> startReport;
    if (StartReport::isWished())
        startReport.emplace(application, sinceMain);
    if (const Result<void> started = application.start(); !started) {
        std::fprintf(stderr, "fleetglass: %s\n", qPrintable(started.error().detail));
        if (!options->isSelfTest && options->screenshotPath.isEmpty())
            QMessageBox::critical(nullptr, QStringLiteral("Fleetglass"), started.error().detail);
        return 1;
    }
    QObject::connect(&application, &Application::finished, app.get(), &QCoreApplication::quit);
    QGuiApplication::setQuitOnLastWindowClosed(false); // first sign out, then end

    PictureTaker picture(application.window());
    if (!options->screenshotPath.isEmpty())
        picture.takeLater(options->screenshotPath, std::chrono::seconds(options->screenshotAfterSeconds));
    SelfTest selfTest(application);
    if (options->isSelfTest)
        selfTest.begin();
    Shots shots(application, options->shotsFolder);
    if (!options->shotsFolder.isEmpty())
        shots.begin();
    const int status = QApplication::exec();
    return status != 0 ? status : picture.hasFailed() || selfTest.hasFailed() || shots.hasFailed() ? 1 : 0;
}
