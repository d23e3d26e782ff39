// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of ValueFormatter: titles, states, flags, errors.
#include "models/value_formatter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

QString ValueFormatter::title(Quantity quantity) const
{
    return QCoreApplication::translate("Quantity", quantityInfo(quantity).title);
}

QString ValueFormatter::title(Quantity quantity, Interned part) const
{
    return part.isEmpty() ? title(quantity)
                          : tr("%1, %2", "quantity, which one: \"Tyre pressure, front left\"")
                                .arg(title(quantity), partTitle(part.text()));
}

QString ValueFormatter::groupTitle(QuantityGroup group) const
{
    switch (group) {
    case QuantityGroup::Energy:
        return tr("Energy");
    case QuantityGroup::Charge:
        //: title of a group of values: everything about charging
        return tr("Charge");
    case QuantityGroup::Motion:
        return tr("Motion");
    case QuantityGroup::Body:
        return tr("Doors and locks");
    case QuantityGroup::Temperature:
        return tr("Temperatures");
    case QuantityGroup::Battery12V:
        return tr("12 V battery");
    case QuantityGroup::Tyres:
        return tr("Tyres");
    case QuantityGroup::Position:
        return tr("Position");
    case QuantityGroup::Module:
        return tr("Module");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueFormatter::partTitle(const QString &part) const
{
    // "rl2" is the second one at the rear left; others as the vehicle names them.
    const QString corner = part.first(std::min<qsizetype>(2, part.size())).toLower();
    const QString number = part.sliced(corner.size());
    const bool isNumbered = std::ranges::all_of(number, [](QChar digit) { return digit.isDigit(); });
    const QString title = !isNumbered         ? QString()
                          : corner == "fl"_L1 ? tr("front left")
                          : corner == "fr"_L1 ? tr("front right")
                          : corner == "rl"_L1 ? tr("rear left")
                          : corner == "rr"_L1 ? tr("rear right")
                                              : QString();
    if (title.isEmpty())
        return part;
    return number.isEmpty() ? title : tr("%1 %2", "place of a wheel, which of several there").arg(title, number);
}

QString ValueFormatter::flag(Quantity quantity, bool isOn) const
{
    switch (quantity) {
    case Quantity::DoorFrontLeft:
    case Quantity::DoorFrontRight:
    case Quantity::DoorRearLeft:
    case Quantity::DoorRearRight:
    case Quantity::Bonnet:
    case Quantity::Boot:
    case Quantity::ChargePortOpen:
        return isOn ? tr("Open") : tr("Closed");
    case Quantity::Locked:
        return isOn ? tr("Locked") : tr("Unlocked");
    case Quantity::AlarmSounding:
        //: siren of the alarm
        return isOn ? tr("Sounding") : tr("Quiet");
    case Quantity::ModuleConnected:
        return isOn ? tr("Connected") : tr("Not connected");
    case Quantity::Ignition:
    case Quantity::Headlights:
    case Quantity::ClimateOn:
    case Quantity::CoolingPump:
    case Quantity::Handbrake:
        return isOn ? tr("On") : tr("Off");
    default:
        return isOn ? tr("Yes") : tr("No");
    }
}

QString ValueFormatter::word(const QString &word) const
{
    // Words of services; an unknown one is shown as it came.
    static const QHash<QString, const char *> words = {
        {u"charging"_s, QT_TR_NOOP("Charging")},
        {u"topoff"_s, QT_TR_NOOP("Topping off")},
        {u"done"_s, QT_TR_NOOP("Finished")},
        {u"prepare"_s, QT_TR_NOOP("Preparing")},
        {u"heating"_s, QT_TR_NOOP("Heating the battery")},
        {u"timerwait"_s, QT_TR_NOOP("Waiting for the timer")},
        {u"stopped"_s, QT_TR_NOOP("Stopped")},
        {u"scheduled_stop"_s, QT_TR_NOOP("Stopped by schedule")},
        {u"scheduled_start"_s, QT_TR_NOOP("Started by schedule")},
        {u"on_request"_s, QT_TR_NOOP("On request")},
        {u"timer_wait"_s, QT_TR_NOOP("Waiting for the timer")},
        {u"power_wait"_s, QT_TR_NOOP("Waiting for power: check the charging station")},
        {u"interrupted"_s, QT_TR_NOOP("Interrupted")},
        //: charge mode
        {u"standard"_s, QT_TR_NOOP("Standard")},
        //: charge mode
        {u"storage"_s, QT_TR_NOOP("Storage")},
        //: charge mode of OVMS: the largest charge
        {u"range"_s, QT_TR_NOOP("Range")},
        //: charge mode
        {u"performance"_s, QT_TR_NOOP("Performance")},
        //: alert level of a tyre
        {u"none"_s, QT_TR_NOOP("None")},
        {u"warning"_s, QT_TR_NOOP("Warning")},
        {u"alert"_s, QT_TR_NOOP("Alert")},
        {u"ok"_s, QT_TR_NOOP("Readable")},
        {u"encrypted"_s, QT_TR_NOOP("Encrypted by the vehicle (paranoid mode)")},
        {u"gone"_s, QT_TR_NOOP("No longer in this account")},
    };
    const char *english = words.value(word);
    return english ? tr(english) : word;
}

QString ValueFormatter::activity(Activity activity) const
{
    switch (activity) {
    case Activity::Unknown:
        return tr("Unknown");
    case Activity::Parked:
        return tr("Parked");
    case Activity::Idle:
        return tr("On, standing");
    case Activity::Moving:
        return tr("Moving");
    case Activity::Charging:
        return tr("Charging");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueFormatter::state(VehicleState state, Freshness freshness) const
{
    QString text = activity(state.activity);
    if (state.activity != Activity::Unknown && freshness == Freshness::Stale)
        text = tr("Last seen: %1", "last known state of a vehicle that is silent").arg(text);
    if (state.severity == Severity::Alarm)
        return tr("%1, alarm", "state of a vehicle").arg(text);
    if (state.severity == Severity::Attention)
        return tr("%1, attention", "state of a vehicle").arg(text);
    return text;
}

QString ValueFormatter::alertLevel(AlertLevel level) const
{
    switch (level) {
    case AlertLevel::None:
        return tr("No alert");
    case AlertLevel::Warning:
        return tr("Warning");
    case AlertLevel::Alert:
        return tr("Alert");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ValueFormatter::lamp(AccountLamp lamp) const
{
    switch (lamp) {
    case AccountLamp::NotYet:
        return tr("Connecting");
    case AccountLamp::Ok:
        return tr("Up to date");
    case AccountLamp::Busy:
        return tr("Catching up");
    case AccountLamp::Limited:
        return tr("Limited by the service");
    case AccountLamp::Refused:
        return tr("Sign-in refused");
    case AccountLamp::Untrusted:
        return tr("No trusted connection");
    case AccountLamp::Failing:
        return tr("The service has a fault");
    case AccountLamp::Offline:
        return tr("Offline");
    case AccountLamp::Paused:
        return tr("Paused");
    }
    Q_UNREACHABLE_RETURN({});
}

ErrorText ValueFormatter::error(const Error &error) const
{
    const QString kept = tr("Everything seen so far stays readable, with its age.");
    switch (error.kind) {
    case ErrorKind::Network:
        return {tr("The service cannot be reached."), kept,
                tr("Check the network and the server's name. The program tries again by itself.")};
    case ErrorKind::Timeout:
        return {tr("The service did not answer in time."), kept, tr("The program tries again by itself.")};
    case ErrorKind::Tls:
        if (error.detail.startsWith("plain HTTP"_L1)) {
            return {tr("The address begins with http://, which is not encrypted, so nothing was sent to it."), kept,
                    tr("Use the server's https:// address. If it has none, allow plain HTTP for this account.")};
        }
        if (error.detail.startsWith("TLS handshake"_L1)) {
            return {tr("A secure connection to the server could not be made, so nothing was sent to it."), kept,
                    tr("Check the address and the port: is it the one for https?")};
        }
        return {tr("The server's certificate is not trusted, so nothing was sent to it."), kept,
                tr("Open the account, look at the certificate and decide.")};
    case ErrorKind::LoginRefused:
        if (error.detail.startsWith("no password is kept"_L1)) {
            return {tr("The password of this account is not kept on this computer."), kept,
                    tr("Open the account and enter it again.")};
        }
        return {tr("The service refused the user name, password or token."), kept,
                tr("Open the account and enter them again. The name must be spelled as it is registered.")};
    case ErrorKind::Forbidden:
        return {tr("The account has no right to do that."), kept, tr("Ask the account's owner, or use another token.")};
    case ErrorKind::NotFound:
        return {tr("The service does not have what was asked for."), kept, tr("Check the server's address.")};
    case ErrorKind::RateLimited:
        return {tr("The service limits how often it may be asked."), kept,
                tr("The program asks less often by itself; there is nothing you need to do.")};
    case ErrorKind::Rejected:
        return {tr("The service did not accept the request."), kept, tr("The details may say why.")};
    case ErrorKind::ServerFault:
        return {tr("The service has a fault."), kept,
                tr("The program tries again by itself. If it lasts, tell the service's operator.")};
    case ErrorKind::BadReply:
        return {tr("The service sent something that cannot be understood."), kept,
                tr("Check the server's address. If it is right, tell us the details.")};
    case ErrorKind::Unsupported:
        return {tr("This server cannot do that."), kept, QString()};
    case ErrorKind::Cancelled:
        return {tr("Cancelled."), kept, QString()};
    case ErrorKind::Storage:
        return {tr("The archive on the disk cannot be written or read."),
                tr("What is on the screen is right; it is not being saved."),
                tr("Check the free space on the disk and your rights to the profile's folder.")};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fleetglass
