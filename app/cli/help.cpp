#include "app/cli/help.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString latin(const char* text) { return QString::fromLatin1(text); }

const char* const kPurpose = QT_TRANSLATE_NOOP("cli", "the register of IGF workstreams");
const char* const kWindow =
    QT_TRANSLATE_NOOP("cli", "Without a command the window opens, with the register if one is named.");

struct ExitStatus
{
    const char* number;
    const char* meaning;
};
const ExitStatus kExitStatuses[] = {
    {"0", QT_TRANSLATE_NOOP("cli", "Done.")},
    {"1",
     QT_TRANSLATE_NOOP("cli", "Refused by a rule; each unmet requirement stands on a line with its clause.")},
    {"2", QT_TRANSLATE_NOOP("cli", "Wrong usage, or no record has that name.")},
    {"3", QT_TRANSLATE_NOOP("cli", "Input refused, or refused in part.")},
    {"4", QT_TRANSLATE_NOOP("cli", "The file cannot be used.")},
};

QString optionText(const Option& option)
{
    return u"--"_s + latin(option.name) + (option.value ? u' ' + latin(option.value) : QString());
}

/// The option that stands in the place of the operand; null where none does.
const Option* standIn(const Command& command, const Operand& operand)
{
    const auto found = std::ranges::find_if(command.options, [&](const Option& option) {
        return operand.unless && latin(option.name) == latin(operand.unless);
    });
    return found == command.options.end() ? nullptr : &*found;
}

/// What --format takes differs from command to command.
QString optionHelp(const Command& command, const Option& option)
{
    const QString help = tr(option.help);
    if (option.words)
        return help.arg(support::listed(option.words()));
    return latin(option.name) == u"format" ? help.arg(latin(command.formats).replace(u'|', u", "_s)) : help;
}

struct Line
{
    QString term;
    QString meaning;
};

QString aligned(const QList<Line>& lines)
{
    qsizetype widest = 0;
    for (const Line& line : lines)
        widest = std::max(widest, line.term.size());
    QString text;
    for (const Line& line : lines)
        text += u"  "_s + line.term.leftJustified(widest) + u"  "_s + line.meaning + u'\n';
    return text;
}

QList<Line> operandLines(const Command& command)
{
    QList<Line> lines;
    for (const Operand& operand : command.operands)
        lines.append({latin(operand.name), tr(operand.help)});
    return lines;
}

QList<Line> optionLines(const Command& command, std::span<const Option> options)
{
    QList<Line> lines;
    for (const Option& option : options)
        lines.append({optionText(option), optionHelp(command, option)});
    return lines;
}

QString troff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString troffLines(const QList<Line>& lines)
{
    QString text;
    for (const Line& line : lines)
        text += u".TP\n.B %1\n%2\n"_s.arg(troff(line.term), troff(line.meaning));
    return text;
}

QList<Line> exitLines()
{
    QList<Line> lines;
    for (const ExitStatus& status : kExitStatuses)
        lines.append({latin(status.number), tr(status.meaning)});
    return lines;
}

} // namespace

QString programName() { return u"secretariat-desk"_s; }

QString usage(const Command& command)
{
    QStringList words{programName(), latin(command.name)};
    const auto add = [&](const QString& word, bool isRequired, bool isRepeated) {
        words << (isRequired ? word : u'[' + word + u']') + (isRepeated ? u"…"_s : QString());
    };
    for (const Operand& operand : command.operands) {
        const Option* option = standIn(command, operand);
        const QString name = latin(operand.name);
        add(option ? name + u'|' + optionText(*option) : name, operand.isRequired, operand.isRepeated);
    }
    for (const Option& option : command.options) {
        const bool isTold = std::ranges::any_of(
            command.operands, [&](const Operand& operand) { return standIn(command, operand) == &option; });
        if (!isTold)
            add(optionText(option), option.isRequired, option.isRepeated);
    }
    return words.join(u' ');
}

QByteArray helpFor(const Command& command)
{
    QString text = tr("Usage: %1").arg(usage(command)) + u"\n\n"_s + tr(command.summary) + u'\n';
    if (command.details)
        text += tr(command.details) + u'\n';
    text += u'\n' + aligned(operandLines(command) + optionLines(command, command.options) +
                            optionLines(command, commonOptions()));
    return text.toUtf8();
}

QByteArray generalHelp()
{
    QList<Line> lines;
    for (const Command& command : commands())
        lines.append({latin(command.name), tr(command.summary)});
    const QString name = programName();
    return (tr("Usage: %1 [REGISTER]").arg(name) + u'\n' + tr("       %1 COMMAND …").arg(name) + u"\n\n"_s +
            tr(kWindow) + u"\n\n"_s + tr("Commands:") + u'\n' + aligned(lines) + u'\n' + tr("Exit status:") +
            u'\n' + aligned(exitLines()) + u'\n' +
            tr("“%1 COMMAND --help” tells more about one of them.").arg(name) + u'\n')
        .toUtf8();
}

QByteArray manPage()
{
    const QString name = programName();
    QString text = u".TH SECRETARIAT\\-DESK 1\n.SH NAME\n%1 \\- %2\n"_s.arg(troff(name), troff(tr(kPurpose)));
    text += u".SH SYNOPSIS\n.B %1\n[REGISTER]\n.br\n.B %1\nCOMMAND …\n"_s.arg(troff(name));
    text += u".SH DESCRIPTION\n%1\n.SH COMMANDS\n"_s.arg(troff(tr(kWindow)));
    for (const Command& command : commands()) {
        text += u".SS %1\n.B %2\n.PP\n%3\n"_s.arg(troff(latin(command.name)), troff(usage(command)),
                                                  troff(tr(command.summary)));
        if (command.details)
            text += troff(tr(command.details)) + u'\n';
        text += troffLines(operandLines(command) + optionLines(command, command.options));
    }
    text += u".SH OPTIONS\n"_s + troffLines(optionLines(commands().front(), commonOptions()));
    text += u".SH EXIT STATUS\n"_s + troffLines(exitLines());
    return text.toUtf8();
}

support::Result<Answer> runHelp(const Request& request)
{
    if (request.format() == u"man")
        return Answer{.verbatim = manPage()};
    const QString name = request.operand("COMMAND");
    if (name.isEmpty())
        return Answer{.verbatim = generalHelp()};
    if (const Command* found = command(name))
        return Answer{.verbatim = helpFor(*found)};
    return support::fail(support::ErrorCode::NotFound, tr("There is no command “%1”.").arg(name));
}

} // namespace cli
