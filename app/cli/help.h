// What the program says about itself, made from the table of commands.
#pragma once

#include "app/cli/command.h"

#include <QByteArray>

namespace cli {

QString programName();
/// "secretariat-desk add REGISTER KIND [FIELD=VALUE]… [--set FIELD=VALUE]…"
QString usage(const Command& command);
QByteArray helpFor(const Command& command);
QByteArray generalHelp();
/// In section 1, as troff with the man macros.
QByteArray manPage();

} // namespace cli
