#include "core/domain/facts.h"
#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <algorithm>

namespace procedure {

namespace {

int meetingYear(const Facts& facts) { return domain::read(facts.fields, domain::session_request::year); }

std::optional<Judgement> switchedOff(const Parameters& parameters, QStringView condition)
{
    if (parameters.dcSessionConditions.contains(condition))
        return std::nullopt;
    return notApplicable(tr("This cycle does not ask for it."));
}

/// What the person sees who judges; the number decides nothing. DC-27
QString attendance(const Facts& facts, QDate today)
{
    int held = 0;
    int attended = 0;
    for (const DccgMeeting& meeting : facts.dccgMeetings) {
        if (meeting.starts > today)
            continue;
        ++held;
        attended += meeting.wasAttended ? 1 : 0;
    }
    if (held == 0)
        return {};
    return tr("Meetings of the coordination group in %1: %2; attended: %3")
        .arg(QString::number(meetingYear(facts)), support::locale().toString(held),
             support::locale().toString(attended));
}

Facts asTheirs(const Facts& facts, const SessionPartner& partner)
{
    Facts theirs = facts;
    theirs.recognisedOn = partner.recognisedOn;
    theirs.reports = partner.reports;
    theirs.sessions = partner.sessions;
    theirs.dccgMeetings = partner.dccgMeetings;
    return theirs;
}

/// Whoever holds a session together is looked at alike: it is met where nobody stands in the way. DC-28
Judgement ofAll(const Facts& facts, Judgement (*ofOne)(const Facts&))
{
    Judgement all = ofOne(facts);
    QStringList sentences{all.sentence};
    for (const SessionPartner& partner : facts.sessionPartners) {
        const Judgement its = ofOne(asTheirs(facts, partner));
        sentences << tr("%1: %2").arg(partner.name, its.sentence);
        const bool isWorse = its.outcome == Outcome::NotMet ||
                             (its.outcome == Outcome::Met && all.outcome == Outcome::NotApplicable);
        if (isWorse && all.outcome != Outcome::NotMet)
            all.outcome = its.outcome;
    }
    all.sentence = sentences.join(u' ');
    return all;
}

Judgement reportOfYearBefore(const Facts& facts)
{
    const int year = meetingYear(facts) - 1;
    const QString yearText = QString::number(year);
    if (facts.recognisedOn.isValid() && facts.recognisedOn.year() > year)
        return notApplicable(tr("The coalition was recognized after %1.").arg(yearText));
    const auto report = std::ranges::find(facts.reports, year, &AnnualReport::year);
    if (report == facts.reports.end())
        return notMet(tr("No annual report for %1 is on record.").arg(yearText));
    if (report->acceptedOn.isValid())
        return met(tr("The annual report for %1 was accepted on %2.")
                       .arg(yearText, support::longDate(report->acceptedOn)));
    if (report->receivedOn.isValid())
        return notMet(tr("The annual report for %1 was received on %2 but is not accepted.")
                          .arg(yearText, support::longDate(report->receivedOn)));
    if (report->isFinal)
        return notApplicable(tr("The annual report for %1 was waived.").arg(yearText));
    return notMet(tr("The annual report for %1 has not arrived.").arg(yearText));
}

Judgement reportOfSessionBefore(const Facts& facts)
{
    const int year = meetingYear(facts) - 1;
    const QString yearText = QString::number(year);
    bool hadSession = false;
    for (const Session& session : facts.sessions) {
        if (session.meetingYear != year || !session.wasHeld)
            continue;
        hadSession = true;
        if (!session.reportReceivedOn.isValid())
            return notMet(
                tr("The report of the coalition's session at the annual meeting of %1 has not arrived.")
                    .arg(yearText));
    }
    if (!hadSession)
        return notApplicable(tr("The coalition held no session at the annual meeting of %1.").arg(yearText));
    return met(tr("The coalition reported on its session at the annual meeting of %1.").arg(yearText));
}

} // namespace

Judgement sessionAnnualReport(const Facts& facts, const Parameters& parameters, QDate)
{
    const auto off = switchedOff(parameters, session_condition::kAnnualReportAccepted);
    return off ? *off : ofAll(facts, reportOfYearBefore);
}

Judgement sessionPreviousReport(const Facts& facts, const Parameters& parameters, QDate)
{
    const auto off = switchedOff(parameters, session_condition::kSessionReportReceived);
    return off ? *off : ofAll(facts, reportOfSessionBefore);
}

Judgement sessionDccgContribution(const Facts& facts, const Parameters& parameters, QDate today)
{
    if (const auto off = switchedOff(parameters, session_condition::kDccgContribution))
        return *off;
    Judgement judgement = answered(
        facts, "contributes-to-dccg", tr("The coalition contributes regularly to the coordination group."),
        tr("The coalition does not contribute regularly to the coordination group."),
        tr("Nobody has judged yet whether the coalition contributes to the coordination group."));
    QStringList seen{attendance(facts, today)};
    for (const SessionPartner& partner : facts.sessionPartners) // one judges for all who hold it
        if (const QString its = attendance(asTheirs(facts, partner), today); !its.isEmpty())
            seen << tr("%1: %2").arg(partner.name, its);
    seen.removeAll(QString());
    judgement.evidence = support::listed(seen);
    return judgement;
}

Judgement sessionSubstantivePaper(const Facts& facts, const Parameters&, QDate)
{
    if (textOf(facts, "kind") != u"main")
        return notApplicable(tr("Only a main session needs a substantive paper."));
    return isFilled(facts, "substantive-paper");
}

Judgement annualMeetingHasBegun(const Facts& facts, const Parameters&, QDate today)
{
    const QDate starts = facts.annualMeeting.starts;
    if (!starts.isValid())
        return notApplicable(tr("The annual meeting of the cycle is not on record."));
    if (today < starts)
        return notMet(tr("The annual meeting begins on %1.").arg(support::longDate(starts)));
    return met(tr("The annual meeting began on %1.").arg(support::longDate(starts)));
}

} // namespace procedure
