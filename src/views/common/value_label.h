// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QLabel>

namespace fleetglass {

/// A value that can be focused and copied, faded when stale.
class ValueLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ValueLabel(QWidget *parent = nullptr);

    /// `name` is what a screen reader says before the value. `age` goes along when the page is copied.
    void setValue(const QString &name, const QString &text, Freshness freshness, const QString &toolTip,
                  const QString &age = {});

    QString asLine() const; ///< "name, tab, value, tab, age"

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copy() const;

    QString m_name;
    QString m_value; ///< as it is; the text shown may have places to break in it
    QString m_age;
};

} // namespace fleetglass
