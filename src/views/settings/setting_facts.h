// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/account.h"
#include "models/value_formatter.h"
#include "settings/app_settings.h"
#include "settings/secret_store.h"

#include <QObject>

#include <optional>

namespace fleetglass {

/// What the settings show but cannot change: examples of the units, where things are stored, what is sent to whom.
class SettingFacts : public QObject
{
    Q_OBJECT
public:
    SettingFacts(const AppSettings &settings, const ValueFormatter &formatter, const Clock &clock,
                 QString profileFolder, QObject *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setSecretPlace(SecretPlace place);
    void setSpaceInUse(std::optional<qint64> bytes);

    const QString &profileFolder() const { return m_profileFolder; }
    /// By the row's key; in the language of the window.
    QString text(const QString &key) const;

signals:
    void changed();

private:
    QString preview() const;
    QString space() const;
    QString archive() const;
    QString secrets() const;
    QString services() const;
    QString map() const;

    const AppSettings &m_settings;
    const ValueFormatter &m_formatter;
    const Clock &m_clock;
    QString m_profileFolder;
    QList<Account> m_accounts;
    std::optional<SecretPlace> m_secretPlace;
    std::optional<qint64> m_bytes;
};

} // namespace fleetglass
