// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUrl>

#include <optional>

namespace fleetglass {

/// One sign-in to one service, without its secret (that is in the SecretStore under the account's id).
struct Account {
    QString id;      ///< made once, never shown
    QString service; ///< "ovms", "omnicomm", …
    QString title;   ///< the user's name for it
    QUrl server;     ///< without user, password, query
    QString user;
    bool allowPlainHttp = false;        ///< the user's explicit choice for this account
    QByteArray pinnedCertificateSha256; ///< 32 bytes where the user trusts one certificate; else empty
    bool paused = false;
    bool archived =
        false; ///< signed out for good: never asked, without a secret; its vehicles and their past stay readable

    bool operator==(const Account &) const = default;
};

/// The lamp of an account in the status bar.
enum class AccountLamp : quint8 {
    NotYet, ///< no answer since the program started
    Ok,
    Busy,      ///< answers, but its first list of vehicles is not complete yet
    Limited,   ///< the service asks us to slow down
    Refused,   ///< login or rights
    Untrusted, ///< the certificate
    Failing,   ///< the service fails or answers nonsense
    Offline,   ///< no way to the service
    Paused,
};

struct AccountStatus {
    QString accountId;
    AccountLamp lamp = AccountLamp::NotYet;
    qint64 sinceMs = 0;               ///< UTC, when the lamp took this colour
    std::optional<qint64> lastGoodMs; ///< UTC, the last good answer, also of earlier runs
    std::optional<qint64> retryAtMs;  ///< UTC, when the next attempt is due
    std::optional<Error> error;
    QString activity; ///< technical words for what runs in the background: "history", "history DEMO-03"; empty when idle

    bool operator==(const AccountStatus &) const = default;
};

} // namespace fleetglass
