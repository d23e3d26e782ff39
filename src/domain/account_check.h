// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace fleetglass {

/// A server's certificate as people compare it.
struct CertificateFacts {
    QString host;
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256;           ///< 32 bytes
    QStringList reasons;         ///< why it is not trusted
    bool replacesPinned = false; ///< another one was trusted before
};

/// What trying an account brought: an error, or the number of vehicles.
struct AccountCheck {
    std::optional<Error> error;
    std::optional<CertificateFacts> certificate; ///< with ErrorKind::Tls
    int vehicles = 0;
    bool canOpenSession = true; ///< false for a token that may read but not sign in
};

} // namespace fleetglass
