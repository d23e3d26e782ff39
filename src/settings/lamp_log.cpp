// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/lamp_log.h"

#include "core/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostDetail = 160;
constexpr std::chrono::seconds soon{2};
constexpr std::chrono::minutes later{5};

constexpr std::array lampWords =
    std::to_array<QLatin1StringView>({"not-yet"_L1, "ok"_L1, "busy"_L1, "limited"_L1, "refused"_L1, "untrusted"_L1,
                                      "failing"_L1, "offline"_L1, "paused"_L1});

std::optional<ErrorKind> errorKindOf(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return std::nullopt;
}

QJsonObject toJson(const LampPeriod &period)
{
    QJsonObject json{{u"lamp"_s, QString(lampWords.at(static_cast<std::size_t>(period.lamp)))},
                     {u"from"_s, period.fromMs},
                     {u"until"_s, period.untilMs}};
    if (period.error) {
        json.insert(u"error"_s, QString(errorKindName(period.error->kind)));
        json.insert(u"detail"_s, period.error->detail);
        json.insert(u"status"_s, period.error->httpStatus);
    }
    return json;
}

std::optional<LampPeriod> periodFrom(const QJsonObject &json)
{
    const auto lamp = std::ranges::find(lampWords, json.value("lamp"_L1).toString());
    LampPeriod period;
    period.fromMs = json.value("from"_L1).toInteger();
    period.untilMs = json.value("until"_L1).toInteger();
    if (lamp == lampWords.end() || period.fromMs <= 0 || period.untilMs < period.fromMs)
        return std::nullopt;
    period.lamp = static_cast<AccountLamp>(lamp - lampWords.begin());
    if (const std::optional<ErrorKind> kind = errorKindOf(json.value("error"_L1).toString())) {
        period.error = Error{
            .kind = *kind, .detail = json.value("detail"_L1).toString(), .httpStatus = json.value("status"_L1).toInt()};
    }
    return period;
}

bool isSameTrouble(const std::optional<Error> &a, const std::optional<Error> &b)
{
    return a.has_value() == b.has_value() && (!a || a->kind == b->kind);
}

} // namespace

LampLog::LampLog(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, [this] {
        if (const Result<void> saved = save(); !saved)
            qCWarning(lcSettings) << "the lamps' past is not kept:" << saved.error().detail;
    });
}

LampLog::~LampLog()
{
    if (m_saving.isActive())
        save();
}

Result<void> LampLog::load()
{
    m_periods.clear();
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (document.object().value("version"_L1).toInt() != formatVersion)
        return failure(ErrorKind::Storage, m_path + u": not a log of lamps "_s + problem.errorString());
    const QJsonObject accounts = document.object().value("accounts"_L1).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        QList<LampPeriod> &periods = m_periods[account.key()];
        const QJsonArray entries = account.value().toArray();
        for (const QJsonValue &entry : entries) {
            if (const std::optional<LampPeriod> period = periodFrom(entry.toObject()))
                periods.append(*period);
        }
    }
    return {};
}

Result<void> LampLog::save()
{
    m_saving.stop();
    QJsonObject accounts;
    for (auto account = m_periods.cbegin(); account != m_periods.cend(); ++account) {
        QJsonArray entries;
        for (const LampPeriod &period : *account)
            entries.append(toJson(period));
        accounts.insert(account.key(), entries);
    }
    const QJsonObject all{{u"version"_s, formatVersion}, {u"accounts"_s, accounts}};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorKind::Storage, m_path + u": "_s + file.errorString());
    return {};
}

void LampLog::note(const AccountStatus &status)
{
    const qint64 now = m_clock.nowMs();
    const AccountLamp lamp = status.lamp == AccountLamp::Busy ? AccountLamp::Ok : status.lamp;
    std::optional<Error> error = lamp == AccountLamp::Ok || lamp == AccountLamp::Paused ? std::nullopt : status.error;
    if (error)
        error->detail.truncate(mostDetail);
    QList<LampPeriod> &periods = m_periods[status.accountId];
    LampPeriod *last = !periods.isEmpty() && periods.constLast().isOpen ? &periods.last() : nullptr;
    if (last) {
        last->untilMs = std::max(now, last->untilMs);
        if (last->lamp == lamp && isSameTrouble(last->error, error)) {
            saveWithin(later);
            return;
        }
        last->isOpen = false;
    }
    if (lamp != AccountLamp::NotYet) {
        if (periods.size() >= mostPeriods)
            periods.remove(0, periods.size() - mostPeriods + 1);
        periods.append({.lamp = lamp, .fromMs = now, .untilMs = now, .error = error, .isOpen = true});
    } else if (!last) {
        return;
    }
    saveWithin(soon);
    emit changed(status.accountId);
}

void LampLog::forget(const QString &accountId)
{
    if (!m_periods.remove(accountId))
        return;
    saveWithin(soon);
    emit changed(accountId);
}

QList<LampPeriod> LampLog::periods(const QString &accountId) const
{
    QList<LampPeriod> periods = m_periods.value(accountId);
    if (!periods.isEmpty() && periods.constLast().isOpen)
        periods.last().untilMs = std::max(m_clock.nowMs(), periods.constLast().untilMs);
    return periods;
}

void LampLog::saveWithin(std::chrono::milliseconds time)
{
    if (!m_saving.isActive() || m_saving.remainingTimeAsDuration() > time)
        m_saving.start(time);
}

} // namespace fleetglass
