// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/numbered_actions.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

NumberedActions::NumberedActions(ActionRegistry &registry, const QString &prefix, ActionGroup group,
                                 std::function<QList<Entry>()> entries, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_prefix(prefix)
    , m_group(group)
    , m_entries(std::move(entries))
{}

void NumberedActions::update(const QString &currentId)
{
    const QList<Entry> entries = m_entries();
    while (m_actions.size() < entries.size())
        addAction(m_actions.size());
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions.at(i);
        const bool isUsed = i < entries.size();
        action->setVisible(isUsed);
        action->setEnabled(isUsed);
        action->setChecked(isUsed && entries.at(i).id == currentId);
    }
    m_registry.retranslate();
}

QStringList NumberedActions::actionIds() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_entries().size(); ++i)
        ids.append(actionId(i));
    return ids;
}

void NumberedActions::addAction(qsizetype index)
{
    const auto text = [this, index] { return m_entries().value(index).title.replace(u'&', u"&&"_s); };
    QAction *action = m_registry.add(actionId(index), m_group, text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, index, action] {
        action->setChecked(true); // choosing the current one again does not end it
        emit chosen(m_entries().value(index).id);
    });
    m_actions.append(action);
}

} // namespace fleetglass
