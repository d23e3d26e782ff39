// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/welcome_page.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fleetglass {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_demo(new QPushButton(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.6);
    m_title->setFont(titleFont);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(420); // a label that wraps asks for less than it needs
    m_add->setDefault(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    for (QPushButton *button : {m_add, m_demo}) {
        button->setMinimumSize(240, 36);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    retranslate();
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_title->setText(tr("One desk for your fleet"));
    m_text->setText(tr(
        "Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this "
        "computer, also without a network."));
    m_add->setText(tr("&Add an account…"));
    m_demo->setText(tr("&Try the demo fleet"));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
