// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop_notifier.h"

#include "models/notice_model.h"
#include "settings/app_settings.h"
#include "views/common/action_icon.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Between two messages there is one; what a flood brings meanwhile is in the list.
constexpr qsizetype mostWaiting = 1000;

} // namespace

DesktopNotifier::DesktopNotifier(FleetEventWords words, const AppSettings &settings, NoticeModel &notices,
                                 QObject *parent, std::chrono::milliseconds gather)
    : QObject(parent)
    , m_words(std::move(words))
    , m_settings(settings)
    , m_notices(notices)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gather);
    connect(&m_gather, &QTimer::timeout, this, &DesktopNotifier::announce);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        makeTray();
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::add(const QList<FleetEvent> &events)
{
    m_notices.add(events);
    for (const FleetEvent &event : events) {
        if (isWanted(event) && m_waiting.size() < mostWaiting)
            m_waiting.append(event);
    }
    if (!m_waiting.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

bool DesktopNotifier::isWanted(const FleetEvent &event) const
{
    switch (event.kind) {
    case FleetEventKind::VehicleSilent:
    case FleetEventKind::VehicleBack:
        return m_settings.notifySilent();
    case FleetEventKind::ChargeDone:
    case FleetEventKind::ChargeInterrupted:
        return m_settings.notifyCharge();
    case FleetEventKind::ChargeStopped:
        return false; // somebody wanted it
    case FleetEventKind::TyreAlert:
        return m_settings.notifyTyre();
    case FleetEventKind::AccountRefused:
    case FleetEventKind::AccountUntrusted:
    case FleetEventKind::AccountDown:
    case FleetEventKind::AccountBack:
        return m_settings.notifyAccount();
    }
    Q_UNREACHABLE_RETURN(false);
}

void DesktopNotifier::announce()
{
    const FleetEventDigest message = m_words.digest(std::exchange(m_waiting, {}));
    m_announced = message.vehicle;
    if (m_tray)
        m_tray->showMessage(message.title, message.text, m_tray->icon());
    emit announced(message);
}

void DesktopNotifier::makeTray()
{
    m_menu = std::make_unique<QMenu>();
    m_show = m_menu->addAction(QString(), this, &DesktopNotifier::windowRequested);
    m_events = m_menu->addAction(QString(), this, [this] {
        emit windowRequested();
        emit eventsRequested();
    });
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString(), this, &DesktopNotifier::quitRequested);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &DesktopNotifier::retranslate);
    connect(&m_notices, &NoticeModel::unseenChanged, this, &DesktopNotifier::retranslate);

    const QIcon own = QGuiApplication::windowIcon();
    m_tray = new QSystemTrayIcon(own.isNull() ? actionIcon(u"show-all"_s) : own, this);
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::showWhatWasAnnounced);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit windowRequested();
    });
    retranslate();
    m_tray->show();
}

void DesktopNotifier::retranslate()
{
    const int unseen = m_notices.unseen();
    m_show->setText(tr("&Show the window"));
    m_events->setText(unseen > 0 ? tr("%n new &events", nullptr, unseen) : tr("&Events"));
    m_quit->setText(tr("&Quit"));
    m_tray->setToolTip(unseen > 0 ? tr("Fleetglass: %n new events", nullptr, unseen) : tr("Fleetglass"));
}

void DesktopNotifier::showWhatWasAnnounced()
{
    emit windowRequested();
    if (m_announced == VehicleKey())
        emit eventsRequested();
    else
        emit vehicleRequested(m_announced);
}

} // namespace fleetglass
