// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <QtTypes>

namespace fleetglass {

/// Reads the map's files: little endian, LEB128 numbers, zigzag for signed ones (packaging/basemap/bytes.mjs writes them).
/// Past the end everything is 0 and ok() is false, so a broken file is noticed once at the end and never read out of bounds.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    qsizetype position() const { return m_at; }

    quint8 u8()
    {
        if (m_at >= m_bytes.size()) {
            m_ok = false;
            return 0;
        }
        return quint8(m_bytes[m_at++]);
    }
    quint16 u16()
    {
        const quint16 low = u8();
        return quint16(low | (u8() << 8));
    }
    quint32 u32()
    {
        const quint32 low = u16();
        return low | (quint32(u16()) << 16);
    }
    quint32 varint()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const quint32 byte = u8();
            value |= (byte & 127U) << shift;
            if (byte < 128)
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint32 signedVarint()
    {
        const quint32 value = varint();
        return qint32(value >> 1) ^ -qint32(value & 1);
    }
    QByteArrayView take(qsizetype length)
    {
        if (length < 0 || length > m_bytes.size() - m_at) {
            m_ok = false;
            m_at = m_bytes.size();
            return {};
        }
        m_at += length;
        return m_bytes.sliced(m_at - length, length);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace fleetglass
