// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/place_names.h"

#include "tiles/mercator.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class PlaceNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void nearest_data();
    void nearest();
    void nothingNear_data();
    void nothingNear();
    void acrossTheDateLine();
    void agreesWithASearchOfAll();
    void placesIn();
    void brokenFiles();
};

void PlaceNamesTest::nearest_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::newRow("middle of Tallinn") << 59.437 << 24.7536 << u"Tallinn"_s << u"EE"_s;
    QTest::newRow("Ülemiste, still Tallinn") << 59.4215 << 24.7990 << u"Tallinn"_s << u"EE"_s;
    QTest::newRow("Tartu") << 58.38 << 26.72 << u"Tartu"_s << u"EE"_s;
    QTest::newRow("Keila") << 59.30 << 24.41 << u"Keila"_s << u"EE"_s;
    QTest::newRow("Narva, not Ivangorod") << 59.376 << 28.19 << u"Narva"_s << u"EE"_s;
    QTest::newRow("Berlin, not Berlin's parts") << 52.50 << 13.45 << u"Berlin"_s << u"DE"_s;
    QTest::newRow("Sydney") << -33.868 << 151.207 << u"Sydney"_s << u"AU"_s;
}

void PlaceNamesTest::nearest()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const auto found = PlaceNames::builtIn()->nearest(latitude, longitude);
    QVERIFY(found);
    QTEST(found->place.name, "name");
    QTEST(found->place.countryCode, "country");
    QVERIFY2(found->distanceKm < 12, qPrintable(QString::number(found->distanceKm)));
    QVERIFY(std::abs(found->place.latitude - latitude) < 0.2);
    QVERIFY(found->place.population > 0);
}

void PlaceNamesTest::nothingNear_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("South Pacific") << -48.9 << -123.4;
    QTest::newRow("North Pole") << 90.0 << 0.0;
    QTest::newRow("no latitude") << nan << 24.0;
    QTest::newRow("no longitude") << 59.0 << nan;
    QTest::newRow("latitude too large") << 91.0 << 24.0;
    QTest::newRow("longitude too large") << 59.0 << 361.0;
}

void PlaceNamesTest::nothingNear()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QVERIFY(!PlaceNames::builtIn()->nearest(latitude, longitude));
}

void PlaceNamesTest::acrossTheDateLine()
{
    // Suva, Fiji, is at 178.4° E; from 179.5° W it is 220 km to the west.
    const auto found = PlaceNames::builtIn()->nearest(-18.1, -179.5);
    QVERIFY(found);
    QCOMPARE(found->place.countryCode, u"FJ"_s);
    QVERIFY(found->place.longitude > 170);
}

void PlaceNamesTest::agreesWithASearchOfAll()
{
    const auto names = PlaceNames::builtIn();
    const std::vector<MapPlace> all = names->placesIn(0, 0, mercator::worldSize, mercator::worldSize, 0, 0);
    QCOMPARE(qsizetype(all.size()), names->size());
    for (const auto &[latitude, longitude] :
         {std::pair(58.6, 25.4), {47.0, 8.0}, {64.1, -21.9}, {69.5, 25.0}, {-1.3, 36.8}}) {
        const auto found = names->nearest(latitude, longitude);
        QVERIFY(found);
        const QPointF here = mercator::fromDegrees(latitude, longitude) * mercator::worldSize;
        const double kmPerStep = 40030.0 / mercator::worldSize * std::cos(latitude * 3.14159265 / 180);
        double best = std::numeric_limits<double>::infinity();
        for (const MapPlace &place : all) {
            if (!place.isDistrict)
                best = std::min(best, std::hypot(place.x - here.x(), place.y - here.y()) * kmPerStep
                                          - std::min(30.0, 0.01 * std::sqrt(place.population)));
        }
        const double judged = found->distanceKm - std::min(30.0, 0.01 * std::sqrt(found->place.population));
        QVERIFY2(judged <= best + 0.3, qPrintable(found->place.name));
    }
}

void PlaceNamesTest::placesIn()
{
    const QPointF corner = mercator::fromDegrees(60, 22) * mercator::worldSize;
    const QPointF end = mercator::fromDegrees(57.5, 28) * mercator::worldSize;
    const auto namesOf = [&](int people, int capitalPeople) {
        QStringList found;
        for (const MapPlace &place : PlaceNames::builtIn()->placesIn(int(corner.x()), int(corner.y()), int(end.x()),
                                                                     int(end.y()), people, capitalPeople))
            found.append(place.name);
        found.sort();
        return found;
    };
    QCOMPARE(namesOf(90'000, 90'000), (QStringList{u"Tallinn"_s, u"Tartu"_s}));
    QCOMPARE(namesOf(1'000'000, 100'000), QStringList{u"Tallinn"_s});
    QVERIFY(namesOf(1'000'000'000, 1'000'000'000).isEmpty());
    QVERIFY(namesOf(1'000, 1'000).contains(u"Kärdla"_s));
}

void PlaceNamesTest::brokenFiles()
{
    QVERIFY(!PlaceNames::fromBytes({}));
    QVERIFY(!PlaceNames::fromBytes("no places"));
    QFile file(u":/basemap/places.bin"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(PlaceNames::fromBytes(whole));
    for (const qsizetype length : {20LL, 1000LL, whole.size() / 3, whole.size() / 2, whole.size() - 1})
        QVERIFY(!PlaceNames::fromBytes(whole.first(length)));
    QVERIFY(!PlaceNames::fromBytes(whole + 'x'));
}

QTEST_GUILESS_MAIN(PlaceNamesTest)
#include "place_names_test.moc"
