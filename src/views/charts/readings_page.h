// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/series_model.h"
#include "models/value_formatter.h"
#include "models/vehicle_focus.h"

#include <QTimer>
#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace Ui {
class ReadingsPage;
}

namespace fleetglass {

class EmptyState;
class QuantityChooser;
class RefreshWhenSeen;
class ReadingsChart;
class ReadingsTableModel;
class SeriesLegend;

/// Any readings of the vehicle in view over any time, as a chart or as a table. The choice of readings and the period stay when
/// another vehicle comes into view. Needs a SeriesModel of its own: it takes every answer for an answer to its own question.
class ReadingsPage : public QWidget
{
    Q_OBJECT
public:
    ReadingsPage(VehicleFocus &focus, SeriesModel &series, const ValueFormatter &formatter, const Clock &clock,
                 QWidget *parent = nullptr);
    ~ReadingsPage() override;

    const QList<ObservationKey> &chosen() const { return m_chosen; }
    void setChosen(const QList<ObservationKey> &chosen);
    TimeSpan span() const { return m_span; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Period : int { Hour, SixHours, Day, Week, Month, All, Custom };

    void makePeriods();
    void makeExportMenu();
    void connectParts();
    void showVehicle();
    void takeAvailable();
    void takeSeries();
    void takeFailure(const Error &error);

    void setPeriod(Period period);
    TimeSpan spanOf(Period period) const;
    void takeSpan(TimeSpan span); ///< the user moved the chart
    void applyCustom();
    void setSpan(TimeSpan span);
    void goOn(); ///< time has passed

    QList<SeriesChoice> choices() const; ///< what is chosen and the vehicle has
    void requestLoad();
    void load();
    void showSeries();
    void showReadout(std::optional<qint64> atMs);
    void showState();

    void copyPicture();
    void savePicture(bool isVector);
    void askForCsv();
    void loadCsv(const QString &path);
    void writeCsv(const QString &path);
    enum class Cause { Failure, BadPeriod, Export };
    void say(Cause cause, const QString &text);
    void unsay(Cause cause); ///< what was said for that reason no longer holds
    void describeChart();
    void copyTable() const;
    void retranslate();
    QString fileName(const QString &suffix) const;
    QString titleWithUnit(const SeriesChoice &choice) const; ///< in the unit of files

    VehicleFocus &m_focus;
    SeriesModel &m_series;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    std::unique_ptr<Ui::ReadingsPage> m_ui;
    ReadingsChart *m_chart;
    SeriesLegend *m_legend;
    EmptyState *m_empty;
    QuantityChooser *m_chooser;
    ReadingsTableModel *m_table;
    QButtonGroup *m_periods;
    QMenu *m_exportMenu;
    RefreshWhenSeen *m_showing;

    QList<ObservationKey> m_chosen;
    QList<LoadedSeries> m_shown; ///< of the vehicle in view
    Period m_period = Period::Day;
    TimeSpan m_span;
    bool m_isFollowing = true; ///< the right end is now, and stays so
    bool m_isAvailableKnown = false;
    bool m_isLoading = false;
    bool m_isLoadWanted = false;
    QString m_csvPath; ///< the answer that is awaited is for this file
    TimeSpan m_csvSpan;
    std::optional<Error> m_error;
    std::optional<Cause> m_said; ///< why the notice stands there
    QTimer m_loadTimer;          ///< gathers what changes within a moment into one question
    QTimer m_liveTimer;          ///< at most one step a second; late enough for new values to be in the archive
};

} // namespace fleetglass
