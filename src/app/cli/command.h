// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "models/value_formatter.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <memory>
#include <vector>

namespace fleetglass {

/// What every command works with.
struct CommandContext {
    const Clock &clock;
    const ValueFormatter &formatter;
    QString profileDirectory;
    QTextStream &out;
    QTextStream &err;

    /// Says a failure on the standard error and gives its exit code.
    int fail(const Error &error) const;
    int fail(int exitCode, const QString &text) const;
};

/// One command of fleetglass-cli. To add one: a file with a class, its maker below, one line in command_list.cpp.
class Command
{
public:
    virtual ~Command() = default;

    virtual QStringList words() const = 0;           ///< {"account", "add"}
    virtual QString arguments() const { return {}; } ///< as in the usage line: "VEHICLE"
    virtual QString summary() const = 0;
    virtual int argumentCount() const { return 0; }
    virtual void addOptions(QCommandLineParser &) const {}
    /// Options without which the command makes no sense.
    virtual QStringList requiredOptions() const { return {}; }
    virtual Task<int> run(const CommandContext &context, const QCommandLineParser &options,
                          QStringList arguments) const = 0;
};

std::vector<std::unique_ptr<Command>> allCommands();

std::unique_ptr<Command> makeAccountAddCommand();
std::unique_ptr<Command> makeAccountListCommand();
std::unique_ptr<Command> makeAccountRemoveCommand();
std::unique_ptr<Command> makeAccountTestCommand();
std::unique_ptr<Command> makeSyncCommand();
std::unique_ptr<Command> makeVehiclesCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeHistoryCommand();
std::unique_ptr<Command> makeTripsCommand();
std::unique_ptr<Command> makeChargesCommand();
std::unique_ptr<Command> makeQuantitiesCommand();

} // namespace fleetglass
