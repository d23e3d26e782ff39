// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translation_rules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

namespace {

/// Forms of the languages' plurals as Qt counts them (its numerus rules): Russian "1, 21; 2-4, 22-24; all others".
const QHash<QString, qsizetype> pluralForms = {{u"en"_s, 2}, {u"de"_s, 2}, {u"et"_s, 2},
                                               {u"pl"_s, 3}, {u"ru"_s, 3}, {u"uk"_s, 3}};

/// What a translation must repeat as it stands, with the word for it in a message.
struct Fixed {
    QString what;
    QRegularExpression pattern;
};

const QList<Fixed> fixed = {
    {u"placeholders"_s, QRegularExpression(u"%(?:L?\\d{1,2}|n|p\\d)"_s)},
    {u"tags"_s, QRegularExpression(u"</?[a-zA-Z][^>]*>"_s)},
    {u"file patterns"_s, QRegularExpression(u"\\*\\.\\w+"_s)},
    {u"addresses"_s, QRegularExpression(u"https?://[\\w.:/-]*"_s)},
    {u"commands of the module"_s, QRegularExpression(u"config set [\\w. ]+"_s)},
    {u"keys for the keyboard"_s, QRegularExpression(u"(?<!&)&(?=[^&\\s])"_s)},
    {u"lines"_s, QRegularExpression(u"\n"_s)},
};

QStringList matches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        found.append(all.next().captured().trimmed());
    found.sort();
    return found;
}

/// The end that says something: an ellipsis opens a dialog, a colon belongs to a field, a period ends a sentence.
QString meaningfulEnd(const QString &text)
{
    static const QRegularExpression end(u"(…|\\.\\.\\.|[:.?!]|\\s)$"_s);
    return end.match(text).captured();
}

QStringList faultsOfForm(const QString &source, const QString &form)
{
    QStringList faults;
    for (const Fixed &rule : fixed) {
        if (matches(rule.pattern, source) != matches(rule.pattern, form))
            faults.append(u"other %1 than the source"_s.arg(rule.what));
    }
    if (meaningfulEnd(source) != meaningfulEnd(form))
        faults.append(u"ends otherwise than the source"_s);
    if (source.front().isSpace() != form.front().isSpace())
        faults.append(u"begins otherwise than the source"_s);
    if (form.contains(u"  "_s) && !source.contains(u"  "_s))
        faults.append(u"two spaces in a row"_s);
    return faults;
}

} // namespace

QStringList faultsOf(const TranslationEntry &entry, const QString &language)
{
    QStringList faults;
    const qsizetype wanted = entry.isPlural ? pluralForms.value(language, -1) : 1;
    if (entry.forms.size() != wanted)
        faults.append(u"%1 forms instead of %2"_s.arg(entry.forms.size()).arg(wanted));
    for (const QString &form : entry.forms) {
        if (!form.isEmpty())
            faults += faultsOfForm(entry.source, form);
    }
    const auto isEmpty = [](const QString &form) { return form.isEmpty(); };
    if (entry.isFinished && std::ranges::any_of(entry.forms, isEmpty))
        faults.append(u"called finished, but empty"_s);
    faults.removeDuplicates();
    for (QString &fault : faults)
        fault.prepend(entry.name() + u": "_s);
    return faults;
}

QStringList faultsOf(const TranslationFile &file)
{
    QStringList faults;
    for (const TranslationEntry &entry : file.entries)
        faults += faultsOf(entry, file.language);
    return faults;
}

QStringList untranslated(const TranslationFile &file)
{
    QStringList names;
    for (const TranslationEntry &entry : file.entries) {
        if (!entry.isFinished || entry.forms.isEmpty() || entry.forms.contains(QString()))
            names.append(entry.name());
    }
    return names;
}

QStringList differences(const TranslationFile &file, const TranslationFile &sources)
{
    const auto has = [](const TranslationFile &in, const TranslationEntry &wanted) {
        return std::ranges::any_of(in.entries, [&](const TranslationEntry &one) { return one.isSameText(wanted); });
    };
    QStringList found;
    for (const TranslationEntry &entry : sources.entries) {
        if (!has(file, entry))
            found.append(entry.name() + u" is missing"_s);
    }
    for (const TranslationEntry &entry : file.entries) {
        if (!has(sources, entry))
            found.append(entry.name() + u" is in no source any more"_s);
    }
    return found;
}

} // namespace fleetglass::test
