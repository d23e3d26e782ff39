// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/value_formatter.h"
#include "support/fixed_clock.h"
#include "support/observed.h"
#include "support/window_test.h"
#include "views/common/notice_button.h"
#include "views/common/notice_list.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace fleetglass;
using namespace fleetglass::test;
using namespace Qt::StringLiterals;

/// The list of events and the button that counts them.
class NoticeListTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_button.reset();
        m_model = std::make_unique<NoticeModel>(FleetEventWords(m_formatter, [](const QString &id) { return id; }));
        m_button = std::make_unique<NoticeButton>(*m_model);
        m_button->show();
    }

    void badgeCountsWhatNobodyHasSeen()
    {
        QCOMPARE(m_button->accessibleName(), u"Events"_s);
        const int plain = m_button->sizeHint().width();
        m_model->add({event(u"van"_s), event(u"truck"_s)});
        QCOMPARE(m_button->accessibleName(), u"Events, 2 new"_s);
        QVERIFY(m_button->sizeHint().width() > plain);
        m_button->click();
        QVERIFY(list()->isVisible());
        QCOMPARE(m_model->unseen(), 2); // bold while they are being read
        list()->hide();
        QCOMPARE(m_model->unseen(), 0);
        QCOMPARE(m_button->sizeHint().width(), plain);
    }

    void clickAsksForTheVehicle()
    {
        QSignalSpy vehicles(m_button.get(), &NoticeButton::vehicleRequested);
        QSignalSpy accounts(m_button.get(), &NoticeButton::accountRequested);
        FleetEvent refused;
        refused.kind = FleetEventKind::AccountRefused;
        refused.vehicle.accountId = u"depot"_s;
        m_model->add({event(u"van"_s), refused});
        m_button->click();
        click(1);
        QCOMPARE(vehicles.count(), 1);
        QCOMPARE(vehicles.at(0).at(0).value<VehicleKey>(), keyOf(u"van"_s));
        QVERIFY(!list()->isVisible());
        m_button->click();
        click(0);
        QCOMPARE(accounts.count(), 1);
        QCOMPARE(accounts.at(0).at(0).toString(), u"depot"_s);
    }

    void keyboardReachesTheNewest()
    {
        QSignalSpy vehicles(m_button.get(), &NoticeButton::vehicleRequested);
        m_model->add({event(u"van"_s), event(u"truck"_s)});
        m_button->click();
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(vehicles.count(), 1);
        QCOMPARE(vehicles.at(0).at(0).value<VehicleKey>(), keyOf(u"truck"_s));
    }

    void emptyListSaysWhatWouldBeThere()
    {
        m_button->click();
        QVERIFY(!view()->isVisible());
        m_model->add({event(u"van"_s)}); // while it is open
        QVERIFY(view()->isVisible());
        list()->findChild<QPushButton *>()->click();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!view()->isVisible());
    }

private:
    static FleetEvent event(const QString &remoteId)
    {
        FleetEvent one;
        one.kind = FleetEventKind::ChargeDone;
        one.vehicle = keyOf(remoteId);
        one.vehicleName = remoteId;
        one.atMs = noonMs;
        return one;
    }
    NoticeList *list() const { return m_button->findChild<NoticeList *>(); }
    QListView *view() const { return list()->findChild<QListView *>(); }
    void click(int row) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(m_model->index(row, 0)).center());
    }

    FixedClock m_clock;
    ValueFormatter m_formatter{m_clock};
    std::unique_ptr<NoticeModel> m_model;
    std::unique_ptr<NoticeButton> m_button;
};

QTEST_MAIN(NoticeListTest)
#include "notice_list_test.moc"
