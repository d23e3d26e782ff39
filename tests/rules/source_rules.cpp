// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/source_rules.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 500;

/// The code without its comments: what they mention is no use of it.
QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// "ovms" for a path in the folder of that provider; empty for what all providers share.
QString providerOf(const QString &path)
{
    return path.startsWith("providers/"_L1) && path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

void checkText(const SourceFile &file, QStringList &objections)
{
    if (!file.text.left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        objections.append(u"has no SPDX line at its top"_s);
    if (file.text.count(u'\n') > mostLines)
        objections.append(u"has %1 lines: split it"_s.arg(file.text.count(u'\n')));

    static const QRegularExpression systemTime(
        u"\\bQ(?:Date|Time|DateTime)::current\\w+|\\bcurrent(?:M?SecsSinceEpoch|DateTime(?:Utc)?)\\b|\\bsystem_clock::now\\b"_s);
    static const QRegularExpression ownSingleton(
        u"\\b(?!Q[A-Z])\\w+::instance\\s*\\(|\\bstatic\\b[^;{}()]*\\binstance\\s*\\("_s);
    const QString code = withoutComments(file.text);
    if (const auto match = systemTime.match(code); match.hasMatch() && file.path != "core/clock.cpp"_L1)
        objections.append(u"asks the system for the time: %1"_s.arg(match.captured()));
    if (const auto match = ownSingleton.match(code); match.hasMatch())
        objections.append(u"has or uses a singleton: %1"_s.arg(match.captured()));
}

} // namespace

SourceRules::SourceRules(const QList<LayerRule> &layers, const QHash<QString, QString> &libraryOf)
    : m_layers(layers)
    , m_libraryOf(libraryOf)
{
    // Longest first, so that "views/map" is found before "views".
    std::ranges::sort(m_layers, std::greater(), [](const LayerRule &layer) { return layer.folder.size(); });
}

const LayerRule *SourceRules::layerOf(const QString &path) const
{
    const auto found =
        std::ranges::find_if(m_layers, [&path](const LayerRule &layer) { return path.startsWith(layer.folder + u'/'); });
    return found == m_layers.cend() ? nullptr : &*found;
}

void SourceRules::checkOwnInclude(const SourceFile &file, const LayerRule &layer, const QString &header,
                                  QStringList &objections) const
{
    if (header.startsWith("ui_"_L1) && layer.folder.startsWith("views/"_L1))
        return; // made from ui/*.ui
    if (!header.contains(u'/')) {
        objections.append(u"includes %1 without its folder"_s.arg(header));
        return;
    }
    const LayerRule *other = layerOf(header);
    const bool isAllowed =
        other
        && (other->folder == layer.folder || layer.folders.contains(other->folder) || layer.folders.contains(u"*"_s));
    if (!isAllowed)
        objections.append(
            u"includes %1, but %2 may not lean on %3"_s.arg(header, layer.folder, other ? other->folder : u"that"_s));
    const QString provider = providerOf(file.path);
    if (!provider.isEmpty() && !providerOf(header).isEmpty() && providerOf(header) != provider)
        objections.append(u"includes %1, another provider's header"_s.arg(header));
}

void SourceRules::checkLibraryInclude(const LayerRule &layer, const QString &header, QStringList &objections) const
{
    const QString library = m_libraryOf.value(header.section(u'/', -1), m_libraryOf.value(header));
    if (!library.isEmpty() && !layer.libraries.contains(library) && !layer.libraries.contains(u"*"_s))
        objections.append(u"includes <%1> of %2, which is not for %3"_s.arg(header, library, layer.folder));
}

QStringList SourceRules::objectionsTo(const SourceFile &file) const
{
    QStringList objections;
    checkText(file, objections);
    const LayerRule *layer = layerOf(file.path);
    if (!layer) {
        objections.append(u"is in a folder that the table does not know"_s);
        return objections;
    }
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : include.globalMatch(file.text)) {
        if (match.captured(1) == "<"_L1)
            checkLibraryInclude(*layer, match.captured(2), objections);
        else
            checkOwnInclude(file, *layer, match.captured(2), objections);
    }
    return objections;
}

QHash<QString, QString> qtHeaders()
{
    QHash<QString, QString> moduleOf;
    const auto collect = [&moduleOf](const QString &folder, const QString &module) {
        QDirIterator headers(folder, QDir::Files);
        while (headers.hasNext())
            moduleOf.insert(headers.nextFileInfo().fileName(), module);
    };
    QDirIterator folders(QLibraryInfo::path(QLibraryInfo::HeadersPath), {u"Qt?*"_s}, QDir::Dirs);
    while (folders.hasNext()) {
        const QFileInfo folder = folders.nextFileInfo();
        collect(folder.filePath(), folder.fileName().sliced(2));
    }
    // macOS keeps them in frameworks.
    QDirIterator frameworks(QLibraryInfo::path(QLibraryInfo::LibrariesPath), {u"Qt?*.framework"_s}, QDir::Dirs);
    while (frameworks.hasNext()) {
        const QFileInfo framework = frameworks.nextFileInfo();
        collect(framework.filePath() + u"/Headers"_s, framework.completeBaseName().sliced(2));
    }
    return moduleOf;
}

QStringList typesOfTwoHeaders(const QList<SourceFile> &headers)
{
    // Definitions stand at the beginning of a line; a declaration ends there with a semicolon.
    static const QRegularExpression definition(u"^(?:class|struct|enum class) (\\w+)\\b(?!::)[^;\\n]*$"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> headerOf;
    QStringList objections;
    for (const SourceFile &header : headers) {
        for (const QRegularExpressionMatch &match : definition.globalMatch(header.text)) {
            const QString name = match.captured(1);
            const QString other = headerOf.value(name, header.path);
            if (other != header.path)
                objections.append(u"%1 is defined in %2 and in %3"_s.arg(name, other, header.path));
            headerOf.insert(name, header.path);
        }
    }
    return objections;
}

} // namespace fleetglass::test
