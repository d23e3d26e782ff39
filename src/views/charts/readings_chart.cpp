// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/readings_chart.h"

#include "views/charts/series_badge.h"
#include "views/charts/value_scale.h"
#include "views/common/spoken_role.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QScopedValueRollback>
#include <QValueAxis>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeLabelCharacters = 12;
constexpr int bottomPadding = 10; ///< above and below the time labels together
constexpr int narrowCharacters =
    64; ///< a chart narrower than this has no room for more than two axes, nor for their titles
constexpr int axesWhereNarrow = 2;
constexpr int pixelsPerInterval = 64;
constexpr double strokeWidth = 1.6;
constexpr int tolerancePixels = 8;

/// A flag holds its value until the next reading says otherwise.
QList<QPointF> asSteps(const QList<QPointF> &points)
{
    QList<QPointF> steps;
    for (const QPointF &point : points) {
        if (!steps.isEmpty())
            steps.append(QPointF(point.x(), steps.constLast().y()));
        steps.append(point);
    }
    return steps;
}

} // namespace

ReadingsChart::ReadingsChart(const ValueFormatter &formatter, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_formatter(formatter)
    , m_palette(isDark(palette()))
    , m_time(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Chart);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setMinimumHeight(160);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    fitFonts();
    chart()->setLocalizeNumbers(true);
    m_time->setVisible(false); // Qt Charts knows neither time zones nor round times: the marks are painted here
    chart()->addAxis(m_time, Qt::AlignBottom);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { setSpan(m_span); });
}

void ReadingsChart::setSeries(const QList<LoadedSeries> &series)
{
    if (series.isEmpty() && m_series.isEmpty())
        return;
    m_series = series;
    rebuild();
}

void ReadingsChart::rebuild()
{
    chart()->removeAllSeries();
    for (const Axis &axis : std::as_const(m_axes)) {
        chart()->removeAxis(axis.values);
        delete axis.values;
    }
    m_axes.clear();
    m_lines.clear();
    chart()->setLocale(m_formatter.locale());
    for (const LoadedSeries &one : std::as_const(m_series)) {
        Line line{.choice = one.choice,
                  .points = one.points,
                  .stored = {},
                  .segments = splitAtGaps(one.points),
                  .color = m_palette.series(static_cast<int>(m_lines.size())),
                  .axis = axisFor(one.choice.quantity)};
        const auto inUserUnit = [&](double &value) { value = m_formatter.inUserUnit(one.choice.quantity, value); };
        line.stored.reserve(line.points.size());
        for (SeriesPoint &point : line.points) {
            line.stored.append(point.value);
            inUserUnit(point.value);
            inUserUnit(point.min);
            inUserUnit(point.max);
        }
        addLineItems(line);
        m_lines.append(std::move(line));
    }
    showAxes();
    setSpan(m_span);
}

qsizetype ReadingsChart::axisFor(Quantity quantity)
{
    const QuantityInfo &info = quantityInfo(quantity);
    const bool isFlag = info.type == ValueType::Flag;
    const QString unit = m_formatter.unit(quantity);
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        if (m_axes.at(i).unit == unit && m_axes.at(i).isFlag == isFlag)
            return i;
    }
    auto *values = new QValueAxis(this);
    values->setTruncateLabels(false);
    values->setTitleText(unit);
    values->setLineVisible(false);
    styleAxis(values);
    const auto numbered = std::ranges::count(m_axes, false, &Axis::isFlag);
    values->setGridLineVisible(!isFlag && numbered == 0); // all axes have their marks on the same lines
    chart()->addAxis(values, numbered % 2 == 0 ? Qt::AlignLeft : Qt::AlignRight);
    m_axes.append({.unit = unit, .isFlag = isFlag, .isPercent = info.unit == Unit::Percent, .values = values});
    return m_axes.size() - 1;
}

/// On and off need no numbers. Where it is narrow, the first two axes have the room; the legend says the rest with its units.
void ReadingsChart::showAxes()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * narrowCharacters;
    int numbered = 0;
    for (const Axis &axis : std::as_const(m_axes)) {
        if (!axis.isFlag)
            ++numbered;
        axis.values->setVisible(!axis.isFlag && (!isNarrow || numbered <= axesWhereNarrow));
        axis.values->setTitleVisible(!isNarrow && !axis.unit.isEmpty());
    }
}

void ReadingsChart::fitFonts()
{
    chart()->setMargins(QMargins(4, 8, 4, QFontMetrics(smallFont()).height() + bottomPadding));
}

