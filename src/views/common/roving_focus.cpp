// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/roving_focus.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace fleetglass {

void RovingFocus::setMembers(const QList<QWidget *> &members)
{
    for (const QPointer<QWidget> &member : std::as_const(m_members)) {
        if (member && !members.contains(member.data()))
            member->removeEventFilter(this);
    }
    m_members.clear();
    for (QWidget *member : members) {
        member->installEventFilter(this);
        m_members.append(member);
    }
    setCurrent(reachable().value(0));
}

QList<QWidget *> RovingFocus::reachable() const
{
    QList<QWidget *> found;
    for (const QPointer<QWidget> &member : m_members) {
        if (member && !member->isHidden())
            found.append(member.data());
    }
    return found;
}

void RovingFocus::setCurrent(QWidget *current)
{
    m_current = current;
    for (const QPointer<QWidget> &member : std::as_const(m_members)) {
        if (member)
            member->setFocusPolicy(member == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void RovingFocus::goTo(const QList<QWidget *> &reachable, qsizetype index)
{
    QWidget *target = reachable.value(std::clamp<qsizetype>(index, 0, reachable.size() - 1));
    if (!target)
        return;
    target->setFocus(Qt::TabFocusReason);
    for (QWidget *around = target->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(target);
            return;
        }
    }
}

bool RovingFocus::handleKey(QWidget *at, int key)
{
    const QList<QWidget *> members = reachable();
    const qsizetype index = members.indexOf(at);
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        goTo(members, index - 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        goTo(members, index + 1);
        return true;
    case Qt::Key_Home:
        goTo(members, 0);
        return true;
    case Qt::Key_End:
        goTo(members, members.size() - 1);
        return true;
    default:
        return false;
    }
}

bool RovingFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *member = qobject_cast<QWidget *>(watched);
    if (!member)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        setCurrent(member);
        break;
    case QEvent::HideToParent:
    case QEvent::ShowToParent:
        if (!m_current || m_current->isHidden())
            setCurrent(reachable().value(0));
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier)
            return handleKey(member, key->key());
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fleetglass
