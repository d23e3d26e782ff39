// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMenu>
#include <QStringList>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <array>
#include <chrono>
#include <utility>

namespace fleetglass::test {

/// A person's hands: one click, one key chord, one typed entry or one drag is one step. Everything goes to the windows, as from a
/// mouse and a keyboard: what is covered, scrolled away or without focus gets nothing.
class Steps
{
public:
    qsizetype count() const { return m_said.size(); }
    QString said() const { return m_said.join(u", "); }

    /// False where the point is not on the screen or something else lies over it.
    bool click(QWidget *on, QPoint at, const QString &what, Qt::MouseButton button = Qt::LeftButton)
    {
        m_said.append((button == Qt::RightButton ? QStringLiteral("right-click ") : QStringLiteral("click ")) + what);
        if (!isReachable(on, at))
            return false;
        QTest::mouseClick(windowOf(on), button, {}, on->mapTo(on->window(), at));
        return true;
    }

    bool doubleClick(QWidget *on, QPoint at, const QString &what)
    {
        m_said.append(QStringLiteral("double-click ") + what);
        if (!isReachable(on, at))
            return false;
        QTest::mouseDClick(windowOf(on), Qt::LeftButton, {}, on->mapTo(on->window(), at));
        return true;
    }

    /// The menu that the next step opens gets a click on the first item that says this. Menus hold up who opens them.
    void thenChoose(const QString &item)
    {
        auto *look = new QTimer(qApp);
        QObject::connect(look, &QTimer::timeout, look, [this, item, look] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            look->deleteLater();
            for (QAction *action : menu->actions()) {
                if (action->isEnabled() && action->text().remove(u'&') == item) {
                    click(menu, menu->actionGeometry(action).center(), QStringLiteral("“%1”").arg(item));
                    return;
                }
            }
            menu->close();
        });
        look->start(std::chrono::milliseconds(20));
    }

    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_said.append(QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::PortableText));
        QTest::keyClick(focusWindow(), key, modifiers);
    }

    /// ASCII only.
    void type(const QString &text)
    {
        m_said.append(QStringLiteral("type “%1”").arg(text));
        for (const QChar letter : text)
            QTest::keyClick(focusWindow(), letter.toLatin1());
    }

    /// In some moves, as a hand does it.
    bool drag(QWidget *on, QPoint from, QPoint to, const QString &what, Qt::KeyboardModifiers modifiers = {})
    {
        m_said.append(QStringLiteral("drag ") + what);
        if (!isReachable(on, from))
            return false;
        QWindow *window = windowOf(on);
        const auto at = [&](double part) {
            return on->mapTo(on->window(),
                             from + QPoint(qRound((to - from).x() * part), qRound((to - from).y() * part)));
        };
        constexpr std::array parts = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0};
        QTest::mousePress(window, Qt::LeftButton, modifiers, at(0));
        for (const double part : parts)
            QTest::mouseEvent(QTest::MouseMove, window, Qt::LeftButton, modifiers, at(part));
        QTest::mouseRelease(window, Qt::LeftButton, modifiers, at(1));
        return true;
    }

private:
    static QWindow *windowOf(const QWidget *widget) { return widget->window()->windowHandle(); }
    static QWindow *focusWindow() { return QGuiApplication::focusWindow(); }
    /// Seen there, and not kept from the mouse by a menu or a dialog.
    static bool isReachable(const QWidget *widget, QPoint at)
    {
        const QWidget *window = widget->window();
        const QWidget *before = QApplication::activePopupWidget();
        if (!before)
            before = QApplication::activeModalWidget();
        if (!widget->isVisible() || (before && before != window))
            return false;
        const QPoint there = widget->mapTo(window, at);
        const QWidget *hit = window->rect().contains(there) ? window->childAt(there) : nullptr;
        return widget == (hit ? hit : window) || widget->isAncestorOf(hit);
    }

    QStringList m_said;
};

} // namespace fleetglass::test
