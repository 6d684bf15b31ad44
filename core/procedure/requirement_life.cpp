#include "core/procedure/deadline.h"
#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/text.h"

#include <algorithm>

namespace procedure {

namespace {

bool wasWaived(const AnnualReport& report) { return report.isFinal && !report.receivedOn.isValid(); }

} // namespace

std::optional<int> yearInQuestion(const Facts& facts, const Parameters& parameters, QDate today)
{
    std::optional<int> latest;
    for (const AnnualReport& report : facts.reports) {
        const bool hasFallenDue = isOverdue(report.due, today, reportGraceDays(facts.stream, parameters));
        if (hasFallenDue && !wasWaived(report))
            latest = std::max(latest.value_or(report.year), report.year);
    }
    return latest;
}

namespace {

// Both signs of life are asked about the same year, so that "confirm active" and "list as inactive" can never
// be open together: a report for that year or a later one, or a proof of activity in that year or later.
const AnnualReport* reportSince(const Facts& facts, std::optional<int> year)
{
    const auto found = std::ranges::find_if(facts.reports, [&](const AnnualReport& report) {
        return report.receivedOn.isValid() && report.year >= year.value_or(report.year);
    });
    return found == facts.reports.end() ? nullptr : &*found;
}

const Proof* acceptedProofSince(const Facts& facts, std::optional<int> year)
{
    const auto found = std::ranges::find_if(facts.proofs, [&](const Proof& proof) {
        return proof.acceptedOn.isValid() && proof.date.year() >= year.value_or(proof.date.year());
    });
    return found == facts.proofs.end() ? nullptr : &*found;
}

QString received(const AnnualReport& report)
{
    return tr("The annual report for %1 was received on %2.")
        .arg(QString::number(report.year), support::longDate(report.receivedOn));
}

QString accepted(const Proof& proof)
{
    return tr("Another proof of activity was accepted on %1.").arg(support::longDate(proof.acceptedOn));
}

QString missing(int year)
{
    return tr("The annual report for %1 has not arrived.").arg(QString::number(year));
}

QString nothingDue(const Facts& facts, QDate today)
{
    const AnnualReport* next = nullptr;
    for (const AnnualReport& report : facts.reports) {
        if (!wasWaived(report) && report.due.isValid() && (!next || report.due < next->due))
            next = &report;
    }
    if (!next)
        return tr("No annual report has fallen due yet.");
    return tr("No annual report has fallen due yet; the one for %1 is due on %2, %3.")
        .arg(QString::number(next->year), support::longDate(next->due),
             support::relativeDays(today.daysTo(next->due)));
}

} // namespace

Judgement reportOverdueWithoutProof(const Facts& facts, const Parameters& parameters, QDate today)
{
    const std::optional<int> year = yearInQuestion(facts, parameters, today);
    if (!year)
        return notMet(nothingDue(facts, today));
    if (const AnnualReport* report = reportSince(facts, year))
        return notMet(received(*report));
    if (const Proof* proof = acceptedProofSince(facts, year))
        return notMet(accepted(*proof), proof->label);
    const auto report = std::ranges::find(facts.reports, *year, &AnnualReport::year);
    return met(
        tr("The annual report for %1 was due on %2 and has not arrived, and no other proof was accepted.")
            .arg(QString::number(*year), support::longDate(report->due)));
}

Judgement reportOrProof(const Facts& facts, const Parameters& parameters, QDate today)
{
    const std::optional<int> year = yearInQuestion(facts, parameters, today);
    // Where no report is in question a sign of life is one of the last two years, or since the state began.
    const int since = year.value_or(std::min(today.year() - 1, facts.stateSince.year()));
    if (const AnnualReport* report = reportSince(facts, since))
        return met(received(*report));
    if (const Proof* proof = acceptedProofSince(facts, since))
        return met(accepted(*proof), proof->label);
    return notMet(
        year ? tr("The annual report for %1 has not arrived, and no other proof of activity was accepted.")
                   .arg(QString::number(*year))
             : tr("No annual report since %1 has arrived, and no other proof of activity was accepted.")
                   .arg(QString::number(since)));
}

Judgement noReportForYear(const Facts& facts, const Parameters& parameters, QDate today)
{
    const std::optional<int> year = yearInQuestion(facts, parameters, today);
    if (!year)
        return notMet(nothingDue(facts, today));
    const AnnualReport* report = reportSince(facts, year);
    return report ? notMet(received(*report)) : met(missing(*year));
}

Judgement noAcceptedProof(const Facts& facts, const Parameters& parameters, QDate today)
{
    const Proof* proof = acceptedProofSince(facts, yearInQuestion(facts, parameters, today));
    return proof ? notMet(accepted(*proof), proof->label)
                 : met(tr("No other proof of activity was accepted."));
}

Judgement inquiryUnanswered(const Facts& facts, const Parameters&, QDate today)
{
    const Letter* inquiry = nullptr;
    for (const Letter& letter : facts.letters) {
        // Silence to the letter of an earlier inquiry says nothing about this one.
        const bool isOfThisInquiry =
            letter.kind == u"inquiry" && letter.sentOn.isValid() && !(letter.sentOn < facts.stateSince);
        if (isOfThisInquiry && (!inquiry || letter.sentOn > inquiry->sentOn))
            inquiry = &letter;
    }
    if (!inquiry)
        return notMet(tr("No inquiry letter has been sent since the inquiry was opened."));
    const QString sent = support::longDate(inquiry->sentOn);
    if (!inquiry->answerBy.isValid())
        return notMet(tr("The inquiry of %1 names no date to answer by.").arg(sent));
    const QString answerBy = support::longDate(inquiry->answerBy);
    if (!isOverdue(inquiry->answerBy, today))
        return notMet(tr("The coalition can answer the inquiry of %1 until %2.").arg(sent, answerBy));
    // It asks for a report or other proof: words without either, or after the day, are no more than silence.
    if (inquiry->answeredOn.isValid())
        return met(tr("The inquiry of %1 asked for a report or other proof by %2; an answer came on %3.")
                       .arg(sent, answerBy, support::longDate(inquiry->answeredOn)));
    return met(tr("The inquiry of %1 asked for an answer by %2 and had none.").arg(sent, answerBy));
}

} // namespace procedure
