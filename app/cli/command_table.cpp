#include "app/cli/command.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

namespace {

constexpr Operand kRegister{"REGISTER", QT_TRANSLATE_NOOP("cli", "The register file.")};
constexpr Operand kRecord{
    "ID", QT_TRANSLATE_NOOP(
              "cli", "A record by its readable ID (dc-dcad, app-12) or, where it is unique, its acronym.")};
constexpr Operand kFields{
    "FIELD=VALUE", QT_TRANSLATE_NOOP("cli", "A field by its key; an empty value clears it."), false, true};
constexpr Option kSet{"set", "FIELD=VALUE", QT_TRANSLATE_NOOP("cli", "The same, as an option."), false, true};
constexpr Option kAsOf{"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "As it stood at the end of that day.")};
constexpr Option kDistribution{"distribution", "public|mag|internal",
                               QT_TRANSLATE_NOOP("cli", "Who will read it; internal if left out.")};

constexpr Option kLanguage{
    "language", "CODE",
    QT_TRANSLATE_NOOP("cli", "What the document is in: en or ar; the language of the program if left out.")};
constexpr Option kOnlyDistribution[] = {kDistribution};

// Many records instead of one.
constexpr Option kKind{"kind", "KIND",
                       QT_TRANSLATE_NOOP("cli", "Many records in the place of one: all of this kind that "
                                                "--cycle and --where mean.")};
constexpr Option kOfCycle{"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "Only those of this cycle.")};
constexpr Option kWhere{
    "where", "FIELD=VALUE",
    QT_TRANSLATE_NOOP("cli", "Only those that hold this: state, category, stream, workstream or a field by "
                             "its key; an empty value means not known."),
    false, true};
constexpr Option kTrial{"dry-run", nullptr,
                        QT_TRANSLATE_NOOP("cli", "Only tells what would be done to which; changes nothing.")};
constexpr Operand kOneOrMany{"ID", kRecord.help, true, false, "kind"};

constexpr Operand kOnlyRegister[] = {kRegister};
constexpr Operand kOneRecord[] = {kRegister, kRecord};

constexpr Option kNewOptions[] = {
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The year the first cycle is called by."), true},
    {"number", "N", QT_TRANSLATE_NOOP("cli", "The number of its annual meeting."), true},
    {"starts", "DATE", QT_TRANSLATE_NOOP("cli", "The first day of the annual meeting."), true},
    {"ends", "DATE", QT_TRANSLATE_NOOP("cli", "Its last day."), true},
    {"place", "CITY", QT_TRANSLATE_NOOP("cli", "The host city.")},
};
constexpr Operand kImportOperands[] = {
    kRegister, {"FILE", QT_TRANSLATE_NOOP("cli", "A list as CSV, .xlsx or .ods, or an mbox archive.")}};
constexpr Option kImportOptions[] = {
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "What the file holds: %1."), true, false, importKindWords},
    {"encoding", "NAME",
     QT_TRANSLATE_NOOP("cli", "Of a CSV: UTF-8, UTF-16LE, Windows-1250 or GB18030; found out if left out.")},
    {"sheet", "NAME",
     QT_TRANSLATE_NOOP("cli",
                       "Which sheet of an .xlsx or .ods; the first one shown with something in it if left "
                       "out.")},
    {"dates", "day-first|month-first",
     QT_TRANSLATE_NOOP("cli", "What 1/2/2022 in the file means; refused if left out.")},
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli",
                       "Where a column goes whose name no field has, as “First name=name”; several of one "
                       "field are joined with a space. It is remembered; “First name=” forgets it."),
     false, true},
    {"state", "STATE",
     QT_TRANSLATE_NOOP("cli",
                       "The state of new records where a cell of the list's column of states is empty, as "
                       "“active”; such rows are refused if left out.")},
    {"list", "ID",
     QT_TRANSLATE_NOOP("cli", "The mailing list that an archive is of; only with mailing-list-archive.")},
    {"on-conflict", "keep|take",
     QT_TRANSLATE_NOOP("cli", "Where an archive has other figures of a month than the register, or a list "
                              "another address of a person: these figures and this address stay, or are "
                              "taken from the file; refused if left out.")},
    {"dry-run", nullptr,
     QT_TRANSLATE_NOOP("cli", "Counts, checks and shows every row with old and new; stores nothing.")},
};
constexpr Operand kAddOperands[] = {
    kRegister,
    {"KIND", QT_TRANSLATE_NOOP(
                 "cli", "What it is: dynamic-coalition, application, person, role, activity and so on.")},
    kFields};
