#include "core/procedure/judging.h"
#include "core/procedure/requirement_groups.h"

#include <QLocale>

namespace procedure {

namespace {
constexpr auto kNoun = "dc-application";
} // namespace

Judgement needStated(const Facts& facts, const Parameters&, QDate) { return filled(facts, kNoun, "need"); }
Judgement actionPlan(const Facts& facts, const Parameters&, QDate)
{
    return filled(facts, kNoun, "action-plan");
}
Judgement mailingList(const Facts& facts, const Parameters&, QDate)
{
    return filled(facts, kNoun, "mailing-list");
}
Judgement website(const Facts& facts, const Parameters&, QDate) { return filled(facts, kNoun, "website"); }

Judgement contactPerson(const Facts& facts, const Parameters&, QDate)
{
    return filled(facts, kNoun, "contact-person");
}

Judgement sustainabilityPlan(const Facts& facts, const Parameters&, QDate)
{
    return filled(facts, kNoun, "sustainability-plan");
}

Judgement openMembership(const Facts& facts, const Parameters&, QDate)
{
    return confirmed(facts, kNoun, "open-membership");
}

Judgement openList(const Facts& facts, const Parameters&, QDate)
{
    return confirmed(facts, kNoun, "open-list");
}

Judgement openArchives(const Facts& facts, const Parameters&, QDate)
{
    return confirmed(facts, kNoun, "open-archives");
}

Judgement firstMeeting(const Facts& facts, const Parameters&, QDate)
{
    return confirmed(facts, kNoun, "first-meeting");
}

Judgement guidelinesAndConduct(const Facts& facts, const Parameters&, QDate)
{
    const Judgement guidelines = confirmed(facts, kNoun, "guidelines");
    return guidelines.outcome == Outcome::Met ? confirmed(facts, kNoun, "code-of-conduct") : guidelines;
}

Judgement stakeholderGroups(const Facts& facts, const Parameters& parameters, QDate)
{
    QStringList present;
    QStringList missing;
    QStringList counted;
    for (const domain::Term& group : domain::kStakeholderGroups.terms) {
        const QString key = QString::fromLatin1(group.key);
        const QString label = domain::kStakeholderGroups.label(key);
        const auto members =
            std::ranges::count(facts.representatives, key, &Representative::stakeholderGroup);
        (members > 0 ? present : missing) << label;
        if (members > 0)
            counted << tr("%1: %2").arg(label, QLocale().toString(qlonglong(members)));
    }
    // Numbers, not names: findings are kept for ever, and people may ask to be forgotten.
    const QString evidence = counted.join(QStringLiteral("; "));
    const QString needed = QLocale().toString(parameters.dcStakeholderGroups);
    if (present.size() >= parameters.dcStakeholderGroups)
        return met(tr("Members come from %1 stakeholder groups, %2 are needed: %3.")
                       .arg(QLocale().toString(present.size()), needed, listed(present)),
                   evidence);
    if (present.isEmpty())
        return notMet(tr("No member's stakeholder group is known; %1 groups are needed.").arg(needed));
    return notMet(tr("Stakeholder groups with members: %1 of the %2 needed (%3). Not represented: %4.")
                      .arg(QLocale().toString(present.size()), needed, listed(present), listed(missing)),
                  evidence);
}

} // namespace procedure
