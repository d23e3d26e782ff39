// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/value_formatter.h"
#include "support/fixed_clock.h"
#include "views/common/state_shape.h"
#include "views/map/map_view.h"
#include "views/map/scale_bar.h"

#include <QLabel>
#include <QMenu>
#include <QPainterPath>
#include <QTest>
#include <QToolButton>
#include <QWidgetAction>

using namespace fleetglass;
using namespace Qt::StringLiterals;

/// What lies over the map, and the signs on it.
class MapOverlaysTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }

private slots:
    void theAttributionIsThereAsAWhole();
    void aNarrowMapHasAButtonForIt();
    void theScaleFollowsTheUsersUnit();
    void eachStateHasASignOfItsOwn();
};

void MapOverlaysTest::theAttributionIsThereAsAWhole()
{
    MapView view;
    view.resize(900, 300);
    const auto *label = view.findChild<QLabel *>(u"attribution"_s);
    QVERIFY(label->isHidden());
    view.setAttribution(u"© <a href=\"https://example.org\">Somebody</a>"_s);
    QVERIFY(!label->isHidden());
    QVERIFY(view.findChild<QToolButton *>(u"attributionButton"_s)->isHidden());
    QCOMPARE(label->width(), label->sizeHint().width());
    QCOMPARE(label->geometry().right(), view.rect().right());
}

void MapOverlaysTest::aNarrowMapHasAButtonForIt()
{
    MapView view;
    view.resize(900, 300);
    const QString text = u"© <a href=\"https://example.org\">Somebody</a> and everybody who helped"_s;
    view.setAttribution(text);
    view.resize(240, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *button = view.findChild<QToolButton *>(u"attributionButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(view.rect().contains(button->geometry()));
    QVERIFY(view.findChild<QLabel *>(u"attribution"_s)->isHidden());
    const auto *action = qobject_cast<QWidgetAction *>(button->menu()->actions().value(0));
    QVERIFY(action);
    QCOMPARE(qobject_cast<QLabel *>(action->defaultWidget())->text(), text);
}

void MapOverlaysTest::theScaleFollowsTheUsersUnit()
{
    const FixedClock clock;
    ValueFormatter formatter(clock);
    MapView view;
    view.resize(600, 400);
    view.setFormatter(&formatter);
    const auto *scale = view.findChild<ScaleBar *>();
    QVERIFY2(scale->text().endsWith(u"km"_s), qPrintable(scale->text()));
    UnitChoice units;
    units.distance = DistanceUnit::Miles;
    formatter.setUnits(units);
    QVERIFY2(scale->text().endsWith(u"mi"_s), qPrintable(scale->text()));
}

void MapOverlaysTest::eachStateHasASignOfItsOwn()
{
    QList<QPainterPath> signs{severitySign(Severity::Attention), severitySign(Severity::Alarm)};
    for (const Activity activity :
         {Activity::Unknown, Activity::Parked, Activity::Idle, Activity::Moving, Activity::Charging})
        signs.append(stateSign(activity));
    for (qsizetype i = 0; i < signs.size(); ++i) {
        QVERIFY(QRectF(-1, -1, 2, 2).contains(signs.at(i).boundingRect()));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(signs.at(i) != signs.at(other));
    }
    QVERIFY(severitySign(Severity::None).isEmpty());
}

QTEST_MAIN(MapOverlaysTest)
#include "map_overlays_test.moc"
