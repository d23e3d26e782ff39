// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zip_reader.h"

#include <QXmlStreamReader>

namespace fleetglass::test {

/// A cell of a sheet as the file has it.
struct XlsxCell {
    QString text;  ///< a number in the file's digits
    QString type;  ///< "n" for numbers, "inlineStr" for texts, "b" for booleans
    QString style; ///< index of its format; empty: none

    bool operator==(const XlsxCell &) const = default;
};

/// The first sheet of a workbook, by reference ("B2").
inline QMap<QString, XlsxCell> cellsOf(const QByteArray &workbook)
{
    QMap<QString, XlsxCell> cells;
    QXmlStreamReader xml(unzipped(workbook).value(QStringLiteral("xl/worksheets/sheet1.xml")));
    QString reference;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("c")) {
            reference = xml.attributes().value(QLatin1StringView("r")).toString();
            const QString type = xml.attributes().value(QLatin1StringView("t")).toString();
            cells[reference] = {.text = {},
                                .type = type.isEmpty() ? QStringLiteral("n") : type,
                                .style = xml.attributes().value(QLatin1StringView("s")).toString()};
        } else if (xml.name() == QLatin1StringView("v") || xml.name() == QLatin1StringView("t")) {
            cells[reference].text = xml.readElementText();
        }
    }
    return xml.hasError() ? QMap<QString, XlsxCell>() : cells;
}

} // namespace fleetglass::test