constexpr Option kAddOptions[] = {
    kSet,
    {"parent", "ID",
     QT_TRANSLATE_NOOP("cli", "The record it belongs to; “workstream=ID” among the fields says the same.")},
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The cycle it belongs to, where its own dates do not say.")},
};
constexpr Operand kRenewOperands[] = {
    kRegister, {"ID", QT_TRANSLATE_NOOP("cli", "The Best Practice Forum of last year.")}, kFields};
constexpr Option kRenewOptions[] = {kSet};
constexpr Operand kRenameOperands[] = {
    kRegister,
    {"ID", QT_TRANSLATE_NOOP("cli", "The workstream, by its ID or acronym.")},
    {"NAME", QT_TRANSLATE_NOOP("cli", "Its new name; as it is if left out."), false}};
constexpr Option kRenameOptions[] = {
    {"acronym", "ACRONYM", QT_TRANSLATE_NOOP("cli", "Its new acronym; as it is if left out.")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "The first day of the new name; today if left out.")}};
constexpr Operand kSetOperands[] = {kRegister, kOneOrMany, kFields};
constexpr Option kSetOptions[] = {kSet, kKind, kOfCycle, kWhere, kTrial};
constexpr Option kMergeOptions[] = {kSet};
constexpr Operand kAttachOperands[] = {
    kRegister, kRecord, {"FILE", QT_TRANSLATE_NOOP("cli", "The file to keep.")}};
constexpr Operand kAttendOperands[] = {
    kRegister,
    {"MEETING", QT_TRANSLATE_NOOP("cli", "A meeting of the coordination group, the MAG or an initiative, or an "
                                         "activity, by its ID.")},
    {"WHO",
     QT_TRANSLATE_NOOP("cli", "Coalitions, forums, networks, initiatives and people, by their IDs; without any "
                              "the answer is who came."),
     false, true}};
constexpr Option kAttendOptions[] = {
    {"guest", "NAME", QT_TRANSLATE_NOOP("cli", "Somebody of whom there is no record."), false, true},
    {"not", nullptr, QT_TRANSLATE_NOOP("cli", "They did not come.")},
    kTrial,
    kDistribution};
constexpr Operand kCallOperands[] = {
    kRegister,
    {"CALL", QT_TRANSLATE_NOOP("cli", "The title of a new call, or the ID of one that there is.")},
    {"WHO", QT_TRANSLATE_NOOP("cli", "Of a call that there is, who answered or declined, by their IDs."), false,
     true}};
constexpr Option kCallOptions[] = {
    {"kind", "DC|BPF|PN|NRI",
     QT_TRANSLATE_NOOP("cli", "Whom a new call goes to: all of this kind that are not closed and that --where "
                              "means.")},
    kWhere,
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The cycle a new call belongs to; the present one if left out.")},
    {"due", "DATE", QT_TRANSLATE_NOOP("cli", "The day to answer a new call by.")},
    {"what", "KIND",
     QT_TRANSLATE_NOOP("cli", "What a new call is: survey, sessions, reports, dates or other; a survey if left "
                              "out.")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "What a new call asks, as its letter says it.")},
    {"remind", nullptr, QT_TRANSLATE_NOOP("cli", "All whose answer is missing are reminded.")},
    {"extend", "DATE", QT_TRANSLATE_NOOP("cli", "The day to answer by for all of them, with --reason.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why it is extended.")},
    {"answered", nullptr, QT_TRANSLATE_NOOP("cli", "Those who are named have answered.")},
    {"declined", nullptr, QT_TRANSLATE_NOOP("cli", "Those who are named will not answer.")},
    {"not-yet", nullptr, QT_TRANSLATE_NOOP("cli", "Those who are named have not answered after all.")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "A remark on those who answered or declined.")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "The day it happened; today if left out.")},
    kTrial,
    kDistribution};
