#include "core/office/letters/letter_values.h"

#include "core/document/finding_text.h"
#include "core/office/cases/call_standings.h"
#include "core/office/cases/case_facts.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/letters/written_letters.h"
#include "core/office/people/people.h"
#include "core/procedure/deadline.h"
#include "core/support/text.h"

#include <QLocale>

#include <QRegularExpression>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

QString dayText(QDate day) { return day.isValid() ? support::longDate(day) : QString(); }

QString bulleted(const QStringList& lines)
{
    QStringList items;
    for (const QString& line : lines)
        items.append(u"- "_s + line);
    return items.join(u'\n');
}

// One reader for each thing a letter can be about; the year stays 0 where there is no such thing.

Status readYear(Office& office, LetterSubject& subject)
{
    subject.year = subject.record[domain::shared::year];
    if (subject.year == 0) {
        DESK_ASSIGN(subject.year, presentYear(office));
    }
    subject.since = QDate(subject.year, 1, 1);
    return {};
}

Status readReport(Office& office, LetterSubject& subject)
{
    DESK_ASSIGN(auto reports, childrenOf(office, subject.record.head.id, u"annual-report"_s));
    std::erase_if(reports, [&](const Record& report) {
        return isWaived(office, report) || report[domain::annual_report::receivedOn].isValid();
    });
    const auto newest = std::ranges::max_element(
        reports, {}, [](const Record& report) { return report[domain::annual_report::year]; });
    if (newest == reports.end())
        return {};
    subject.year = (*newest)[domain::annual_report::year];
    subject.due = newest->head.deadline.on;
    subject.since = subject.due.addYears(-1);
    return {};
}

Status readDraft(LetterSubject& subject)
{
    subject.year = subject.record[domain::shared::year];
    subject.since = QDate(subject.year, 1, 1);
    return {};
}

Status readMeeting(Office& office, LetterSubject& subject)
{
    DESK_ASSIGN(auto meetings, childrenOf(office, subject.record.head.id, u"nri-meeting"_s));
    const auto lastDay = [](const Record& meeting) {
        return meeting[domain::nri_meeting::ends].isValid() ? meeting[domain::nri_meeting::ends]
                                                            : meeting[domain::nri_meeting::starts];
    };
    const QString closed = procedure::categoryKey(procedure::Category::Closed);
    std::erase_if(meetings, [&](const Record& meeting) {
        return meeting.head.caseState.category == closed || lastDay(meeting) >= office.today();
    });
    const auto newest = std::ranges::max_element(meetings, {}, lastDay);
    if (newest == meetings.end())
        return {};
    subject.meeting = *newest;
    subject.year = (*newest)[domain::nri_meeting::year];
    subject.since = lastDay(*newest);
    return {};
}

Result<QString> titleOf(Office& office, RecordId id)
{
    if (!id.isValid())
        return QString();
    DESK_ASSIGN(const Record other, readRecord(office, id));
    return domain::displayTitle(other.head);
}

Status readDecision(Office& office, LetterSubject& subject)
{
    DESK_ASSIGN(subject.decision, decisionOn(office, subject.record));
    if (!subject.decision)
        return {};
    subject.since = subject.decision->step.happenedOn;
    subject.year = subject.decision->year;
    DESK_ASSIGN(subject.decidedAt, titleOf(office, subject.record[domain::shared::decidedAt]));
    DESK_ASSIGN(subject.mergedInto,
                titleOf(office, domain::read(subject.record.values, domain::bpf_proposal::mergedInto)));
    return {};
}

/// When a letter about a call was last due: as it was asked, or the last day on which all were reminded.
QDate askedLast(const AskedLine& line)
{
    const QDate reminded = line.answer[domain::call_answer::remindedOn];
    return reminded.isValid() ? reminded : line.answer[domain::call_answer::askedOn];
}

/// The first letter goes to those who were only asked, a reminder to all whose answer is missing. Of several
/// calls it is about the one that is due first and was not written about.
Result<std::optional<AskedLine>> callToWriteAbout(Office& office, const QString& kind, RecordId workstream)
{
    DESK_ASSIGN(auto calls, callsTo(office, workstream));
    const bool isReminder = kind == u"call-reminder";
    std::erase_if(calls, [&](const AskedLine& line) {
        return line.call[domain::call::closedOn].isValid() ||
               !(isReminder ? isMissing(line.standing) : line.standing == Standing::Asked);
    });
    if (calls.empty())
        return std::optional<AskedLine>();
    std::ranges::stable_sort(calls, {}, [](const AskedLine& line) { return line.call[domain::call::dueOn]; });
    DESK_ASSIGN(const auto letters, childrenOf(office, workstream, u"letter"_s));
    const auto open = std::ranges::find_if(calls, [&](const AskedLine& line) {
        const Written before = written(letters, kind, askedLast(line), line.call.head.id);
        return !before.waits && !before.sentOn.isValid();
    });
    return std::optional(open == calls.end() ? calls.front() : *open);
}

