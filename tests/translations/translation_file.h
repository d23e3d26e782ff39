// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace fleetglass::test {

/// One text of a .ts file.
struct TranslationEntry {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms; ///< one, or as many as the language has plurals

    QString name() const; ///< for a message: context and the beginning of the source
    bool isSameText(const TranslationEntry &other) const;
};

struct TranslationFile {
    QString language; ///< "de"
    QList<TranslationEntry> entries;
};

/// @param ts Qt's translation source, XML; an error leaves what was read before it and its text in `error`
TranslationFile readTranslations(const QByteArray &ts, QString &error);

} // namespace fleetglass::test
