// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/asked_tile.h"
#include "tiles/mbtiles_source.h"
#include "tiles/pictures.h"

#include <QFile>
#include <QImage>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetglass;
using namespace Qt::StringLiterals;

class MbTilesSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void readsTilesAndDescription();
    void manyAtOnce();
    void badPicture();
    void neverWrites();
    void refuses_data();
    void refuses();

private:
    QString makeFile(const QString &name, const QMap<QString, QString> &metadata, bool withTiles = true);
    QTemporaryDir m_folder;
};

QString MbTilesSourceTest::makeFile(const QString &name, const QMap<QString, QString> &metadata, bool withTiles)
{
    const QString path = m_folder.filePath(name);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
        db.setDatabaseName(path);
        if (!db.open())
            return {};
        QSqlQuery query(db);
        query.exec(u"CREATE TABLE metadata (name text, value text)"_s);
        query.exec(u"CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"_s);
        for (const auto &[key, value] : metadata.asKeyValueRange()) {
            query.prepare(u"INSERT INTO metadata VALUES (?, ?)"_s);
            query.addBindValue(key);
            query.addBindValue(value);
            query.exec();
        }
        const auto add = [&](int z, int x, int tmsRow, const QByteArray &bytes) {
            query.prepare(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s);
            for (const QVariant &value : {QVariant(z), QVariant(x), QVariant(tmsRow), QVariant(bytes)})
                query.addBindValue(value);
            query.exec();
        };
        if (withTiles) {
            add(3, 4, 0, pictureOf(Qt::blue)); // row 0 is the southernmost
            add(3, 4, 7, pictureOf(Qt::green, "JPG"));
            add(4, 8, 8, "this is no picture");
            add(4, 9, 8, pictureOf(Qt::red).first(100)); // cut off
        }
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
    return path;
}

void MbTilesSourceTest::readsTilesAndDescription()
{
    const QString path =
        makeFile(u"good.mbtiles"_s, {{u"name"_s, u"Harjumaa"_s},
                                     {u"format"_s, u"png"_s},
                                     {u"attribution"_s, u"&copy; <a href='https://example.org'>Maa-amet</a>"_s}});
    const auto source = MbTilesSource::open(path);
    QVERIFY(source);
    QCOMPARE((*source)->name(), u"Harjumaa"_s);
    QCOMPARE((*source)->attribution(), u"© Maa-amet"_s);
    QCOMPARE((*source)->minZoom(), 3);
    QCOMPARE((*source)->maxZoom(), 4);
    QVERIFY((*source)->id().startsWith("mbtiles-"_L1));

    const Result<Tile> south = AskedTile(*source, {{3, 4, 7}, 1, false}).result();
    QVERIFY(south);
    QCOMPARE(south->contentType, "image/png"_ba);
    QCOMPARE(QImage::fromData(south->bytes).pixelColor(5, 5), QColor(Qt::blue));
    const Result<Tile> north = AskedTile(*source, {{3, 4, 0}, 1, true}).result();
    QVERIFY(north);
    QCOMPARE(north->contentType, "image/jpeg"_ba);
    QCOMPARE(AskedTile(*source, {{3, 5, 0}, 1, false}).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(AskedTile(*source, {{40, 5, 0}, 1, false}).result().error().kind, ErrorKind::NotFound);
}

void MbTilesSourceTest::manyAtOnce()
{
    const auto source = MbTilesSource::open(makeFile(u"many.mbtiles"_s, {}));
    QVERIFY(source);
    QCOMPARE((*source)->name(), u"many"_s);
    std::vector<AskedTile> asked;
    for (int i = 0; i < 50; ++i)
        asked.emplace_back(*source, TileRequest{{3, 4, i % 2 ? 7 : 0}, 1, false});
    for (const AskedTile &tile : asked)
        QVERIFY(tile.result());
}

void MbTilesSourceTest::badPicture()
{
    const auto source = MbTilesSource::open(makeFile(u"bad.mbtiles"_s, {}));
    QVERIFY(source);
    QCOMPARE(AskedTile(*source, {{4, 8, 7}, 1, false}).result().error().kind, ErrorKind::BadReply);
    const Result<Tile> cutOff = AskedTile(*source, {{4, 9, 7}, 1, false}).result();
    QCOMPARE(cutOff.error().kind, ErrorKind::BadReply);
}

void MbTilesSourceTest::neverWrites()
{
    const QString path = makeFile(u"locked.mbtiles"_s, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const auto source = MbTilesSource::open(path);
        QVERIFY(source);
        QVERIFY(AskedTile(*source, {{3, 4, 7}, 1, false}).result());
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"locked.mbtiles*"_s}, QDir::Files).size(), 1);
}

void MbTilesSourceTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no file") << m_folder.filePath(u"nowhere.mbtiles"_s) << ErrorKind::Storage;
    QTest::newRow("a folder") << m_folder.path() << ErrorKind::Storage;
    QTest::newRow("vector tiles") << makeFile(u"vector.mbtiles"_s, {{u"format"_s, u"pbf"_s}}) << ErrorKind::Unsupported;
    QTest::newRow("no tiles") << makeFile(u"empty.mbtiles"_s, {{u"format"_s, u"png"_s}}, false) << ErrorKind::Storage;
    QFile text(m_folder.filePath(u"text.mbtiles"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("<html>this is no database, whatever its name says</html>");
    QTest::newRow("no database") << text.fileName() << ErrorKind::Storage;
}

void MbTilesSourceTest::refuses()
{
    QFETCH(QString, path);
    const auto source = MbTilesSource::open(path);
    QVERIFY(!source);
    QTEST(source.error().kind, "kind");
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere.mbtiles"_s)));
}

QTEST_MAIN(MbTilesSourceTest)
#include "mbtiles_source_test.moc"
