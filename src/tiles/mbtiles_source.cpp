// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/mbtiles_source.h"

#include "core/in_pool.h"
#include "tiles/tile_picture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextDocumentFragment>
#include <QUuid>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace fleetglass {

struct MbTilesSource::File {
    QString path;
    QString connection = QUuid::createUuid().toString();
    QString id;
    QString name;
    QString attribution;
    int minZoom = 0;
    int maxZoom = 0;
    QThreadPool pool; ///< one thread that never expires: a QSqlDatabase belongs to the thread that opened it

    explicit File(const QString &filePath);
    ~File();
    Result<void> describe();
    Result<void> open();
    Result<Tile> read(TileId tile);
};

MbTilesSource::File::File(const QString &filePath) : path(filePath)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    const QFileInfo info(path);
    const QString version = u"%1|%2|%3"_s.arg(info.absoluteFilePath(), QString::number(info.size()),
                                              QString::number(info.lastModified().toMSecsSinceEpoch()));
    id = u"mbtiles-"_s
         + QString::fromLatin1(QCryptographicHash::hash(version.toUtf8(), QCryptographicHash::Sha256).first(6).toHex());
}

MbTilesSource::File::~File()
{
    pool.start([this] { QSqlDatabase::removeDatabase(connection); });
    pool.waitForDone();
}

Result<void> MbTilesSource::File::open()
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::Storage, u"there is no file "_s + path);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    db.setDatabaseName(path);
    if (!db.open())
        return failure(ErrorKind::Storage, db.lastError().text());
    return {};
}

Result<void> MbTilesSource::File::describe()
{
    if (const auto opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(connection));
    QHash<QString, QString> metadata;
    if (!query.exec(u"SELECT name, value FROM metadata"_s))
        return failure(ErrorKind::Storage, u"no MBTiles file: "_s + query.lastError().text());
    while (query.next())
        metadata.insert(query.value(0).toString(), query.value(1).toString());
    if (metadata.value(u"format"_s) == "pbf"_L1)
        return failure(ErrorKind::Unsupported, u"the file holds vector tiles; only pictures can be shown"_s);

    // What the metadata promise is not always what is in the file.
    if (!query.exec(u"SELECT min(zoom_level), max(zoom_level) FROM tiles"_s) || !query.next() || query.isNull(0))
        return failure(ErrorKind::Storage, u"the file holds no tiles"_s);
    minZoom = std::clamp(query.value(0).toInt(), 0, 22);
    maxZoom = std::clamp(query.value(1).toInt(), minZoom, 22);
    name = metadata.value(u"name"_s, QFileInfo(path).completeBaseName());
    attribution = metadata.value(u"attribution"_s);
    return {};
}

Result<Tile> MbTilesSource::File::read(TileId tile)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.prepare(u"SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"_s);
    query.addBindValue(tile.z);
    query.addBindValue(tile.x);
    query.addBindValue((1 << tile.z) - 1 - tile.y); // the format counts rows from the south
    if (!query.exec())
        return failure(ErrorKind::Storage, query.lastError().text());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"the file has no such tile"_s);
    const QByteArray bytes = query.value(0).toByteArray();
    if (!isWholePicture(bytes))
        return failure(ErrorKind::BadReply, u"the tile is no picture"_s);
    return Tile{.bytes = bytes, .contentType = pictureType(bytes)};
}

MbTilesSource::MbTilesSource(std::shared_ptr<File> file) : m_file(std::move(file)) {}
MbTilesSource::~MbTilesSource() = default;

Result<std::shared_ptr<MbTilesSource>> MbTilesSource::open(const QString &path)
{
    auto file = std::make_shared<File>(path);
    std::promise<Result<void>> described;
    file->pool.start([&] { described.set_value(file->describe()); });
    if (const Result<void> description = described.get_future().get(); !description)
        return std::unexpected(description.error());
    // Often a link; the map's line shows text.
    if (file->attribution.contains(u'<'))
        file->attribution = QTextDocumentFragment::fromHtml(file->attribution).toPlainText();
    return std::shared_ptr<MbTilesSource>(new MbTilesSource(std::move(file)));
}

QString MbTilesSource::name() const
{
    return m_file->name;
}

QString MbTilesSource::id() const
{
    return m_file->id;
}

QString MbTilesSource::attribution() const
{
    return m_file->attribution;
}

int MbTilesSource::minZoom() const
{
    return m_file->minZoom;
}

int MbTilesSource::maxZoom() const
{
    return m_file->maxZoom;
}

Task<Result<Tile>> MbTilesSource::tile(TileRequest request)
{
    const std::shared_ptr<File> file = m_file;
    if (!request.id.isValid())
        co_return failure(ErrorKind::NotFound, u"no such tile"_s);
    auto reading = InPool(file->pool, [file = file.get(), id = request.id] { return file->read(id); });
    co_return co_await reading;
}

} // namespace fleetglass
