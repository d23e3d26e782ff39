// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/value_label.h"

#include "views/common/page_text.h"
#include "views/common/spoken.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace fleetglass {

namespace {

constexpr int longestRun = 14; ///< characters

/// Lets long runs without a space, such as identification numbers and versions, break where there is no room for them.
QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() && character != QChar(QChar::Nbsp) ? 0 : run + 1;
        if (run > longestRun) {
            result += QChar(0x200B);
            run = 1;
        }
        result += character;
    }
    return result;
}

} // namespace

ValueLabel::ValueLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // values may hold anything a vehicle sends
    setFocusPolicy(Qt::StrongFocus);
    setWordWrap(true);
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    setFont(tabular);
}

void ValueLabel::setValue(const QString &name, const QString &text, Freshness freshness, const QString &toolTip,
                          const QString &age)
{
    m_name = name;
    m_age = age;
    m_value = text;
    setText(wordWrap() ? breakable(text) : text);
    setToolTip(toolTip);
    setForegroundRole(freshness == Freshness::Fresh ? QPalette::WindowText : QPalette::PlaceholderText);
    setAccessibleName(freshness == Freshness::Stale ? tr("%1: %2, stale").arg(name, spoken(text))
                                                    : tr("%1: %2").arg(name, spoken(text)));
    setAccessibleDescription(toolTip);
}

QString ValueLabel::asLine() const
{
    return m_name + u'\t' + m_value + u'\t' + m_age;
}

void ValueLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_value);
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy value"), QKeySequence::Copy, this, &ValueLabel::copy);
    addCopyPageAction(menu, this);
    menu.exec(event->globalPos());
}

void ValueLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange; // else styles hide it until Tab was pressed in this window
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace fleetglass
