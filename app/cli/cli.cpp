#include "app/cli/cli.h"

#include "app/cli/help.h"
#include "app/cli/looking_up.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;
constexpr int kPartlyRefused = 3;
constexpr int kUnusableFile = 4;

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RefusedByRule:
    case ErrorCode::Cancelled:
        return kRefused;
    case ErrorCode::WrongUsage:
    case ErrorCode::NotFound:
        return kWrongUsage;
    case ErrorCode::BadInput:
        return kPartlyRefused;
    case ErrorCode::UnusableFile:
        return kUnusableFile;
    }
    return kUnusableFile;
}

/// One line each; a sentence that was put together from other people's words stays one line.
void complain(QIODevice& err, const QString& sentence)
{
    err.write(printable(sentence.simplified()).toUtf8() + '\n');
}

int refuse(QIODevice& err, const support::Error& error)
{
    complain(err, error.message);
    for (const QString& reason : error.reasons)
        if (!error.message.contains(reason)) // which is put together of them
            complain(err, reason);
    return exitStatus(error.code);
}

int print(Streams streams, const QByteArray& text)
{
    if (streams.out.write(text) == text.size())
        return kDone;
    complain(streams.err, tr("The answer could not be written: %1").arg(streams.out.errorString()));
    return kUnusableFile;
}

int print(Streams streams, const Request& request, const Answer& answer)
{
    if (!answer.isTold)
        for (const QString& complaint : answer.remarks + answer.refused)
            complain(streams.err, complaint);
    QByteArray text = answer.verbatim;
    if (text.isEmpty() && request.format() == u"json")
        text = asJson(answer);
    else if (text.isEmpty())
        text = request.format() == u"csv" ? asCsv(answer) : asTable(answer);
    const int printed = print(streams, text);
    return printed == kDone && !answer.refused.isEmpty() ? kPartlyRefused : printed;
}

support::Result<Answer> answerOf(const Command& command, const Request& request)
{
    if (command.isForOffice) {
        DESK_ASSIGN(const document::Distribution readers, distribution(request));
        if (readers != document::Distribution::Internal)
            return support::fail(ErrorCode::RefusedByRule,
                                 tr("“%1” is for the office itself: its answer can only be internal. Readers "
                                    "outside get the status report, or a list with “export”.")
                                     .arg(QString::fromLatin1(command.name)));
    }
    return command.run(request);
}

} // namespace

bool isCommand(const QString& firstArgument)
{
    if (command(firstArgument) || firstArgument == u"--help" || firstArgument == u"-h" ||
        firstArgument == u"--version")
        return true;
    // A plain word that is no file is a mistyped command; the window would only say that the file is missing.
    static const QRegularExpression word(u"^[a-z]+$"_s);
    return word.match(firstArgument).hasMatch() && !QFileInfo::exists(firstArgument);
}

int run(const QStringList& arguments, Streams streams)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h")
        return print(streams, generalHelp());
    if (name == u"--version")
        return print(streams,
                     (programName() + u' ' + QCoreApplication::applicationVersion() + u'\n').toUtf8());
    const Command* found = command(name);
    if (!found) {
        complain(
            streams.err,
            tr("“%1” is not a command; “%2 --help” lists them.").arg(support::excerpt(name), programName()));
        return kWrongUsage;
    }
    auto request = Request::parse(*found, arguments.mid(1));
    if (!request) {
        const int status = refuse(streams.err, request.error());
        complain(streams.err, tr("Usage: %1").arg(usage(*found)));
        return status;
    }
    if (request->wantsHelp())
        return print(streams, helpFor(*found));
    request->setTeller([&](const QString& lines, const QStringList& complaints) -> support::Status {
        for (const QString& complaint : complaints)
            complain(streams.err, complaint);
        const QByteArray text = printable(lines).toUtf8();
        if (streams.out.write(text) == text.size())
            return {};
        return support::fail(ErrorCode::UnusableFile,
                             tr("The answer could not be written: %1").arg(streams.out.errorString()));
    });
    const auto answer = answerOf(*found, *request);
    for (const QString& problem : {request->erasureTold(), request->backupProblem()})
        if (!problem.isEmpty())
            complain(streams.err, problem);
    return answer ? print(streams, *request, *answer) : refuse(streams.err, answer.error());
}

int run(const QStringList& arguments)
{
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return kUnusableFile;
    return run(arguments, {out, err});
}

} // namespace cli
