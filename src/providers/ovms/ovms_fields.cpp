// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ovms/ovms_fields.h"

#include "providers/ovms/ovms_json.h"

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

/// Fields of the D record whose presence in JSON shows how far the record went.
constexpr OvmsField environmentValues[] = {
    {4, "temperature_pem"},
    {5, "temperature_motor"},
    {6, "temperature_battery"},
    {7, "tripmeter"},
    {8, "odometer"},
    {9, "speed"},
    {10, "parkingtimer"},
    {11, "temperature_ambient"},
    {15, "vehicle12v"},
    {17, "vehicle12v_ref"},
    {19, "temperature_charger"},
    {20, "vehicle12v_current"},
    {21, "temperature_cabin"},
};
constexpr OvmsField environmentFlags[] = {
    {1, "fl_dooropen"}, {1, "fr_dooropen"},    {1, "cp_dooropen"},   {1, "pilotpresent"}, {1, "charging"},
    {1, "handbrake"},   {1, "caron"},          {2, "carlocked"},     {2, "valetmode"},    {2, "bt_open"},
    {2, "tr_open"},     {16, "alarmsounding"}, {18, "charging_12v"},
};

/// A text as the module means it: commas travel as semicolons.
QString unescaped(QString text)
{
    return text.replace(u';', u',').replace(u'\r', u' ').trimmed();
}

} // namespace

QStringView OvmsLine::at(int index) const
{
    return index >= 1 && index <= m_fields.size() ? m_fields[index - 1].trimmed() : QStringView();
}

QString OvmsLine::text(const OvmsField &field) const
{
    return unescaped(at(field.index).toString());
}

std::optional<double> OvmsLine::number(const OvmsField &field) const
{
    return ovmsNumber(at(field.index));
}

std::optional<bool> OvmsLine::flag(const OvmsFlagField &field) const
{
    const std::optional<double> bits = ovmsNumber(at(field.index));
    if (!bits || *bits < 0 || *bits > 0xff)
        return std::nullopt;
    return (static_cast<int>(*bits) & field.bit) != 0;
}

QString OvmsObject::text(const OvmsField &field) const
{
    return field.name.empty() ? QString() : unescaped(ovmsText(m_object, field.name));
}

std::optional<double> OvmsObject::number(const OvmsField &field) const
{
    return field.name.empty() ? std::nullopt : ovmsNumber(m_object, field.name);
}

std::optional<bool> OvmsObject::flag(const OvmsFlagField &field) const
{
    if (field.name.empty())
        return std::nullopt;
    const std::optional<bool> isSet = ovmsFlag(m_object, field.name);
    return isSet == false && !reaches(field.index) ? std::nullopt : isSet;
}

bool OvmsObject::reaches(int index) const
{
    if (m_reach < 0) {
        m_reach = 0;
        for (const OvmsField &field : environmentValues) {
            if (!ovmsText(m_object, field.name).isEmpty())
                m_reach = std::max(m_reach, field.index);
        }
        for (const OvmsField &field : environmentFlags) {
            if (ovmsFlag(m_object, field.name).value_or(false))
                m_reach = std::max(m_reach, field.index);
        }
    }
    return m_reach >= index;
}

} // namespace fleetglass
