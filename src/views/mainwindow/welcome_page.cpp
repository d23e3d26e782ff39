// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/welcome_page.h"

#include "views/common/action_icon.h"
#include "views/common/scaled_font.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int lettersPerLine = 66;
constexpr int signSize = 64;
} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_addText(new QLabel(this))
    , m_demo(new QPushButton(this))
    , m_demoText(new QLabel(this))
{
    m_sign->setPixmap(QApplication::windowIcon().pixmap(QSize(signSize, signSize), devicePixelRatio()));
    m_sign->setVisible(!QApplication::windowIcon().isNull());
    setScaledFont(m_title, 1.6);
    m_add->setDefault(true);
    m_add->setIcon(actionIcon(u"add"_s));
    m_demo->setIcon(actionIcon(u"vehicle"_s));
    for (QLabel *secondary : {m_addText, m_demoText})
        secondary->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_sign);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    for (const auto &[button, text] : {std::pair(m_add, m_addText), std::pair(m_demo, m_demoText)}) {
        column->addSpacing(16);
        column->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(text);
    }
    column->addStretch(3); // a little above the middle looks like the middle
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    retranslate();
}

/// A label that wraps asks for less than it needs, so its width is given; it grows with the user's text.
void WelcomePage::fit()
{
    const int width = fontMetrics().averageCharWidth() * lettersPerLine;
    for (QLabel *label : {m_text, m_addText, m_demoText}) {
        label->setWordWrap(true);
        label->setFixedWidth(width);
    }
    const int widest = std::max(m_add->sizeHint().width(), m_demo->sizeHint().width());
    const int lineHeight = fontMetrics().height();
    for (QPushButton *button : {m_add, m_demo}) {
        button->setIconSize(QSize(lineHeight, lineHeight));
        button->setMinimumSize(std::max(widest, width / 2), lineHeight + 20);
    }
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_title->setText(tr("All your vehicles in one window"));
    m_text->setText(tr(
        "Sign in to the service that your vehicles report to. Everything the program has seen stays readable on this "
        "computer, also without a network."));
    m_add->setText(tr("&Add an account…"));
    m_addText->setText(tr("You need the address of your OVMS server, your user name and your password."));
    m_add->setAccessibleDescription(m_addText->text());
    m_demo->setText(tr("&Try the demo fleet"));
    m_demoText->setText(tr("Simulated vehicles drive and charge on this computer. Nothing is sent anywhere."));
    m_demo->setAccessibleDescription(m_demoText->text());
    fit();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
