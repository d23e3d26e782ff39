// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace fleetglass {

/// What a fresh start shows in the middle: two ways on.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void addAccountRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retranslate();

    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_add;
    QLabel *m_addText;
    QPushButton *m_demo;
    QLabel *m_demoText;
};

} // namespace fleetglass
