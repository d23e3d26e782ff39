// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/value_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace fleetglass {

ValueLabel::ValueLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // values may hold anything a vehicle sends
    setFocusPolicy(Qt::TabFocus);
    setWordWrap(true);
    QFont tabular = font();
    tabular.setFeature(QFont::Tag("tnum"), 1);
    setFont(tabular);
}

void ValueLabel::setValue(const QString &name, const QString &text, Freshness freshness, const QString &toolTip)
{
    setText(text);
    setToolTip(toolTip);
    setForegroundRole(freshness == Freshness::Fresh ? QPalette::WindowText : QPalette::PlaceholderText);
    const QString spoken = freshness == Freshness::Unknown ? tr("unknown") : text;
    setAccessibleName(freshness == Freshness::Stale ? tr("%1: %2, stale").arg(name, spoken)
                                                    : tr("%1: %2").arg(name, spoken));
    setAccessibleDescription(toolTip);
}

void ValueLabel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
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
    menu.addAction(tr("Copy"), this, &ValueLabel::copy);
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
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace fleetglass
