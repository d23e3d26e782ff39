// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/commands/action_registry.h"

#include <QObject>

#include <functional>

namespace fleetglass {

/// One action per entry of a list that the user changes, such as workspaces: the first ones have shortcuts, by their place.
class NumberedActions : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString title;
    };

    /// The actions are called `prefix` and a number from 1.
    NumberedActions(ActionRegistry &registry, const QString &prefix, ActionGroup group,
                    std::function<QList<Entry>()> entries, QObject *parent);

    /// The list, a title or the one in use has changed.
    void update(const QString &currentId);
    QStringList actionIds() const;

signals:
    void chosen(const QString &entryId);

private:
    QString actionId(qsizetype index) const { return m_prefix + QString::number(index + 1); }
    void addAction(qsizetype index);

    ActionRegistry &m_registry;
    QString m_prefix;
    ActionGroup m_group;
    std::function<QList<Entry>()> m_entries;
    QList<QAction *> m_actions;
};

} // namespace fleetglass
