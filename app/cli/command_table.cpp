#include "app/cli/command.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

#define L(text) QT_TRANSLATE_NOOP("cli", text)

constexpr Operand kRegister{"REGISTER", L("The register file.")};
constexpr Operand kRecord{
    "ID", L("A record by its readable ID (dc-dcad, app-12) or, where it is unique, its acronym.")};
constexpr Operand kFields{"FIELD=VALUE", L("A field by its key; an empty value clears it."), false, true};
constexpr Option kSet{"set", "FIELD=VALUE", L("The same, as an option."), false, true};
constexpr Option kAsOf{"as-of", "DATE", L("As it stood at the end of that day.")};
constexpr Option kDistribution{"distribution", "public|mag|internal",
                               L("Who will read it; internal if left out.")};

constexpr Operand kOnlyRegister[] = {kRegister};
constexpr Operand kOneRecord[] = {kRegister, kRecord};

constexpr Option kNewOptions[] = {
    {"cycle", "YEAR", L("The year the first cycle is called by."), true},
    {"number", "N", L("The number of its annual meeting."), true},
    {"starts", "DATE", L("The first day of the annual meeting."), true},
    {"ends", "DATE", L("Its last day."), true},
    {"place", "CITY", L("The host city.")},
};
constexpr Operand kImportOperands[] = {kRegister, {"FILE", L("A list as CSV.")}};
constexpr Option kImportOptions[] = {
    {"kind", "KIND", L("dynamic-coalitions, igf-meetings, milestones, people or recommendations."), true},
    {"encoding", "NAME", L("UTF-8, UTF-16LE, UTF-16BE or Windows-1252; found out if left out.")},
    {"dry-run", nullptr, L("Counts and checks; stores nothing.")},
};
constexpr Operand kAddOperands[] = {
    kRegister,
    {"KIND", L("What it is: dynamic-coalition, application, person, role, activity and so on.")},
    kFields};
constexpr Option kAddOptions[] = {
    kSet,
    {"parent", "ID", L("The record it belongs to; “workstream=ID” among the fields says the same.")},
    {"cycle", "YEAR", L("The cycle it belongs to, where its own dates do not say.")},
};
constexpr Operand kSetOperands[] = {kRegister, kRecord, kFields};
constexpr Option kSetOptions[] = {kSet};
constexpr Operand kAttachOperands[] = {kRegister, kRecord, {"FILE", L("The file to keep.")}};
constexpr Operand kListOperands[] = {
    kRegister, {"KIND", L("Which records: dynamic-coalition, person, milestone and so on.")}};
constexpr Option kListOptions[] = {
    {"state", "STATE", L("Only those in this state.")},
    {"category", "CATEGORY", L("Only those whose state is intake, active, at-risk or closed.")},
    {"cycle", "YEAR", L("Only those of this cycle.")},
    kAsOf,
};
constexpr Option kShowOptions[] = {kAsOf};
constexpr Operand kDoOperands[] = {
    kRegister, kRecord, {"TRANSITION", L("The step's key, as “show” lists it.")}, kFields};
constexpr Option kDoOptions[] = {
    {"on", "DATE", L("The day it happened; today if left out.")},
    {"reason", "TEXT", L("Why.")},
    {"override", "[REQUIREMENT=]TEXT",
     L("Goes on although a requirement is not met, and says why; without a requirement’s key, for all of "
       "them."),
     false, true},
    {"decided-by", "NAME", L("Who decided, where it was somebody else.")},
    kSet,
};
constexpr Option kDueOptions[] = {{"days", "N", L("How many days ahead; 30 if left out.")}};
constexpr Operand kSearchOperands[] = {kRegister,
                                       {"WORDS", L("What to look for, in any language."), true, true}};
constexpr Operand kReportOperands[] = {kRegister,
                                       {"annual-status", L("The annual status report, the one there is.")}};
constexpr Option kReportOptions[] = {
    {"cycle", "YEAR", L("The cycle reported on."), true},
    {"kind", "KIND", L("Only workstreams of this kind: DC, BPF, PN or NRI.")},
    {"workstream", "ID", L("Only this workstream.")},
    {"as-of", "DATE", L("As it stood at the end of that day; today if left out.")},
    kDistribution,
    {"output", "FILE", L("Where it goes: a .pdf, .odt, .html or .md."), true},
};
constexpr Operand kLetterOperands[] = {
    kRegister,
    kRecord,
    {"TEMPLATE",
     L("expectations, reminder, second-reminder, inquiry, notice, recognition, refusal; or “statement”, "
       "the decision with its requirements.")}};
constexpr Option kLetterOptions[] = {
    {"output", "FILE", L("Where it goes: an .eml for the mail program, or a .pdf, .odt, .html or .md."),
     true}};
