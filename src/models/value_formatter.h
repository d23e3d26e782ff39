// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "domain/account.h"
#include "domain/observation.h"
#include "domain/units.h"
#include "domain/vehicle_state.h"
#include "domain/wheel.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>

namespace fleetglass {

/// A failure in words: what happened, what is kept, what the user can do.
struct ErrorText {
    QString what;
    QString kept;
    QString todo;
};

/// The one place where values become text: units, words, dates, ages, plurals, errors. Everything follows locale, time zone and the
/// user's units; `changed()` says that all of it must be asked again.
class ValueFormatter : public QObject
{
    Q_OBJECT
public:
    explicit ValueFormatter(const Clock &clock, QObject *parent = nullptr);

    void setLocale(const QLocale &locale);
    void setTimeZone(const QTimeZone &zone);
    void setUnits(const UnitChoice &units);
    const QLocale &locale() const { return m_locale; }
    const UnitChoice &units() const { return m_units; }
    const QTimeZone &timeZone() const { return m_zone; }

    QString title(Quantity quantity) const;                ///< "State of charge"
    QString title(Quantity quantity, Interned part) const; ///< "Tyre pressure, front left"
    QString groupTitle(QuantityGroup group) const;
    QString partTitle(const QString &part) const; ///< "front left" for "fl"; others as the vehicle names them
    QString unit(Quantity quantity) const;        ///< in the user's unit: "mi"; empty where there is none

    QString value(Quantity quantity, const Value &value) const; ///< with unit: "85.5 %", "Closed", "Charging"
    QString value(const Observation *observation) const;        ///< "—" for null
    QString number(Quantity quantity, double value) const;      ///< without unit, in the user's unit
    double inUserUnit(Quantity quantity, double value) const;
    QString distance(double km) const;
    QString energy(double kwh) const;
    /// What a drive took, in the user's unit: "16.4 kWh/100 km", "3.8 mi/kWh". Unknown where the unit is distance by energy and no
    /// energy was taken, or less than none.
    QString consumption(double whPerKm) const;
    QString consumptionUnit() const;
    std::optional<double> consumptionInUserUnit(double whPerKm) const;
    QString percent(double value) const;
    static QString unknown(); ///< "—"

    QString age(qint64 observedAtMs) const;      ///< "just now", "2 min ago", "3 days ago"; "never" for 0
    QString shortAge(qint64 observedAtMs) const; ///< "2 min" for narrow columns
    QString exactTime(qint64 ms) const;          ///< user's zone, then UTC
    /// The tooltip of a value: itself and its age, exact times, whether the source calls it old, the source. "Never reported" for null.
    QString tip(const Observation *observation) const;
    QString tip(const Observation &observation) const { return tip(&observation); }
    /// The same of something with an age that is no quantity, such as a position; 0 ms: never seen.
    QString ageTip(qint64 observedAtMs, SourceAge sourceAge, const QString &origin) const;
    QString dateTime(qint64 ms) const;      ///< user's zone, short
    QString duration(qint64 seconds) const; ///< "1 h 20 min"

    QString state(VehicleState state, Freshness freshness) const;
    QString activity(Activity activity) const;
    QString alertLevel(AlertLevel level) const;
    QString lamp(AccountLamp lamp) const;
    ErrorText error(const Error &error) const;

signals:
    void changed();

private:
    QString flag(Quantity quantity, bool isOn) const;
    QString word(const QString &word) const;

    const Clock &m_clock;
    QLocale m_locale;
    QTimeZone m_zone;
    UnitChoice m_units;
};

} // namespace fleetglass
