// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http_client.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <memory>

namespace fleetglass {

/// A request that a test has sent, and its end.
class Sent
{
    struct State {
        std::optional<Result<HttpReply>> result;
        int ends = 0;
        QEventLoop *waiting = nullptr;
    };

    static Task<> follow(HttpClient *client, HttpRequest request, std::shared_ptr<State> state)
    {
        Result<HttpReply> result = co_await client->send(request);
        state->result = std::move(result);
        ++state->ends;
        if (state->waiting)
            state->waiting->quit();
    }

public:
    Sent(HttpClient &client, HttpRequest request) { follow(&client, std::move(request), m_state); }

    int ends() const { return m_state->ends; }
    /// Unlike QTest::qWaitFor() without naps between the events, of which a request needs many.
    bool waitForEnd() const
    {
        if (m_state->ends == 0) {
            QEventLoop loop;
            m_state->waiting = &loop;
            QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
            loop.exec();
            m_state->waiting = nullptr;
        }
        return m_state->ends > 0;
    }
    /// After the end only.
    const Result<HttpReply> &result() const { return *m_state->result; }
    int status() const { return result() ? result()->status : result().error().httpStatus; }
    QByteArray body() const { return result() ? result()->body : QByteArray(); }
    Error error() const { return result() ? Error{.detail = QStringLiteral("there is no error")} : result().error(); }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A configuration whose pauses are short enough to wait for.
inline HttpClientConfig quickConfig()
{
    HttpClientConfig config;
    config.rateLimit = {.burst = 1000, .perMinute = 60'000};
    config.retryTimes = {.base = std::chrono::milliseconds(5)};
    return config;
}

} // namespace fleetglass

/// The request has come to its end, or the test stops here.
#define WAIT_FOR_END(sent) QVERIFY2((sent).waitForEnd(), "the request has no end")
/// QTRY_VERIFY without the narrowing that Qt 6.8 does inside it.
#define WAIT_UNTIL(condition) QVERIFY2(QTest::qWaitFor([&] { return (condition); }), "never came true: " #condition)
