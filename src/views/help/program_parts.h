// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fleetglass {

/// What the program is made of, one line each.
struct ProgramPart {
    QString name;
    QString version; ///< empty: has none
    QString licence; ///< SPDX identifier, or in words
    QString source;  ///< where it comes from
};

/// Versions that only those layers know that speak to these libraries.
struct RuntimeVersions {
    QString tls;    ///< QSslSocket::sslLibraryVersionString()
    QString sqlite; ///< SELECT sqlite_version()
};

QList<ProgramPart> programParts(const RuntimeVersions &versions);

/// For reports of faults: versions, system, screen. Nothing about accounts, vehicles or people.
QString bugReportText(const RuntimeVersions &versions);

/// The text of the program's licence.
QString licenceText();

} // namespace fleetglass