Status readCall(Office& office, const LetterTemplate& which, LetterSubject& subject)
{
    DESK_ASSIGN(const auto line, callToWriteAbout(office, which.kindText(), subject.record.head.id));
    if (!line)
        return {};
    subject.call = line->call;
    subject.year = line->call[domain::call::year];
    subject.due = line->call[domain::call::dueOn];
    subject.since = askedLast(*line);
    subject.dueFrom = subject.since;
    const bool isReminded = line->answer[domain::call_answer::remindedOn].isValid();
    if (which.kindText() != u"call-reminder" || isReminded)
        return {};
    // Nobody is reminded on the day they are asked.
    DESK_ASSIGN(const auto parameters, parametersOf(office, subject.year));
    subject.dueFrom = std::max(subject.due.addDays(-parameters.reminderLeadDays),
                               subject.since.addDays(parameters.reminderGapDays));
    return {};
}

Status readMatter(Office& office, const LetterTemplate& which, LetterSubject& subject)
{
    switch (which.about) {
    case LetterAbout::Year:
        return readYear(office, subject);
    case LetterAbout::Report:
        return readReport(office, subject);
    case LetterAbout::Draft:
        return readDraft(subject);
    case LetterAbout::Meeting:
        return readMeeting(office, subject);
    case LetterAbout::Decision:
        return readDecision(office, subject);
    case LetterAbout::Call:
        return readCall(office, which, subject);
    }
    Q_UNREACHABLE();
}

// What each field says.

QString nameText(const LetterSubject& s) { return s.record.head.title; }
/// In English: "the Dynamic Coalition on Privacy", "the African IGF", but "StopSpamAlliance".
QString theNameText(const LetterSubject& s)
{
    static const QRegularExpression kKind(
        u"\\b(?:(?:Coalition|Network|Forum|Dialogue)(?: on | for | of |$)|IGF\\b)"_s);
    const QString name = nameText(s);
    const bool takesArticle = support::languageCode() == u"en" && kKind.match(name).hasMatch() &&
                              !name.startsWith(u"the "_s, Qt::CaseInsensitive);
    return takesArticle ? u"the "_s + name : name;
}
QString contactText(const LetterSubject& s) { return s.contact.name; }
QString senderText(const LetterSubject& s) { return s.signature.text(); }
QString organizationText(const LetterSubject& s) { return s.signature.organization; }
QString yearText(const LetterSubject& s) { return s.year ? QString::number(s.year) : QString(); }
QString answerByText(const LetterSubject& s) { return dayText(s.answerBy); }
QString stateSinceText(const LetterSubject& s) { return dayText(s.record.head.caseState.since); }
QString decidedAtText(const LetterSubject& s) { return s.decidedAt; }
QString mergedIntoText(const LetterSubject& s) { return s.mergedInto; }
QString openMeetingsText(const LetterSubject& s) { return QString::number(s.parameters.bpfOpenMeetings); }

QString annualMeetingText(const LetterSubject& s)
{
    if (!s.cycle)
        return {};
    const QString days =
        support::dayRange((*s.cycle)[domain::cycle::starts], (*s.cycle)[domain::cycle::ends]);
    const QString place = (*s.cycle)[domain::cycle::place];
    return place.isEmpty() ? days : tr("%1, %2").arg(place, days);
}

QDate reportDue(const LetterSubject& s)
{
    if (s.year == 0)
        return {};
    return s.due.isValid() ? s.due : procedure::reportDue(s.year, s.record.head.stream, s.parameters);
}

QString reportDueText(const LetterSubject& s) { return dayText(reportDue(s)); }

QString reportIsDueText(const LetterSubject& s)
{
    const QDate day = reportDue(s);
    if (!day.isValid())
        return {};
    return (day < s.today ? tr("was due on %1") : tr("is due on %1")).arg(dayText(day));
}

