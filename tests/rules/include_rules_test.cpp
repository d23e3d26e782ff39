// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/source_rules.h"

#include <QDirIterator>
#include <QTest>

using namespace fleetglass::test;
using namespace Qt::StringLiterals;

namespace {

/// The arrows of the architecture, one line per layer: folder, what it may include, which libraries it may use.
const QList<LayerRule> layers = {
    {u"core"_s, {}, {u"Core"_s}},
    {u"domain"_s, {u"core"_s}, {u"Core"_s, u"Positioning"_s}},
    {u"net"_s, {u"core"_s}, {u"Core"_s, u"Network"_s}},
    {u"providers"_s, {u"core"_s, u"domain"_s, u"net"_s}, {u"Core"_s, u"simdjson"_s}},
    {u"store"_s, {u"core"_s, u"domain"_s}, {u"Core"_s}},
    {u"archive"_s, {u"core"_s, u"domain"_s}, {u"Core"_s, u"Sql"_s}},
    {u"sync"_s, {u"core"_s, u"domain"_s, u"providers"_s, u"store"_s, u"archive"_s}, {u"Core"_s}},
    {u"settings"_s, {u"core"_s, u"domain"_s}, {u"Core"_s, u"keychain"_s}},
    {u"tiles"_s, {u"core"_s, u"net"_s}, {u"Core"_s, u"Gui"_s, u"Network"_s, u"HttpServer"_s, u"Sql"_s}},
    {u"models"_s, {u"core"_s, u"domain"_s, u"store"_s, u"archive"_s}, {u"Core"_s}},
    {u"files"_s, {u"core"_s, u"domain"_s}, {u"Core"_s, u"xlsxwriter"_s}},
    {u"simulator"_s,
     {u"core"_s, u"domain"_s},
     {u"Core"_s, u"Network"_s, u"HttpServer"_s}}, // QHttpServer listens with a QTcpServer
    {u"app"_s, {u"*"_s}, {u"*"_s}},
};

const QStringList pages = {u"vehicle"_s, u"charge"_s,   u"tyres"_s,    u"charts"_s,
                           u"trips"_s,   u"accounts"_s, u"fleetlist"_s, u"settings"_s, u"commands"_s, u"help"_s};

/// The pages know values, models, settings and what all pages share; the map also the store's columns and the tiles. Only the
/// main window knows the others.
QList<LayerRule> viewLayers()
{
    const QStringList below = {u"core"_s, u"domain"_s, u"models"_s, u"files"_s, u"settings"_s};
    const QStringList shared = below + QStringList{u"views/common"_s};
    const QStringList widgets = {u"Core"_s, u"Gui"_s, u"Widgets"_s};
    const QStringList quick = {u"Qml"_s, u"Quick"_s, u"QuickWidgets"_s, u"Positioning"_s, u"Location"_s};
    QStringList others = {u"views/common"_s, u"views/map"_s};
    QList<LayerRule> rules = {{u"views/common"_s, below, widgets + QStringList{u"Svg"_s}},
                              {u"views/map"_s, shared + QStringList{u"tiles"_s, u"store"_s}, widgets + quick}};
    for (const QString &page : pages) {
        rules.append(
            {u"views/"_s + page, shared, page == "charts"_L1 ? widgets + QStringList{u"Charts"_s, u"Svg"_s} : widgets});
        others.append(u"views/"_s + page);
    }
    rules.append({u"views/mainwindow"_s, below + others + QStringList{u"store"_s}, widgets});
    return rules;
}

const QString licence =
    u"// SPDX-FileCopyrightText: 2026 The Fleetglass authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

/// Reads every source file against the table above.
class IncludeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sources_data();
    void sources();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void soundTextIsLeftAlone_data();
    void soundTextIsLeftAlone();
    void everyTypeHasItsOwnName();

private:
    std::unique_ptr<SourceRules> m_rules;
};

void IncludeRulesTest::initTestCase()
{
    QTest::failOnWarning();
    QHash<QString, QString> libraryOf = qtHeaders();
    QCOMPARE(libraryOf.value(u"QColor"_s), u"Gui"_s);
    QCOMPARE(libraryOf.value(u"QWidget"_s), u"Widgets"_s);
    libraryOf.insert(u"simdjson.h"_s, u"simdjson"_s);
    libraryOf.insert(u"keychain.h"_s, u"keychain"_s);
    m_rules = std::make_unique<SourceRules>(layers + viewLayers(), libraryOf);
}

void IncludeRulesTest::sources_data()
{
    QTest::addColumn<QString>("path");
    const QDir root(QStringLiteral(FLEETGLASS_SOURCES));
    QDirIterator files(root.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        QTest::newRow(qPrintable(path)) << path;
    }
}

