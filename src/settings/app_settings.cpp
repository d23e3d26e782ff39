// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/app_settings.h"

#include "core/log.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// A key and what holds while the user has chosen nothing.
template<typename T>
struct Setting {
    QLatin1StringView key;
    T fallback;

    T read(const QSettings &settings) const
    {
        return settings.value(key, QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const { settings.setValue(key, QVariant::fromValue(value)); }
};

const Setting<QByteArray> windowGeometryKey{.key = "window/geometry"_L1, .fallback = {}};
const Setting<QByteArray> windowStateKey{.key = "window/state"_L1, .fallback = {}};
const Setting<QByteArray> fleetListHeaderKey{.key = "fleetlist/header"_L1, .fallback = {}};
const Setting<QByteArray> mapStateKey{.key = "map/state"_L1, .fallback = {}};
const Setting<QString> vehiclePageKey{.key = "vehicle/page"_L1, .fallback = u"overview"_s};
const Setting<QString> tileSourceKey{.key = "map/tileSource"_L1, .fallback = u"builtin"_s};
const Setting<QString> mbTilesPathKey{.key = "map/mbTilesPath"_L1, .fallback = {}};
const Setting<QString> onlineTilesUrlKey{.key = "map/onlineTilesUrl"_L1, .fallback = {}};

constexpr std::pair<TileSourceKind, QLatin1StringView> tileSourceNames[] = {
    {TileSourceKind::BuiltIn, "builtin"_L1},
    {TileSourceKind::MbTiles, "mbtiles"_L1},
    {TileSourceKind::Online, "online"_L1},
};

} // namespace

AppSettings::AppSettings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

AppSettings::~AppSettings() = default;

QByteArray AppSettings::windowGeometry() const
{
    return windowGeometryKey.read(*m_settings);
}

void AppSettings::setWindowGeometry(const QByteArray &value)
{
    windowGeometryKey.write(*m_settings, value);
}

QByteArray AppSettings::windowState() const
{
    return windowStateKey.read(*m_settings);
}

void AppSettings::setWindowState(const QByteArray &value)
{
    windowStateKey.write(*m_settings, value);
}

QByteArray AppSettings::fleetListHeader() const
{
    return fleetListHeaderKey.read(*m_settings);
}

void AppSettings::setFleetListHeader(const QByteArray &value)
{
    fleetListHeaderKey.write(*m_settings, value);
}

QByteArray AppSettings::mapState() const
{
    return mapStateKey.read(*m_settings);
}

void AppSettings::setMapState(const QByteArray &value)
{
    mapStateKey.write(*m_settings, value);
}

QString AppSettings::vehiclePage() const
{
    return vehiclePageKey.read(*m_settings);
}

void AppSettings::setVehiclePage(const QString &value)
{
    vehiclePageKey.write(*m_settings, value);
}

TileSourceKind AppSettings::tileSource() const
{
    const QString name = tileSourceKey.read(*m_settings);
    const auto found = std::ranges::find(tileSourceNames, name, &std::pair<TileSourceKind, QLatin1StringView>::second);
    return found == std::end(tileSourceNames) ? TileSourceKind::BuiltIn : found->first;
}

void AppSettings::setTileSource(TileSourceKind value)
{
    if (value == tileSource())
        return;
    const auto found = std::ranges::find(tileSourceNames, value, &std::pair<TileSourceKind, QLatin1StringView>::first);
    tileSourceKey.write(*m_settings, QString(found->second));
    emit tileSourceChanged();
}

QString AppSettings::mbTilesPath() const
{
    return mbTilesPathKey.read(*m_settings);
}

void AppSettings::setMbTilesPath(const QString &value)
{
    if (value == mbTilesPath())
        return;
    mbTilesPathKey.write(*m_settings, value);
    emit tileSourceChanged();
}

QString AppSettings::onlineTilesUrl() const
{
    return onlineTilesUrlKey.read(*m_settings);
}

void AppSettings::setOnlineTilesUrl(const QString &value)
{
    if (value == onlineTilesUrl())
        return;
    onlineTilesUrlKey.write(*m_settings, value);
    emit tileSourceChanged();
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
