// The commands as a table: parsing, each --help, the general help and the man page are all made from it.
#pragma once

#include "app/cli/answer.h"
#include "core/support/result.h"

#include <span>

namespace cli {

class Request;

struct Operand
{
    const char* name; ///< "REGISTER"
    const char* help; ///< English source text
    bool isRequired = true;
    bool isRepeated = false;      ///< only the last one
    const char* unless = nullptr; ///< an option that stands in its place
};

struct Option
{
    const char* name;            ///< without its hyphens
    const char* value = nullptr; ///< what stands for its value in the help; null for a switch
    const char* help = nullptr;  ///< English source text
    bool isRequired = false;
    bool isRepeated = false;
    QStringList (*words)() = nullptr; ///< what its value may be, for %1 in the help
};

struct Command
{
    const char* name;
    const char* summary; ///< English source text, one sentence
    support::Result<Answer> (*run)(const Request& request);
    std::span<const Operand> operands = {};
    std::span<const Option> options = {};
    const char* formats = "table|json|csv"; ///< what --format takes, the default first
    const char* details = nullptr;          ///< English source text; more for the help
    bool isForOffice = false; ///< its answer names people, reasons and what was written: it is internal
};

std::span<const Command> commands();
const Command* command(const QString& name); ///< null for a command nobody knows
/// What every command takes.
std::span<const Option> commonOptions();

} // namespace cli
