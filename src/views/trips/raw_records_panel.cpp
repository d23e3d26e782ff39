// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/trips/raw_records_panel.h"

#include "views/common/empty_state.h"
#include "views/common/record_table.h"
#include "views/common/refresh_when_seen.h"

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
    , m_noMatch(new EmptyState(this))
    , m_results(new QStackedWidget(this))
{
    // The names of types are long; the list below the field shows them whole.
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_types->setMinimumContentsLength(8);
    m_search->setClearButtonEnabled(true);
    auto *content = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 4);
    tools->setSpacing(8);
    tools->addWidget(m_types, 1);
    tools->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    m_results->addWidget(m_table);
    m_results->addWidget(m_noMatch);
    column->addWidget(m_results, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_table->setRecords(history.rawRecords());
    connect(m_types, &QComboBox::textActivated, this, [this](const QString &type) {
        m_wantedType = type;
        m_history.setRawRecordType(type);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setSearchText(text);
        showMatches();
    });
    connect(m_noMatch, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    auto *seen = new RefreshWhenSeen(this, [this] { refresh(); });
    connect(&history, &VehicleHistory::tablesChanged, seen, &RefreshWhenSeen::request);
    retranslate();
    refresh();
}

void RawRecordsPanel::refresh()
{
    const QSignalBlocker blocker(m_types);
    const QStringList &types = m_history.rawRecordTypes();
    m_types->clear();
    m_types->addItems(types);
    for (int i = 0; i < types.size(); ++i)
        m_types->setItemData(i, types.at(i), Qt::ToolTipRole);
    if (types.contains(m_wantedType) && m_wantedType != m_history.rawRecordType())
        m_history.setRawRecordType(m_wantedType); // another vehicle begins with its first type
    m_types->setCurrentText(m_history.rawRecordType());
    m_types->setToolTip(m_types->currentText());
    m_stack->setCurrentIndex(types.isEmpty() ? 0 : 1);
    showMatches();
}

void RawRecordsPanel::showMatches()
{
    const bool hasNoMatch = !m_search->text().isEmpty() && m_table->model()->rowCount() == 0;
    m_results->setCurrentWidget(hasNoMatch ? static_cast<QWidget *>(m_noMatch) : m_table);
}

void RawRecordsPanel::retranslate()
{
    setAccessibleName(tr("Raw records"));
    m_types->setAccessibleName(tr("Type of record"));
    m_search->setPlaceholderText(tr("Search records"));
    m_search->setAccessibleName(tr("Search records"));
    m_table->setAccessibleName(tr("Raw records"));
    m_noMatch->setTexts(tr("No records found"), tr("None of these records contains the words you searched for."));
    m_noMatch->setAction(tr("Clear the search"));
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
