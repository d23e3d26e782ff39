// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTranslator>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fleetglass::test {

/// A language that puts every text in brackets: what stands outside of them was not translated.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    /// Every text asked for so far, as "context: text".
    const QSet<QString> &asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

/// A language whose texts are 40 % longer than English, as German and Russian are.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

/// A text on the screen, in a tooltip or said by a screen reader.
struct ShownText {
    QString where; ///< class, object and what of it: "QPushButton \"save\" tool tip"
    QString text;
};

/// All texts of a window and what it holds, hidden parts too: also those of its menus, tables and choices.
QList<ShownText> shownTexts(const QWidget &top);

/// Texts with words outside of the brackets of BracketTranslator, one line each. Numbers, units, times and addresses are no
/// words, nor is what `data` lists: names of vehicles, accounts and places, as the test made them.
QStringList wordsOutsideBrackets(const QList<ShownText> &texts, const QStringList &data);

/// Keys (&x) that two entries of one menu, or two fields and buttons of one window, share.
QStringList sharedKeys(const QWidget &top);

/// Labels and buttons that show only a part of their text, though it is not elided on purpose. The window must be visible.
QStringList cutTexts(const QWidget &top);

} // namespace fleetglass::test
