// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translation_file.h"

#include <QXmlStreamReader>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, TranslationEntry &entry)
{
    entry.isFinished = !xml.attributes().hasAttribute("type"_L1);
    if (!entry.isPlural) {
        entry.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

TranslationEntry readEntry(QXmlStreamReader &xml, const QString &context)
{
    TranslationEntry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

} // namespace

QString TranslationEntry::name() const
{
    constexpr qsizetype enough = 60;
    return context + u": \""_s + source.left(enough) + u'"' + (comment.isEmpty() ? QString() : u" ["_s + comment + u']');
}

bool TranslationEntry::isSameText(const TranslationEntry &other) const
{
    return context == other.context && source == other.source && comment == other.comment && isPlural == other.isPlural;
}

TranslationFile readTranslations(const QByteArray &ts, QString &error)
{
    TranslationFile file;
    QXmlStreamReader xml(ts);
    if (xml.readNextStartElement() && xml.name() != "TS"_L1)
        xml.raiseError(u"no translation file"_s);
    file.language = xml.attributes().value("language"_L1).toString().section(u'_', 0, 0);
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                file.entries.append(readEntry(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    error = xml.hasError() ? xml.errorString() : QString();
    return file;
}

} // namespace fleetglass::test
