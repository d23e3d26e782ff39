// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_search.h"

#include <QPalette>

namespace fleetglass {

using namespace Qt::StringLiterals;

SettingSearch::SettingSearch(const QString &typed) : m_words(typed.split(u' ', Qt::SkipEmptyParts)) {}

bool SettingSearch::finds(const QString &text) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool SettingSearch::finds(const SettingRow &row) const
{
    QStringList texts{titleOf(row.page), settingText(row.title), settingText(row.explanation), settingText(row.words)};
    for (const SettingOption &option : row.options)
        texts.append(settingText(option.title));
    return finds(texts.join(u'\n'));
}

QString SettingSearch::marked(const QString &text, const QPalette &palette) const
{
    QList<bool> isMarked(text.size(), false);
    for (const QString &word : m_words) {
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size())
            std::fill_n(isMarked.begin() + at, word.size(), true);
    }
    const QString open = u"<span style=\"background-color:%1;color:%2\">"_s.arg(
        palette.color(QPalette::Highlight).name(), palette.color(QPalette::HighlightedText).name());
    QString html;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wasMarked = i > 0 && isMarked.at(i - 1);
        if (isMarked.at(i) != wasMarked)
            html += isMarked.at(i) ? open : u"</span>"_s;
        html += QString(text.at(i)).toHtmlEscaped();
    }
    return isMarked.value(text.size() - 1) ? html + u"</span>"_s : html;
}

} // namespace fleetglass
