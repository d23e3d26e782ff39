// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/account_check.h"

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

Task<AccountCheck> checkAccount(std::shared_ptr<Provider> provider)
{
    AccountCheck check;
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

Task<Result<QString>> exchangeForToken(std::shared_ptr<Provider> provider)
{
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
