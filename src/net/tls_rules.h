// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"

#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace fleetglass {

/// "localhost", 127.0.0.0/8, ::1: what never leaves this computer.
bool isLoopbackHost(const QString &host);

/// Why this address must not be asked at all: neither HTTP nor HTTPS, or plain HTTP that nobody allowed.
std::optional<Error> addressProblem(const QUrl &url, const TransportPolicy &policy);

/// What a connection of this account trusts: the system's authorities, or, with a pinned certificate, nobody. Then every
/// connection reports errors, and only isPinned() can let it through: another certificate stands no chance, however valid.
QSslConfiguration tlsConfiguration(const TransportPolicy &policy);

bool isPinned(const QSslCertificate &certificate, const TransportPolicy &policy);

/// What to show of a certificate that was not accepted.
CertificateProblem describeProblem(const QString &host, const QSslCertificate &certificate,
                                   const QList<QSslError> &errors, const TransportPolicy &policy);

Error certificateError(const CertificateProblem &problem);

} // namespace fleetglass
