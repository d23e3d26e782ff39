// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QString>

namespace fleetglass {

/// The simulator as a program of its own, on a port of its choice.
class DemoSimulator
{
public:
    ~DemoSimulator() { stop(); }

    /// True once it listens.
    bool start(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        static const QRegularExpression greeting(QStringLiteral("^listening ovms (\\S+) user=(\\S+) password=(\\S+)"));
        constexpr int patienceMs = 20'000;
        QByteArray line;
        QElapsedTimer waited;
        waited.start();
        while (!line.contains('\n') && waited.elapsed() < patienceMs && m_process.waitForReadyRead(patienceMs))
            line += m_process.readAllStandardOutput();
        const QRegularExpressionMatch match = greeting.match(QString::fromUtf8(line));
        m_url = match.captured(1);
        m_user = match.captured(2);
        m_password = match.captured(3);
        return match.hasMatch();
    }

    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QString url() const { return m_url; }
    QString user() const { return m_user; }
    QString password() const { return m_password; }

private:
    QProcess m_process;
    QString m_url;
    QString m_user;
    QString m_password;
};

} // namespace fleetglass
