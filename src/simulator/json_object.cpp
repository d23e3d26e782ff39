// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/json_object.h"

#include <algorithm>

namespace fleetglass {

QByteArray jsonString(QByteArrayView utf8)
{
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            json += c;
        }
    }
    json += '"';
    return json;
}

void JsonObject::addRaw(QByteArray key, QByteArray json)
{
    m_members.emplace_back(std::move(key), std::move(json));
}

QByteArray JsonObject::toBytes() const
{
    auto members = m_members;
    std::ranges::sort(members);
    QByteArray json = QByteArrayLiteral("{");
    for (const auto &[key, value] : members) {
        if (json.size() > 1)
            json += ',';
        json += '"' + key + "\":" + value;
    }
    json += '}';
    return json;
}

} // namespace fleetglass
