// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/fault_plan.h"

#include "simulator/random.h"

#include <QStringList>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultSlowMs = 3000;

struct Named {
    QLatin1StringView name;
    FaultKind kind;
};
constexpr Named Names[] = {
    {"401"_L1, FaultKind::Unauthorized}, {"429"_L1, FaultKind::TooMany}, {"500"_L1, FaultKind::ServerError},
    {"slow"_L1, FaultKind::Slow},        {"cut"_L1, FaultKind::Cut},     {"garbage"_L1, FaultKind::Garbage},
    {"html"_L1, FaultKind::Html},        {"empty"_L1, FaultKind::Empty}, {"silence"_L1, FaultKind::Silence},
    {"drop"_L1, FaultKind::Drop},        {"skew"_L1, FaultKind::Skew}};

Result<Fault> parsed(QString text)
{
    Fault fault;
    if (const auto at = text.indexOf(u'@'); at >= 0) {
        fault.pathPart = text.mid(at + 1).toUtf8();
        text.truncate(at);
    }
    if (const auto colon = text.indexOf(u':'); colon >= 0) {
        bool ok = false;
        fault.probability = text.mid(colon + 1).toDouble(&ok);
        if (!ok || fault.probability < 0 || fault.probability > 1)
            return failure(ErrorKind::Rejected, u"not a probability from 0 to 1: "_s + text);
        text.truncate(colon);
    }
    std::optional<int> value;
    if (const auto equals = text.indexOf(u'='); equals >= 0) {
        bool ok = false;
        value = text.mid(equals + 1).toInt(&ok);
        if (!ok)
            return failure(ErrorKind::Rejected, u"not a number: "_s + text);
        text.truncate(equals);
    }
    for (const Named &named : Names) {
        if (text == named.name) {
            fault.kind = named.kind;
            fault.value = value.value_or(named.kind == FaultKind::Slow ? DefaultSlowMs : 0);
            return fault;
        }
    }
    return failure(ErrorKind::Rejected, u"no such fault: "_s + text);
}

} // namespace

Result<FaultPlan> FaultPlan::fromText(const QString &text)
{
    FaultPlan plan;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const Result<Fault> fault = parsed(entry.trimmed());
        if (!fault)
            return std::unexpected(fault.error());
        plan.m_faults.append(*fault);
    }
    return plan;
}

qint64 FaultPlan::skewMs() const
{
    qint64 skew = 0;
    for (const Fault &fault : m_faults) {
        if (fault.kind == FaultKind::Skew)
            skew += fault.value * 1000LL;
    }
    return skew;
}

std::optional<Fault> FaultPlan::drawn(const QByteArray &path, quint64 draw) const
{
    Random random(draw);
    for (const Fault &fault : m_faults) {
        const bool meant = fault.kind != FaultKind::Skew && (fault.pathPart.isEmpty() || path.contains(fault.pathPart));
        if (random.unit() < fault.probability && meant)
            return fault;
    }
    return std::nullopt;
}

} // namespace fleetglass
