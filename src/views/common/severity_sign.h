// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle_state.h"

#include <QWidget>

namespace fleetglass {

/// Triangle (attention) or octagon (alarm), as large as the text it stands beside; hidden where there is none.
class SeveritySign : public QWidget
{
    Q_OBJECT
public:
    explicit SeveritySign(QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::None;
};

} // namespace fleetglass
