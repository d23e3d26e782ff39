// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/trips/raw_records_panel.h"

#include "views/common/empty_state.h"
#include "views/common/record_table.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fleetglass {

RawRecordsPanel::RawRecordsPanel(VehicleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_stack(new QStackedWidget(this))
    , m_types(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyState(this))
{
    m_search->setClearButtonEnabled(true);
    auto *content = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 4);
    tools->setSpacing(8);
    tools->addWidget(m_types);
    tools->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_table->setRecords(history.rawRecords());
    connect(m_types, &QComboBox::textActivated, &history, &VehicleHistory::setRawRecordType);
    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setSearchText);
    connect(&history, &VehicleHistory::tablesChanged, this, &RawRecordsPanel::refresh);
    retranslate();
    refresh();
}

void RawRecordsPanel::refresh()
{
    const QSignalBlocker blocker(m_types);
    const QStringList &types = m_history.rawRecordTypes();
    const QString current = m_types->currentText();
    m_types->clear();
    m_types->addItems(types);
    if (types.contains(current))
        m_types->setCurrentText(current);
    m_stack->setCurrentIndex(types.isEmpty() ? 0 : 1);
}

void RawRecordsPanel::retranslate()
{
    setAccessibleName(tr("Raw records"));
    m_types->setAccessibleName(tr("Type of record"));
    m_types->setToolTip(tr("Type of record"));
    m_search->setPlaceholderText(tr("Search records"));
    m_search->setAccessibleName(tr("Search records"));
    m_table->setAccessibleName(tr("Raw records"));
    m_empty->setTexts(tr("No records yet"), tr("What the service keeps of this vehicle appears here once it has been "
                                               "fetched, also records that the program "
                                               "does not understand."));
}

void RawRecordsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fleetglass