constexpr Operand kListOperands[] = {
    kRegister,
    {"KIND", QT_TRANSLATE_NOOP("cli", "Which records: dynamic-coalition, person, milestone and so on.")}};
constexpr Option kListOptions[] = {
    {"state", "STATE", QT_TRANSLATE_NOOP("cli", "Only those in this state.")},
    {"category", "CATEGORY",
     QT_TRANSLATE_NOOP("cli", "Only those whose state is intake, active, at-risk or closed.")},
    kOfCycle,
    kWhere,
    kAsOf,
    {"output", "FILE",
     QT_TRANSLATE_NOOP("cli", "A file for the list, with every column: .xlsx, .csv or .json; or to be read: "
                              ".odt, .html, .pdf or .md. Printed if left out.")},
    kDistribution,
    kLanguage,
};
constexpr Option kShowOptions[] = {kAsOf, kDistribution};
constexpr Operand kDoOperands[] = {
    kRegister,
    kOneOrMany,
    {"TRANSITION", QT_TRANSLATE_NOOP("cli", "The step's key, as “show” lists it.")},
    kFields};
constexpr Option kDoOptions[] = {
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "The day it happened; today if left out.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why.")},
    {"override", "[REQUIREMENT=]TEXT",
     QT_TRANSLATE_NOOP(
         "cli",
         "Goes on although a requirement is not met, and says why; without a requirement’s key, for all of "
         "them."),
     false, true},
    {"public-reason", "[REQUIREMENT=]TEXT",
     QT_TRANSLATE_NOOP("cli", "What readers outside may know of that; without it they are told that the "
                              "justification is kept."),
     false, true},
    {"decided-by", "NAME", QT_TRANSLATE_NOOP("cli", "Who decided, where it was somebody else.")},
    kSet,
    kKind,
    kOfCycle,
    kWhere,
    kTrial,
};
constexpr Option kDueOptions[] = {
    {"days", "N", QT_TRANSLATE_NOOP("cli", "How many days ahead; 30 if left out.")}, kDistribution};
constexpr Option kExpectOptions[] = {
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The year that the reports are about."), true},
    {"also-unknown", nullptr,
     QT_TRANSLATE_NOOP("cli", "Those too of whom it is not known whether they existed in the year.")}};
constexpr Operand kSearchOperands[] = {
    kRegister, {"WORDS", QT_TRANSLATE_NOOP("cli", "What to look for, in any language."), true, true}};
constexpr Operand kReportOperands[] = {
    kRegister,
    {"annual-status",
     QT_TRANSLATE_NOOP("cli",
                       "The annual status report; or booklet: short summaries of the year's outputs; or "
                       "hand-over: what is open, on whom it waits, what was promised, and who is who.")}};
constexpr Option kReportOptions[] = {
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The cycle reported on; not of a hand-over.")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "Only workstreams of this kind: DC, BPF, PN or NRI.")},
    {"workstream", "ID", QT_TRANSLATE_NOOP("cli", "Only this workstream.")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "As it stood at the end of that day; today if left out.")},
    kDistribution,
    kLanguage,
    {"output", "FILE", QT_TRANSLATE_NOOP("cli", "Where it goes: a .pdf, .odt, .html or .md."), true},
};
constexpr Operand kLetterOperands[] = {
    kRegister,
    kRecord,
    {"TEMPLATE",
     QT_TRANSLATE_NOOP(
         "cli", "expectations, reminder, second-reminder, inquiry, notice, recognition, refusal, "
                "selection, non-selection, merge, referral, deferral, establishment, non-establishment, "
                "year-ahead, invitation, call, call-reminder, as “letters” lists them for the record; or “statement”, "
                "the decision with its requirements.")}};
constexpr Option kLetterOptions[] = {
    {"output", "FILE",
     QT_TRANSLATE_NOOP("cli", "Where it goes: an .eml for the mail program, or a .pdf, .odt, .html or .md; "
                              "printed if left out.")},
    {"keep", nullptr,
     QT_TRANSLATE_NOOP("cli", "Keeps it with the record as a letter that has not gone out.")},
    {"also-to", "RECIPIENT",
     QT_TRANSLATE_NOOP("cli", "Somebody else it goes to: a name, an address, or “Name <address>”."), false,
     true},
    {"copy-to", "RECIPIENT", QT_TRANSLATE_NOOP("cli", "Somebody who gets a copy, written the same way."),
     false, true},
    {"distribution", "public|mag|internal",
     QT_TRANSLATE_NOOP("cli", "Who will read the statement; public if left out. A letter is for whom it is "
                              "written to.")},
    kLanguage};