QString draftDueText(const LetterSubject& s)
{
    return s.cycle ? dayText(procedure::draftOutputsDue((*s.cycle)[domain::cycle::starts], s.parameters))
                   : QString();
}

QString draftIsPlannedText(const LetterSubject& s)
{
    const QString day = draftDueText(s);
    if (day.isEmpty())
        return {};
    const QDate due = procedure::draftOutputsDue((*s.cycle)[domain::cycle::starts], s.parameters);
    return (due < s.today ? tr("was planned for %1") : tr("is planned for %1")).arg(day);
}

/// No public rule sets a day for the report of an initiative; a cycle may name one, and then it is a wish.
QString reportWishText(const LetterSubject& s)
{
    const QDate day = procedure::reportDue(s.year, s.record.head.stream, s.parameters);
    if (s.year > 0 && day.isValid())
        return tr("If you can share it by %1, it can be part of what is written about the year.")
            .arg(dayText(day));
    return tr("There is no date to keep: whenever it is ready, it is welcome.");
}

QString sessionConditionsText(const LetterSubject& s)
{
    QStringList labels;
    for (const procedure::SessionCondition& condition : procedure::sessionConditions())
        if (s.parameters.dcSessionConditions.contains(condition.key))
            labels.append(condition.label);
    return bulleted(labels.isEmpty() ? QStringList(tr("no condition")) : labels);
}

QString meetingText(const LetterSubject& s)
{
    if (!s.meeting)
        return {};
    const QString day =
        support::dayRange((*s.meeting)[domain::nri_meeting::starts], (*s.meeting)[domain::nri_meeting::ends]);
    const QString place = (*s.meeting)[domain::nri_meeting::place];
    return place.isEmpty() ? day : tr("%1, %2").arg(place, day);
}

QString callText(const LetterSubject& s) { return s.call ? s.call->head.title : QString(); }

QString callAsksText(const LetterSubject& s) { return s.call ? (*s.call)[domain::call::text] : QString(); }

QString callDueText(const LetterSubject& s) { return s.call ? dayText(s.due) : QString(); }

QString decidedOnText(const LetterSubject& s)
{
    return s.decision ? dayText(s.decision->step.happenedOn) : QString();
}

QString reasonText(const LetterSubject& s) { return s.decision ? s.decision->step.reason : QString(); }

/// The requirement, whether it is met, what was found, and why an unmet one did not stand in the way.
QString findingLine(const domain::StepFinding& finding)
{
    const QString found = tr("%1: %2. %3")
                              .arg(document::requirementLabel(finding),
                                   document::outcomeText(finding).toLower(), document::findingText(finding));
    if (finding.justification.isEmpty())
        return found;
    const QString why = document::whyAllTheSame(finding, document::Distribution::Addressee).plain();
    return tr("%1 Accepted all the same. %2").arg(found, why);
}

/// Empty while something was not looked at: the letter waits for it.
QString findingsText(const LetterSubject& s)
{
    if (!s.decision || !s.decision->unchecked.isEmpty())
        return {};
    QStringList lines;
    for (const domain::StepFinding& finding : s.decision->findings)
        if (finding.outcome != u"not-applicable")
            lines.append(findingLine(finding));
    return bulleted(lines.isEmpty() ? QStringList(tr("No requirement was judged with this decision."))
                                    : lines);
}

using About = LetterAbout;

/// A merge field: where it is offered, what it says, and what to do when there is nothing to say.
struct ValueRow
{
    const char* name;
    const char* meaning;
    QString (*value)(const LetterSubject& subject);
    std::initializer_list<About> abouts = {}; ///< empty: of all letters
    const char* nouns = "";                   ///< separated by blanks; empty: of all
    const char* ifEmpty = "";
    const char* keptIn = "";
};

