// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/state_blob.h"

#include <QDataStream>
#include <QIODevice>

namespace fleetglass {

namespace {

// Version 1: quint8 version; quint16 number of texts, each a UTF-8 QByteArray; quint16 number of observations, each: quint16 index of
// the quantity's key, of the part, of the origin; quint8 age; quint8 type; value (double, quint8 or UTF-8); qint64 time in ms, UTC.
constexpr quint8 blobVersion = 1;
constexpr auto streamVersion = QDataStream::Qt_6_8;

enum class Age : quint8 { Current = 0, Old = 1 };
enum class Type : quint8 { Number = 0, Flag = 1, Text = 2 };

class TextTable
{
public:
    quint16 indexOf(const QByteArray &utf8)
    {
        const auto place = m_indexOf.constFind(utf8);
        if (place != m_indexOf.cend())
            return *place;
        const auto next = static_cast<quint16>(m_texts.size());
        m_indexOf.insert(utf8, next);
        m_texts.append(utf8);
        return next;
    }
    const QList<QByteArray> &texts() const { return m_texts; }

private:
    QHash<QByteArray, quint16> m_indexOf;
    QList<QByteArray> m_texts;
};

void writeValue(QDataStream &out, const Value &value)
{
    if (const auto *number = std::get_if<double>(&value))
        out << static_cast<quint8>(Type::Number) << *number;
    else if (const auto *flag = std::get_if<bool>(&value))
        out << static_cast<quint8>(Type::Flag) << static_cast<quint8>(*flag);
    else
        out << static_cast<quint8>(Type::Text) << std::get<QString>(value).toUtf8();
}

std::optional<Value> readValue(QDataStream &in)
{
    quint8 type = 0;
    in >> type;
    switch (static_cast<Type>(type)) {
    case Type::Number: {
        double number = 0;
        in >> number;
        return number;
    }
    case Type::Flag: {
        quint8 flag = 0;
        in >> flag;
        return flag != 0;
    }
    case Type::Text: {
        QByteArray utf8;
        in >> utf8;
        return QString::fromUtf8(utf8);
    }
    }
    return std::nullopt;
}

} // namespace

QByteArray encodeState(const ObservationSet &known)
{
    TextTable table;
    QByteArray rows;
    QDataStream out(&rows, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    for (const Observation &observation : known.all()) {
        const QLatin1StringView key = quantityInfo(observation.quantity).key;
        out << table.indexOf(QByteArray(key.data(), key.size())) << table.indexOf(observation.part.text().toUtf8())
            << table.indexOf(observation.origin.text().toUtf8())
            << static_cast<quint8>(observation.sourceAge == SourceAge::Old ? Age::Old : Age::Current);
        writeValue(out, observation.value);
        out << observation.observedAtMs;
    }

    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head.setVersion(streamVersion);
    head << blobVersion << static_cast<quint16>(table.texts().size());
    for (const QByteArray &text : table.texts())
        head << text;
    head << static_cast<quint16>(known.all().size());
    return bytes + rows;
}

const StateDecoder::Text &StateDecoder::textOf(const QByteArray &utf8)
{
    auto place = m_texts.constFind(utf8);
    if (place == m_texts.cend()) {
        const QString text = QString::fromUtf8(utf8);
        place = m_texts.insert(utf8, {.quantity = quantityFromKey(text), .name = Interned(text)});
    }
    return *place;
}

std::optional<QList<Observation>> StateDecoder::decode(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    quint8 version = 0;
    quint16 textCount = 0;
    in >> version >> textCount;
    if (version != blobVersion)
        return std::nullopt;
    QList<Text> texts;
    texts.reserve(textCount);
    QByteArray utf8;
    for (int i = 0; i < textCount && in.status() == QDataStream::Ok; ++i) {
        in >> utf8;
        texts.append(textOf(utf8));
    }
    quint16 count = 0;
    in >> count;
    QList<Observation> observations;
    observations.reserve(count);
    for (int i = 0; i < count; ++i) {
        quint16 key = 0, part = 0, origin = 0;
        quint8 age = 0;
        in >> key >> part >> origin >> age;
        std::optional<Value> value = readValue(in);
        qint64 atMs = 0;
        in >> atMs;
        if (in.status() != QDataStream::Ok || !value || std::max({key, part, origin}) >= texts.size())
            return std::nullopt;
        if (const std::optional<Quantity> quantity = texts.at(key).quantity) {
            observations.append({.quantity = *quantity,
                                 .sourceAge = age == static_cast<quint8>(Age::Old) ? SourceAge::Old : SourceAge::Current,
                                 .part = texts.at(part).name,
                                 .origin = texts.at(origin).name,
                                 .value = std::move(*value),
                                 .observedAtMs = atMs});
        }
    }
    return in.status() == QDataStream::Ok ? std::optional(observations) : std::nullopt;
}

} // namespace fleetglass
