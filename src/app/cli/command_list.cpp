// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"

namespace fleetglass {

using namespace Qt::StringLiterals;

int CommandContext::fail(const Error &error) const
{
    // Which file it is and what is wrong with it says more than any general word.
    if (error.kind == ErrorKind::Storage)
        return fail(ExitProfile, error.detail);
    const ErrorText text = formatter.error(error);
    return fail(exitCodeFor(error), error.detail.isEmpty() ? text.what : u"%1 (%2)"_s.arg(text.what, error.detail));
}

int CommandContext::fail(int exitCode, const QString &text) const
{
    err << "fleetglass-cli: " << text << Qt::endl;
    return exitCode;
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeAccountAddCommand());
    commands.push_back(makeAccountListCommand());
    commands.push_back(makeAccountRemoveCommand());
    commands.push_back(makeAccountTestCommand());
    commands.push_back(makeSyncCommand());
    commands.push_back(makeVehiclesCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeHistoryCommand());
    commands.push_back(makeTripsCommand());
    commands.push_back(makeChargesCommand());
    commands.push_back(makeQuantitiesCommand());
    return commands;
}

} // namespace fleetglass
