// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/one_shot_body.h"

#include <algorithm>

namespace fleetglass {

OneShotBody::OneShotBody(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_body.size() - m_read);
    if (count <= 0)
        return m_read == m_body.size() && maxSize > 0 ? -1 : 0;
    std::copy_n(m_body.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace fleetglass
