// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_client.h"

#include "net/request_flow.h"

namespace fleetglass {

struct HttpClient::Private {
    std::shared_ptr<RequestFlow> flow;

    /// Keeps nothing of the client: it goes on, and ends, also when the client is gone.
    static Task<Result<HttpReply>> wait(Ending<Result<HttpReply>> ending) { co_return co_await ending.reached(); }
};

HttpClient::HttpClient(HttpClientConfig config, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(std::make_shared<RequestFlow>(std::move(config), clock)))
{}

HttpClient::~HttpClient()
{
    d->flow->close();
}

Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    return Private::wait(d->flow->add(std::move(request)));
}

int HttpClient::availableBudget() const
{
    return d->flow->availableBudget();
}

std::optional<CertificateProblem> HttpClient::certificateProblem() const
{
    return d->flow->certificateProblem();
}

} // namespace fleetglass
