// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/empty_state.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fleetglass {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_what(new QLabel(this)), m_why(new QLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_what->setFont(bold);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch();
    for (QLabel *label : {m_what, m_why}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
}

void EmptyState::setTexts(const QString &what, const QString &why)
{
    m_what->setText(what);
    m_why->setText(why);
    setAccessibleName(what);
    setAccessibleDescription(why);
}

} // namespace fleetglass
