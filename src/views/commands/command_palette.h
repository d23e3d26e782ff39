// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/commands/palette_model.h"

#include <QFrame>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace fleetglass {

class ActionRegistry;

/// One search line over everything: what the window can do, vehicles, help, settings. Lies upon the upper middle of its window and
/// goes with Escape, a click elsewhere, or when the focus leaves it. It is no window of its own: Wayland would not let us place
/// one, and some systems give popups no input methods.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /// `entries` is asked each time the palette opens.
    void addSource(PaletteScope scope, std::function<QList<PaletteEntry>()> entries);
    /// For thousands, such as the vehicles.
    void addRows(PaletteScope scope, PaletteRows rows);
    /// All actions of the registry, but for the ids named; those that cannot be done now are shown as such.
    void addActions(ActionRegistry &registry, const QStringList &without = {});

    /// Shows it, with a text to begin with, such as "@".
    void open(const QString &text = {});
    /// Hides it and gives the focus back.
    void dismiss();

    QStringList recent() const { return m_model.recent(); }
    void setRecent(const QStringList &ids) { m_model.setRecent(ids); }

signals:
    void recentChanged(const QStringList &ids);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void runCurrent();
    void runRow(int row);
    void moveBy(int rows);
    void setCurrentRow(int row);
    void place();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void retranslate();

    PaletteModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    struct ScopeButton {
        PaletteScope scope;
        QToolButton *button;
    };
    QList<ScopeButton> m_scopes;
    QPointer<QWidget> m_focusBefore;
};

} // namespace fleetglass
