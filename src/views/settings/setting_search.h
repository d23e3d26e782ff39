// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/setting_row.h"

#include <QString>
#include <QStringList>

class QPalette;

namespace fleetglass {

/// What is typed into the search field, word by word: something is found where every word is, in any order, upper or lower case.
class SettingSearch
{
public:
    SettingSearch() = default;
    explicit SettingSearch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool finds(const QString &text) const;
    /// In title, explanation, further words, options and the page's title.
    bool finds(const SettingRow &row) const;

    /// The text as HTML with the words in the colours of a selection.
    QString marked(const QString &text, const QPalette &palette) const;

private:
    QStringList m_words;
};

} // namespace fleetglass
