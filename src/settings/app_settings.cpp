// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"

#include "core/log.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace fleetglass {

using namespace Qt::StringLiterals;

AppSettings::AppSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
    , windowGeometry(*this, "window/geometry"_L1, {})
    , workspaces(*this, "window/workspaces"_L1, {})
    , workspace(*this, "window/workspace"_L1, u"monitor"_s)
    , mapState(*this, "map/state"_L1, {})
    , fleetViews(*this, "fleetlist/views"_L1, {})
    , fleetView(*this, "fleetlist/view"_L1, u"all"_s)
    , exportPaths(*this, "fleetlist/exportPaths"_L1, {})
    , language(*this, "appearance/language"_L1, {})
    , timeZone(*this, "appearance/timeZone"_L1, {})
    , theme(*this, "appearance/theme"_L1, Theme::System)
    , density(*this, "appearance/density"_L1, Density::Comfortable)
    , textPercent(*this, "appearance/textPercent"_L1, 100)
    , distanceUnit(*this, "units/distance"_L1, unitsOf(QLocale::system()).distance)
    , pressureUnit(*this, "units/pressure"_L1, unitsOf(QLocale::system()).pressure)
    , temperatureUnit(*this, "units/temperature"_L1, unitsOf(QLocale::system()).temperature)
    , consumptionUnit(*this, "units/consumption"_L1, unitsOf(QLocale::system()).consumption)
    , tileSource(*this, "map/tileSource"_L1, TileSourceKind::BuiltIn)
    , mbTilesPath(*this, "map/mbTilesPath"_L1, {})
    , onlineTilesUrl(*this, "map/onlineTilesUrl"_L1, {})
    , refreshPace(*this, "data/refreshPace"_L1, RefreshPace::Normal)
    , keepDays(*this, "data/keepDays"_L1, 0)
    , silentHours(*this, "data/silentHours"_L1, 24)
    , notifySilent(*this, "notify/silent"_L1, true)
    , notifyCharge(*this, "notify/charge"_L1, true)
    , notifyTyre(*this, "notify/tyre"_L1, true)
    , notifyAccount(*this, "notify/account"_L1, true)
    , shortcuts(*this, "shortcuts"_L1, {})
    , recentCommands(*this, "palette/recent"_L1, {})
    , leaveInTray(*this, "window/leaveInTray"_L1, false)
{}

AppSettings::~AppSettings() = default;

UnitChoice AppSettings::units() const
{
    return {.distance = distanceUnit(),
            .pressure = pressureUnit(),
            .temperature = temperatureUnit(),
            .consumption = consumptionUnit()};
}

QVariant AppSettings::kept(QLatin1StringView key) const
{
    return m_settings->value(key);
}

void AppSettings::keep(QLatin1StringView key, const QVariant &value)
{
    m_settings->setValue(key, value);
    emit changed(key);
}

void AppSettings::forget(QLatin1StringView key)
{
    m_settings->remove(key);
    emit changed(key);
}

AnySetting *AppSettings::find(QStringView key) const
{
    const auto found = std::ranges::find_if(m_all, [key](const AnySetting *one) { return key == one->key(); });
    return found == m_all.cend() ? nullptr : *found;
}

UnitChoice unitsOf(const QLocale &locale)
{
    switch (locale.measurementSystem()) {
    case QLocale::ImperialUSSystem:
        return {DistanceUnit::Miles, PressureUnit::Psi, TemperatureUnit::Fahrenheit,
                ConsumptionUnit::MilesPerKilowattHour};
    case QLocale::ImperialUKSystem:
        return {DistanceUnit::Miles, PressureUnit::Psi, TemperatureUnit::Celsius, ConsumptionUnit::MilesPerKilowattHour};
    case QLocale::MetricSystem:
        break;
    }
    return {.pressure = PressureUnit::Bar};
}

QString profileDirectory(const QString &fromCommandLine)
{
    QString path = fromCommandLine.isEmpty() ? qEnvironmentVariable("FLEETGLASS_PROFILE") : fromCommandLine;
    // Not AppDataLocation: that differs between the program with a window and the one without, and roams on Windows.
    if (path.isEmpty())
        path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Fleetglass"_s;
    const QDir directory(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (!directory.exists()) {
        const QDir parent(QFileInfo(directory.path()).path());
        if (!parent.mkpath(u"."_s)
            || !parent.mkdir(directory.dirName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qCWarning(lcSettings) << "cannot make the profile's folder" << directory.path();
    }
    return directory.path();
}

} // namespace fleetglass
