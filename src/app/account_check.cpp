// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account_check.h"

#include "providers/registry.h"

#include <QSysInfo>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

CertificateFacts factsOf(const CertificateProblem &problem)
{
    const QSslCertificate &certificate = problem.certificate;
    return {.host = problem.host,
            .subject = certificate.subjectDisplayName(),
            .issuer = certificate.issuerDisplayName(),
            .validFrom = certificate.effectiveDate(),
            .validUntil = certificate.expiryDate(),
            .sha256 = problem.sha256,
            .reasons = problem.reasons,
            .replacesPinned = problem.replacesPinned};
}

} // namespace

Task<AccountCheck> checkAccount(Account account, QString secret, const Clock *clock)
{
    AccountCheck check;
    Result<std::unique_ptr<Provider>> made = makeProvider(account, secret, *clock);
    if (!made) {
        check.error = made.error();
        co_return check;
    }
    const std::unique_ptr<Provider> provider = std::move(*made);
    const Result<void> signedIn = co_await provider->signIn();
    if (!signedIn) {
        check.error = signedIn.error();
        if (const std::optional<CertificateProblem> problem = provider->certificateProblem())
            check.certificate = factsOf(*problem);
    } else {
        const Result<FleetUpdate> fleet = co_await provider->fleet()->listVehicles();
        if (fleet)
            check.vehicles = static_cast<int>(fleet->vehicles.size());
        else
            check.error = fleet.error();
    }
    co_await provider->shutDown();
    co_return check;
}

Task<Result<QString>> exchangeForToken(Account account, QString password, const Clock *clock)
{
    Result<std::unique_ptr<Provider>> made = makeProvider(account, password, *clock);
    if (!made)
        co_return std::unexpected(made.error());
    const std::unique_ptr<Provider> provider = std::move(*made);
    if (!provider->tokens())
        co_return failure(ErrorKind::Unsupported, u"this service has no tokens"_s);
    Result<AccessToken> token =
        co_await provider->tokens()->createToken(u"Fleetglass"_s, QSysInfo::machineHostName(), u"session"_s);
    co_await provider->shutDown();
    if (!token)
        co_return std::unexpected(token.error());
    co_return token->token;
}

} // namespace fleetglass
