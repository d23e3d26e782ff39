// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/shortcut_editor.h"

#include "views/commands/action_registry.h"
#include "views/commands/fuzzy_match.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole;
enum Column { TitleColumn, ShortcutColumn };
} // namespace

ShortcutEditor::ShortcutEditor(ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_search(new QLineEdit(this))
    , m_actions(new QTreeWidget(this))
    , m_editLabel(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_take(new QPushButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_actions->setColumnCount(2);
    m_actions->setUniformRowHeights(true);
    m_actions->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_actions->header()->setSectionResizeMode(ShortcutColumn, QHeaderView::ResizeToContents);
    m_actions->header()->setStretchLastSection(false);
    m_editLabel->setBuddy(m_edit);
    m_edit->setMaximumSequenceLength(1); // a second chord is more than most people find
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *edit = new QHBoxLayout;
    edit->addWidget(m_editLabel);
    edit->addWidget(m_edit, 1);
    edit->addWidget(m_clear);
    edit->addWidget(m_reset);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_actions, 1);
    column->addLayout(edit);
    column->addLayout(bottom);
    column->addWidget(m_resetAll, 0, Qt::AlignRight);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_actions, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(); });
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_edit->keySequence().isEmpty())
            tryShortcut(m_edit->keySequence());
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { tryShortcut({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::reset);
    connect(m_resetAll, &QPushButton::clicked, &registry, &ActionRegistry::resetAllShortcuts);
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::takeAway);
    connect(&registry, &ActionRegistry::shortcutsChanged, this, &ShortcutEditor::showShortcuts);
    connect(&registry, &ActionRegistry::added, this, &ShortcutEditor::fill);
    retranslate();
}

void ShortcutEditor::fill()
{
    const QString current = currentId();
    m_actions->clear();
    QHash<ActionGroup, QTreeWidgetItem *> groups;
    for (const RegisteredAction &each : m_registry.actions()) {
        QTreeWidgetItem *&group = groups[each.group];
        if (!group) {
            group = new QTreeWidgetItem(m_actions, {titleOf(each.group)});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(TitleColumn, bold);
        }
        auto *item = new QTreeWidgetItem(group, {m_registry.title(each.id)});
        item->setData(TitleColumn, idRole, each.id);
        item->setToolTip(TitleColumn, each.action->statusTip());
    }
    m_actions->expandAll();
    showShortcuts();
    filter();
    showFor(current);
}

void ShortcutEditor::showShortcuts()
{
    for (QTreeWidgetItemIterator it(m_actions, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        const QString id = (*it)->data(TitleColumn, idRole).toString();
        (*it)->setText(ShortcutColumn, m_registry.shortcut(id).toString(QKeySequence::NativeText));
        QFont font = m_actions->font();
        font.setBold(m_registry.isChanged(id)); // said in the tooltip as well
        (*it)->setFont(ShortcutColumn, font);
        (*it)->setToolTip(ShortcutColumn, m_registry.isChanged(id) ? tr("Changed by you") : QString());
    }
    showCurrent();
}

void ShortcutEditor::filter()
{
    const FuzzyQuery query(m_search->text());
    for (int g = 0; g < m_actions->topLevelItemCount(); ++g) {
        QTreeWidgetItem *const group = m_actions->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *const item = group->child(i);
            const FoldedText words(item->text(TitleColumn) + u' ' + item->text(ShortcutColumn));
            item->setHidden(!query.score(words, FoldedText(group->text(TitleColumn))));
            isAnyShown = isAnyShown || !item->isHidden();
        }
        group->setHidden(!isAnyShown);
    }
}

QString ShortcutEditor::currentId() const
{
    const QTreeWidgetItem *const item = m_actions->currentItem();
    return item ? item->data(TitleColumn, idRole).toString() : QString();
}

void ShortcutEditor::showFor(const QString &actionId)
{
    for (QTreeWidgetItemIterator it(m_actions, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        if ((*it)->data(TitleColumn, idRole).toString() == actionId)
            m_actions->setCurrentItem(*it);
    }
    showCurrent();
}

void ShortcutEditor::showCurrent()
{
    const QString id = currentId();
    const bool isAction = !id.isEmpty();
    m_edit->setKeySequence(m_registry.shortcut(id));
    m_edit->setEnabled(isAction);
    m_clear->setEnabled(isAction && !m_registry.shortcut(id).isEmpty());
    m_reset->setEnabled(isAction && m_registry.isChanged(id));
    tell(isAction ? QString() : tr("Choose a command, then press its new shortcut."), false);
}

void ShortcutEditor::tell(const QString &message, bool canTakeAway)
{
    m_message->setText(message);
    m_take->setVisible(canTakeAway);
}

void ShortcutEditor::tryShortcut(const QKeySequence &shortcut)
{
    const QString id = currentId();
    if (id.isEmpty() || shortcut == m_registry.shortcut(id))
        return;
    const auto conflict = m_registry.conflict(id, shortcut);
    if (!conflict) {
        m_registry.setShortcut(id, shortcut);
        return;
    }
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    m_otherId = conflict->actionId;
    m_wanted = shortcut;
    if (m_otherId.isEmpty()) {
        m_edit->setKeySequence(m_registry.shortcut(id));
        //: %1: keys such as "Ctrl+C"; %2: what they are for, such as "copying"
        tell(tr("%1 is needed for something else: %2. Press other keys.").arg(keys, conflict->owner), false);
    } else {
        m_edit->setKeySequence(shortcut);
        //: %1: keys such as "Ctrl+M"; %2: a command such as "Show on the map"
        tell(tr("%1 is already used for “%2”. Remove it there?").arg(keys, conflict->owner), true);
        m_take->setFocus();
    }
}

void ShortcutEditor::takeAway()
{
    const QString id = currentId();
    const QKeySequence wanted = m_wanted; // showing the change forgets it
    m_registry.setShortcut(m_otherId, {});
    m_registry.setShortcut(id, wanted);
    m_edit->setFocus();
}

/// The default may belong to another action by now.
void ShortcutEditor::reset()
{
    const QString id = currentId();
    const QKeySequence usual = m_registry.defaultShortcut(id);
    if (m_registry.conflict(id, usual))
        tryShortcut(usual);
    else
        m_registry.resetShortcut(id);
}

void ShortcutEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShortcutEditor::retranslate()
{
    setAccessibleName(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search commands or keys"));
    m_search->setAccessibleName(tr("Search commands or keys"));
    m_actions->setAccessibleName(tr("Commands and their shortcuts"));
    m_actions->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_editLabel->setText(tr("&New shortcut:"));
    m_edit->setAccessibleName(tr("New shortcut"));
    for (QLineEdit *line : m_edit->findChildren<QLineEdit *>()) // Qt's own, which has the focus
        line->setAccessibleName(m_edit->accessibleName());
    m_clear->setText(tr("N&one"));
    m_clear->setToolTip(tr("Remove the shortcut"));
    m_reset->setText(tr("&Default"));
    m_reset->setToolTip(tr("Restore the default shortcut"));
    m_resetAll->setText(tr("Reset &all shortcuts"));
    m_take->setText(tr("&Remove it there"));
    m_message->setAccessibleName(tr("Message"));
    fill();
}

} // namespace fleetglass