void ReadingsChart::addLineItems(const Line &line)
{
    QPen pen(line.color, strokeWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    const bool isFlag = m_axes.at(line.axis).isFlag;
    for (const SeriesSegment &segment : line.segments) {
        if (segment.count < 2)
            continue; // a lone point is painted as a dot
        QList<QPointF> points;
        points.reserve(segment.count);
        for (qsizetype i = segment.first; i < segment.first + segment.count; ++i)
            points.append(QPointF(static_cast<double>(line.points.at(i).atMs), line.points.at(i).value));
        auto *item = new QLineSeries(chart());
        item->setPen(pen);
        item->replace(isFlag ? asSteps(points) : points);
        chart()->addSeries(item);
        item->attachAxis(m_time);
        item->attachAxis(m_axes.at(line.axis).values);
    }
}

void ReadingsChart::setSpan(TimeSpan span)
{
    m_span = span;
    if (span.toMs <= span.fromMs || m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_time->setRange(static_cast<double>(span.fromMs), static_cast<double>(span.toMs));
    fitValueAxes();
    m_ticks = timeTicks(span, plotWidth(), QFontMetrics(smallFont()).averageCharWidth() * timeLabelCharacters,
                        m_formatter.timeZone(), m_formatter.locale());
    viewport()->update();
}

void ReadingsChart::fitValueAxes()
{
    const int intervals = std::clamp(static_cast<int>(chart()->plotArea().height()) / pixelsPerInterval, 2, 8);
    for (qsizetype i = 0; i < m_axes.size(); ++i) {
        const Axis &axis = m_axes.at(i);
        if (axis.isFlag) {
            axis.values->setRange(-0.1, 1.1);
            continue;
        }
        std::optional<std::pair<double, double>> range;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.axis != i)
                continue;
            for (const SeriesPoint &point : line.points) {
                if (point.atMs < m_span.fromMs || point.atMs > m_span.toMs)
                    continue;
                range = range ? std::pair(std::min(range->first, point.min), std::max(range->second, point.max))
                              : std::pair(point.min, point.max);
            }
        }
        ValueScale scale = range ? niceScale(range->first, range->second, intervals) : niceScale(0, 1, intervals);
        int steps = intervals;
        if (axis.isPercent && (!range || (range->first >= 0 && range->second <= 100))) {
            scale = {.from = 0, .to = 100, .decimals = 0}; // a share is read against the whole
            steps = intervals >= 5 ? 5 : intervals >= 4 ? 4 : 2;
        }
        axis.values->setRange(scale.from, scale.to);
        axis.values->setTickCount(steps + 1);
        axis.values->setLabelFormat(u"%.%1f"_s.arg(scale.decimals));
    }
}

void ReadingsChart::styleAxis(QValueAxis *axis) const
{
    axis->setLabelsFont(smallFont());
    axis->setTitleFont(smallFont());
    axis->setLabelsBrush(palette().color(QPalette::Text));
    axis->setTitleBrush(palette().color(QPalette::Text));
    axis->setGridLinePen(QPen(quiet(), 1));
}

QFont ReadingsChart::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setFeature(QFont::Tag("tnum"), 1);
    return small;
}

QColor ReadingsChart::quiet() const
{
    QColor color = palette().color(QPalette::Text);
    color.setAlphaF(0.12f);
    return color;
}

int ReadingsChart::plotWidth() const
{
    return std::max(1, static_cast<int>(chart()->plotArea().width()));
}

void ReadingsChart::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    viewport()->update();
}

std::optional<qsizetype> ReadingsChart::lastVisible(const Line &line) const
{
    const auto after = std::ranges::upper_bound(line.points, m_span.toMs, {}, &SeriesPoint::atMs);
    if (after == line.points.cbegin() || std::prev(after)->atMs < m_span.fromMs)
        return std::nullopt;
    return std::distance(line.points.cbegin(), after) - 1;
}

std::optional<qint64> ReadingsChart::cursorTime() const
{
    return m_cursorX && !m_dragFrom ? std::optional(timeAt(*m_cursorX)) : std::nullopt;
}

QList<std::optional<double>> ReadingsChart::valuesAt(std::optional<qint64> atMs) const
{
    const auto toleranceMs =
        static_cast<qint64>(static_cast<double>(m_span.toMs - m_span.fromMs) * tolerancePixels / plotWidth());
    QList<std::optional<double>> values;
    for (const Line &line : m_lines) {
        std::optional<qsizetype> index;
        if (!atMs)
            index = lastVisible(line);
        else if (const SeriesPoint *point = pointAt(line.points, line.segments, *atMs, toleranceMs))
            index = point - line.points.constData();
        values.append(index ? std::optional(line.stored.at(*index)) : std::nullopt);
    }
    return values;
}

double ReadingsChart::xOf(qint64 atMs) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left()
           + static_cast<double>(atMs - m_span.fromMs) / static_cast<double>(m_span.toMs - m_span.fromMs) * plot.width();
}

qint64 ReadingsChart::timeAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return m_span.fromMs + static_cast<qint64>(share * static_cast<double>(m_span.toMs - m_span.fromMs));
}

double ReadingsChart::yOf(const Line &line, double value) const
{
    const QRectF plot = chart()->plotArea();
    const QValueAxis *axis = m_axes.at(line.axis).values;
    return plot.bottom() - (value - axis->min()) / (axis->max() - axis->min()) * plot.height();
}

void ReadingsChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    showAxes();
    setSpan(m_span);
}

void ReadingsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_palette = StatePalette(isDark(palette()));
        fitFonts();
        rebuild();
    }
}

} // namespace fleetglass
