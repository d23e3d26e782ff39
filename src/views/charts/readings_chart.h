// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series_model.h"
#include "models/value_formatter.h"
#include "views/charts/series_segments.h"
#include "views/charts/time_ticks.h"
#include "views/common/palette.h"

#include <QChartView>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QValueAxis)

namespace fleetglass {

/// Lines over time, one value axis per unit, with a crosshair. Wheel, drag, rectangle (Ctrl and drag) and keys move the time axis: the chart
/// shows the new span at once and says so, the owner loads what is missing.
class ReadingsChart : public QChartView
{
    Q_OBJECT
public:
    explicit ReadingsChart(const ValueFormatter &formatter, QWidget *parent = nullptr);

    void setSeries(const QList<LoadedSeries> &series);
    void setSpan(TimeSpan span);
    TimeSpan span() const { return m_span; }
    int plotWidth() const;
    /// Over the plot, where there is nothing to draw; empty for none.
    void setNotice(const QString &notice);
    /// UTC; nothing while the cursor is elsewhere.
    std::optional<qint64> cursorTime() const;
    QColor colorOf(int index) const { return m_palette.series(index); }
    /// Of each series at a time; of the last one in the span without. Nothing where there is a gap.
    QList<std::optional<double>> valuesAt(std::optional<qint64> atMs) const;

signals:
    void spanRequested(fleetglass::TimeSpan span);
    void resetRequested();
    void cursorMoved(std::optional<qint64> atMs); ///< UTC; nothing when the cursor has left

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Line {
        SeriesChoice choice;
        QList<SeriesPoint> points; ///< in the user's unit
        QList<double> stored;      ///< the same in the quantity's unit, for the readout
        QList<SeriesSegment> segments;
        QColor color;
        qsizetype axis = 0;
    };
    struct Axis {
        QString unit;
        bool isFlag = false;
        bool isPercent = false;
        QValueAxis *values = nullptr;
    };

    void rebuild();
    qsizetype axisFor(Quantity quantity);
    void addLineItems(const Line &line);
    void fitValueAxes();
    void showAxes();
    void fitFonts();
    void styleAxis(QValueAxis *axis) const;
    QFont smallFont() const;
    QColor quiet() const;

    double xOf(qint64 atMs) const;
    qint64 timeAt(double x) const;
    double yOf(const Line &line, double value) const;
    std::optional<qsizetype> lastVisible(const Line &line) const;
    void moveCursor(std::optional<double> x);
    void stepCursor(int direction);

    void paintEnvelopes(QPainter &painter) const;
    void paintTimeLabels(QPainter &painter) const;
    void paintLonePoints(QPainter &painter) const;
    void paintBadges(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;

    const ValueFormatter &m_formatter;
    StatePalette m_palette;
    QValueAxis *m_time;
    QList<LoadedSeries> m_series;
    QList<Line> m_lines;
    QList<Axis> m_axes;
    QList<TimeTick> m_ticks;
    TimeSpan m_span;
    QString m_notice;
    std::optional<double> m_cursorX;
    std::optional<QPointF> m_dragFrom;
    TimeSpan m_dragSpan; ///< as it was when the drag began
    bool m_isRectangle = false;
    bool m_isFitting = false; ///< other labels give the plot another size, which asks for other labels: once is enough
};

} // namespace fleetglass
