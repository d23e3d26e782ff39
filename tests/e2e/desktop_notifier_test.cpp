// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop_notifier.h"
#include "models/notice_model.h"
#include "models/value_formatter.h"
#include "settings/app_settings.h"
#include "support/fixed_clock.h"
#include "support/observed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// Which events reach the desktop, and that several become one message.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
        const FleetEventWords words(m_formatter, [](const QString &id) { return id; });
        m_notices = std::make_unique<NoticeModel>(words);
        m_notifier =
            std::make_unique<DesktopNotifier>(words, *m_settings, *m_notices, nullptr, std::chrono::milliseconds(20));
        m_settings->notifySilent.set(true);
        m_settings->notifyCharge.set(true);
        m_settings->notifyTyre.set(true);
        m_settings->notifyAccount.set(true);
    }

    void severalAtOnceAreOneMessage()
    {
        QSignalSpy announced(m_notifier.get(), &DesktopNotifier::announced);
        m_notifier->add({event(FleetEventKind::VehicleSilent, u"a"_s), event(FleetEventKind::VehicleSilent, u"b"_s)});
        m_notifier->add({event(FleetEventKind::VehicleSilent, u"c"_s)});
        QCOMPARE(announced.count(), 0);
        QCOMPARE(m_notices->unseen(), 3); // the list does not wait
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(announced.at(0).at(0).value<FleetEventDigest>().title, u"3 vehicles fell silent"_s);
        m_notifier->add({event(FleetEventKind::ChargeDone, u"d"_s)});
        QTRY_COMPARE(announced.count(), 2);
        QCOMPARE(announced.at(1).at(0).value<FleetEventDigest>().title, u"d"_s);
        QCOMPARE(announced.at(1).at(0).value<FleetEventDigest>().vehicle, keyOf(u"d"_s));
    }

    void onlyWantedKindsReachTheDesktop_data()
    {
        QTest::addColumn<FleetEventKind>("kind");
        QTest::addColumn<QString>("setting");
        QTest::newRow("silent") << FleetEventKind::VehicleSilent << u"silent"_s;
        QTest::newRow("back") << FleetEventKind::VehicleBack << u"silent"_s;
        QTest::newRow("done") << FleetEventKind::ChargeDone << u"charge"_s;
        QTest::newRow("interrupted") << FleetEventKind::ChargeInterrupted << u"charge"_s;
        QTest::newRow("tyre") << FleetEventKind::TyreAlert << u"tyre"_s;
        QTest::newRow("refused") << FleetEventKind::AccountRefused << u"account"_s;
        QTest::newRow("down") << FleetEventKind::AccountDown << u"account"_s;
        QTest::newRow("stopped by the driver") << FleetEventKind::ChargeStopped << QString();
    }

    void onlyWantedKindsReachTheDesktop()
    {
        QFETCH(const FleetEventKind, kind);
        QFETCH(const QString, setting);
        QSignalSpy announced(m_notifier.get(), &DesktopNotifier::announced);
        m_settings->notifySilent.set(setting != "silent"_L1);
        m_settings->notifyCharge.set(setting != "charge"_L1);
        m_settings->notifyTyre.set(setting != "tyre"_L1);
        m_settings->notifyAccount.set(setting != "account"_L1);
        const FleetEventKind other =
            setting == "tyre"_L1 ? FleetEventKind::AccountRefused : FleetEventKind::TyreAlert; // is wanted
        m_notifier->add({event(kind, u"a"_s), event(other, u"b"_s)});
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(announced.at(0).at(0).value<FleetEventDigest>().title, u"b"_s);
        QCOMPARE(m_notices->rowCount(), 2);
    }

private:
    static FleetEvent event(FleetEventKind kind, const QString &remoteId)
    {
        FleetEvent one;
        one.kind = kind;
        one.vehicle = keyOf(remoteId);
        one.vehicleName = remoteId;
        return one;
    }

    FixedClock m_clock;
    ValueFormatter m_formatter{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<NoticeModel> m_notices;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

QTEST_MAIN(DesktopNotifierTest)
#include "desktop_notifier_test.moc"
