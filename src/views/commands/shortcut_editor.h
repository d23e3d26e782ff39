// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QKeySequenceEdit)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace fleetglass {

class ActionRegistry;

/// All actions with their shortcuts, to be searched and changed; a page of the settings. A change holds at once.
class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(ActionRegistry &registry, QWidget *parent = nullptr);

    /// Goes to an action.
    void showFor(const QString &actionId);
    /// As if the user had pressed these keys for the action that is shown: set where they are free, else the conflict is told.
    void tryShortcut(const QKeySequence &shortcut);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter();
    void showCurrent();
    void showShortcuts();
    void takeAway();
    void reset();
    void tell(const QString &message, bool canTakeAway);
    QString currentId() const;
    void retranslate();

    ActionRegistry &m_registry;
    QLineEdit *m_search;
    QTreeWidget *m_actions;
    QLabel *m_editLabel;
    QKeySequenceEdit *m_edit;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_message;
    QPushButton *m_take;
    QString m_otherId; ///< of the action that has the keys
    QKeySequence m_wanted;
};

} // namespace fleetglass
