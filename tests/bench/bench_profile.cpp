// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench_profile.h"

#include "archive/archive.h"
#include "bench/demo_fleet.h"
#include "settings/account_list.h"
#include "settings/profile_files.h"

#include <QUrl>

namespace fleetglass {

using namespace Qt::StringLiterals;

Result<void> makeProfile(const QString &folder, int vehicles, const QString &user)
{
    if (vehicles == 0)
        return {};
    AccountList accounts(accountsPath(folder));
    Account account;
    account.service = u"ovms"_s;
    account.title = u"Bench"_s;
    account.server = QUrl(u"http://127.0.0.1:9"_s);
    account.user = user;
    account.paused = true;
    const Result<Account> added = accounts.add(account);
    if (!added)
        return std::unexpected(added.error());

    const qint64 nowMs = SystemClock().nowMs();
    const std::optional<FleetUpdate> fleet = parsed(demoFleet(vehicles, nowMs, nowMs), added->id);
    if (!fleet)
        return failure(ErrorKind::BadReply, u"an answer of the demo fleet cannot be read"_s);
    Archive archive(archivePath(folder));
    if (const Result<ArchiveOpening> opened = QCoro::waitFor(archive.open()); !opened)
        return std::unexpected(opened.error());
    return QCoro::waitFor(archive.save(*fleet));
}

} // namespace fleetglass
