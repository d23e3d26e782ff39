// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

/// Says what would be here, why it is not, and the one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &what, const QString &why);

private:
    QLabel *m_what;
    QLabel *m_why;
};

} // namespace fleetglass