const ValueRow kValues[] = {
    {"name", QT_TRANSLATE_NOOP("office", "What the letter is about, by its full name"), nameText},
    {"the-name", QT_TRANSLATE_NOOP("office", "The same within a sentence: “the Dynamic Coalition on …”"),
     theNameText},
    {"contact",
     QT_TRANSLATE_NOOP("office", "The person it is written to"),
     contactText,
     {},
     "",
     QT_TRANSLATE_NOOP("office", "Nobody to write to is on record. Add a contact person."),
     "role dc-application bpf-proposal pn-concept nri-statement"},
    {"sender", QT_TRANSLATE_NOOP("office", "Who signs, and as what: as the letterhead says"), senderText},
    {"organization", QT_TRANSLATE_NOOP("office", "The house that signs: as at the head of the letter"),
     organizationText},
    {"year",
     QT_TRANSLATE_NOOP("office", "The year it is about"),
     yearText,
     {},
     "",
     QT_TRANSLATE_NOOP("office", "No year is on record for this letter to be about.")},
    {"annual-meeting",
     QT_TRANSLATE_NOOP("office", "Place and days of the year's annual meeting"),
     annualMeetingText,
     {About::Year, About::Draft, About::Decision},
     "",
     QT_TRANSLATE_NOOP("office", "The cycle of that year is not in the register. Add it with New, Cycle.")},
    {"report-due",
     QT_TRANSLATE_NOOP("office", "The day the year's annual report is due"),
     reportDueText,
     {About::Year, About::Report, About::Decision},
     "dynamic-coalition dc-application",
     QT_TRANSLATE_NOOP("office", "No annual report is expected."),
     "annual-report"},
    {"report-is-due",
     QT_TRANSLATE_NOOP("office", "“is due on” with that day, or “was due on” once it is past"),
     reportIsDueText,
     {About::Year, About::Report, About::Decision},
     "dynamic-coalition dc-application",
     QT_TRANSLATE_NOOP("office", "No annual report is expected."),
     "annual-report"},
    {"session-conditions",
     QT_TRANSLATE_NOOP("office", "What a session depends on in the cycle, as a list"),
     sessionConditionsText,
     {About::Year, About::Report},
     "dynamic-coalition"},
    {"open-meetings",
     QT_TRANSLATE_NOOP("office", "How many open virtual meetings a forum holds"),
     openMeetingsText,
     {},
     "best-practice-forum bpf-proposal"},
    {"draft-due",
     QT_TRANSLATE_NOOP("office", "The day the draft output is due"),
     draftDueText,
     {About::Year, About::Draft, About::Decision},
     "best-practice-forum bpf-proposal policy-network pn-concept",
     QT_TRANSLATE_NOOP("office", "The cycle of that year is not in the register. Add it with New, Cycle.")},
    {"draft-is-planned",
     QT_TRANSLATE_NOOP("office", "“is planned for” with that day, or “was planned for” once it is past"),
     draftIsPlannedText,
     {About::Year, About::Draft, About::Decision},
     "best-practice-forum bpf-proposal policy-network pn-concept",
     QT_TRANSLATE_NOOP("office", "The cycle of that year is not in the register. Add it with New, Cycle.")},
    {"report-wish",
     QT_TRANSLATE_NOOP("office", "A sentence on when the report is welcome"),
     reportWishText,
     {},
     "initiative"},
    {"meeting",
     QT_TRANSLATE_NOOP("office", "Place and day of the initiative's own meeting"),
     meetingText,
     {About::Meeting},
     "",
     QT_TRANSLATE_NOOP("office", "No meeting of the initiative awaits a report."),
     "nri-meeting"},
    {"answer-by",
     QT_TRANSLATE_NOOP("office", "The day to answer by, as many days ahead as the cycle sets"),
     answerByText,
     {About::Report, About::Draft}},
    {"call",
     QT_TRANSLATE_NOOP("office", "The title of the call"),
     callText,
     {About::Call},
     "",
     QT_TRANSLATE_NOOP("office", "No call waits for this letter.")},
    {"call-asks",
     QT_TRANSLATE_NOOP("office", "What the call asks, in its own words"),
     callAsksText,
     {About::Call},
     "",
     QT_TRANSLATE_NOOP("office", "Write into the call what it asks."),
     "call"},
    {"call-due",
     QT_TRANSLATE_NOOP("office", "The day to answer the call by"),
     callDueText,
     {About::Call},
     "",
     QT_TRANSLATE_NOOP("office", "No call waits for this letter.")},
    {"state-since",
     QT_TRANSLATE_NOOP("office", "The day the present state began"),
     stateSinceText,
     {About::Report}},
    {"decided-on",
     QT_TRANSLATE_NOOP("office", "The day of the decision"),
     decidedOnText,
     {About::Decision},
     "",
     QT_TRANSLATE_NOOP("office", "It has not been decided yet.")},
    {"decided-at",
     QT_TRANSLATE_NOOP("office", "The MAG meeting that decided"),
     decidedAtText,
     {About::Decision},
     "bpf-proposal pn-concept",
     QT_TRANSLATE_NOOP("office", "The record names no MAG meeting that decided."),
     "bpf-proposal pn-concept"},
    {"merged-into",
     QT_TRANSLATE_NOOP("office", "The proposal it went into"),
     mergedIntoText,
     {About::Decision},
     "bpf-proposal",
     QT_TRANSLATE_NOOP("office", "The record names no proposal that it went into."),
     "bpf-proposal"},
    {"reason",
     QT_TRANSLATE_NOOP("office", "The reason given with the decision"),
     reasonText,
     {About::Decision},
     "",
     QT_TRANSLATE_NOOP("office", "No reason was written with the decision.")},
    {"findings",
     QT_TRANSLATE_NOOP("office", "What was found, requirement by requirement, with what asks for it"),
     findingsText,
     {About::Decision},
     "",
     QT_TRANSLATE_NOOP("office", "It has not been decided yet.")},
};

