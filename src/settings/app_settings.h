// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "settings/setting.h"

#include <QByteArray>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace fleetglass {

enum class TileSourceKind : quint8 { BuiltIn, MbTiles, Online };
enum class Theme : quint8 { System, Light, Dark };
enum class Density : quint8 { Comfortable, Compact };
/// How eagerly the services are asked, always within their limits.
enum class RefreshPace : quint8 { Sparing, Normal, Frequent };

template<>
inline constexpr std::array settingWords<TileSourceKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("builtin"), QLatin1StringView("mbtiles"), QLatin1StringView("online")});
template<>
inline constexpr std::array settingWords<Theme> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")});
template<>
inline constexpr std::array settingWords<Density> =
    std::to_array<QLatin1StringView>({QLatin1StringView("comfortable"), QLatin1StringView("compact")});
template<>
inline constexpr std::array settingWords<RefreshPace> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("sparing"), QLatin1StringView("normal"), QLatin1StringView("frequent")});
template<>
inline constexpr std::array settingWords<DistanceUnit> =
    std::to_array<QLatin1StringView>({QLatin1StringView("km"), QLatin1StringView("mi")});
template<>
inline constexpr std::array settingWords<PressureUnit> =
    std::to_array<QLatin1StringView>({QLatin1StringView("kPa"), QLatin1StringView("bar"), QLatin1StringView("psi")});
template<>
inline constexpr std::array settingWords<TemperatureUnit> =
    std::to_array<QLatin1StringView>({QLatin1StringView("C"), QLatin1StringView("F")});
template<>
inline constexpr std::array settingWords<ConsumptionUnit> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("kWh/100km"), QLatin1StringView("Wh/km"), QLatin1StringView("km/kWh"),
     QLatin1StringView("Wh/mi"), QLatin1StringView("mi/kWh")});

/// The user's settings, typed, in <profile>/settings.ini: each with its key and what holds while nothing is chosen.
class AppSettings : public QObject, private SettingKeeper
{
    Q_OBJECT

    std::unique_ptr<QSettings> m_settings; // before the settings that read it

public:
    explicit AppSettings(const QString &path, QObject *parent = nullptr);
    ~AppSettings() override;

    // The window as it was left.
    Setting<QByteArray> windowGeometry;
    Setting<QByteArray> workspaces; ///< the user's own and the changed ones, as JSON
    Setting<QString> workspace;     ///< id of the one in use
    Setting<QByteArray> mapState;
    Setting<QByteArray> fleetViews;   ///< saved views of the fleet list, as JSON
    Setting<QString> fleetView;       ///< id of the one in use
    Setting<QVariantMap> exportPaths; ///< id of a saved view → file that its table was last written to

    // Appearance.
    Setting<QString> language; ///< "de"; empty: the system's
    Setting<QString> timeZone; ///< IANA id; empty: the system's
    Setting<Theme> theme;
    Setting<Density> density;
    Setting<int> textPercent; ///< 100 to 200

    // Units; at first those of the system's region.
    Setting<DistanceUnit> distanceUnit;
    Setting<PressureUnit> pressureUnit;
    Setting<TemperatureUnit> temperatureUnit;
    Setting<ConsumptionUnit> consumptionUnit;
    UnitChoice units() const;

    // Map.
    Setting<TileSourceKind> tileSource;
    Setting<QString> mbTilesPath;
    Setting<QString> onlineTilesUrl; ///< XYZ address with {z} {x} {y}

    // Data.
    Setting<RefreshPace> refreshPace;
    Setting<int> keepDays;    ///< readings and track points older than this are forgotten; 0: never
    Setting<int> silentHours; ///< without a word for longer: the vehicle counts as silent

    // Notifications on the desktop, each kind on its own.
    Setting<bool> notifySilent;
    Setting<bool> notifyCharge;
    Setting<bool> notifyTyre;
    Setting<bool> notifyAccount;

    Setting<QVariantMap> shortcuts;      ///< id of an action → key sequence in portable text, where the user changed it
    Setting<QStringList> recentCommands; ///< ids of the palette's entries, the last used first
    Setting<bool> leaveInTray;           ///< closing the window leaves the program in the system tray

    const std::vector<AnySetting *> &all() const { return m_all; }
    AnySetting *find(QStringView key) const; ///< null where there is no such setting

signals:
    void changed(const QString &key); ///< Setting::key of the one that has another value now

private:
    QVariant kept(QLatin1StringView key) const override;
    void keep(QLatin1StringView key, const QVariant &value) override;
    void forget(QLatin1StringView key) override;
};

/// The units of a region, as its people read them on the dashboard.
UnitChoice unitsOf(const QLocale &locale);

/// <profile>: --profile, else FLEETGLASS_PROFILE, else the system's folder for application data.
QString profileDirectory(const QString &fromCommandLine);

} // namespace fleetglass
