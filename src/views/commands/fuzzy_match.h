// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace fleetglass {

/// A text made ready to be searched often: small letters without diacritics ("Größe" as "grosse"), of which each knows where it
/// stands in the text and how good a place that is for a match to begin.
class FoldedText
{
public:
    FoldedText() = default;
    /// What lies beyond maxLength letters is not found.
    explicit FoldedText(const QString &text);

    static constexpr int maxLength = 128;

    const std::u16string &letters() const { return m_letters; }
    int size() const { return static_cast<int>(m_letters.size()); }
    int origin(int index) const { return m_origin[index]; }
    int bonus(int index) const { return m_bonus[index]; } ///< for the begin of a word
    QChar written(int index) const { return m_text[origin(index)]; }
    /// One bit per kind of letter in it; what lacks a bit of the query cannot match.
    quint64 kinds() const { return m_kinds; }

private:
    QString m_text;
    std::u16string m_letters;
    std::vector<quint8> m_origin;
    std::vector<quint8> m_bonus;
    quint64 m_kinds = 0;
};

/// The words of a search. All of them must be found, in any order, each as letters in their order, not necessarily next to each
/// other ("shmap" finds "Show on map").
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// How good a match is; none where the text does not match. Begins of words, letters next to each other, an early place and the
    /// same case count. A word that only the detail has counts less, and must stand there as it is: in a sentence one finds the
    /// letters of almost anything.
    std::optional<int> score(const FoldedText &title, const FoldedText &detail = {}) const;
    /// Which letters of a text as it was written are matched, in order; of the words that it has.
    QList<int> matchedLetters(const FoldedText &title) const;
    QList<int> matchedInDetail(const FoldedText &detail) const;

private:
    QList<FoldedText> m_words;
};

} // namespace fleetglass
