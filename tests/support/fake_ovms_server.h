// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loopback_server.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace fleetglass {

/// The sign-in of an OVMS server as it behaves, in front of answers that a test puts in. HTTP/1.0 and closing, as the real one.
class FakeOvmsServer
{
public:
    FakeOvmsServer()
    {
        server.handler = [this](const SeenRequest &request) { return answerTo(request); };
    }

    struct Answer {
        int status = 200;
        QByteArray body;
    };

    /// The answer to "GET /api/status/DEMO1"; without one it is 404 "not found".
    void put(const QByteArray &methodAndPath, int status, const QByteArray &body)
    {
        answers.insert(methodAndPath, {status, body});
    }
    void putFile(const QByteArray &methodAndPath, const QString &fixture)
    {
        QFile file(QStringLiteral(FLEETGLASS_FIXTURES "/ovms/") + fixture + QStringLiteral(".in.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", qPrintable(fixture));
        put(methodAndPath, 200, file.readAll());
    }

    void endSessions() { sessions.clear(); }

    /// "GET /api/vehicles" and so on, without queries, in order of arrival.
    QByteArrayList calls() const
    {
        QByteArrayList list;
        for (const SeenRequest &request : server.requests())
            list.append(request.method + ' ' + request.path());
        return list;
    }
    qsizetype count(const QByteArray &methodAndPath) const { return calls().count(methodAndPath); }

    LoopbackServer server;
    QHash<QByteArray, Answer> answers;
    QSet<QByteArray> sessions;
    Answer refusedSignIn{0, {}};                    ///< status 0: sign-ins succeed
    Answer refusal{401, "Authentication failed\n"}; ///< of a call without a living session
    QByteArray inlineQuery;                         ///< calls with this in their query need no session

private:
    ScriptedAnswer answerTo(const SeenRequest &request)
    {
        if (request.method == "GET" && request.path() == "/api/cookie")
            return refusedSignIn.status ? reply(refusedSignIn) : signIn();
        const QByteArray cookie = request.header("Cookie");
        const bool isInline = !inlineQuery.isEmpty() && request.target.contains(inlineQuery);
        if (!isInline && !sessions.contains(cookie))
            return reply(refusal);
        if (request.method == "DELETE" && request.path() == "/api/cookie") {
            sessions.remove(cookie);
            return reply({200, "Logout ok\n"});
        }
        return reply(answers.value(request.method + ' ' + request.path(), {404, "not found\n"}));
    }

    ScriptedAnswer signIn()
    {
        const QByteArray cookie = "ovmsapisession=SESSION-" + QByteArray::number(++m_signIns);
        sessions.insert(cookie);
        return reply({200, "Login ok\n"}, "Set-Cookie: " + cookie + "\r\n");
    }

    static ScriptedAnswer reply(const Answer &answer, const QByteArray &headers = {})
    {
        return ScriptedAnswer::raw("HTTP/1.0 " + QByteArray::number(answer.status) + " Whatever\r\nContent-Length: "
                                   + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n" + headers
                                   + "Date: Fri, 20 Nov 2026 21:31:10 GMT\r\nContent-Type: text/plain\r\n\r\n"
                                   + answer.body);
    }

    int m_signIns = 0;
};

} // namespace fleetglass
