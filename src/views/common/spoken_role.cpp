// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/spoken_role.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <utility>

namespace fleetglass {

namespace {

constexpr char roleProperty[] = "fleetglassSpokenRole";
constexpr char percentProperty[] = "fleetglassSpokenPercent";

class PaintedAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    PaintedAccessible(QWidget *painted, QAccessible::Role role) : QAccessibleWidget(painted, role) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && currentValue().isValid())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return widget()->property(percentProperty); }
    void setCurrentValue(const QVariant &) override {} // it shows, nobody sets it
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.0; }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? new PaintedAccessible(static_cast<QWidget *>(object), role.value<QAccessible::Role>())
                          : nullptr;
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static bool isInstalled = false;
    if (!std::exchange(isInstalled, true))
        QAccessible::installFactory(makeInterface);
    widget->setProperty(roleProperty, QVariant::fromValue(role));
}

void setSpokenPercent(QWidget *widget, std::optional<double> percent)
{
    const QVariant value = percent ? QVariant(*percent) : QVariant();
    if (widget->property(percentProperty) == value)
        return;
    widget->setProperty(percentProperty, value);
    if (!value.isValid() || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace fleetglass
