// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/readings_page.h"

#include "ui_readings_page.h"
#include "views/charts/quantity_chooser.h"
#include "views/charts/reading_text.h"
#include "views/charts/readings_chart.h"
#include "views/charts/readings_table_model.h"
#include "views/charts/series_legend.h"
#include "views/charts/span_moves.h"
#include "views/common/empty_state.h"
#include "views/common/refresh_when_seen.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadAfterMs = 30; ///< a drag asks for many spans in this time
constexpr int liveAfterMs = 1000;
constexpr double marginShare =
    0.5; ///< loaded beyond both ends, so that lines leave the view and a drag shows something at once

} // namespace

ReadingsPage::ReadingsPage(VehicleFocus &focus, SeriesModel &series, const ValueFormatter &formatter,
                           const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
    , m_series(series)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ReadingsPage>())
    , m_chart(new ReadingsChart(formatter, this))
    , m_legend(new SeriesLegend(this))
    , m_empty(new EmptyState(this))
    , m_chooser(new QuantityChooser(formatter, this))
    , m_table(new ReadingsTableModel(formatter, this))
    , m_periods(new QButtonGroup(this))
    , m_exportMenu(new QMenu(this))
    , m_showing(new RefreshWhenSeen(this, [this] { showSeries(); }))
    , m_chosen{{Quantity::StateOfCharge, {}}, {Quantity::Speed, {}}}
{
    m_ui->setupUi(this);
    m_ui->picture->setBackgroundRole(QPalette::Base);
    m_ui->pictureLayout->addWidget(m_legend);
    m_ui->pictureLayout->addWidget(m_chart, 1);
    m_ui->stack->addWidget(m_empty);
    m_ui->table->setModel(m_table);
    m_ui->table->installEventFilter(this);
    m_ui->notice->hide();
    m_ui->customBar->hide();
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(loadAfterMs);
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveAfterMs);
    makePeriods();
    makeExportMenu();
    connectParts();
    retranslate();
    setPeriod(Period::Day);
    showVehicle();
}

ReadingsPage::~ReadingsPage() = default;

void ReadingsPage::makePeriods()
{
    for (int period = 0; period <= static_cast<int>(Period::Custom); ++period) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_ui->periods->addWidget(button);
        m_periods->addButton(button, period);
    }
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int id) { setPeriod(static_cast<Period>(id)); });
}

void ReadingsPage::connectParts()
{
    connect(&m_focus, &VehicleFocus::vehicleChanged, this, &ReadingsPage::showVehicle);
    connect(&m_focus, &VehicleFocus::valuesChanged, this, [this] {
        if (isVisible() && m_focus.key() && !m_liveTimer.isActive())
            m_liveTimer.start();
    });
    connect(&m_liveTimer, &QTimer::timeout, this, &ReadingsPage::goOn);
    connect(&m_loadTimer, &QTimer::timeout, this, &ReadingsPage::load);
    connect(&m_series, &SeriesModel::availableLoaded, this, &ReadingsPage::takeAvailable);
    connect(&m_series, &SeriesModel::loaded, this, &ReadingsPage::takeSeries);
    connect(&m_series, &SeriesModel::failed, this, &ReadingsPage::takeFailure);
    connect(&m_formatter, &ValueFormatter::changed, this, [this] {
        retranslate();
        m_showing->request();
    });
    connect(m_chart, &ReadingsChart::spanRequested, this, &ReadingsPage::takeSpan);
    connect(m_chart, &ReadingsChart::resetRequested, this, [this] { setPeriod(m_period); });
    connect(m_chart, &ReadingsChart::cursorMoved, this, &ReadingsPage::showReadout);
    connect(m_ui->choose, &QToolButton::clicked, this, [this] {
        m_chooser->setSeries(m_series.available(), m_chosen);
        m_chooser->popUpBelow(m_ui->choose);
    });
    connect(m_chooser, &QuantityChooser::toggled, this, [this](const ObservationKey &key, bool isChosen) {
        QList<ObservationKey> chosen = m_chosen;
        chosen.removeAll(key);
        if (isChosen)
            chosen.append(key);
        setChosen(chosen);
    });
    connect(m_ui->asTable, &QToolButton::toggled, this, &ReadingsPage::showSeries);
    connect(m_ui->customFrom, &QDateTimeEdit::dateTimeChanged, this, &ReadingsPage::applyCustom);
    connect(m_ui->customTo, &QDateTimeEdit::dateTimeChanged, this, &ReadingsPage::applyCustom);
}

