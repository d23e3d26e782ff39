// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass {

/// Several small widgets as one stop of the Tab key: arrow keys, Home and End go from one to the next, as in a list. Hidden ones
/// are passed over.
class RovingFocus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setMembers(const QList<QWidget *> &members); ///< in the order of the keys

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> reachable() const;
    void setCurrent(QWidget *current);
    void goTo(const QList<QWidget *> &reachable, qsizetype index);
    bool handleKey(QWidget *at, int key);

    QList<QPointer<QWidget>> m_members;
    QPointer<QWidget> m_current;
};

} // namespace fleetglass
