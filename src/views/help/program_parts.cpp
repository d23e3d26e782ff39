// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/program_parts.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace fleetglass {

using namespace Qt::StringLiterals;

QList<ProgramPart> programParts(const RuntimeVersions &versions)
{
    const QString publicDomain = QCoreApplication::translate("AboutDialog", "public domain");
    return {
        {u"Fleetglass"_s, QCoreApplication::applicationVersion(), u"GPL-3.0-or-later"_s, {}},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only, GPL-3.0-only"_s, u"https://www.qt.io"_s},
        {u"QCoro"_s, u"" FLEETGLASS_QCORO_VERSION ""_s, u"MIT"_s, u"https://qcoro.dev"_s},
        {u"simdjson"_s, u"" FLEETGLASS_SIMDJSON_VERSION ""_s, u"Apache-2.0 OR MIT"_s, u"https://simdjson.org"_s},
        {u"SQLite"_s, versions.sqlite, publicDomain, u"https://sqlite.org"_s},
        {u"QtKeychain"_s, u"" FLEETGLASS_KEYCHAIN_VERSION ""_s, u"BSD-3-Clause"_s,
         u"https://github.com/frankosterfeld/qtkeychain"_s},
        {u"libxlsxwriter"_s, u"" FLEETGLASS_XLSXWRITER_VERSION ""_s, u"BSD-2-Clause"_s,
         u"https://libxlsxwriter.github.io"_s},
        {u"TLS"_s, versions.tls, versions.tls.contains("OpenSSL"_L1) ? u"Apache-2.0"_s : QString(), {}},
        {u"Natural Earth"_s, u"4.1"_s, publicDomain, u"https://www.naturalearthdata.com"_s},
        {u"GeoNames"_s, {}, u"CC-BY-4.0"_s, u"https://www.geonames.org"_s},
    };
}

QString bugReportText(const RuntimeVersions &versions)
{
    QStringList lines;
    for (const ProgramPart &part : programParts(versions)) {
        if (!part.version.isEmpty())
            lines.append(part.name + u' ' + part.version);
    }
    lines.append(u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                        QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.append(u"Window system %1, style %2, language %3"_s.arg(QGuiApplication::platformName(),
                                                                  QApplication::style()->name(), QLocale().name()));
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        lines.append(u"Screen %1 x %2 at %3 %"_s.arg(size.width())
                         .arg(size.height())
                         .arg(qRound(screen->devicePixelRatio() * 100)));
    }
    return lines.join(u'\n') + u'\n';
}

QString licenceText()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace fleetglass