void ReadingsPage::setChosen(const QList<ObservationKey> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    unsay(Cause::Export);
    if (m_period == Period::All)
        setPeriod(m_period);
    requestLoad();
    showState();
}

void ReadingsPage::showVehicle()
{
    m_shown.clear();
    m_isAvailableKnown = false;
    m_error.reset();
    unsay(Cause::Failure);
    unsay(Cause::Export);
    if (m_focus.key() && isVisible())
        m_series.loadAvailable(*m_focus.key());
    m_showing->request(); // every touch of the chart draws the whole window at once, also while the chart is hidden
}

void ReadingsPage::takeAvailable()
{
    m_isAvailableKnown = true;
    m_error.reset();
    unsay(Cause::Failure);
    if (m_period == Period::All)
        setPeriod(m_period);
    requestLoad();
    showState();
}

void ReadingsPage::takeFailure(const Error &error)
{
    m_error = error;
    m_isLoading = false;
    m_csvPath.clear();
    if (!m_shown.isEmpty()) // what was loaded stays; the failure is told beside it
        say(Cause::Failure, m_formatter.error(error).what);
    showState();
}

QList<SeriesChoice> ReadingsPage::choices() const
{
    QList<SeriesChoice> found;
    if (!m_focus.key() || !m_isAvailableKnown)
        return found;
    for (const ObservationKey &key : m_chosen) {
        const auto isIt = [&key](const SeriesInfo &info) {
            return info.quantity == key.quantity && info.part == key.part;
        };
        if (std::ranges::any_of(m_series.available(), isIt))
            found.append({.key = *m_focus.key(), .quantity = key.quantity, .part = key.part});
    }
    return found;
}

void ReadingsPage::requestLoad()
{
    if (!m_loadTimer.isActive())
        m_loadTimer.start();
}

void ReadingsPage::load()
{
    // A question under way is let come to its answer: were each one to replace it, a long drag would never show anything.
    if (m_isLoading) {
        m_isLoadWanted = true;
        return;
    }
    const QList<SeriesChoice> wanted = choices();
    if (wanted.isEmpty() || !isVisible()) {
        m_shown.clear();
        showSeries();
        return;
    }
    m_isLoading = true;
    const int pixels = static_cast<int>(m_chart->plotWidth() * (1 + 2 * marginShare));
    m_series.load(wanted, widened(m_span, marginShare), pixels);
}

void ReadingsPage::takeSeries()
{
    m_isLoading = false;
    m_error.reset();
    unsay(Cause::Failure);
    const bool isForCsv = !m_csvPath.isEmpty();
    const bool isOurs = !m_series.series().isEmpty() && m_series.series().constFirst().choice.key == m_focus.key();
    if (isForCsv)
        writeCsv(std::exchange(m_csvPath, QString()));
    else if (isOurs)
        m_shown = m_series.series();
    if (isForCsv || std::exchange(m_isLoadWanted, false))
        requestLoad();
    showSeries();
}

void ReadingsPage::showSeries()
{
    m_chart->setSeries(m_shown);
    QList<SeriesLegend::Entry> entries;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const SeriesChoice &choice = m_shown.at(i).choice;
        entries.append(
            {.title = m_formatter.title(choice.quantity, choice.part), .color = m_chart->colorOf(static_cast<int>(i))});
    }
    m_legend->setEntries(entries);
    if (m_ui->asTable->isChecked()) {
        m_table->setSeries(m_shown, m_span);
        m_ui->table->resizeColumnsToContents();
    }
    showReadout(m_chart->cursorTime());
    showState();
}

