// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"

#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/exit_code.h"
#include "settings/app_settings.h"

#include <QLocale>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

const QString profileOption = u"profile"_s;

QString generalHelp(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Cli::tr("Fleetglass without a window, over the same profile.") + u"\n\n"_s
                   + Cli::tr("Usage: fleetglass-cli [--profile DIR] COMMAND [OPTIONS]") + u"\n\n"_s
                   + Cli::tr("Commands:") + u'\n';
    for (const auto &command : commands) {
        const QString usage = (command->words() + QStringList{command->arguments()}).join(u' ').trimmed();
        text += u"  %1  %2\n"_s.arg(usage, -24).arg(command->summary());
    }
    text +=
        u'\n'
        + Cli::tr(
            "VEHICLE is a name, an id, or ACCOUNT/ID where that fits several.\n"
            "Times are UTC. --json prints a stable form for scripts; \"COMMAND --help\" tells a command's options.\n\n"
            "  --profile DIR   the profile's folder (else FLEETGLASS_PROFILE, else the one of the window)\n"
            "  FLEETGLASS_SECRETS=FILE   keep passwords in this file (mode 0600) instead of the system's key store\n\n"
            "Exit codes: 0 well; 1 wrong usage; 2 no such vehicle or account; 3 profile or key store; 4 login "
            "refused;\n"
            "5 no way to the service; 6 certificate not trusted; 7 the service fails; sync: 10 + the place (from 0) of "
            "the\n"
            "first failed account in \"account list\".\n");
    return text;
}

/// The command whose words are the first arguments that are no options.
const Command *findCommand(const std::vector<std::unique_ptr<Command>> &commands, const QStringList &words)
{
    for (const auto &command : commands) {
        if (words.first(std::min(words.size(), command->words().size())) == command->words())
            return command.get();
    }
    return nullptr;
}

/// Arguments that are no options, before it is known which options take a value: only --profile may stand before the command.
QStringList plainWords(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--"_s + profileOption)
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({profileOption, Cli::tr("The profile's folder."), u"DIR"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Says how this is used.")});
    parser.addOption({{u"v"_s, u"version"_s}, Cli::tr("Says the version.")});
}

int runCommand(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    command.addOptions(parser);
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(command.words().join(u' '), {},
                                 (command.words() + QStringList{command.arguments()}).join(u' ').trimmed());

    const SystemClock clock;
    ValueFormatter formatter(clock);
    CommandContext context{.clock = clock, .formatter = formatter, .profileDirectory = {}, .out = out, .err = err};
    if (!parser.parse(arguments))
        return context.fail(ExitUsage, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText() << Qt::flush;
        return ExitOk;
    }
    const QStringList plain =
        parser.positionalArguments().sliced(std::min(command.words().size(), parser.positionalArguments().size()));
    if (plain.size() != command.argumentCount())
        return context.fail(ExitUsage,
                            Cli::tr("this command is used so: %1")
                                .arg((command.words() + QStringList{command.arguments()}).join(u' ').trimmed()));
    const QStringList required = command.requiredOptions();
    for (const QString &option : required) {
        if (!parser.isSet(option))
            return context.fail(ExitUsage, Cli::tr("the option --%1 is missing").arg(option));
    }
    context.profileDirectory = profileDirectory(parser.value(profileOption));
    return QCoro::waitFor(command.run(context, parser, plain));
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QStringList words = plainWords(arguments);
    if (const Command *command = findCommand(commands, words))
        return runCommand(*command, arguments, out, err);

    if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
        out << "fleetglass-cli " << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitOk;
    }
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        out << generalHelp(commands) << Qt::flush;
        return ExitOk;
    }
    if (!words.isEmpty())
        err << "fleetglass-cli: " << Cli::tr("there is no command \"%1\"").arg(words.join(u' ')) << "\n\n";
    err << generalHelp(commands) << Qt::flush;
    return ExitUsage;
}

} // namespace fleetglass
