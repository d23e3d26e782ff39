// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/scaled_font.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace fleetglass {

namespace {

class FontScaler : public QObject
{
public:
    FontScaler(QWidget *widget, double factor, QFont::Weight weight)
        : QObject(widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QFont font = QApplication::font(m_widget);
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setWeight(m_weight);
        font.setFeature(QFont::Tag("tnum"), 1);
        m_widget->setFont(font);
    }

    QWidget *m_widget;
    double m_factor;
    QFont::Weight m_weight;
};

} // namespace

void setScaledFont(QWidget *widget, double factor, QFont::Weight weight)
{
    new FontScaler(widget, factor, weight); // the widget owns it
}

} // namespace fleetglass
