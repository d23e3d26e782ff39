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
QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace fleetglass {

class AgeLabel;
class EmptyState;
class StateSign;

/// Everything about the vehicle in view: who, what it does and how old that is on top, pages below.
class VehiclePanel : public QWidget
{
    Q_OBJECT
public:
    VehiclePanel(VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                 std::function<QString(const QString &accountId)> accountTitle, QWidget *parent = nullptr);

    /// `title` is asked again when the language changes. The panel owns the page.
    void addPage(const QString &id, QWidget *page, std::function<QString()> title);
    QStringList pages() const;
    QString currentPage() const;
    void setCurrentPage(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVehicle();
    void keepTabsInSight();
    void retranslate();

    VehicleFocus &m_focus;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    std::function<QString(const QString &accountId)> m_accountTitle;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    StateSign *m_sign;
    QLabel *m_name;
    QLabel *m_state;
    AgeLabel *m_age;
    QLabel *m_note;
    QTabWidget *m_tabs;
    QList<std::function<QString()>> m_titles;
};

} // namespace fleetglass