constexpr Option kExportOptions[] = {
    {"what", "WHAT", L("A kind of record, or calendar, contacts, everything."), true},
    {"output", "FILE",
     L("Where it goes: a list as .xlsx, .csv or .json, the calendar as .ics, contacts as .vcf, "
       "everything as .json."),
     true},
    kDistribution,
};
constexpr Operand kJournalOperands[] = {kRegister, {"ID", L("Only the history of this record."), false}};
constexpr Operand kUndoOperands[] = {
    kRegister,
    {"STEP", L("The number of a past step, as “journal” lists it; the last step if left out."), false}};
constexpr Operand kBackupOperands[] = {kRegister,
                                       {"FILE", L("The copy; an older one of that name is replaced.")}};
constexpr Operand kRestoreOperands[] = {{"FILE", L("A backup.")}, kRegister};
constexpr Operand kProcedureOperands[] = {{"KEY", L("One procedure, such as dc-life."), false}};
constexpr Operand kHelpOperands[] = {{"COMMAND", L("What to tell about."), false}};

constexpr Option kCommonOptions[] = {
    {"today", "DATE", L("What the program takes for today.")},
    {"format", "FORMAT", L("How the answer is printed: %1.")},
    {"actor", "NAME", L("Who is at the desk, for the history; the computer’s user if left out.")},
    {"help", nullptr, L("Tells about the command.")},
};

constexpr Command kCommands[] = {
    {"new", L("Writes a new register with its first cycle."), runNew, kOnlyRegister, kNewOptions},
    {"sample", L("Writes the sample register."), runSample, kOnlyRegister},
    {.name = "import",
     .summary = L("Takes in a list from a file; a second time it changes nothing."),
     .run = runImport,
     .operands = kImportOperands,
     .options = kImportOptions,
     .details = L("One undo takes it back. The last line counts the rows; refused ones are told with line "
                  "and column.")},
    {.name = "add",
     .summary = L("Adds a record of any kind and prints its ID."),
     .run = runAdd,
     .operands = kAddOperands,
     .options = kAddOptions,
     .details = L("An element such as open-membership takes yes or no; open-membership.evidence and "
                  "open-membership.checked-on tell where and when it was seen.")},
    {.name = "set",
     .summary = L("Changes fields of a record, all of them in one step."),
     .run = runSet,
     .operands = kSetOperands,
     .options = kSetOptions,
     .details = L("Elements as with “add”. A cycle takes the parameters of its rules too, such as "
                  "dc-stakeholder-groups. A deadline moves with due-on=DATE and due-because=TEXT.")},
    {"attach", L("Puts a file into the register, at a record."), runAttach, kAttachOperands},
    {"list", L("Lists the records of a kind."), runList, kListOperands, kListOptions},
    {.name = "show",
     .summary = L("Shows a record: its state, its next steps and what they need, people, reports, links."),
     .run = runShow,
     .operands = kOneRecord,
     .options = kShowOptions,
     .details =
         L("With --as-of, state, steps and roles are those of that day; other fields are those of today.")},
    {"do", L("Takes one step of a procedure."), runDo, kDoOperands, kDoOptions},
    {"due", L("Lists what is overdue, what is due soon, and who waits on whom."), runDue, kOnlyRegister,
     kDueOptions},
    {"search", L("Finds records by words, the most relevant first."), runSearch, kSearchOperands},
    {"report", L("Makes the annual status report."), runReport, kReportOperands, kReportOptions},
    {"letter", L("Drafts a letter from a template; nothing is sent."), runLetter, kLetterOperands,
     kLetterOptions},
    {"export", L("Writes a list, the calendar, contacts or everything into a file."), runExport,
     kOnlyRegister, kExportOptions},
    {"journal", L("Lists the history, the newest first."), runJournal, kJournalOperands},
    {"undo", L("Takes a step back: the last one, or a past one where nothing depends on it."), runUndo,
     kUndoOperands},
    {"check", L("Checks that the register is whole and its history unchanged."), runCheck, kOnlyRegister},
    {"backup", L("Writes a verified copy of the register."), runBackup, kBackupOperands},
    {"restore", L("Puts a backup in the place of the register; what was there is moved aside."), runRestore,
     kRestoreOperands},
    {"procedures",
     L("Lists the procedures, or tells the steps of one of them."),
     runProcedures,
     kProcedureOperands,
     {},
     "table|json|csv|svg"},
    {"help",
     L("Tells about the program or one of its commands; --format man writes the man page."),
     runHelp,
     kHelpOperands,
     {},
     "text|man"},
};

#undef L

} // namespace

std::span<const Command> commands() { return kCommands; }
std::span<const Option> commonOptions() { return kCommonOptions; }

const Command* command(const QString& name)
{
    const auto found =
        std::ranges::find_if(kCommands, [&](const Command& c) { return name == QLatin1StringView(c.name); });
    return found == std::end(kCommands) ? nullptr : &*found;
}

} // namespace cli