constexpr Operand kLettersOperands[] = {
    kRegister,
    {"ID",
     QT_TRANSLATE_NOOP("cli", "The record written to, or the key of one letter, for all that it is due for; "
                              "every letter that is due if left out."),
     false}};
constexpr Option kLettersOptions[] = {
    {"keep", "TEMPLATE",
     QT_TRANSLATE_NOOP("cli",
                       "Drafts this letter for every record it is due for and keeps the drafts, in one step "
                       "that one “undo” takes back.")},
    {"output", "FOLDER",
     QT_TRANSLATE_NOOP("cli", "Writes each as an .eml for the mail program into this folder.")},
    {"sent-on", "DATE",
     QT_TRANSLATE_NOOP("cli", "Keeps this letter, for every record it is due for, as sent on that day; drafts "
                              "that were kept before are marked with “set --kind letter”.")},
    kOfCycle,
    kWhere,
    {"dry-run", nullptr,
     QT_TRANSLATE_NOOP("cli", "Only tells which letters would be written; writes and keeps nothing.")},
    kDistribution};
constexpr Operand kMoveOperands[] = {
    kRegister,
    {"ID", QT_TRANSLATE_NOOP("cli", "A milestone, or a cycle for its annual meeting.")},
    {"DAY", QT_TRANSLATE_NOOP("cli", "The new first day.")}};
constexpr Option kMoveOptions[] = {
    {"ends", "DATE", QT_TRANSLATE_NOOP("cli", "The new last day; as many days as before if left out.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why it moves; needed unless this is a trial.")},
    {"fixed", nullptr,
     QT_TRANSLATE_NOOP("cli", "The milestone gets a day of its own instead of another distance.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Only tells what would move and who must be told.")}};
constexpr Option kPlanOptions[] = {{"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "The cycle to plan."), true}};
constexpr Option kExportOptions[] = {
    {"what", "WHAT",
     QT_TRANSLATE_NOOP("cli", "A kind of record, or calendar, contacts, everything; or assessment, the sheet that "
                              "MAG members fill."),
     true},
    {"output", "FILE",
     QT_TRANSLATE_NOOP(
         "cli", "Where it goes: a list as .xlsx, .csv, .json, .odt, .html, .pdf or .md, the calendar as "
                ".ics, contacts as .vcf, everything as .json."),
     true},
    {"cycle", "YEAR", QT_TRANSLATE_NOOP("cli", "Of the calendar, only this cycle.")},
    {"of", "ID", QT_TRANSLATE_NOOP("cli", "The proposal that the sheet assesses.")},
    {"assessor", "ID",
     QT_TRANSLATE_NOOP("cli", "Who is to fill the sheet; everyone who has assessed something if left out."), false, true},
    kDistribution,
    kLanguage,
};
constexpr Operand kPeopleOperands[] = {
    kRegister,
    {"duplicates",
     QT_TRANSLATE_NOOP("cli", "Persons that may have been entered twice, with the reasons; or balance: how "
                              "persons divide over stakeholder and regional groups.")}};
constexpr Option kPeopleOptions[] = {
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "Of the duplicates: person or organization.")},
    {"of", "SCOPE",
     QT_TRANSLATE_NOOP("cli", "Of the balance: mag, a kind of workstreams such as DC, or one by its ID; "
                              "everybody if left out.")},
    kAsOf,
    kDistribution,
};
constexpr Operand kMergeOperands[] = {
    kRegister,
    {"KEEP", QT_TRANSLATE_NOOP("cli", "The person or organization that stays, by its ID.")},
    {"DROP", QT_TRANSLATE_NOOP("cli", "The one that goes; all that refers to it follows.")},
    {"FIELD=VALUE", QT_TRANSLATE_NOOP("cli", "What a field is to hold afterwards."), false, true}};
constexpr Operand kPersonOperands[] = {kRegister,
                                       {"PERSON", QT_TRANSLATE_NOOP("cli", "The person, by their ID.")}};
