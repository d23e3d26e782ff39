// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet_event_words.h"

#include <QObject>
#include <QTimer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QSystemTrayIcon)

namespace fleetglass {

class AppSettings;
class NoticeModel;

/// Brings events before people: all of them into the quiet list, the kinds the user wants also onto the desktop, where there is a
/// system tray. Events within two seconds become one message. A click on it brings the window forward and asks for the vehicle.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    /// Settings and notices must outlive it. Tests gather for a shorter time.
    DesktopNotifier(FleetEventWords words, const AppSettings &settings, NoticeModel &notices, QObject *parent = nullptr,
                    std::chrono::milliseconds gather = std::chrono::seconds(2));
    ~DesktopNotifier() override;

    void add(const QList<FleetEvent> &events);
    bool hasTray() const { return m_tray != nullptr; } ///< else a hidden window could not be brought back

signals:
    void announced(const fleetglass::FleetEventDigest &message); ///< also where there is no tray to show it
    void windowRequested();
    void vehicleRequested(const fleetglass::VehicleKey &key); ///< to be selected; the map stays where it is
    void eventsRequested();                                   ///< the message was about several
    void quitRequested();

private:
    bool isWanted(const FleetEvent &event) const;
    void announce();
    void makeTray();
    void retranslate();
    void showWhatWasAnnounced();

    FleetEventWords m_words;
    const AppSettings &m_settings;
    NoticeModel &m_notices;
    QList<FleetEvent> m_waiting;
    QTimer m_gather;
    VehicleKey m_announced; ///< of the last message; empty: of several
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_tray = nullptr;
    QAction *m_show = nullptr;
    QAction *m_events = nullptr;
    QAction *m_quit = nullptr;
};

} // namespace fleetglass
