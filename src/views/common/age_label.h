// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"

#include <QWidget>

namespace fleetglass {

/// How old something is, drawn the same everywhere: a full dot and "2 min ago" while fresh, a hollow faded one when stale, a
/// dash when it was never seen. Exact times and the source are in the tooltip.
class AgeLabel : public QWidget
{
    Q_OBJECT
public:
    AgeLabel(const ValueFormatter &formatter, const Clock &clock, QWidget *parent = nullptr);

    /// 0 ms: never seen.
    void setObserved(qint64 observedAtMs, SourceAge sourceAge = SourceAge::Current, const QString &origin = {});
    void setShort(bool isShort); ///< "2 min" instead of "2 min ago"
    void refresh();              ///< time has passed

    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int dotSize() const;
    Freshness freshness() const;

    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    qint64 m_observedAtMs = 0;
    SourceAge m_sourceAge = SourceAge::Current;
    QString m_origin;
    QString m_text;
    bool m_isShort = false;
};

} // namespace fleetglass
