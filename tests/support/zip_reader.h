// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace fleetglass::test {

/// The raw deflate stream (RFC 1951) unpacked; empty where it is damaged.
inline QByteArray inflated(QByteArrayView packed, quint32 size)
{
    QByteArray result(size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(size);
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return ended == Z_STREAM_END ? result : QByteArray();
}

/// The files in a ZIP archive by name, read from its central directory (PKWARE APPNOTE 4.3); empty where it is none, or a file's
/// check sum is wrong. Stored and deflated ones only, as spreadsheets have them.
inline QMap<QString, QByteArray> unzipped(const QByteArray &zip)
{
    const auto u16 = [&zip](qsizetype at) { return qFromLittleEndian<quint16>(zip.constData() + at); };
    const auto u32 = [&zip](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    const qsizetype end = zip.lastIndexOf(QByteArrayView("PK\5\6"));
    if (end < 0 || end + 22 > zip.size())
        return {};
    QMap<QString, QByteArray> files;
    qsizetype entry = u32(end + 16);
    for (int i = 0; i < u16(end + 10); ++i) {
        if (entry + 46 > zip.size() || u32(entry) != 0x02014b50)
            return {};
        const qsizetype header = u32(entry + 42);
        const qsizetype from = header + 30 + u16(header + 26) + u16(header + 28);
        const QByteArrayView packed = QByteArrayView(zip).sliced(from, u32(entry + 20));
        const QByteArray content = u16(entry + 10) == 0 ? packed.toByteArray() : inflated(packed, u32(entry + 24));
        if (crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size()))
            != u32(entry + 16))
            return {};
        files.insert(QString::fromUtf8(QByteArrayView(zip).sliced(entry + 46, u16(entry + 28))), content);
        entry += 46 + u16(entry + 28) + u16(entry + 30) + u16(entry + 32);
    }
    return files;
}

} // namespace fleetglass::test
