#include "core/procedure/deadline.h"
#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QLocale>
#include <QSet>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

/// Reports and papers of a session are not what a forum or network was set up to write.
bool isOfTheYearsWork(const Output& output)
{
    return output.kind != u"session-report" && output.kind != u"substantive-paper";
}

/// What the year's work is judged by: of its documents the one last put out for comment, else the last one
/// begun.
const Output* mainOutput(const Facts& facts)
{
    const Output* main = nullptr;
    for (const Output& output : facts.outputs) {
        if (!isOfTheYearsWork(output))
            continue;
        if (!main || !main->comments.starts.isValid() || output.comments.starts > main->comments.starts)
            main = &output;
    }
    return main;
}

/// The final of the year's work: the last document published by then, also where it is an output of its own
/// beside the draft; else the one that is still to become it.
const Output* finalDocument(const Facts& facts, QDate today)
{
    const Output* latest = nullptr;
    for (const Output& output : facts.outputs)
        if (isOfTheYearsWork(output) && output.isPublished && output.publishedOn.isValid() &&
            output.publishedOn <= today && (!latest || output.publishedOn > latest->publishedOn))
            latest = &output;
    return latest ? latest : mainOutput(facts);
}

Judgement noOutput() { return notMet(tr("No output is on record.")); }

/// The elements of an output that a clause asks for, each confirmed?
Judgement elementsConfirmed(const Facts& facts, QLatin1StringView clause)
{
    const Output* output = mainOutput(facts);
    if (!output)
        return noOutput();
    QStringList missing;
    for (const domain::ElementKind& kind : domain::noun(u"output"_s)->elements) {
        const domain::Element element = output->elements.value(kind.keyText());
        if (QLatin1StringView(kind.clause) == clause && !element.isMet.value_or(false))
            missing << kind.labelText();
    }
    if (missing.isEmpty())
        return met(tr("The draft has all of them."), output->title);
    return notMet(tr("Not confirmed in the draft: %1.").arg(support::listedApart(missing)), output->title);
}

bool isAnnualMeetingSession(const Activity& activity)
{
    return activity.kind == u"individual-session" || activity.kind == u"joint-session" ||
           activity.kind == u"main-session";
}

} // namespace

Judgement magFacilitatorInTeam(const Facts& facts, const Parameters&, QDate today)
{
    return heldInTheMag(
        facts, u"mag-facilitator"_s, today,
        {.none = tr("No MAG facilitator is in the coordinating team."),
         .notOfTheMag = tr("Named as MAG facilitator, but not on record as a member of the MAG on %2: %1."),
         .some = tr("MAG facilitators in the coordinating team: %1.")});
}

Judgement keyElements(const Facts& facts, const Parameters&, QDate)
{
    return elementsConfirmed(facts, "BPF-17"_L1);
}

Judgement recommendedElements(const Facts& facts, const Parameters&, QDate)
{
    return elementsConfirmed(facts, "BPF-18"_L1);
}

Judgement draftCommentPeriod(const Facts& facts, const Parameters&, QDate)
{
    const Output* output = mainOutput(facts);
    if (!output)
        return noOutput();
    Judgement judgement = periodSet(output->comments);
    judgement.evidence = output->title;
    return judgement;
}

Judgement draftWeeksAhead(const Facts& facts, const Parameters& parameters, QDate)
{
    const Output* output = mainOutput(facts);
    if (!output || !output->comments.starts.isValid())
        return notMet(tr("No draft is out for comment."));
    if (!facts.annualMeeting.starts.isValid())
        return notApplicable(tr("The annual meeting of the cycle is not on record."));
    const QDate wanted = draftOutputsDue(facts.annualMeeting.starts, parameters);
    const QString told =
        tr("Comments are taken from %1; %2 weeks before the annual meeting is %3.")
            .arg(support::longDate(output->comments.starts),
                 support::locale().toString(parameters.draftOutputWeeks), support::longDate(wanted));
    return output->comments.starts <= wanted ? met(told, output->title) : notMet(told, output->title);
}

Judgement draftAheadOfMeeting(const Facts& facts, const Parameters&, QDate today)
{
    const Output* output = mainOutput(facts);
    if (!output || !output->comments.starts.isValid() || output->comments.starts > today)
        return notMet(tr("No draft was put out for comment."));
    const QDate from = output->comments.starts;
    const QDate meeting = facts.annualMeeting.starts;
    if (meeting.isValid() && from >= meeting)
        return notMet(tr("Comments were taken only from %1; the annual meeting began on %2.")
                          .arg(support::longDate(from), support::longDate(meeting)),
                      output->title);
    return met(tr("The draft was out for comment from %1.").arg(support::longDate(from)), output->title);
}