constexpr Option kEraseOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Shows what would be erased; changes nothing.")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("cli", "Erases for ever.")},
    {"keep", "NUMBER", QT_TRANSLATE_NOOP("cli", "A place of the list that “held” shows: it stays."), false,
     true},
    {"also", "NUMBER",
     QT_TRANSLATE_NOOP("cli", "A place of that list that stays unless it is asked for: it goes too."), false,
     true},
};
constexpr Operand kRosterOperands[] = {kRegister,
                                       {"ID", QT_TRANSLATE_NOOP("cli", "Only this workstream."), false}};
constexpr Option kRosterOptions[] = {
    {"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "Roles held on that day; today if left out.")}, kDistribution};
constexpr Operand kJournalOperands[] = {
    kRegister, {"ID", QT_TRANSLATE_NOOP("cli", "Only the history of this record."), false}};
constexpr Operand kUndoOperands[] = {
    kRegister,
    {"STEP",
     QT_TRANSLATE_NOOP("cli", "The number of a past step, as “journal” lists it; the last step if left out."),
     false}};
constexpr Operand kBackupOperands[] = {
    kRegister, {"FILE", QT_TRANSLATE_NOOP("cli", "The copy; never over a register or an older backup.")}};
constexpr Operand kRestoreOperands[] = {{"FILE", QT_TRANSLATE_NOOP("cli", "A backup.")}, kRegister};
constexpr Option kBackupsOptions[] = {
    {"check", nullptr, QT_TRANSLATE_NOOP("cli", "Looks through each of them as “check” does.")},
    {"second-folder", "FOLDER",
     QT_TRANSLATE_NOOP("cli", "From now on keeps each in this folder too, on a memory stick or a share.")},
    {"no-second-folder", nullptr, QT_TRANSLATE_NOOP("cli", "Keeps no more in the second folder.")}};
constexpr Operand kCompareOperands[] = {
    kRegister, {"BACKUP", QT_TRANSLATE_NOOP("cli", "A backup, as “backups” lists them, or any copy.")}};
constexpr Operand kRescueOperands[] = {
    {"REGISTER", QT_TRANSLATE_NOOP("cli", "The damaged file; it is only read.")},
    {"NEW", QT_TRANSLATE_NOOP("cli", "The register to write, under a name that nothing has yet.")}};
constexpr Operand kProcedureOperands[] = {
    {"KEY", QT_TRANSLATE_NOOP("cli", "One procedure, such as dc-life."), false}};
constexpr Operand kHelpOperands[] = {{"COMMAND", QT_TRANSLATE_NOOP("cli", "What to tell about."), false}};

constexpr Option kCommonOptions[] = {
    {"today", "DATE", QT_TRANSLATE_NOOP("cli", "What the program takes for today.")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "How the answer is printed: %1.")},
    {"actor", "NAME",
     QT_TRANSLATE_NOOP("cli", "Who is at the desk, for the history; the computer’s user if left out.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("cli", "Tells about the command.")},
};

constexpr Command kCommands[] = {
    {"new", QT_TRANSLATE_NOOP("cli", "Writes a new register with its first cycle."), runNew, kOnlyRegister,
     kNewOptions},
    {"sample", QT_TRANSLATE_NOOP("cli", "Writes the sample register."), runSample, kOnlyRegister},
    {.name = "import",
     .summary = QT_TRANSLATE_NOOP("cli", "Takes in a list from a file; a second time it changes nothing."),
     .run = runImport,
     .operands = kImportOperands,
     .options = kImportOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Each row is shown before it is stored, the first ten of each sort. One undo takes all "
                "back. The last line counts the rows; refused ones are told with line and column.")},
    {.name = "add",
     .summary = QT_TRANSLATE_NOOP("cli", "Adds a record of any kind and prints its ID."),
     .run = runAdd,
     .operands = kAddOperands,
     .options = kAddOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "An element such as open-membership takes yes or no; open-membership.evidence and "
                "open-membership.checked-on tell where and when it was seen.")},
    {.name = "rename",
     .summary = QT_TRANSLATE_NOOP("cli", "Gives a workstream another name from a day on."),
     .run = runRename,
     .operands = kRenameOperands,
     .options = kRenameOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Lists and documents of earlier days keep the name of that day, and its old acronym is still "
                "understood. A name that was only misspelt is put right with “set”.")},
    {.name = "renew",
     .summary = QT_TRANSLATE_NOOP("cli", "Begins the next year's proposal with last year's texts and people."),
     .run = runRenew,
     .operands = kRenewOperands,
     .options = kRenewOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Who held a role when the cycle ended, or today, has it in the proposal too, with the remark "
                "that they are to be asked; members of the MAG are named anew. A Policy Network goes on by the step of its own procedure.")},
    {.name = "set",
     .summary = QT_TRANSLATE_NOOP("cli", "Changes fields of a record, or of many, all of them in one step."),
     .run = runSet,
     .operands = kSetOperands,
     .options = kSetOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Elements as with “add”. A cycle takes the parameters of its rules too, such as "
                "dc-stakeholder-groups. A deadline moves with due-on=DATE and due-because=TEXT.")},
    {"attach", QT_TRANSLATE_NOOP("cli", "Puts a file into the register, at a record."), runAttach,
     kAttachOperands},
    {.name = "attend",
     .summary = QT_TRANSLATE_NOOP("cli", "Ticks who came to a meeting, all of them in one step, or tells it."),
     .run = runAttend,
     .operands = kAttendOperands,
     .options = kAttendOptions,
     .isForOffice = true},
    {.name = "call",
     .summary = QT_TRANSLATE_NOOP(
         "cli", "Asks many workstreams something by a day, and keeps who has answered, all in one step."),
     .run = runCall,
     .operands = kCallOperands,
     .options = kCallOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "With the ID of a call alone it tells how each of those who were asked stands, those whose answer is "
                "missing first. “letters R call” and “letters R call-reminder” write to them."),
     .isForOffice = true},
    {"list", QT_TRANSLATE_NOOP("cli", "Lists the records of a kind."), runList, kListOperands, kListOptions},
    {.name = "show",
     .summary = QT_TRANSLATE_NOOP(
         "cli", "Shows a record: its state, its next steps and what they need, people, reports, links."),
     .run = runShow,
     .operands = kOneRecord,
     .options = kShowOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli",
         "With --as-of, state, steps, roles, name and all that has a day are those of that day; texts of "
         "which no day is known are those of today.")},
    {.name = "do",
     .summary = QT_TRANSLATE_NOOP("cli", "Takes one step of a procedure, for one record or for many."),
     .run = runDo,
     .operands = kDoOperands,
     .options = kDoOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Of many each is judged on its own: what is refused is told with its reason, the rest goes "
                "on, and one undo takes all of it back.")},
    {.name = "due",
     .summary = QT_TRANSLATE_NOOP("cli", "Lists what is overdue, what is due soon, and who waits on whom."),
     .run = runDue,
     .operands = kOnlyRegister,
     .options = kDueOptions,
     .isForOffice = true},
    {"expect",
     QT_TRANSLATE_NOOP("cli", "Expects the year's annual report from every coalition that owes one."),
     runExpect, kOnlyRegister, kExpectOptions},
    {"plan",
     QT_TRANSLATE_NOOP("cli", "Adds the usual milestones of a cycle, counted from its annual meeting."),
     runPlan, kOnlyRegister, kPlanOptions},
    {.name = "move",
     .summary =
         QT_TRANSLATE_NOOP("cli", "Moves a milestone or the annual meeting, with all that follows it."),
     .run = runMove,
     .operands = kMoveOperands,
     .options = kMoveOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "Tells what moves, what stays and why, and which workstreams must be told. Every date keeps "
                "the day it first had. Days last until their end, UTC.")},
    {.name = "search",
     .summary = QT_TRANSLATE_NOOP("cli", "Finds records by words, the most relevant first."),
     .run = runSearch,
     .operands = kSearchOperands,
     .options = kOnlyDistribution,
     .isForOffice = true},
    {.name = "people",
     .summary = QT_TRANSLATE_NOOP("cli", "Lists possible duplicates, or counts the balance of groups."),
     .run = runPeople,
     .operands = kPeopleOperands,
     .options = kPeopleOptions,
     .isForOffice = true},
    {.name = "merge",
     .summary = QT_TRANSLATE_NOOP("cli", "Makes one of two records of a person or an organization."),
     .run = runMerge,
     .operands = kMergeOperands,
     .options = kMergeOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli", "What stays keeps its own values and takes over those it has none of. One undo takes all of "
                "it back.")},
    {.name = "held",
     .summary = QT_TRANSLATE_NOOP("cli", "Lists everything that is held about a person, and where."),
     .run = runHeld,
     .operands = kPersonOperands,
     .options = kOnlyDistribution,
     .isForOffice = true},
    {.name = "erase",
     .summary = QT_TRANSLATE_NOOP("cli", "Erases a person's data for ever."),
     .run = runErase,
     .operands = kPersonOperands,
     .options = kEraseOptions,
     .details = QT_TRANSLATE_NOOP(
         "cli",
         "The record, its history and the remarks at its roles go; addresses, telephones and whole "
         "names in other texts become “Erased person”, also in the history; the backups of the register "
         "that hold them are deleted, and one new one is made; those made with “backup” or “Back up…” are not "
         "reached. What stays is told. There is no undo.")},
    {"roster", QT_TRANSLATE_NOOP("cli", "Lists who holds which role on a day."), runRoster, kRosterOperands,
     kRosterOptions},
    {"report", QT_TRANSLATE_NOOP("cli", "Makes the annual status report, the booklet of outputs, or a hand-over."),
     runReport, kReportOperands, kReportOptions},
    {"letter", QT_TRANSLATE_NOOP("cli", "Drafts a letter from a template; nothing is sent."), runLetter,
     kLetterOperands, kLetterOptions},
    {.name = "letters",
     .summary = QT_TRANSLATE_NOOP("cli", "Lists the letters that can be written now, and which are due."),
     .run = runLetters,
     .operands = kLettersOperands,
     .options = kLettersOptions,
     .isForOffice = true},
    {"export", QT_TRANSLATE_NOOP("cli", "Writes a list, the calendar, contacts or everything into a file."),
     runExport, kOnlyRegister, kExportOptions},
    {.name = "journal",
     .summary = QT_TRANSLATE_NOOP("cli", "Lists the history, the newest first."),
     .run = runJournal,
     .operands = kJournalOperands,
     .options = kOnlyDistribution,
     .isForOffice = true},
    {"undo",
     QT_TRANSLATE_NOOP("cli", "Takes a step back: the last one, or a past one where nothing depends on it."),
     runUndo, kUndoOperands},
    {"check", QT_TRANSLATE_NOOP("cli", "Checks that the register is whole and its history unchanged."),
     runCheck, kOnlyRegister},
    {"backup", QT_TRANSLATE_NOOP("cli", "Writes a verified copy of the register."), runBackup,
     kBackupOperands},
    {"backups",
     QT_TRANSLATE_NOOP("cli", "Lists the copies that were made of the register, the newest first."),
     runBackups, kOnlyRegister, kBackupsOptions},
    {.name = "compare",
     .summary = QT_TRANSLATE_NOOP("cli", "Tells what was added, changed and removed since a backup was made."),
     .run = runCompare,
     .operands = kCompareOperands,
     .options = kOnlyDistribution,
     .isForOffice = true},
    {"restore",
     QT_TRANSLATE_NOOP("cli", "Puts a backup in the place of the register; what was there is moved aside."),
     runRestore, kRestoreOperands},
    {.name = "rescue",
     .summary = QT_TRANSLATE_NOOP("cli", "Makes a new register of what can still be read of a damaged one."),
     .run = runRescue,
     .operands = kRescueOperands,
     .details = QT_TRANSLATE_NOOP(
         "cli", "What is known to be missing is told, one a line. A backup loses less as a rule: “backups” "
                "lists them, “compare” says what is newer than one.")},
    {"procedures",
     QT_TRANSLATE_NOOP("cli", "Lists the procedures, or tells the steps of one of them."),
     runProcedures,
     kProcedureOperands,
     {},
     "table|json|csv|svg"},
    {"help",
     QT_TRANSLATE_NOOP("cli",
                       "Tells about the program or one of its commands; --format man writes the man page."),
     runHelp,
     kHelpOperands,
     {},
     "text|man"},
};

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
