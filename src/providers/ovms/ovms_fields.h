// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quantity.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace fleetglass {

/// One field of a module's record: its place in the raw message (from 1) and its name where the server cuts the message itself.
/// An empty name: the server does not pass it on.
struct OvmsField {
    int index;
    std::string_view name;
};

/// One bit of a field that holds door and switch bits. In JSON a flag has a name of its own and the bit's value.
struct OvmsFlagField {
    int index;
    int bit;
    std::string_view name;
    Quantity quantity;
};

/// The fields of one record, whether the server cut it into JSON or it is still the module's comma-separated line.
class OvmsFields
{
public:
    virtual ~OvmsFields() = default;

    virtual QString text(const OvmsField &field) const = 0; ///< empty where unknown
    virtual std::optional<double> number(const OvmsField &field) const = 0;
    virtual std::optional<bool> flag(const OvmsFlagField &field) const = 0;
};

/// A raw record: "71.5,K,0,0.00,stopped,…". Trailing fields may be missing.
class OvmsLine final : public OvmsFields
{
public:
    /// `line` must outlive this.
    explicit OvmsLine(QStringView line) : m_fields(line.split(u',')) {}

    QString text(const OvmsField &field) const override;
    std::optional<double> number(const OvmsField &field) const override;
    std::optional<bool> flag(const OvmsFlagField &field) const override;

    int size() const { return static_cast<int>(m_fields.size()); }
    QStringView at(int index) const; ///< from 1; empty beyond the end

private:
    QList<QStringView> m_fields;
};

/// A record that the server has cut into the members of an object.
class OvmsObject final : public OvmsFields
{
public:
    explicit OvmsObject(const simdjson::dom::object &object) : m_object(object) {}

    QString text(const OvmsField &field) const override;
    std::optional<double> number(const OvmsField &field) const override;
    /// The server says 0 also where the module sent no such field: a 0 counts only if the record reached as far as this field.
    std::optional<bool> flag(const OvmsFlagField &field) const override;

private:
    bool reaches(int index) const;

    simdjson::dom::object m_object;
    mutable int m_reach = -1; ///< last field of the D record that certainly had a value; -1: not looked yet
};

} // namespace fleetglass
