// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/fuzzy_match.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int letterScore = 16;
constexpr int firstLetterBonus = 12;
constexpr int wordBonus = 9;
constexpr int partBonus = 7; ///< a capital or a digit inside a word
constexpr int nextToBonus = 8;
constexpr int sameCaseBonus = 1;
constexpr int maxGapPenalty = 6;
constexpr int lowest = std::numeric_limits<int>::min() / 4;

/// Letters that Unicode does not take apart, though people type the plain ones.
QStringView plain(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'đ':
        return u"d";
    case u'ł':
        return u"l";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

QString folded(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower();
    QChar base = letter;
    while (base.decompositionTag() == QChar::Canonical)
        base = base.decomposition().at(0);
    if (base.isMark())
        return {};
    base = base.toLower();
    const QStringView known = plain(base.unicode());
    return known.isEmpty() ? QString(base) : known.toString();
}

quint8 bonusAt(const QString &text, qsizetype index)
{
    if (index == 0)
        return firstLetterBonus;
    const QChar before = text[index - 1];
    const QChar here = text[index];
    if (here.isLetterOrNumber() && !before.isLetterOrNumber())
        return wordBonus;
    if ((here.isUpper() && before.isLower()) || (here.isDigit() && !before.isDigit()))
        return partBonus;
    return 0;
}

quint64 kindOf(char16_t letter)
{
    return quint64(1) << (letter % 64);
}

/// best[i][j]: the best score of the word's first i + 1 letters with the last of them at j.
using Scores = std::array<std::array<int, FoldedText::maxLength>, FoldedText::maxLength>;

bool isSubsequence(const FoldedText &word, const FoldedText &text)
{
    if ((word.kinds() & text.kinds()) != word.kinds())
        return false;
    std::size_t from = 0;
    for (const char16_t letter : word.letters()) {
        const std::size_t at = text.letters().find(letter, from);
        if (at == std::u16string::npos)
            return false;
        from = at + 1;
    }
    return true;
}

int scoreAt(const FoldedText &word, int i, const FoldedText &text, int j)
{
    return letterScore + text.bonus(j) + (word.written(i) == text.written(j) ? sameCaseBonus : 0);
}

void fillScores(const FoldedText &word, const FoldedText &text, Scores &best)
{
    for (int i = 0; i < word.size(); ++i) {
        int before = lowest; // the best end of the letters before, less what the gap since then costs
        int gap = 0;
        for (int j = 0; j < text.size(); ++j) {
            int here = lowest;
            if (word.letters()[i] == text.letters()[j]) {
                if (i == 0)
                    here = scoreAt(word, i, text, j) - std::min(j, maxGapPenalty);
                else if (j > 0)
                    here = scoreAt(word, i, text, j) + std::max(before, best[i - 1][j - 1] + nextToBonus);
            }
            best[i][j] = here;
            if (i > 0 && j > 0) { // so far back that the next letter leaves a gap
                if (gap++ < maxGapPenalty)
                    --before;
                if (best[i - 1][j - 1] - 1 > before) {
                    before = best[i - 1][j - 1] - 1;
                    gap = 1;
                }
            }
        }
    }
}

thread_local Scores scores; // 64 KB: not on the stack of every call

std::optional<int> wordScore(const FoldedText &word, const FoldedText &text)
{
    if (!isSubsequence(word, text))
        return std::nullopt;
    fillScores(word, text, scores);
    const auto &last = scores[word.size() - 1];
    return *std::max_element(last.begin(), last.begin() + text.size());
}

/// Back along the best way, from the last letter to the first.
void addMatched(const FoldedText &word, const FoldedText &text, QList<int> &matched)
{
    if (!isSubsequence(word, text))
        return;
    fillScores(word, text, scores);
    int end = text.size();
    for (int i = word.size() - 1; i >= 0; --i) {
        const auto &row = scores[i];
        int at = static_cast<int>(std::max_element(row.begin(), row.begin() + end) - row.begin());
        const bool isNextBetter =
            i < word.size() - 1 && row[end - 1] > lowest / 2 && row[end - 1] + nextToBonus >= row[at] - 1;
        if (isNextBetter)
            at = end - 1;
        matched.append(text.origin(at));
        end = at;
    }
}

QList<int> inOrder(QList<int> letters)
{
    std::ranges::sort(letters);
    letters.erase(std::ranges::unique(letters).begin(), letters.end());
    return letters;
}

} // namespace

FoldedText::FoldedText(const QString &text) : m_text(text)
{
    const qsizetype length = std::min<qsizetype>(text.size(), maxLength);
    m_letters.reserve(length);
    m_origin.reserve(length);
    m_bonus.reserve(length);
    const auto append = [this](char16_t letter, qsizetype origin, quint8 bonus) {
        if (m_letters.size() == maxLength)
            return;
        m_letters.push_back(letter);
        m_origin.push_back(static_cast<quint8>(origin));
        m_bonus.push_back(bonus);
        m_kinds |= kindOf(letter);
    };
    for (qsizetype i = 0; i < length; ++i) {
        const QChar letter = text[i];
        if (letter.unicode() < 0x80) { // most of them; without a string of its own
            append(letter.toLower().unicode(), i, bonusAt(text, i));
            continue;
        }
        quint8 bonus = bonusAt(text, i);
        for (const QChar each : folded(letter)) {
            append(each.unicode(), i, bonus);
            bonus = 0;
        }
    }
}

FuzzyQuery::FuzzyQuery(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const FoldedText folded(word); folded.size() > 0)
            m_words.append(folded);
    }
}

std::optional<int> FuzzyQuery::score(const FoldedText &title, const FoldedText &detail) const
{
    int sum = 0;
    for (const FoldedText &word : m_words) {
        if (const std::optional<int> inTitle = wordScore(word, title))
            sum += *inTitle;
        else if (const std::size_t at = detail.letters().find(word.letters()); at != std::u16string::npos)
            sum += (letterScore * word.size() + detail.bonus(static_cast<int>(at))) / 2;
        else
            return std::nullopt;
    }
    return sum - title.size() / 8; // of two that match alike, the shorter one
}

QList<int> FuzzyQuery::matchedLetters(const FoldedText &title) const
{
    QList<int> matched;
    for (const FoldedText &word : m_words)
        addMatched(word, title, matched);
    return inOrder(matched);
}

QList<int> FuzzyQuery::matchedInDetail(const FoldedText &detail) const
{
    QList<int> matched;
    for (const FoldedText &word : m_words) {
        const std::size_t at = detail.letters().find(word.letters());
        for (int i = 0; at != std::u16string::npos && i < word.size(); ++i)
            matched.append(detail.origin(static_cast<int>(at) + i));
    }
    return inOrder(matched);
}

} // namespace fleetglass
