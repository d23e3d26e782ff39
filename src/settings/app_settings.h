// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace fleetglass {

enum class TileSourceKind { BuiltIn, MbTiles, Online };

/// The user's settings, typed, in <profile>/settings.ini. Key and default stand together in app_settings.cpp.
class AppSettings : public QObject
{
    Q_OBJECT
public:
    explicit AppSettings(const QString &path, QObject *parent = nullptr);
    ~AppSettings() override;

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &value);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &value);
    QByteArray fleetListHeader() const;
    void setFleetListHeader(const QByteArray &value);
    QByteArray mapState() const;
    void setMapState(const QByteArray &value);
    QString vehiclePage() const;
    void setVehiclePage(const QString &value);

    TileSourceKind tileSource() const;
    void setTileSource(TileSourceKind value);
    QString mbTilesPath() const;
    void setMbTilesPath(const QString &value);
    QString onlineTilesUrl() const; ///< XYZ address with {z} {x} {y}
    void setOnlineTilesUrl(const QString &value);

signals:
    void tileSourceChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

/// <profile>: --profile, else FLEETGLASS_PROFILE, else the system's folder for application data.
QString profileDirectory(const QString &fromCommandLine);

} // namespace fleetglass
