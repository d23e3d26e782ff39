// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace fleetglass {

/// How long from a click or key until the widget that should show something has painted anew and its window has been sent to the screen.
class Reaction : public QObject
{
    Q_OBJECT
public:
    explicit Reaction(QObject *parent = nullptr) : QObject(parent) {}

    /// The click or key is posted right after this call. `shows` and everything in it counts, null stands for any dialog. A wait that is
    /// still open is given up and counted as missed.
    void begin(const QString &action, QWidget *shows);
    /// For what no event of the user begins.
    void delivered() { m_isDelivered = true; }
    /// What is drawn by the scene graph says so itself.
    void seen();

    QStringList actions() const { return m_ms.keys(); }
    QList<double> ms(const QString &action) const { return m_ms.value(action); }
    /// Actions after which nothing was painted until the next one: nothing had to change, or it took that long.
    int missed(const QString &action) const { return m_missed.value(action); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_timer;
    QString m_action; ///< empty: none is waited for
    QPointer<QWidget> m_shows;
    bool m_isDelivered = false; ///< what is painted before that is painted for another reason
    bool m_isPainted = false;
    QHash<QString, QList<double>> m_ms;
    QHash<QString, int> m_missed;
};

} // namespace fleetglass