void IncludeRulesTest::sources()
{
    QFETCH(const QString, path);
    QFile file(QStringLiteral(FLEETGLASS_SOURCES) + u'/' + path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QStringList objections = m_rules->objectionsTo({.path = path, .text = QString::fromUtf8(file.readAll())});
    QVERIFY2(objections.isEmpty(), qPrintable(path + u" "_s + objections.join(u"; "_s)));
}

void IncludeRulesTest::everyTypeHasItsOwnName()
{
    QList<SourceFile> headers = {{.path = u"net/a.h"_s, .text = u"class Box;\nstruct Row {\n};\n"_s},
                                 {.path = u"store/b.h"_s, .text = u"class Box\n{\n};\nstruct Row : Base {\n};\n"_s}};
    QCOMPARE(typesOfTwoHeaders(headers), QStringList{u"Row is defined in net/a.h and in store/b.h"_s});

    headers.clear();
    const QDir root(QStringLiteral(FLEETGLASS_SOURCES));
    QDirIterator files(root.path(), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        headers.append({.path = root.relativeFilePath(file.fileName()), .text = QString::fromUtf8(file.readAll())});
    }
    QVERIFY(headers.size() > 100);
    QCOMPARE(typesOfTwoHeaders(headers), QStringList());
}

void IncludeRulesTest::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");

    QTest::newRow("upwards") << u"store/fleet_store.cpp"_s << u"#include \"models/value_formatter.h\""_s
                             << u"may not lean on models"_s;
    QTest::newRow("sideways") << u"archive/archive.h"_s << u"#include \"net/http_client.h\""_s
                              << u"may not lean on net"_s;
    QTest::newRow("views ask nobody") << u"views/vehicle/vehicle_panel.cpp"_s << u"#include \"sync/sync_engine.h\""_s
                                      << u"may not lean on sync"_s;
    QTest::newRow("page to page") << u"views/charge/charge_panel.cpp"_s << u"#include \"views/trips/trips_panel.h\""_s
                                  << u"may not lean on views/trips"_s;
    QTest::newRow("simulator is the other side")
        << u"simulator/world.cpp"_s << u"#include \"providers/ovms/ovms_json.h\""_s << u"may not lean on providers"_s;
    QTest::newRow("no folder") << u"domain/wheel.cpp"_s << u"  #  include \"wheel.h\""_s << u"without its folder"_s;
    QTest::newRow("unknown folder") << u"domain/wheel.cpp"_s << u"#include \"util/strings.h\""_s
                                    << u"may not lean on that"_s;
    QTest::newRow("file of no layer") << u"util/strings.h"_s << QString() << u"does not know"_s;
    QTest::newRow("another provider") << u"providers/omni/omni_parser.cpp"_s
                                      << u"#include \"providers/ovms/ovms_json.h\""_s << u"another provider's header"_s;
    QTest::newRow("colour in a model") << u"models/fleet_list_model.cpp"_s << u"#include <QColor>"_s << u"of Gui"_s;
    QTest::newRow("icon with its module")
        << u"models/fleet_list_model.cpp"_s << u"#include <QtGui/QIcon>"_s << u"of Gui"_s;
    QTest::newRow("widget in a model") << u"models/fleet_list_model.cpp"_s << u"#include <QWidget>"_s << u"of Widgets"_s;
    QTest::newRow("request in a view") << u"views/common/age_label.cpp"_s << u"#include <QNetworkReply>"_s
                                       << u"of Network"_s;
    QTest::newRow("SQL in the store") << u"store/fleet_store.cpp"_s << u"#include <QSqlQuery>"_s << u"of Sql"_s;
    QTest::newRow("system time") << u"sync/sync_engine.cpp"_s << u"auto now = QDateTime::currentDateTimeUtc();"_s
                                 << u"asks the system"_s;
    QTest::newRow("system milliseconds") << u"sync/sync_engine.cpp"_s
                                         << u"auto now = QDateTime::currentMSecsSinceEpoch();"_s
                                         << u"asks the system"_s;
    QTest::newRow("system time of std") << u"net/token_bucket.cpp"_s
                                        << u"auto now = std::chrono::system_clock::now();"_s << u"asks the system"_s;
    QTest::newRow("singleton made") << u"store/fleet_store.h"_s << u"static FleetStore &instance();"_s << u"singleton"_s;
    QTest::newRow("singleton used") << u"models/vehicle_focus.cpp"_s << u"FleetStore::instance().size();"_s
                                    << u"singleton"_s;
    QTest::newRow("long") << u"core/error.cpp"_s << QString(500, u'\n') << u"lines: split it"_s;
}

void IncludeRulesTest::plantedFaultsAreFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    const QStringList objections = m_rules->objectionsTo({.path = path, .text = licence + code + u'\n'});
    QVERIFY2(objections.join(u'\n').contains(said), qPrintable(objections.join(u'\n')));
    const QStringList withoutLicence = m_rules->objectionsTo({.path = path, .text = code + u'\n'});
    QVERIFY(withoutLicence.contains(u"has no SPDX line at its top"_s));
}

void IncludeRulesTest::soundTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");

    QTest::newRow("own layer") << u"store/fleet_store.cpp"_s
                               << u"#include \"store/fleet_store.h\"\n#include <QHash>\n#include <vector>"_s;
    QTest::newRow("form") << u"views/accounts/token_dialog.cpp"_s << u"#include \"ui_token_dialog.h\""_s;
    QTest::newRow("main window") << u"views/mainwindow/main_window.cpp"_s << u"#include \"views/map/map_view.h\""_s;
    QTest::newRow("registry") << u"providers/registry.cpp"_s << u"#include \"providers/ovms/ovms_provider.h\""_s;
    QTest::newRow("own provider") << u"providers/ovms/ovms_json.cpp"_s << u"#include \"providers/ovms/ovms_json.h\""_s;
    QTest::newRow("the clock itself") << u"core/clock.cpp"_s << u"return QDateTime::currentMSecsSinceEpoch();"_s;
    QTest::newRow("Qt's singleton") << u"tiles/online_tile_source.cpp"_s << u"QNetworkInformation::instance();"_s;
    QTest::newRow("only mentioned") << u"sync/sync_engine.cpp"_s
                                    << u"// never QDateTime::currentDateTime() or X::instance()"_s;
}

void IncludeRulesTest::soundTextIsLeftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QCOMPARE(m_rules->objectionsTo({.path = path, .text = licence + code + u'\n'}), QStringList());
}

QTEST_APPLESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
