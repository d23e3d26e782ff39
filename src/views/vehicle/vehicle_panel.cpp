// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/vehicle_panel.h"

#include "views/common/age_label.h"
#include "views/common/empty_state.h"
#include "views/vehicle/state_sign.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestTabs = 440;
}

VehiclePanel::VehiclePanel(VehicleFocus &focus, const ValueFormatter &formatter, const Clock &clock,
                           std::function<QString(const QString &accountId)> accountTitle, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_accountTitle(std::move(accountTitle))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_sign(new StateSign(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_age(new AgeLabel(formatter, clock, this))
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
{
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    for (QLabel *label : {m_name, m_state, m_note})
        label->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_state);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 12, 4);
    header->setSpacing(8);
    header->addWidget(m_sign, 0, Qt::AlignTop);
    header->addLayout(names, 1);
    header->addWidget(m_age, 0, Qt::AlignTop);
    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(12, 0, 12, 4);
    noteRow->addWidget(m_note);
    auto *vehicle = new QWidget(this);
    auto *column = new QVBoxLayout(vehicle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(header);
    column->addLayout(noteRow);
    column->addWidget(m_tabs, 1);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(vehicle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(&focus, &VehicleFocus::vehicleChanged, this, &VehiclePanel::showVehicle);
    connect(&focus, &VehicleFocus::valuesChanged, this, &VehiclePanel::showVehicle);
    connect(&formatter, &ValueFormatter::changed, this, &VehiclePanel::showVehicle);
    retranslate();
    showVehicle();
}

void VehiclePanel::addPage(const QString &id, QWidget *page, std::function<QString()> title)
{
    page->setObjectName(id);
    m_tabs->addTab(page, title());
    m_titles.append(std::move(title));
    keepTabsInSight();
}

/// However narrow the window gets, every page is one click away; only in languages of long words the tabs scroll.
void VehiclePanel::keepTabsInSight()
{
    setMinimumWidth(std::min(m_tabs->tabBar()->sizeHint().width(), widestTabs));
}

QStringList VehiclePanel::pages() const
{
    QStringList ids;
    for (int i = 0; i < m_tabs->count(); ++i)
        ids.append(m_tabs->widget(i)->objectName());
    return ids;
}

QString VehiclePanel::currentPage() const
{
    return m_tabs->currentWidget() ? m_tabs->currentWidget()->objectName() : QString();
}

void VehiclePanel::setCurrentPage(const QString &id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == id)
            m_tabs->setCurrentIndex(i);
    }
}

void VehiclePanel::showVehicle()
{
    const VehicleRecord *record = m_focus.record();
    m_stack->setCurrentIndex(record ? 1 : 0);
    if (!record)
        return;
    const qint64 newest = m_focus.newestMs();
    const Freshness freshness =
        newest > 0 ? freshnessOf(newest, SourceAge::Current, m_clock.nowMs()) : Freshness::Unknown;
    m_sign->setState(m_focus.state(), freshness);
    m_name->setText(record->identity.name);
    const QString access = record->known.text(Quantity::Access).value_or(QString());
    const QString state = access == "encrypted"_L1 ? tr("Encrypted", "state of a vehicle in paranoid mode")
                                                   : m_formatter.state(m_focus.state(), freshness);
    m_state->setText(tr("%1 · %2", "state, account").arg(state, m_accountTitle(record->identity.key.accountId)));
    m_age->setObserved(newest);
    QString note;
    if (access == "encrypted"_L1)
        note = tr("This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before "
                  "stays.");
    else if (access == "gone"_L1)
        note = tr("The service no longer shows this vehicle to this account. What was seen before stays.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setAccessibleName(note);
}

void VehiclePanel::retranslate()
{
    setAccessibleName(tr("Vehicle"));
    m_tabs->setAccessibleName(tr("Pages of the vehicle"));
    m_empty->setTexts(tr("No vehicle selected"),
                      tr("Select a vehicle in the list or on the map to see everything about it here."));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_titles.at(i)());
    keepTabsInSight();
}

void VehiclePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showVehicle();
    }
    QWidget::changeEvent(event);
}

} // namespace fleetglass
