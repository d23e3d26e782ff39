// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// make_icons DRAWING.svg FOLDER: the program's icon in the formats that systems want: FOLDER/<size>.png for Linux, fleetglass.ico for
// Windows, fleetglass.icns for macOS. Runs on the computer that builds, so that no picture is kept that nobody drew.

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// A directory of pictures, each a PNG, as Windows reads it since Vista (learn.microsoft.com: "Icons", ICONDIR).
QByteArray ico(QSvgRenderer &drawing)
{
    const QList<int> sizes = {16, 20, 24, 32, 40, 48, 64, 256};
    QByteArray directory, pictures;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    const qsizetype firstPicture = 6 + 16 * sizes.size();
    for (const int size : sizes) {
        const QByteArray picture = png(drawing, size);
        const auto edge = static_cast<quint8>(size % 256); // 0 stands for 256
        out << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << static_cast<quint32>(picture.size()) << static_cast<quint32>(firstPicture + pictures.size());
        pictures += picture;
    }
    return directory + pictures;
}

/// "icns", the length of all, then type, length and PNG of each (developer.apple.com: "Provide high-resolution icons").
QByteArray icns(QSvgRenderer &drawing)
{
    const std::pair<const char *, int> kinds[] = {{"ic11", 32},  {"ic12", 64},  {"ic07", 128}, {"ic13", 256},
                                                  {"ic08", 256}, {"ic14", 512}, {"ic09", 512}, {"ic10", 1024}};
    QByteArray pictures;
    QDataStream out(&pictures, QIODevice::WriteOnly);
    for (const auto &[kind, size] : kinds) {
        const QByteArray picture = png(drawing, size);
        out.writeRawData(kind, 4);
        out << static_cast<quint32>(picture.size() + 8);
        out.writeRawData(picture.constData(), picture.size());
    }
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.writeRawData("icns", 4);
    head << static_cast<quint32>(pictures.size() + 8);
    return file + pictures;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        std::fprintf(stderr, "make_icons: %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "make_icons DRAWING.svg FOLDER\n");
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!drawing.isValid() || !QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "make_icons: no drawing in %s, or no folder %s\n", argv[1], argv[2]);
        return 1;
    }
    bool isDone = write(folder.filePath(u"fleetglass.ico"_s), ico(drawing))
                  && write(folder.filePath(u"fleetglass.icns"_s), icns(drawing));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        isDone = write(folder.filePath(u"%1.png"_s.arg(size)), png(drawing, size)) && isDone;
    return isDone ? 0 : 1;
}
