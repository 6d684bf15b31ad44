// The program as it is called. A command is done here, with nothing of the window in memory; the window is a
// program of its own, which this one turns into.
#include "app/cli/cli.h"
#include "app/program.h"
#include "core/support/speaking.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace {

int runCommand(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    app::name(application);
    support::useLanguage({});
    return cli::run(application.arguments().mid(1));
}

/// The window's program stands beside this one where both were built, and among the programs that nobody
/// calls by name where they are installed.
int turnIntoWindow(char** argv)
{
    std::error_code ignored;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const char* place : {"secretariat-desk-window", DESK_INSTALLED_WINDOW})
        execv((folder / place).c_str(), argv); // comes back only where there is none
    std::fputs("secretariat-desk: the program of the window is missing; install Secretariat Desk again. The "
               "commands work without it; see secretariat-desk --help.\n",
               stderr);
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    app::keepPrivate();
    const bool isCommand = argc > 1 && cli::isCommand(QString::fromLocal8Bit(argv[1]));
    return isCommand ? runCommand(argc, argv) : turnIntoWindow(argv);
}
