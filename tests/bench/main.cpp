// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// fleetglass-bench: the figures that the project gives of itself, measured on this computer.

#include "bench/archive_bench.h"
#include "bench/figure_table.h"
#include "bench/program_bench.h"
#include "bench/snapshot_bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

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
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fleetglass-bench"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Fleetglass on this computer; nothing else should run on it meanwhile."_s);
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"start, memory, snapshot or archive; else all."_s, u"part"_s},
                       {u"runs"_s, u"Of each figure; the median counts."_s, u"count"_s, u"5"_s}});
    parser.process(application);
    const QString only = parser.value(u"only"_s);
    const int runs = parser.value(u"runs"_s).toInt();
    if (runs < 1
        || (!only.isEmpty() && !QStringList{u"start"_s, u"memory"_s, u"snapshot"_s, u"archive"_s}.contains(only))) {
        std::fprintf(stderr, "fleetglass-bench: a wrong option; see --help\n");
        return 2;
    }
    const auto isWished = [&only](const QString &part) { return only.isEmpty() || only == part; };
    const QString program = QStringLiteral(FLEETGLASS_PROGRAM);
    constexpr int fleets[] = {1000, 10'000};

    QTextStream out(stdout);
    FigureTable table(out);
    describeComputer(table);
    if (isWished(u"start"_s)) {
        table.title(u"Start of the program to the first picture with the fleet in list and map"_s);
        for (const int vehicles : fleets)
            benchStart(table, program, vehicles, runs);
    }
    if (isWished(u"snapshot"_s))
        benchSnapshot(table, 10'000, runs);
    if (isWished(u"archive"_s))
        benchArchive(table, runs);
    if (isWished(u"memory"_s)) {
        table.title(u"Memory of the program with its window, ten seconds after the start"_s);
        for (const int vehicles : {0, 10'000})
            benchMemory(table, program, vehicles, std::min(runs, 3));
    }
    return table.hasFailed() ? 1 : 0;
}
