// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace fleetglass {

/// Text as a JSON string, quotes included. Takes and gives UTF-8.
QByteArray jsonString(QByteArrayView utf8);

/// One JSON object, its keys in alphabetical order as the services written in Perl send them.
class JsonObject
{
public:
    void addText(QByteArray key, QByteArrayView utf8) { addRaw(std::move(key), jsonString(utf8)); }
    void addNumber(QByteArray key, qint64 number) { addRaw(std::move(key), QByteArray::number(number)); }
    void addNull(QByteArray key) { addRaw(std::move(key), QByteArrayLiteral("null")); }
    /// The value as it is to stand in the JSON text.
    void addRaw(QByteArray key, QByteArray json);

    QByteArray toBytes() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_members;
};

} // namespace fleetglass
