// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/help_browser.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolBar)

namespace fleetglass {

/// The help: contents and search on the left, the page on the right. Everything is inside the program; no network is needed.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// `shortcuts` gives them as they are, group by group.
    explicit HelpWindow(std::function<QList<HelpShortcut>()> shortcuts, QWidget *parent = nullptr);

    /// Shows a page by the id of its topic; the window must be shown by the caller.
    void showTopic(const QString &id);
    void search(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const QString &icon, const QList<QKeySequence> &keys, std::function<void()> run);
    void fill();
    void showContents();
    void retranslate();

    HelpBrowser *m_browser;
    QToolBar *m_tools;
    QLineEdit *m_search;
    QListWidget *m_topics;
    QLabel *m_nothing;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_smaller;
    QAction *m_larger;
};

} // namespace fleetglass