Judgement annualMeetingSession(const Facts& facts, const Parameters&, QDate today)
{
    for (const Activity& activity : facts.activities) {
        const bool wasAtTheMeeting =
            !facts.annualMeeting.starts.isValid() || facts.annualMeeting.covers(activity.starts);
        if (isAnnualMeetingSession(activity) && wasAtTheMeeting && activity.starts <= today)
            return met(tr("The session took place on %1.").arg(support::longDate(activity.starts)),
                       activity.title);
    }
    return notMet(tr("No session at the annual meeting is on record."));
}

Judgement commentsDealtWith(const Facts& facts, const Parameters&, QDate)
{
    const Output* output = mainOutput(facts);
    if (!output)
        return noOutput();
    const domain::Element element = output->elements.value(u"comments-dealt-with"_s);
    if (!element.isMet.value_or(false))
        return notMet(tr("It is not confirmed that the comments on the draft were dealt with."),
                      output->title);
    return met(tr("The comments on the draft were dealt with."), element.evidence);
}

Judgement finalOutput(const Facts& facts, const Parameters&, QDate today)
{
    const Output* output = finalDocument(facts, today);
    if (!output)
        return noOutput();
    if (!output->publishedOn.isValid() || output->publishedOn > today)
        return notMet(tr("The final output is not published."), output->title);
    if (output->link.isEmpty() && output->attachments == 0)
        return notMet(tr("No link to the output is noted and no file of it is attached."), output->title);
    if (!output->isPublished)
        return notMet(
            tr("The output itself does not stand as published yet: “Publish” is a step of its own."),
            output->title);
    return met(tr("Published on %1.").arg(support::longDate(output->publishedOn)),
               output->link.isEmpty() ? output->title : output->link);
}

Judgement callsClosed(const Facts& facts, const Parameters&, QDate today)
{
    if (facts.calls.isEmpty())
        return notMet(tr("No call for input is on record."));
    for (const CallForInput& call : facts.calls) {
        if (!call.closes.isValid())
            return notMet(tr("It is not noted until when input is taken."), call.title);
        if (!isOverdue(call.closes, today))
            return notMet(tr("Input is taken until %1.").arg(support::longDate(call.closes)), call.title);
    }
    return met(tr("Every call for input has closed."),
               tr("Calls: %1").arg(support::locale().toString(facts.calls.size())));
}

Judgement openMeetings(const Facts& facts, const Parameters& parameters, QDate today)
{
    const auto held = std::ranges::count_if(facts.activities, [&](const Activity& activity) {
        return activity.kind == u"open-virtual-meeting" && activity.isOpen.value_or(true) &&
               activity.starts <= today;
    });
    const QString told = tr("Open virtual meetings held: %1; needed: %2.")
                             .arg(support::locale().toString(qlonglong(held)),
                                  support::locale().toString(parameters.bpfOpenMeetings));
    return held >= parameters.bpfOpenMeetings ? met(told) : notMet(told);
}

Judgement activeList(const Facts& facts, const Parameters& parameters, QDate today)
{
    int subscribers = 0;
    int messages = 0;
    QSet<QDate> months;
    bool isAnyOnRecord = false;
    for (const ListFigure& figure : facts.listFigures) {
        if (figure.month > today)
            continue;
        isAnyOnRecord = true;
        subscribers = figure.subscribers.value_or(subscribers);
        messages += figure.messages.value_or(0);
        if (figure.messages)
            months << figure.month;
    }
    if (!isAnyOnRecord)
        return unchecked(tr("No figures of a mailing list are on record."));
    const double average = double(messages) / double(std::max<qsizetype>(1, months.size()));
    const int monthly = qRound(average);
    const QLocale locale = support::locale();
    const QString evidence =
        tr("Subscribers at last: %1; messages a month, on average: %2 (months counted: %3)")
            .arg(locale.toString(subscribers), locale.toString(monthly), locale.toString(months.size()));
    if (!parameters.bpfListSubscribers && !parameters.bpfMonthlyMessages)
        return met(tr("Figures of the list are on record; how many are enough, the source leaves open."),
                   evidence);
    QStringList wanted;
    if (subscribers < parameters.bpfListSubscribers.value_or(0))
        wanted << tr("%1 subscribers").arg(locale.toString(*parameters.bpfListSubscribers));
    if (average < parameters.bpfMonthlyMessages.value_or(0))
        wanted << tr("%1 messages a month").arg(locale.toString(*parameters.bpfMonthlyMessages));
    if (wanted.isEmpty())
        return met(tr("The list is as active as this cycle asks for."), evidence);
    return notMet(tr("This cycle asks for more: %1.").arg(listed(wanted)), evidence);
}

} // namespace procedure
