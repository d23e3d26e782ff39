// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

/// Says what would be here, why it is not, and the one thing to do: in words, as a button, or as a command to copy.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &what, const QString &why);
    /// A button below the texts; none while the text is empty.
    void setAction(const QString &text);
    /// A line that people type elsewhere, with a button that copies it; none while it is empty.
    void setCommand(const QString &command);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_command;
    QPushButton *m_copy;
    QPushButton *m_action;
};

} // namespace fleetglass
