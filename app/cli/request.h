// A command line that was understood: what is asked for, and the few things every command needs.
#pragma once

#include "app/cli/command.h"
#include "core/office/desk/registers.h"

#include <QCommandLineParser>

namespace cli {

class Request
{
public:
    /// WrongUsage, saying what: an option nobody knows, a value or an operand too few or too many.
    [[nodiscard]] static support::Result<Request> parse(const Command& command, const QStringList& arguments);

    const Command& command() const { return *m_command; }
    bool wantsHelp() const;
    QString format() const { return m_format; }
    const support::Clock& clock() const { return *m_clock; }

    /// Empty where it was left out.
    QString operand(const char* name) const;
    /// All that stand in the place of a repeated operand.
    QStringList operands(const char* name) const;
    bool has(const char* option) const;
    QString value(const char* option) const;
    QStringList values(const char* option) const;
    /// Null where the option was left out; WrongUsage for what is no day of the calendar.
    [[nodiscard]] support::Result<QDate> date(const char* option) const;
    /// 0 where the option was left out.
    [[nodiscard]] support::Result<int> wholeNumber(const char* option) const;

    /// The register that the first operand names, with --actor at its desk.
    [[nodiscard]] support::Result<std::unique_ptr<office::Office>> edit() const;
    [[nodiscard]] support::Result<std::unique_ptr<office::Office>> view() const;
    /// The same, and an erasure that was broken off is left as it is.
    [[nodiscard]] support::Result<std::unique_ptr<office::Office>> editAsItIs() const;
    /// Finishes what an erasure that was broken off has left.
    void finishErasures(office::Office& office) const;
    /// What became of that; empty unless something was left.
    QString erasureTold() const { return *m_erasureTold; }
    /// Why no automatic backup of it could be made; empty unless one was due.
    QString backupProblem() const { return *m_backupProblem; }

    /// Where a command says something before it is done; without it nothing is said.
    void setTeller(std::function<support::Status(const QString& lines, const QStringList& complaints)> tell)
    {
        m_tell = std::move(tell);
    }
    /// Lines for people, and complaints, at once. UnusableFile: they could not be written.
    [[nodiscard]] support::Status tell(const QString& lines, const QStringList& complaints) const
    {
        return m_tell ? m_tell(lines, complaints) : support::Status();
    }

private:
    explicit Request(const Command& command)
        : m_command(&command)
    {
    }
    support::Status check();
    /// Those that no option stands in the place of.
    std::vector<Operand> operandsInPlay() const;
    support::Status readCommonOptions();
    support::Result<std::unique_ptr<office::Office>> open(office::Access access) const;

    const Command* m_command;
    std::unique_ptr<QCommandLineParser> m_parser; ///< cannot be copied or moved
    std::unique_ptr<support::Clock> m_clock;
    QString m_format;
    std::shared_ptr<QString> m_backupProblem = std::make_shared<QString>();
    std::shared_ptr<QString> m_erasureTold = std::make_shared<QString>();
    std::function<support::Status(const QString&, const QStringList&)> m_tell;
};

} // namespace cli
