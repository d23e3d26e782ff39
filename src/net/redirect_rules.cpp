// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirect_rules.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString originOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(portOf(url)));
}

std::unexpected<Error> redirectFailure(ErrorKind kind, const HttpReply &reply, QString detail)
{
    return std::unexpected(Error{.kind = kind, .detail = std::move(detail), .httpStatus = reply.status});
}

} // namespace

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isRedirect(const HttpReply &reply)
{
    switch (reply.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return !reply.header("location").isEmpty();
    default:
        return false;
    }
}

Result<HttpRequest> followRedirect(const HttpRequest &request, const HttpReply &reply, const QStringList &visited)
{
    const QString start = u"%1 %2: %3"_s.arg(QString::fromLatin1(httpMethodName(request.method)), shownPath(request),
                                             QString::number(reply.status));
    const QUrl location = QUrl::fromEncoded(reply.header("location").trimmed(), QUrl::StrictMode);
    if (!location.isValid())
        return redirectFailure(ErrorKind::BadReply, reply, start + u": redirect to no valid address"_s);
    const QUrl target = request.url.resolved(location);
    if (!isSameOrigin(request.url, target)) {
        return redirectFailure(ErrorKind::Rejected, reply,
                               u"%1: redirect to another origin, not followed: %2"_s.arg(start, originOf(target)));
    }
    if (visited.size() > MaxRedirects) {
        const QString way = (visited + QStringList{shownPath(request, target)}).join(u" > "_s);
        return redirectFailure(ErrorKind::BadReply, reply, u"%1: too many redirects: %2"_s.arg(start, way));
    }
    HttpRequest next = request;
    next.url = target;
    // RFC 9110 15.4: 303 always, 301 and 302 after a POST by old custom, ask for the other page with GET.
    const bool becomesGet =
        reply.status == 303 || ((reply.status == 301 || reply.status == 302) && request.method == HttpMethod::Post);
    if (becomesGet) {
        next.method = HttpMethod::Get;
        next.body.clear();
        next.contentType.clear();
    }
    return next;
}

} // namespace fleetglass