void ReadingsPage::showReadout(std::optional<qint64> atMs)
{
    const QList<std::optional<double>> values = m_chart->valuesAt(atMs);
    QStringList texts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Quantity quantity = m_shown.at(i).choice.quantity;
        texts.append(values.at(i) ? readingText(m_formatter, quantity, *values.at(i)) : ValueFormatter::unknown());
    }
    const QString time =
        atMs ? m_formatter.exactTime(*atMs)
             : tr("%1 – %2", "from, to").arg(m_formatter.dateTime(m_span.fromMs), m_formatter.dateTime(m_span.toMs));
    m_legend->setReadout(time, texts);
    describeChart();
}

/// For those who cannot see it: what it shows, from when to when, and the values at the cursor or at the end.
void ReadingsPage::describeChart()
{
    QStringList titles;
    for (const LoadedSeries &one : std::as_const(m_shown))
        titles.append(m_formatter.title(one.choice.quantity, one.choice.part));
    m_chart->setAccessibleName(titles.isEmpty() ? tr("Chart of readings")
                                                : tr("Chart of readings: %1").arg(titles.join(u", "_s)));
    m_chart->setAccessibleDescription(m_legend->accessibleDescription());
}

void ReadingsPage::showState()
{
    const bool hasChoice = !choices().isEmpty();
    const bool isEmpty = !m_focus.key() || (m_isAvailableKnown && !hasChoice) || (m_error && m_shown.isEmpty());
    m_ui->choose->setEnabled(m_focus.key() && m_isAvailableKnown && !m_series.available().isEmpty());
    m_ui->exportButton->setEnabled(!m_shown.isEmpty());
    if (!m_focus.key()) {
        m_empty->setTexts(tr("No vehicle selected"),
                          tr("Select a vehicle in the list or on the map to see its readings over time."));
    } else if (m_error) {
        const ErrorText text = m_formatter.error(*m_error);
        m_empty->setTexts(text.what, text.todo);
    } else if (m_series.available().isEmpty()) {
        m_empty->setTexts(tr("No readings yet"),
                          tr("The archive keeps every value from the moment the account is added. "
                             "Come back when the vehicle has reported; the age above says when it last did."));
    } else if (m_chosen.isEmpty()) {
        m_empty->setTexts(tr("No readings chosen"),
                          tr("Press “%1” and tick what the chart should show.").arg(m_ui->choose->text()));
    } else {
        m_empty->setTexts(tr("This vehicle does not have the chosen readings"),
                          tr("Press “%1” to see what the archive has of it.").arg(m_ui->choose->text()));
    }
    const auto isInView = [this](const SeriesPoint &point) {
        return point.atMs >= m_span.fromMs && point.atMs <= m_span.toMs;
    };
    const bool hasPoints = std::ranges::any_of(
        m_shown, [&isInView](const LoadedSeries &one) { return std::ranges::any_of(one.points, isInView); });
    const bool isKnownEmpty = hasChoice && !hasPoints && !m_isLoading && !m_shown.isEmpty();
    m_chart->setNotice(isKnownEmpty
                           ? tr("No values in this period.\nPress “%1” to see everything in the archive.").arg(tr("All"))
                           : QString());
    m_ui->stack->setCurrentWidget(isEmpty                      ? static_cast<QWidget *>(m_empty)
                                  : m_ui->asTable->isChecked() ? m_ui->table
                                                               : m_ui->picture);
}

void ReadingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_focus.key() && !m_isAvailableKnown)
        m_series.loadAvailable(*m_focus.key());
    goOn();
}

void ReadingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    requestLoad(); // another width needs another density of points
}

/// By itself a table copies one cell only.
bool ReadingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_chooser->retranslate();
        retranslate();
        showSeries();
    } else if (event->type() == QEvent::PaletteChange) {
        showSeries();
    }
}

} // namespace fleetglass
