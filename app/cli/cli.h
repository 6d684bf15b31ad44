// The program without a window: `secretariat-desk COMMAND …`, for scripts, tests and people who like it.
#pragma once

#include <QIODevice>
#include <QStringList>

namespace cli {

/// Whether the program's first argument asks for the command line and not for the window; so does a mistyped
/// one.
bool isCommand(const QString& firstArgument);

/// Where answers and complaints go.
struct Streams
{
    QIODevice& out;
    QIODevice& err;
};

/// Runs one command; `arguments` are the program's without its own name. Needs a QCoreApplication, no
/// display. Answers the exit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 input partly refused, 4
/// the file cannot be used.
int run(const QStringList& arguments, Streams streams);

/// The same on the standard streams.
int run(const QStringList& arguments);

} // namespace cli
