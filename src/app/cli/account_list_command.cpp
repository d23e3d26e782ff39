// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/profile.h"
#include "app/cli/text_table.h"

#include <QJsonArray>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

Task<QJsonObject> jsonAccount(Profile &profile, Account account)
{
    std::optional<qint64> lastGoodMs;
    if (profile.archive()) {
        const Result<std::optional<qint64>> kept = co_await profile.archive()->lastGoodMs(account.id);
        lastGoodMs = kept.value_or(std::nullopt);
    }
    co_return QJsonObject{
        {u"id"_s, account.id},         {u"service"_s, account.service},
        {u"title"_s, account.title},   {u"server"_s, account.server.toString(QUrl::RemoveUserInfo)},
        {u"user"_s, account.user},     {u"allowPlainHttp"_s, account.allowPlainHttp},
        {u"paused"_s, account.paused}, {u"archived"_s, account.archived},
        {u"lastGoodAt"_s, jsonTime(lastGoodMs)},
    };
}

QString state(const Account &account)
{
    return account.archived ? Cli::tr("archived") : account.paused ? Cli::tr("paused") : Cli::tr("in use");
}

class AccountListCommand final : public Command
{
public:
    QStringList words() const override { return {u"account"_s, u"list"_s}; }
    QString summary() const override { return Cli::tr("Lists the accounts."); }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"json"_s, Cli::tr("For scripts.")});
    }

    Task<int> run(const CommandContext &context, const QCommandLineParser &options, QStringList) const override
    {
        Result<std::unique_ptr<Profile>> profile =
            co_await Profile::open(context.profileDirectory, Profile::Access::Read);
        if (!profile)
            co_return context.fail(profile.error());
        const QList<Account> accounts = (*profile)->accounts().accounts();
        if (options.isSet(u"json"_s)) {
            QJsonArray array;
            for (const Account &account : accounts) {
                const QJsonObject json = co_await jsonAccount(**profile, account);
                array.append(json);
            }
            print(context.out, {{u"accounts"_s, array}});
            co_return ExitOk;
        }
        TextTable table({Cli::tr("ID"), Cli::tr("Service"), Cli::tr("Title"), Cli::tr("Server"), Cli::tr("User"),
                         Cli::tr("State")});
        for (const Account &account : accounts)
            table.addRow({account.id, account.service, account.title, account.server.toString(), account.user,
                          state(account)});
        table.print(context.out);
        co_return ExitOk;
    }
};

} // namespace

std::unique_ptr<Command> makeAccountListCommand()
{
    return std::make_unique<AccountListCommand>();
}

} // namespace fleetglass
