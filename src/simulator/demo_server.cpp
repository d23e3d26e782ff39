// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/demo_server.h"

#include "simulator/ovms/ovms_face.h"
#include "simulator/world.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentsOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, u"cannot read %1: %2"_s.arg(fileName, file.errorString()));
    return file.readAll();
}

Result<std::optional<QSslConfiguration>> tlsOf(const DemoOptions &options)
{
    if (options.tlsCertificateFile.isEmpty())
        return std::nullopt;
    const Result<QByteArray> certificate = contentsOf(options.tlsCertificateFile);
    if (!certificate)
        return std::unexpected(certificate.error());
    const Result<QByteArray> keyText = contentsOf(options.tlsKeyFile);
    if (!keyText)
        return std::unexpected(keyText.error());
    QSslKey key(*keyText, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyText, QSsl::Ec);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(*certificate));
    tls.setPrivateKey(key);
    if (key.isNull() || tls.localCertificate().isNull())
        return failure(ErrorKind::Tls, u"no PEM certificate and RSA or EC key in %1 and %2"_s.arg(
                                           options.tlsCertificateFile, options.tlsKeyFile));
    return tls;
}

} // namespace

struct DemoServer::Private {
    Private(DemoOptions with, const Clock &time) : options(std::move(with)), clock(time) {}

    DemoOptions options;
    const Clock &clock;
    QThread thread;
    std::unique_ptr<World> world;
    OvmsFace *face = nullptr; ///< lives in `thread`
};

DemoServer::DemoServer(const DemoOptions &options, const Clock &clock) : d(std::make_unique<Private>(options, clock))
{
    d->thread.setObjectName(u"demo server"_s);
}

DemoServer::~DemoServer()
{
    if (d->face)
        QMetaObject::invokeMethod(
            d->face, [this] { delete std::exchange(d->face, nullptr); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Result<void> DemoServer::start()
{
    const Result<FaultPlan> faults = FaultPlan::fromText(d->options.faults);
    if (!faults)
        return std::unexpected(faults.error());
    const Result<std::optional<QSslConfiguration>> tls = tlsOf(d->options);
    if (!tls)
        return std::unexpected(tls.error());

    const DemoOptions &demo = d->options;
    d->world = std::make_unique<World>(WorldOptions{.seed = demo.seed,
                                                    .vehicles = demo.vehicles,
                                                    .speed = demo.speed,
                                                    .historyDays = demo.historyDays,
                                                    .movingReportS = demo.movingReportS,
                                                    .parkedReportS = demo.parkedReportS},
                                       d->clock.nowMs());
    OvmsFaceOptions options;
    options.user = demo.user;
    options.password = demo.password;
    options.sessionLifeS = demo.sessionLifeS;
    options.rateLimit = {demo.rateBurst, demo.ratePerMinute};
    options.limitDelayMs = demo.limitDelayMs;
    options.keepAliveMs = demo.keepAliveMs;
    options.repairedTpms = demo.repairedTpms;
    options.faults = *faults;

    d->face = new OvmsFace(*d->world, d->clock, options);
    d->face->moveToThread(&d->thread);
    d->thread.start();
    Result<void> listening;
    QMetaObject::invokeMethod(
        d->face, [&] { listening = d->face->listen(demo.port, *tls); }, Qt::BlockingQueuedConnection);
    return listening;
}

QUrl DemoServer::url() const
{
    return d->face ? d->face->url() : QUrl();
}

QString DemoServer::user() const
{
    return d->options.user;
}

QString DemoServer::password() const
{
    return d->options.password;
}

OvmsFace &DemoServer::face()
{
    return *d->face;
}

} // namespace fleetglass
