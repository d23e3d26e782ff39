// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QListWidgetItem)

namespace Ui {
class ColumnChooser;
}

namespace fleetglass {

/// Which columns a table shows and in which order: search, tick, drag (or Alt with Up and Down). Every change takes effect at once.
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString title;
        bool isShown = false;
        bool isFixed = false; ///< always shown, always first
    };

    /// The shown ones in their order, then the others.
    explicit ColumnChooser(const QList<Choice> &choices, QWidget *parent = nullptr);
    ~ColumnChooser() override;

    QStringList shown() const;

signals:
    void chosen(const QStringList &ids); ///< the shown ones, from left to right

protected:
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void move(int by);
    void enableButtons();

    std::unique_ptr<Ui::ColumnChooser> m_ui;
};

} // namespace fleetglass
