// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_json.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QTimeZone>

#include <chrono>
#include <cmath>
#include <cstdint>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestBelievable = 1e9;
constexpr qsizetype timeLength = 19; // yyyy-MM-dd HH:mm:ss

std::unexpected<Error> badReply(const QString &detail)
{
    return failure(ErrorKind::BadReply, detail);
}

QString typeName(const simdjson::dom::element &element)
{
    switch (element.type()) {
    case simdjson::dom::element_type::ARRAY:
        return u"an array"_s;
    case simdjson::dom::element_type::OBJECT:
        return u"an object"_s;
    case simdjson::dom::element_type::STRING:
        return u"a text"_s;
    case simdjson::dom::element_type::NULL_VALUE:
        return u"null"_s;
    case simdjson::dom::element_type::BOOL:
        return u"a boolean"_s;
    default:
        return u"a number"_s;
    }
}

/// Two digits or four of the text, -1 where there is something else.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        value = value * 10 + (digit - u'0');
    }
    return value;
}

bool hasTimeShape(QStringView text)
{
    return text.size() >= timeLength && text[4] == u'-' && text[7] == u'-' && (text[10] == u' ' || text[10] == u'T')
           && text[13] == u':' && text[16] == u':'
           && (text.size() == timeLength || text[timeLength] == u'.' || text[timeLength] == u'Z');
}

} // namespace

Result<OvmsJson> OvmsJson::parse(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    if (start.isEmpty())
        return badReply(u"the answer is empty"_s);
    if (start.startsWith('<'))
        return badReply(u"HTML instead of JSON"_s);
    OvmsJson json;
    json.m_parser = std::make_unique<simdjson::dom::parser>();
    if (json.m_parser->parse(body.constData(), static_cast<size_t>(body.size())).get(json.m_root))
        return badReply(u"not JSON, or only a part of it"_s);
    return json;
}

Result<simdjson::dom::object> OvmsJson::object() const
{
    simdjson::dom::object object;
    if (m_root.get(object))
        return badReply(u"an object is expected, not "_s + typeName(m_root));
    return object;
}

Result<simdjson::dom::array> OvmsJson::array() const
{
    simdjson::dom::array array;
    if (m_root.get(array))
        return badReply(u"an array is expected, not "_s + typeName(m_root));
    return array;
}

QString ovmsText(const simdjson::dom::object &object, std::string_view key)
{
    simdjson::dom::element value;
    if (object.at_key(key).get(value))
        return {};
    std::string_view text;
    if (!value.get(text))
        return ovmsRepaired(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed());
    bool flag = false;
    if (!value.get(flag))
        return flag ? u"1"_s : u"0"_s;
    int64_t integer = 0;
    if (!value.get(integer))
        return QString::number(static_cast<qint64>(integer));
    double number = 0;
    if (!value.get(number))
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    return {};
}

std::optional<double> ovmsNumber(const simdjson::dom::object &object, std::string_view key)
{
    return ovmsNumber(ovmsText(object, key));
}

std::optional<bool> ovmsFlag(const simdjson::dom::object &object, std::string_view key)
{
    return ovmsNumber(object, key).transform([](double value) { return value != 0; });
}

std::optional<qint64> ovmsTime(const simdjson::dom::object &object, std::string_view key)
{
    return ovmsTimeMs(ovmsText(object, key));
}

std::optional<double> ovmsNumber(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) >= largestBelievable)
        return std::nullopt;
    return value;
}

std::optional<qint64> ovmsTimeMs(QStringView text)
{
    if (!hasTimeShape(text))
        return std::nullopt;
    using namespace std::chrono;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int monthNumber = digits(text, 5, 2);
    const int dayNumber = digits(text, 8, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || monthNumber < 0
        || dayNumber < 0)
        return std::nullopt;
    const year_month_day date{year(digits(text, 0, 4)), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    if (!date.ok() || date.year() < year(1990)) // 0000-00-00 is MySQL's "no time"
        return std::nullopt;
    const sys_seconds time = sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
    return milliseconds(time.time_since_epoch()).count();
}

QString ovmsTimeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString ovmsRepaired(const QString &text)
{
    bool hasHighBytes = false;
    for (const QChar character : text) {
        if (character.unicode() > 0xff)
            return text;
        hasHighBytes |= character.unicode() > 0x7f;
    }
    if (!hasHighBytes)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text.toLatin1());
    return decoder.hasError() ? text : decoded;
}

} // namespace fleetglass
