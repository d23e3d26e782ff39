// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_facts.h"

#include "settings/profile_files.h"

#include <QDir>

namespace fleetglass {

using namespace Qt::StringLiterals;

SettingFacts::SettingFacts(const AppSettings &settings, const ValueFormatter &formatter, const Clock &clock,
                           QString profileFolder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_formatter(formatter)
    , m_clock(clock)
    , m_profileFolder(std::move(profileFolder))
{
    connect(&formatter, &ValueFormatter::changed, this, &SettingFacts::changed);
    connect(&settings, &AppSettings::changed, this, &SettingFacts::changed);
}

void SettingFacts::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    emit changed();
}

void SettingFacts::setSecretPlace(SecretPlace place)
{
    m_secretPlace = place;
    emit changed();
}

void SettingFacts::setSpaceInUse(std::optional<qint64> bytes)
{
    m_bytes = bytes;
    emit changed();
}

QString SettingFacts::text(const QString &key) const
{
    if (key == "units/preview"_L1)
        return preview();
    if (key == "data/space"_L1)
        return space();
    if (key == "privacy/profile"_L1)
        return tr("%1\nSettings, accounts without their passwords, the archive and pictures of the map.")
            .arg(QDir::toNativeSeparators(m_profileFolder));
    if (key == "privacy/archive"_L1)
        return archive();
    if (key == "privacy/secrets"_L1)
        return secrets();
    if (key == "privacy/services"_L1)
        return services();
    if (key == "privacy/map"_L1)
        return map();
    if (key == "privacy/us"_L1)
        return tr("Nothing: no statistics, no error reports, no vehicle names.");
    return {};
}

QString SettingFacts::preview() const
{
    constexpr double kmh = 88;
    constexpr double km = 1234.5;
    constexpr double kpa = 234;
    constexpr double celsius = 21.5;
    constexpr double whPerKm = 164;
    return QStringList{m_formatter.distance(km),
                       m_formatter.value(Quantity::Speed, kmh),
                       m_formatter.value(Quantity::TyrePressure, kpa),
                       m_formatter.value(Quantity::TemperatureAmbient, celsius),
                       m_formatter.consumption(whPerKm),
                       m_formatter.dateTime(m_clock.nowMs())}
        .join(u"  ·  "_s);
}

QString SettingFacts::space() const
{
    if (!m_bytes)
        return tr("Not known yet.");
    return tr("%1. The file does not shrink when something is deleted: the space is reused.")
        .arg(m_formatter.locale().formattedDataSize(*m_bytes));
}

QString SettingFacts::archive() const
{
    const QString path = QDir::toNativeSeparators(archivePath(m_profileFolder));
    return m_bytes
               ? tr("%1 (%2)", "path of a file, its size").arg(path, m_formatter.locale().formattedDataSize(*m_bytes))
               : path;
}

QString SettingFacts::secrets() const
{
    if (!m_secretPlace)
        return tr("Not known yet.");
    switch (*m_secretPlace) {
    case SecretPlace::KeyStore:
        return tr("In the key store of your system, and nowhere else.");
    case SecretPlace::File:
        return tr("In the file named by FLEETGLASS_SECRETS. It is not encrypted, but only you may read it.");
    case SecretPlace::Memory:
        return tr("In memory: they are forgotten when the program ends, because no key store was found.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SettingFacts::services() const
{
    if (m_accounts.isEmpty())
        return tr("Nothing: there is no account.");
    QStringList lines{tr("User name, password or token, and requests for your vehicles' data, to:")};
    for (const Account &account : m_accounts)
        lines.append(tr("%1 at %2", "account, its server").arg(account.title, account.server.host()));
    return lines.join(u'\n');
}

QString SettingFacts::map() const
{
    if (m_settings.tileSource() != TileSourceKind::Online)
        return tr("Nothing: the map comes from this computer.");
    return tr("Which places you look at, to %1. Nothing about your vehicles.")
        .arg(QUrl(m_settings.onlineTilesUrl()).host());
}

} // namespace fleetglass