bool isOffered(const ValueRow& row, const LetterTemplate& which)
{
    const bool fitsAbout =
        row.abouts.size() == 0 || std::ranges::find(row.abouts, which.about) != row.abouts.end();
    const bool fitsNoun =
        !*row.nouns || QString::fromLatin1(row.nouns).split(u' ').contains(which.nounText());
    return fitsAbout && fitsNoun;
}

/// Who is still there to be written to.
Result<std::vector<RoleLine>> reachableIn(Office& office, RecordId workstream)
{
    DESK_ASSIGN(auto roles, rolesIn(office, workstream, office.today()));
    std::erase_if(roles, [](const RoleLine& role) { return isTombstone(role.personName); });
    return roles;
}

} // namespace

Result<LetterContact> letterContact(Office& office, const Record& record)
{
    static constexpr std::array kWhoLeads{
        "contact-person", "coordinator",     "chair",       "co-chair",    "organiser",
        "co-facilitator", "mag-facilitator", "lead-expert", "mag-liaison", "organising-team-member"};
    if (const QString named = record[domain::shared::contactPerson]; !named.isEmpty() && !isTombstone(named))
        return LetterContact{named, record[domain::shared::contactEmail]};
    // What became a workstream handed its people over to it.
    DESK_ASSIGN(auto roles, reachableIn(office, record.head.id));
    if (roles.empty() && record.head.parent.isValid()) {
        DESK_ASSIGN(roles, reachableIn(office, record.head.parent));
    }
    for (const char* key : kWhoLeads) {
        const auto found = std::ranges::find(roles, QLatin1StringView(key), &RoleLine::key);
        if (found != roles.end())
            return LetterContact{found->personName, found->email};
    }
    const QString submittedBy = record[domain::shared::submittedBy];
    return isTombstone(submittedBy) ? LetterContact{} : LetterContact{submittedBy, {}};
}

Result<QString> writtenToAs(Office& office, const Record& record)
{
    // What became a workstream is written to under its name.
    if (record.noun().leadsTo || !record.head.parent.isValid() || record.noun().isWorkstream)
        return record.head.title;
    return titleOf(office, record.head.parent);
}

Result<LetterSubject> letterSubject(Office& office, const Record& record, const LetterTemplate& which)
{
    LetterSubject subject{.record = record, .today = office.today()};
    DESK_ASSIGN(subject.signature, signatureOf(office));
    DESK_ASSIGN(subject.about, writtenToAs(office, record));
    DESK_ASSIGN(subject.contact, letterContact(office, record));
    DESK_TRY(readMatter(office, which, subject));
    DESK_ASSIGN(subject.parameters, parametersOf(office, subject.year));
    if (const auto cycle = cycleOf(office, subject.year))
        subject.cycle = *cycle;
    if (which.about == LetterAbout::Draft && subject.cycle)
        subject.due = procedure::draftOutputsDue((*subject.cycle)[domain::cycle::starts], subject.parameters);
    subject.answerBy = office.today().addDays(subject.parameters.letterAnswerDays);
    return subject;
}

std::vector<LetterValue> letterValues(const LetterTemplate& which, const LetterSubject* subject)
{
    std::vector<LetterValue> values;
    for (const ValueRow& row : kValues)
        if (isOffered(row, which))
            values.push_back({.name = QString::fromLatin1(row.name),
                              .meaning = tr(row.meaning),
                              .value = subject ? row.value(*subject) : QString(),
                              .ifEmpty = tr(row.ifEmpty),
                              .keptIn = QString::fromLatin1(row.keptIn)});
    return values;
}

} // namespace office
