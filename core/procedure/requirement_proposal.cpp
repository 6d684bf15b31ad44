#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QLocale>
#include <QSet>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

bool isFacilitator(const RoleHeld& role, QDate day)
{
    const bool isOver = role.held.ends.isValid() && role.held.ends < day;
    return !isOver && (role.role == u"mag-facilitator" || role.role == u"co-facilitator");
}

/// Numbers, not names: findings are kept for ever, and people may ask to be forgotten.
Judgement enoughPeople(const QSet<domain::RecordId>& people, int needed, const QString& sentence)
{
    const QString told =
        sentence.arg(support::locale().toString(people.size()), support::locale().toString(needed));
    return people.size() >= needed ? met(told) : notMet(told);
}

/// The day a proposal came in; one that is being submitted comes today.
QDate receivedOn(const Facts& facts, QDate today)
{
    const QDate noted = dateOf(facts, "received-on");
    return noted.isValid() ? noted : today;
}

} // namespace

Judgement facilitators(const Facts& facts, const Parameters& parameters, QDate today)
{
    QSet<domain::RecordId> people;
    for (const RoleHeld& role : facts.roles)
        if (isFacilitator(role, today))
            people << role.person;
    return enoughPeople(people, parameters.bpfFacilitators, tr("Facilitators named: %1; needed: %2."));
}

Judgement magFacilitators(const Facts& facts, const Parameters& parameters, QDate today)
{
    QSet<domain::RecordId> people;
    for (const RoleHeld& role : facts.roles)
        if (isFacilitator(role, today) && role.isMagMemberOn(today))
            people << role.person;
    return enoughPeople(people, parameters.bpfMagFacilitators,
                        tr("MAG members among the facilitators: %1; needed: %2."));
}

Judgement magSponsor(const Facts& facts, const Parameters&, QDate today)
{
    if (!facts.sponsor)
        return notMet(tr("No MAG member is named who submits or seconds the proposal."));
    const QDate day = receivedOn(facts, today);
    if (std::ranges::any_of(facts.sponsor->magTerms, [&](const Span& term) { return term.covers(day); }))
        return met(tr("The person who submits or seconds the proposal was on the MAG on %1.")
                       .arg(support::longDate(day)));
    return notMet(tr("The person who submits or seconds the proposal is not on record as a MAG member "
                     "on %1.")
                      .arg(support::longDate(day)));
}

Judgement sponsorFacilitates(const Facts& facts, const Parameters&, QDate today)
{
    if (!facts.sponsor)
        return notApplicable(tr("No MAG member is named who submits or seconds the proposal."));
    const bool facilitates = std::ranges::any_of(facts.roles, [&](const RoleHeld& role) {
        return role.person == facts.sponsor->person && isFacilitator(role, today);
    });
    return facilitates
               ? met(tr("The person who submits or seconds the proposal is among its facilitators."))
               : notMet(tr("The person who submits or seconds the proposal is not among its facilitators."));
}

Judgement beforeFirstMagMeeting(const Facts& facts, const Parameters&, QDate today)
{
    const QDate first = facts.firstMagMeeting;
    if (!first.isValid())
        return notApplicable(tr("No MAG meeting of the cycle is on record."));
    const QDate received = receivedOn(facts, today);
    const QString came = support::longDate(received);
    if (received < first)
        return met(tr("The proposal came on %1, ahead of the first MAG meeting of the cycle on %2.")
                       .arg(came, support::longDate(first)));
    return notMet(tr("The proposal came on %1; the first MAG meeting of the cycle began on %2.")
                      .arg(came, support::longDate(first)));
}

Judgement assessed(const Facts& facts, const Parameters&, QDate)
{
    QSet<QString> questions;
    QSet<QString> groups;
    QSet<domain::RecordId> assessors;
    for (const AssessmentMark& mark : facts.marks) {
        questions << mark.question;
        groups << mark.question.section(u'-', 0, 0);
        assessors << mark.assessor;
    }
    const QLocale locale = support::locale();
    const QString told = tr("MAG members who assessed the proposal: %1; questions they looked at: %2 of %3.")
                             .arg(locale.toString(assessors.size()), locale.toString(questions.size()),
                                  locale.toString(qlonglong(domain::kBpfMetrics.terms.size())));
    const bool areAllGroupsLookedAt = groups.size() == 3; // relevance, community, contribution
    return areAllGroupsLookedAt ? met(told) : notMet(told);
}

Judgement magDecision(const Facts& facts, const Parameters&, QDate today)
{
    Judgement judgement = notMet(tr("The MAG meeting that decided is not named."));
    const QDate received = dateOf(facts, "received-on");
    for (const auto& [meeting, days] : facts.decisions) {
        const QString begins = support::longDate(days.starts);
        const QDate over = days.ends.isValid() ? days.ends : days.starts;
        if (days.starts > today)
            judgement = notMet(tr("The MAG meeting named begins on %1.").arg(begins));
        else if (received.isValid() && over < received)
            judgement = notMet(tr("The MAG meeting named was over on %1, before the proposal came on %2.")
                                   .arg(support::longDate(over), support::longDate(received)));
        else
            return met(tr("The MAG decided at its meeting of %1.").arg(support::dayRange(days.starts, over)),
                       meeting);
    }
    return judgement;
}

Judgement feasibilityConsulted(const Facts& facts, const Parameters&, QDate today)
{
    const QDate stakeholders = dateOf(facts, "consulted-stakeholders-on");
    const QDate mag = dateOf(facts, "consulted-mag-on");
    QStringList missing;
    if (!stakeholders.isValid() || stakeholders > today)
        missing << tr("the stakeholders");
    if (!mag.isValid() || mag > today)
        missing << tr("the MAG");
    if (!missing.isEmpty())
        return notMet(tr("Not yet consulted on feasibility: %1.").arg(listed(missing)));
    return met(tr("Stakeholders were consulted on %1, the MAG on %2.")
                   .arg(support::longDate(stakeholders), support::longDate(mag)));
}

Judgement magLiaison(const Facts& facts, const Parameters&, QDate today)
{
    return heldInTheMag(
        facts, u"mag-liaison"_s, today,
        {.none = tr("The MAG has delegated no liaison."),
         .notOfTheMag = tr("Named as MAG liaison, but not on record as a member of the MAG on %2: %1."),
         .some = tr("Liaisons delegated by the MAG: %1.")});
}

} // namespace procedure
