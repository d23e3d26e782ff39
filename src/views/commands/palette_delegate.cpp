// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/palette_delegate.h"

#include "views/commands/palette_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 8;

int iconSizeFor(const QFont &font)
{
    return std::max(20, QFontMetrics(font).height());
}

struct Inks {
    QColor text;
    QColor secondary;
};

Inks inksOf(const QStyleOptionViewItem &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    if (option.state & QStyle::State_Selected) {
        QColor text = option.palette.color(QPalette::Active, QPalette::HighlightedText);
        if (!isEnabled)
            text.setAlphaF(0.6F);
        return {text, text};
    }
    return {option.palette.color(group, QPalette::Text),
            isEnabled ? option.palette.color(QPalette::Active, QPalette::PlaceholderText)
                      : option.palette.color(group, QPalette::Text)};
}

QList<QTextLayout::FormatRange> strong(const QList<int> &letters)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int letter : letters) {
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == letter) {
            ++ranges.last().length;
            continue;
        }
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true); // weight alone is too little in many fonts
        ranges.append({.start = letter, .length = 1, .format = format});
    }
    return ranges;
}

/// Draws one line, cut with "…" where it must be; returns the width that it took.
int drawLine(QPainter *painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text,
             const QList<int> &letters)
{
    if (text.isEmpty() || room.width() <= 0)
        return 0;
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
    QTextLayout layout(shown, font);
    QList<int> visible = letters;
    if (shown != text)
        visible.removeIf([&shown](int letter) { return letter >= shown.size() - 1; });
    layout.setFormats(strong(visible));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() * 2); // bold is wider: it shall not wrap
    layout.endLayout();
    painter->setPen(ink);
    painter->save();
    painter->setClipRect(room);
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

int drawRight(QPainter *painter, QRect &room, const QColor &ink, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    room.setRight(room.right() - width - 2 * gap);
    return width;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    plain.icon = {};
    plain.state.setFlag(QStyle::State_Enabled, index.data(PaletteModel::IsEnabledRole).toBool());
    plain.state |= QStyle::State_Active; // the focus is in the search line
    plain.palette.setCurrentColorGroup(QPalette::Active);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);

    const Inks inks = inksOf(plain);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int iconSize = iconSizeFor(option.font);
    const QRect iconRect(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const QIcon::Mode mode = !(plain.state & QStyle::State_Enabled) ? QIcon::Disabled
                             : plain.state & QStyle::State_Selected ? QIcon::Selected
                                                                    : QIcon::Normal;
    icon.paint(painter, QStyle::visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter, mode);
    room.setLeft(iconRect.right() + margin);

    painter->save();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(option.font);
    drawRight(painter, room, inks.text, index.data(PaletteModel::ShortcutRole).toString());
    painter->setFont(small);
    drawRight(painter, room, inks.secondary, index.data(PaletteModel::GroupRole).toString());
    const int used = drawLine(painter, room, option.font, inks.text, index.data(Qt::DisplayRole).toString(),
                              index.data(PaletteModel::TitleMatchesRole).value<QList<int>>());
    room.setLeft(room.left() + used + gap);
    drawLine(painter, room, small, inks.secondary, index.data(PaletteModel::DetailRole).toString(),
             index.data(PaletteModel::DetailMatchesRole).value<QList<int>>());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, iconSizeFor(option.font) + 12};
}

} // namespace fleetglass
