// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fleetglass-bench: the figures that the project gives of itself, measured on this computer.

#include "app/gui_watchdog.h"
#include "bench/archive_bench.h"
#include "bench/figure_table.h"
#include "bench/program_bench.h"
#include "bench/session_bench.h"
#include "bench/snapshot_bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace fleetglass;
using namespace Qt::StringLiterals;

namespace {

QString glRenderer()
{
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface))
        return u"no OpenGL"_s;
    const auto *name = reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    return name ? QString::fromLatin1(name) : u"no OpenGL"_s;
}

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QString text = QString::fromUtf8(file.readAll());
    const QString name = text.section(u"model name"_s, 1, 1).section(u'\n', 0, 0).section(u':', 1).trimmed();
    return name.isEmpty() ? QSysInfo::currentCpuArchitecture() : name;
}

/// What else the computer does while it is measured.
QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first()) : u"unknown"_s;
}

void describeComputer(FigureTable &table)
{
    table.title(u"Fleetglass " FLEETGLASS_VERSION " (%1 build)"_s.arg(QStringLiteral(FLEETGLASS_BUILD_TYPE)));
    table.note(
        u"%1, %2 threads, load %3 when this began"_s.arg(processor()).arg(QThread::idealThreadCount()).arg(load()));
    table.note(u"%1, Qt %2, display %3, OpenGL: %4"_s.arg(
        QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()), QGuiApplication::platformName(), glRenderer()));
}

} // namespace

int main(int argc, char *argv[])
{
    // As the program itself does, whose window the session opens.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fleetglass-bench"_s);
    const QStringList parts = {u"start"_s, u"session"_s, u"snapshot"_s, u"archive"_s, u"memory"_s};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Fleetglass on this computer; nothing else should run on it meanwhile."_s);
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"Of each figure; the median counts."_s, u"count"_s, u"5"_s},
                       {u"minutes"_s, u"Of the session; 10 are a good sample."_s, u"minutes"_s, u"1"_s},
                       {u"stacks"_s, u"Where the session's GUI thread was while it was held up (Linux)."_s, u"file"_s},
                       {u"vehicles"_s, u"Of the session."_s, u"count"_s, u"1000"_s}});
    parser.addPositionalArgument(u"part"_s, parts.join(u", "_s) + u"; none: all."_s, u"[PART…]"_s);
    parser.process(application);
    const QStringList wished = parser.positionalArguments();
    const int runs = parser.value(u"runs"_s).toInt();
    const double minutes = parser.value(u"minutes"_s).toDouble();
    const int vehicles = parser.value(u"vehicles"_s).toInt();
    const auto isPart = [&parts](const QString &part) { return parts.contains(part); };
    if (runs < 1 || !(minutes > 0) || vehicles < 1 || !std::ranges::all_of(wished, isPart)) {
        std::fprintf(stderr, "fleetglass-bench: a wrong option; see --help\n");
        return 2;
    }
    const auto isWished = [&wished](const QString &part) { return wished.isEmpty() || wished.contains(part); };
    const QString program = QStringLiteral(FLEETGLASS_PROGRAM);
    constexpr int fleets[] = {1000, 10'000};

    QTextStream out(stdout);
    FigureTable table(out);
    describeComputer(table);
    if (isWished(u"start"_s)) {
        table.title(u"Start of the program, from the process's start"_s);
        for (const int fleet : fleets)
            benchStart(table, program, fleet, runs);
    }
    if (isWished(u"session"_s))
        benchSession(table, application, vehicles, minutes, parser.value(u"stacks"_s));
    if (isWished(u"snapshot"_s))
        benchSnapshot(table, 10'000, runs);
    if (isWished(u"archive"_s))
        benchArchive(table, runs);
    if (isWished(u"memory"_s)) {
        table.title(u"Memory of the program with its window, ten seconds after the start"_s);
        for (const int fleet : {0, 10'000})
            benchMemory(table, program, fleet, std::min(runs, 3));
    }
    return table.hasFailed() ? 1 : 0;
}
