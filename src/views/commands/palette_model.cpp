// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/palette_model.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRecent = 8;
constexpr int recentBonus = 6;
constexpr int fewBonus = 12;        ///< else the one command would drown among a thousand vehicles that match alike
constexpr int disabledPenalty = 40; ///< what cannot be done now stands below what can

constexpr std::array prefixes = {std::pair(PaletteScope::Actions, u'>'), std::pair(PaletteScope::Vehicles, u'@'),
                                 std::pair(PaletteScope::Help, u'?'), std::pair(PaletteScope::Settings, u':')};

std::pair<PaletteScope, QString> taken(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const auto &[scope, prefix] : prefixes) {
        if (trimmed.startsWith(QChar(prefix)))
            return {scope, trimmed.mid(1)};
    }
    return {PaletteScope::Everything, trimmed};
}

} // namespace

QChar PaletteModel::prefixOf(PaletteScope scope)
{
    const auto *const found = std::ranges::find(prefixes, scope, &std::pair<PaletteScope, char16_t>::first);
    return found == prefixes.end() ? QChar() : QChar(found->second);
}

void PaletteModel::addSource(PaletteScope scope, std::function<QList<PaletteEntry>()> entries)
{
    m_sources.push_back({.scope = scope, .entries = std::move(entries), .rows = {}, .current = {}, .texts = {}});
}

void PaletteModel::addRows(PaletteScope scope, PaletteRows rows)
{
    m_sources.push_back({.scope = scope, .entries = {}, .rows = std::move(rows), .current = {}, .texts = {}});
}

void PaletteModel::refresh()
{
    for (Source &source : m_sources) {
        source.texts.clear();
        if (source.entries) {
            source.current = source.entries();
            for (const PaletteEntry &entry : std::as_const(source.current))
                source.texts.emplace_back(FoldedText(entry.title), FoldedText(entry.detail));
        } else {
            const QList<PaletteRows::Text> texts = source.rows.texts();
            source.texts.reserve(texts.size());
            for (const PaletteRows::Text &text : texts)
                source.texts.emplace_back(FoldedText(text.title), FoldedText(text.detail));
        }
    }
}

void PaletteModel::clear()
{
    beginResetModel();
    m_found.clear();
    endResetModel();
    for (Source &source : m_sources) {
        source.current.clear();
        source.texts = {};
    }
}

PaletteEntry PaletteModel::entryOf(const Hit &hit) const
{
    const Source &source = m_sources[hit.source];
    return source.entries ? source.current[hit.row] : source.rows.entry(hit.row);
}

std::vector<PaletteModel::Hit> PaletteModel::hits(PaletteScope scope, const FuzzyQuery &query) const
{
    std::vector<Hit> hits;
    for (int s = 0; s < static_cast<int>(m_sources.size()); ++s) {
        const Source &source = m_sources[s];
        if (scope != PaletteScope::Everything && scope != source.scope)
            continue;
        for (int row = 0; row < static_cast<int>(source.texts.size()); ++row) {
            const auto &[title, detail] = source.texts[row];
            std::optional<int> score = query.score(title, detail);
            if (!score)
                continue;
            if (source.entries) {
                const PaletteEntry &entry = source.current[row];
                *score +=
                    fewBonus + (m_recent.contains(entry.id) ? recentBonus : 0) - (entry.enabled ? 0 : disabledPenalty);
            }
            hits.push_back({.source = s, .row = row, .score = *score});
        }
    }
    const auto isBetter = [](const Hit &one, const Hit &other) {
        return std::tie(other.score, one.source, one.row) < std::tie(one.score, other.source, other.row);
    };
    const auto shown = hits.begin() + std::min<std::ptrdiff_t>(maxResults, std::ssize(hits));
    std::ranges::partial_sort(hits, shown, isBetter);
    hits.erase(shown, hits.end());
    return hits;
}

/// Of everything: what was used last, then the actions. Of one scope: all of it.
std::vector<PaletteModel::Hit> PaletteModel::usual(PaletteScope scope) const
{
    std::vector<Hit> recent(m_recent.size(), Hit{.source = -1, .row = 0, .score = 0});
    std::vector<Hit> others;
    for (int s = 0; s < static_cast<int>(m_sources.size()); ++s) {
        const Source &source = m_sources[s];
        const bool isAll = scope == PaletteScope::Everything;
        if (!isAll && scope != source.scope)
            continue;
        for (int row = 0; row < static_cast<int>(source.texts.size()); ++row) {
            const qsizetype used = source.entries ? m_recent.indexOf(source.current[row].id) : -1;
            if (used >= 0)
                recent[used] = {.source = s, .row = row, .score = 0};
            else if (!isAll || source.scope == PaletteScope::Actions)
                others.push_back({.source = s, .row = row, .score = 0});
            if (std::ssize(others) >= maxResults && !source.entries)
                break; // of many rows the first ones
        }
    }
    std::erase_if(recent, [](const Hit &hit) { return hit.source < 0; });
    recent.insert(recent.end(), others.begin(), others.end());
    return recent;
}

void PaletteModel::search(const QString &text)
{
    const auto [scope, words] = taken(text);
    const FuzzyQuery query(words);
    const std::vector<Hit> best = query.isEmpty() ? usual(scope) : hits(scope, query);
    beginResetModel();
    m_found.clear();
    for (const Hit &hit : best) {
        const auto &[title, detail] = m_sources[hit.source].texts[hit.row];
        m_found.push_back({.entry = entryOf(hit),
                           .titleMatches = query.matchedLetters(title),
                           .detailMatches = query.matchedInDetail(detail)});
    }
    endResetModel();
}

void PaletteModel::markUsed(const QString &id)
{
    if (id.isEmpty())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), maxRecent));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Found &found = m_found[index.row()];
    const PaletteEntry &entry = found.entry;
    const QString shortcut = entry.shortcut.toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case GroupRole:
        return entry.group;
    case ShortcutRole:
        return shortcut;
    case IsEnabledRole:
        return entry.enabled;
    case TitleMatchesRole:
        return QVariant::fromValue(found.titleMatches);
    case DetailMatchesRole:
        return QVariant::fromValue(found.detailMatches);
    case Qt::AccessibleTextRole: {
        QStringList parts = {entry.title, entry.detail, entry.group, shortcut};
        if (!entry.enabled)
            parts.append(tr("Not available now"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace fleetglass
