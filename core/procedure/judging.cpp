#include "core/procedure/judging.h"

#include "core/support/in_language.h"
#include "core/support/text.h"

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

// A procedure kept in a register may ask anything of anything; what a record cannot answer is not asked.
Judgement notAsked() { return notApplicable(tr("Records of this kind are not asked for it.")); }

std::span<const domain::ElementKind> elementsOf(const Facts& facts)
{
    const domain::Noun* noun = domain::noun(facts.noun);
    return noun ? noun->elements : std::span<const domain::ElementKind>();
}

/// Behind a colon; one in two parts, "Open: anyone can take part", would be read as two more.
QString asOne(const QString& label) { return label.contains(u": ") ? tr("“%1”").arg(label) : label; }

} // namespace

Judgement isFilled(const Facts& facts, const char* fieldKey)
{
    const domain::Noun* noun = domain::noun(facts.noun);
    const domain::Field* field = noun ? noun->field(QString::fromLatin1(fieldKey)) : nullptr;
    if (!field)
        return notAsked();
    const QString written = domain::displayValue(*field, facts.fields.value(field->keyText())).trimmed();
    if (written.isEmpty())
        return notMet(tr("Nothing is stated under “%1” yet.").arg(field->labelText()));
    if (support::standsForNothing(written))
        return notMet(tr("“%1” says only “%2”, which is no answer.").arg(field->labelText(), written));
    const bool isQuotable = !field->isPersonal && field->type != domain::FieldType::Record;
    return met(tr("It is stated under “%1”.").arg(field->labelText()),
               isQuotable ? support::excerpt(written.simplified(), 120) : QString());
}

Judgement isFilledOrAttached(const Facts& facts, const char* fieldKey)
{
    const Judgement written = isFilled(facts, fieldKey);
    if (written.outcome != Outcome::NotMet || facts.attachments == 0)
        return written;
    return met(tr("It is attached."),
               tr("Files attached: %1").arg(support::locale().toString(facts.attachments)));
}

Judgement isConfirmed(const Facts& facts, const char* elementKey)
{
    const auto elements = elementsOf(facts);
    const auto kind = std::ranges::find_if(
        elements, [&](const domain::ElementKind& each) { return qstrcmp(each.key, elementKey) == 0; });
    if (kind == elements.end())
        return notAsked();
    const QString label = kind->labelText();
    const domain::Element element = facts.elements.value(kind->keyText());
    if (!element.isMet)
        return unchecked(tr("Nobody has checked this yet: %1.").arg(asOne(label)));
    const QString when =
        element.checkedOn.isValid() ? support::longDate(element.checkedOn) : tr("a day not noted");
    if (!*element.isMet)
        return notMet(tr("Required: “%2”. Found on %1: this is not so.").arg(when, label), element.evidence);
    return met(tr("Confirmed on %1: %2.").arg(when, asOne(label)), element.evidence);
}

Judgement isConfirmedWithEvidence(const Facts& facts, const char* elementKey)
{
    const Judgement found = isConfirmed(facts, elementKey);
    if (found.outcome != Outcome::Met || !found.evidence.trimmed().isEmpty())
        return found;
    return notMet(tr("%1 Where it can be seen is not noted.").arg(found.sentence));
}

Judgement isChecklistDone(const Facts& facts, const char* keysBegin)
{
    QStringList open;
    QStringList evidence;
    bool isAsked = false;
    for (const domain::ElementKind& item : elementsOf(facts)) {
        if (!item.keyText().startsWith(QLatin1StringView(keysBegin)))
            continue;
        isAsked = true;
        const domain::Element element = facts.elements.value(item.keyText());
        if (!element.isMet.value_or(false))
            open << item.labelText();
        if (!element.evidence.isEmpty())
            evidence << element.evidence;
    }
    if (!isAsked)
        return notAsked();
    const QString seen = support::listedApart(evidence);
    if (open.isEmpty())
        return met(tr("Everything on the checklist is done."), seen);
    return notMet(tr("Still open on the checklist: %1.").arg(support::listedApart(open)), seen);
}

Judgement answered(const Facts& facts, const char* fieldKey, const QString& yes, const QString& no,
                   const QString& unknown)
{
    const QVariant value = facts.fields.value(QString::fromLatin1(fieldKey));
    if (value.isNull())
        return unchecked(unknown);
    return value.toBool() ? met(yes) : notMet(no);
}

Judgement enoughStakeholderGroups(const Facts& facts, int needed)
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
            counted << tr("%1: %2").arg(label, support::locale().toString(qlonglong(members)));
    }
    // Numbers, not names: findings are kept for ever, and people may ask to be forgotten.
    const QString evidence = support::listedApart(counted);
    const QString wanted = support::locale().toString(needed);
    if (present.size() >= needed)
        return met(tr("Members come from %1 stakeholder groups, %2 are needed: %3.")
                       .arg(support::locale().toString(present.size()), wanted, listed(present)),
                   evidence);
    if (present.isEmpty())
        return notMet(tr("No member's stakeholder group is known; %1 groups are needed.").arg(wanted));
    return notMet(
        tr("Stakeholder groups with members: %1 of the %2 needed (%3). Not represented: %4.")
            .arg(support::locale().toString(present.size()), wanted, listed(present), listed(missing)),
        evidence);
}

Judgement heldInTheMag(const Facts& facts, const QString& role, QDate today,
                       const MagRoleSentences& sentences)
{
    int named = 0;
    int members = 0;
    for (const RoleHeld& each : facts.roles) {
        if (each.role != role || !each.held.covers(today))
            continue;
        ++named;
        members += each.isMagMemberOn(today);
    }
    if (named == 0)
        return notMet(sentences.none);
    if (members == 0)
        return notMet(sentences.notOfTheMag.arg(support::locale().toString(named), support::longDate(today)));
    return met(sentences.some.arg(support::locale().toString(members)));
}

Judgement periodSet(const Span& comments)
{
    if (!comments.starts.isValid() || !comments.ends.isValid())
        return notMet(tr("The comment period needs its first and its last day."));
    const QString until = support::longDate(comments.ends);
    if (comments.ends < comments.starts)
        return notMet(tr("The comment period ends on %1, before it begins.").arg(until));
    return met(tr("Comments are taken from %1 to %2.").arg(support::longDate(comments.starts), until));
}

QString listed(const QStringList& words) { return support::locale().createSeparatedList(words); }

} // namespace procedure
