#include "app/cli/request.h"

#include "app/cli/texts.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;
using support::Status;

namespace {

QString latin(const char* text) { return QString::fromLatin1(text); }

void addTo(QCommandLineParser& parser, std::span<const Option> options)
{
    for (const Option& option : options) {
        const QString name = latin(option.name);
        QCommandLineOption parsed(name == u"help" ? QStringList{name, u"h"_s} : QStringList{name});
        if (option.value)
            parsed.setValueName(latin(option.value));
        parser.addOption(parsed);
    }
}

} // namespace

Result<Request> Request::parse(const Command& command, const QStringList& arguments)
{
    Request request(command);
    request.m_parser = std::make_unique<QCommandLineParser>();
    addTo(*request.m_parser, command.options);
    addTo(*request.m_parser, commonOptions());
    if (!request.m_parser->parse(QStringList(latin(command.name)) + arguments))
        return fail(ErrorCode::WrongUsage, request.m_parser->errorText());
    if (!request.wantsHelp())
        DESK_TRY(request.check());
    return request;
}

Status Request::check()
{
    const QStringList given = m_parser->positionalArguments();
    const std::vector<Operand> operands = operandsInPlay();
    for (size_t i = 0; i < operands.size(); ++i)
        if (operands[i].isRequired && size_t(given.size()) <= i)
            return fail(ErrorCode::WrongUsage, tr("%1 is missing.").arg(latin(operands[i].name)));
    if (size_t(given.size()) > operands.size() && (operands.empty() || !operands.back().isRepeated))
        return fail(ErrorCode::WrongUsage, tr("“%1” is more than this command takes.")
                                               .arg(support::excerpt(given[qsizetype(operands.size())])));
    for (const Option& option : m_command->options) {
        if (option.isRequired && !has(option.name))
            return fail(ErrorCode::WrongUsage, tr("The option --%1 is missing.").arg(latin(option.name)));
        if (!option.isRepeated && values(option.name).size() > 1)
            return fail(ErrorCode::WrongUsage,
                        tr("The option --%1 can be given only once.").arg(latin(option.name)));
    }
    return readCommonOptions();
}

std::vector<Operand> Request::operandsInPlay() const
{
    std::vector<Operand> operands;
    for (const Operand& operand : m_command->operands)
        if (!operand.unless || !has(operand.unless))
            operands.push_back(operand);
    return operands;
}

Status Request::readCommonOptions()
{
    DESK_ASSIGN(const QDate today, date("today"));
    if (today.isValid())
        m_clock = std::make_unique<support::FixedClock>(today);
    else
        m_clock = std::make_unique<support::SystemClock>();

    const QStringList formats = latin(m_command->formats).split(u'|');
    m_format = has("format") ? value("format") : formats.constFirst();
    if (!formats.contains(m_format))
        return fail(ErrorCode::WrongUsage, tr("--format takes %1 here, not “%2”.")
                                               .arg(support::listed(formats), support::excerpt(m_format)));
    return {};
}

bool Request::wantsHelp() const { return m_parser->isSet(u"help"_s); }

QString Request::operand(const char* name) const { return operands(name).value(0); }

QStringList Request::operands(const char* name) const
{
    const std::vector<Operand> operands = operandsInPlay();
    const auto found =
        std::ranges::find(operands, latin(name), [](const Operand& operand) { return latin(operand.name); });
    if (found == operands.end())
        return {};
    const QStringList rest = m_parser->positionalArguments().mid(found - operands.begin());
    return found->isRepeated ? rest : rest.mid(0, 1);
}

bool Request::has(const char* option) const { return m_parser->isSet(latin(option)); }
QString Request::value(const char* option) const { return m_parser->value(latin(option)); }
QStringList Request::values(const char* option) const { return m_parser->values(latin(option)); }

Result<QDate> Request::date(const char* option) const
{
    if (!has(option))
        return QDate();
    auto day = support::parseDate(value(option), u"--"_s + latin(option));
    if (!day)
        return fail(ErrorCode::WrongUsage, day.error().message);
    return day;
}

Result<int> Request::wholeNumber(const char* option) const
{
    if (!has(option))
        return 0;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return fail(ErrorCode::WrongUsage, tr("--%1: “%2” is not a whole number from 1.")
                                               .arg(latin(option), support::excerpt(value(option))));
    return number;
}

Result<std::unique_ptr<office::Office>> Request::edit() const
{
    DESK_ASSIGN(auto office, editAsItIs());
    finishErasures(*office);
    return office;
}

Result<std::unique_ptr<office::Office>> Request::editAsItIs() const { return open(office::Access::Edit); }
Result<std::unique_ptr<office::Office>> Request::view() const { return open(office::Access::ViewOnly); }

Result<std::unique_ptr<office::Office>> Request::open(office::Access access) const
{
    DESK_ASSIGN(const QString actor, support::cleanLine(value("actor"), u"--actor"_s));
    DESK_ASSIGN(auto office, office::openRegister(operand("REGISTER"), *m_clock, access));
    if (!actor.isEmpty())
        office->setActor(actor);
    office->whenBackedUp([told = m_backupProblem](const QString& problem) {
        if (!problem.isEmpty())
            *told = problem;
    });
    return office;
}

void Request::finishErasures(office::Office& office) const
{
    office::finishErasures(office, [told = m_erasureTold](const Result<QString>& finished) {
        *told = finished ? *finished : finished.error().message;
    });
    office.finishBackup();
}

} // namespace cli
