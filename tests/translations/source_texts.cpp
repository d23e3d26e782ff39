// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/source_texts.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(FLEETGLASS_ROOT);

bool speaksEnglishOnly(const QString &path)
{
    return path.contains("/src/app/cli/"_L1) || path.endsWith("/src/app/options.cpp"_L1);
}

QStringList translatedSources()
{
    QStringList paths;
    for (const QString &folder : {u"/src"_s, u"/ui"_s}) {
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s, u"*.qml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next(); !speaksEnglishOnly(path))
                paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

} // namespace

TranslationFile textsOfSources(QString &error)
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"sources.txt"_s));
    if (!list.open(QIODevice::WriteOnly)) {
        error = list.errorString();
        return {};
    }
    list.write(translatedSources().join(u'\n').toUtf8());
    list.close();
    QFile found(folder.filePath(u"fleetglass_de.ts"_s));
    QProcess lupdate;
    lupdate.start(QStringLiteral(FLEETGLASS_LUPDATE),
                  {u"-silent"_s, u"-I"_s, root + u"/src"_s, u'@' + list.fileName(), u"-ts"_s, found.fileName()});
    if (!lupdate.waitForFinished(120'000) || !found.open(QIODevice::ReadOnly)) {
        error = lupdate.errorString() + u' ' + QString::fromLocal8Bit(lupdate.readAllStandardError());
        return {};
    }
    return readTranslations(found.readAll(), error);
}

} // namespace fleetglass::test
