// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

namespace fleetglass {

/// A parsed answer of an OVMS server. Keep it as long as anything of it is read.
///
/// The server passes on what the vehicle's module wrote, so one value may come as a number, as a number in a string, as "" or
/// null, or not at all. The functions below read all of them; unknown is nullopt or an empty text.
class OvmsJson
{
public:
    /// BadReply for everything that is not JSON: nothing, HTML, half an answer, bytes that are no UTF-8, nesting without end.
    static Result<OvmsJson> parse(const QByteArray &body);

    Result<simdjson::dom::object> object() const; ///< BadReply where the answer is something else
    Result<simdjson::dom::array> array() const;   ///< BadReply where the answer is something else

private:
    std::unique_ptr<simdjson::dom::parser> m_parser; ///< on the heap: elements point into it
    simdjson::dom::element m_root;
};

/// A member as text, repaired and trimmed; numbers and booleans as they would be written. Empty: missing, null, "" or no plain value.
QString ovmsText(const simdjson::dom::object &object, std::string_view key);
std::optional<double> ovmsNumber(const simdjson::dom::object &object, std::string_view key);
/// Non-zero is true: flags are the value of a bit, not 0 or 1.
std::optional<bool> ovmsFlag(const simdjson::dom::object &object, std::string_view key);
/// UTC milliseconds of a member that is a time, see ovmsTimeMs().
std::optional<qint64> ovmsTime(const simdjson::dom::object &object, std::string_view key);

/// A finite number of a size that a vehicle can have (below 1e9); "nan", "inf", words and half numbers are unknown.
std::optional<double> ovmsNumber(QStringView text);
/// "2026-11-20 21:30:09" as UTC milliseconds, also with T between, and Z or fractions behind, as some servers write it.
std::optional<qint64> ovmsTimeMs(QStringView text);
/// A time as the `since` parameter wants it: UTC, whole seconds, no zone.
QString ovmsTimeText(qint64 timeMs);
/// The server encodes text that is not ASCII twice as UTF-8 ("ZÃ¼rich"). Undoes that where it happened.
QString ovmsRepaired(const QString &text);

} // namespace fleetglass
