// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/commands/fuzzy_match.h"
#include "views/commands/palette_entry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace fleetglass {

/// What the palette found, best first. Without a query: what was used last, then the actions.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        GroupRole,
        ShortcutRole,      ///< QString, as the system writes it
        TitleMatchesRole,  ///< QList<int>: which letters of the title are matched
        DetailMatchesRole, ///< the same for the detail
        IsEnabledRole,     ///< bool; as a flag of the item it would make the line unreachable by keys
    };
    static constexpr int maxResults = 60;

    using QAbstractListModel::QAbstractListModel;

    void addSource(PaletteScope scope, std::function<QList<PaletteEntry>()> entries);
    void addRows(PaletteScope scope, PaletteRows rows);

    /// Asks the sources anew; until then searches see what they said last.
    void refresh();
    /// Forgets what the sources said, so that it takes no memory while nobody searches.
    void clear();
    /// `text` may begin with a prefix; see prefixOf().
    void search(const QString &text);

    const PaletteEntry &entry(int row) const { return m_found[row].entry; }

    /// Ids of entries, the last used first.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &ids) { m_recent = ids; }
    void markUsed(const QString &id);

    /// '>' actions, '@' vehicles, '?' help, ':' settings; null for Everything.
    static QChar prefixOf(PaletteScope scope);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Source {
        PaletteScope scope;
        std::function<QList<PaletteEntry>()> entries; ///< or:
        PaletteRows rows;
        QList<PaletteEntry> current;
        std::vector<std::pair<FoldedText, FoldedText>> texts; ///< title and detail
    };
    struct Hit {
        int source;
        int row;
        int score;
    };
    struct Found {
        PaletteEntry entry;
        QList<int> titleMatches;
        QList<int> detailMatches;
    };

    std::vector<Hit> hits(PaletteScope scope, const FuzzyQuery &query) const;
    std::vector<Hit> usual(PaletteScope scope) const;
    PaletteEntry entryOf(const Hit &hit) const;

    std::vector<Source> m_sources;
    std::vector<Found> m_found;
    QStringList m_recent;
};

} // namespace fleetglass
