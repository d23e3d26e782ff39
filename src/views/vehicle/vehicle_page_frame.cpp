// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/vehicle/vehicle_page_frame.h"

#include "views/common/age_label.h"
#include "views/common/elided_label.h"
#include "views/common/empty_state.h"
#include "views/common/page_text.h"
#include "views/common/refresh_when_seen.h"
#include "views/vehicle/state_sign.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int charactersForLongAge = 34;
constexpr QSize narrowest(240, 120); ///< the pages scroll below their own least size

/// A page that does not scroll by itself does so below its least size.
QWidget *scrolling(QWidget *page)
{
    if (qobject_cast<QAbstractScrollArea *>(page))
        return page;
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false); // QScrollArea turns it on
    return area;
}

} // namespace

VehiclePageFrame::VehiclePageFrame(QWidget *page, const VehicleFocus &focus, const ValueFormatter &formatter,
                                   const Clock &clock, std::function<QString(const QString &accountId)> accountTitle,
                                   QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_accountTitle(std::move(accountTitle))
    , m_page(page)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_sign(new StateSign(this))
    , m_name(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_age(new AgeLabel(formatter, clock, this))
    , m_note(new QLabel(this))
{
    auto *vehicle = new QWidget(this);
    auto *column = new QVBoxLayout(vehicle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_note);
    column->addWidget(scrolling(page), 1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 4);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(vehicle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    auto *seen = new RefreshWhenSeen(this, [this] { showVehicle(); });
    connect(&focus, &VehicleFocus::vehicleChanged, seen, &RefreshWhenSeen::request);
    connect(&focus, &VehicleFocus::valuesChanged, seen, &RefreshWhenSeen::request);
    connect(&formatter, &ValueFormatter::changed, seen, &RefreshWhenSeen::request);
    retranslate();
    showVehicle();
}

QWidget *VehiclePageFrame::makeHeader()
{
    auto *header = new QWidget(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_state->setFont(small);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_state);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addLayout(names, 1);
    row->addWidget(m_age, 0, Qt::AlignTop);
    return header;
}

QSize VehiclePageFrame::minimumSizeHint() const
{
    return narrowest;
}

QString VehiclePageFrame::note(const QString &access) const
{
    if (access == "encrypted"_L1)
        return tr("This vehicle encrypts its data (paranoid mode), so the service cannot read it. What was seen before "
                  "stays.");
    if (access == "gone"_L1)
        return tr("The service no longer shows this vehicle to this account. What was seen before stays.");
    return {};
}

void VehiclePageFrame::showVehicle()
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
    m_note->setText(note(access));
    m_note->setVisible(!m_note->text().isEmpty());
}

void VehiclePageFrame::retranslate()
{
    m_empty->setTexts(tr("No vehicle selected"),
                      tr("Select a vehicle in the list or on the map to see everything about it here."));
}

void VehiclePageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_age->setShort(width() < fontMetrics().averageCharWidth() * charactersForLongAge); // the name comes first
}

void VehiclePageFrame::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addCopyPageAction(menu, m_page);
    if (!menu.isEmpty() && m_focus.record())
        menu.exec(event->globalPos());
}

void VehiclePageFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showVehicle();
    }
    QWidget::changeEvent(event);
}

} // namespace fleetglass
