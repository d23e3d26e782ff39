// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fleetglass {

class AgeLabel;
class ElidedLabel;
class EmptyState;
class StateSign;

/// One page about the vehicle in view, below a slim header: who it is, what it does, how old that is. In its place, while no
/// vehicle is selected, a line that says so. Made for a dock of its own: it gets as narrow as a dock can.
class VehiclePageFrame : public QWidget
{
    Q_OBJECT
public:
    /// Takes the page as its child. The rest outlives the frame.
    VehiclePageFrame(QWidget *page, const VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                     std::function<QString(const QString &accountId)> accountTitle, QWidget *parent = nullptr);

    QWidget *page() const { return m_page; }
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeHeader();
    void showVehicle();
    QString note(const QString &access) const;
    void retranslate();

    const VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    std::function<QString(const QString &accountId)> m_accountTitle;
    QWidget *m_page;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    StateSign *m_sign;
    ElidedLabel *m_name;
    ElidedLabel *m_state;
    AgeLabel *m_age;
    QLabel *m_note;
};

} // namespace fleetglass
