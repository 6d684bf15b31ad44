#include "core/office/desk/task_end_kinds.h"

#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using Ended = Result<Ending>;

namespace {

Result<std::vector<Record>> childrenOf(Office& office, const char* noun, RecordId owner)
{
    return registry::readRecords(office.file(), *domain::noun(QString::fromLatin1(noun)), owner);
}

bool isAmong(const char* words, const QString& word)
{
    return QString::fromLatin1(words).split(u' ').contains(word);
}

/// What is planned has not happened.
bool isFrom(Office& office, QDate day, QDate since)
{
    return day.isValid() && day >= since && day <= office.today();
}

Ended pageKnown(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(const Record owner, registry::readRecord(office.file(), matter.owner));
    if (!owner.isKnown(domain::shared::igfPage))
        return Ending();
    return Ending({office.today(), matter.owner});
}

Ended websiteUpdated(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(const Record owner, registry::readRecord(office.file(), matter.owner));
    const QDate day = owner[domain::shared::websiteUpdatedOn];
    return isFrom(office, day, matter.since) ? std::optional(TaskEnded{day, matter.owner}) : std::nullopt;
}

/// Somebody holds it, since whenever; from a day to come is not yet.
Ended roleHeld(Office& office, const TaskMatter& matter, const char* role)
{
    const QDate day = matter.heldOn.isValid() ? matter.heldOn : office.today();
    DESK_ASSIGN(const auto roles, childrenOf(office, "role", matter.owner));
    const auto held = std::ranges::find_if(roles, [&](const Record& each) {
        const QDate starts = each[domain::shared::starts];
        const QDate ends = each[domain::shared::ends];
        return each[domain::role::role] == QLatin1StringView(role) &&
               (!starts.isValid() || starts <= office.today()) && (!ends.isValid() || ends >= day);
    });
    if (held == roles.end())
        return Ending();
    return Ending({(*held)[domain::shared::starts], held->head.id});
}

/// A letter of one of these kinds that went out since then.
Ended letterSent(Office& office, RecordId owner, QDate since, const char* kinds)
{
    DESK_ASSIGN(const auto letters, childrenOf(office, "letter", owner));
    const auto sent = std::ranges::find_if(letters, [&](const Record& each) {
        const QDate on = each[domain::letter::sentOn];
        return on.isValid() && on >= since && isAmong(kinds, each[domain::letter::kind]);
    });
    return sent == letters.end() ? std::nullopt
                                 : std::optional(TaskEnded{(*sent)[domain::letter::sentOn], sent->head.id});
}

/// The case has gone on from where the task was to be done.
Ended caseLeft(Office& office, RecordId owner, const char* states)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), owner));
    return isAmong(states, head.caseState.state) ? std::nullopt
                                                 : std::optional(TaskEnded{head.caseState.since, owner});
}

/// Everything whose key begins so is confirmed.
Ended confirmed(Office& office, RecordId id, const char* keysBegin)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), id));
    DESK_ASSIGN(const auto elements, registry::readElements(office.file(), id));
    QDate last;
    bool isAsked = false;
    for (const domain::ElementKind& kind : domain::noun(head.noun)->elements) {
        if (!kind.keyText().startsWith(QLatin1StringView(keysBegin)))
            continue;
        isAsked = true;
        const auto element = std::ranges::find(elements, kind.keyText(), &domain::Element::key);
        if (element == elements.end() || !element->isMet.value_or(false))
            return Ending();
        if (!last.isValid() || element->checkedOn > last)
            last = element->checkedOn;
    }
    return isAsked ? std::optional(TaskEnded{last, id}) : std::nullopt;
}

/// A record under it, or under one of its outputs, that tells of something since then.
Ended noted(Office& office, RecordId owner, QDate since, const char* noun)
{
    DESK_ASSIGN(auto children, childrenOf(office, noun, owner));
    DESK_ASSIGN(const auto outputs, childrenOf(office, "output", owner));
    for (const Record& output : outputs) {
        DESK_ASSIGN(auto ofOutput, childrenOf(office, noun, output.head.id));
        std::ranges::move(ofOutput, std::back_inserter(children));
    }
    const auto found = std::ranges::find_if(
        children, [&](const Record& each) { return isFrom(office, each[domain::shared::on], since); });
    return found == children.end() ? std::nullopt
                                   : std::optional(TaskEnded{(*found)[domain::shared::on], found->head.id});
}

/// It is asked for by being announced, also where it opens later.
Ended inputCalled(Office& office, RecordId owner, QDate since)
{
    DESK_ASSIGN(const auto calls, childrenOf(office, "call-for-input", owner));
    const auto found = std::ranges::find_if(
        calls, [&](const Record& call) { return call[domain::call_for_input::starts] >= since; });
    return found == calls.end() ? std::nullopt : std::optional(TaskEnded{office.today(), found->head.id});
}

/// What the first of them finds.
template <typename... Others>
Ended firstOf(const Ended& first, const Others&... others)
{
    if constexpr (sizeof...(others) > 0)
        return first && !*first ? firstOf(others...) : first;
    else
        return first;
}

Ended representativeNamed(Office& office, const TaskMatter& matter)
{
    return roleHeld(office, matter, "dccg-representative");
}

Ended inquirySent(Office& office, const TaskMatter& matter)
{
    return firstOf(letterSent(office, matter.owner, matter.since, "inquiry"),
                   caseLeft(office, matter.owner, "under-inquiry"));
}

Ended noticeSent(Office& office, const TaskMatter& matter)
{
    return letterSent(office, matter.owner, matter.since, "notice");
}

Ended handOverDone(Office& office, const TaskMatter& matter)
{
    return confirmed(office, matter.owner, "handover-");
}

/// The letter may be kept with the proposal or with the edition that it became.
Ended decisionTold(Office& office, const TaskMatter& matter)
{
    static constexpr char kDecisions[] =
        "recognition refusal selection non-selection merge referral deferral "
        "establishment non-establishment";
    DESK_ASSIGN(const Record owner, registry::readRecord(office.file(), matter.owner));
    std::vector<Record> decided;
    if (owner.noun().leadsTo)
        decided.push_back(owner);
    for (const domain::Noun& noun : domain::nouns()) {
        if (!noun.leadsTo || owner.head.noun != QLatin1StringView(noun.leadsTo))
            continue;
        DESK_ASSIGN(auto became, childrenOf(office, noun.key, matter.owner));
        std::ranges::move(became, std::back_inserter(decided));
    }
    for (const Record& each : decided) {
        const QDate told = each[domain::shared::notifiedOn];
        if (isFrom(office, told, matter.since))
            return Ending({told, each.head.id});
        DESK_ASSIGN(const auto sent, letterSent(office, each.head.id, matter.since, kDecisions));
        if (sent)
            return sent;
    }
    return letterSent(office, matter.owner, matter.since, kDecisions);
}

Ended launchDone(Office& office, const TaskMatter& matter)
{
    return firstOf(confirmed(office, matter.owner, "launch-"), caseLeft(office, matter.owner, "launching"));
}

Ended draftAnnounced(Office& office, const TaskMatter& matter)
{
    return firstOf(noted(office, matter.owner, matter.since, "dissemination"),
                   caseLeft(office, matter.owner, "draft-out"));
}

Ended sessionHeld(Office& office, const TaskMatter& matter)
{
    return caseLeft(office, matter.owner, "draft-out");
}

Ended commentsWorkedIn(Office& office, const TaskMatter& matter)
{
    DESK_ASSIGN(const auto outputs, childrenOf(office, "output", matter.owner));
    for (const Record& output : outputs) {
        DESK_ASSIGN(const auto ended, confirmed(office, output.head.id, "comments-dealt-with"));
        if (ended)
            return ended;
    }
    return caseLeft(office, matter.owner, "draft-out session-held");
}

Ended outputCarried(Office& office, const TaskMatter& matter)
{
    return noted(office, matter.owner, matter.since, "dissemination");
}

Ended progressTold(Office& office, const TaskMatter& matter)
{
    return noted(office, matter.owner, matter.since, "progress-note");
}

Ended consultantNamed(Office& office, const TaskMatter& matter)
{
    return firstOf(roleHeld(office, matter, "consultant"),
                   confirmed(office, matter.owner, "launch-consultant"));
}

Ended expertsFormed(Office& office, const TaskMatter& matter)
{
    const Ended called = confirmed(office, matter.owner, "launch-experts");
    const Ended formed = confirmed(office, matter.owner, "launch-group");
    if (!called || !*called || !formed || !*formed)
        return called ? Ended(Ending()) : called;
    return Ending({std::max((*called)->on, (*formed)->on), matter.owner});
}

Ended inputAsked(Office& office, const TaskMatter& matter)
{
    return firstOf(inputCalled(office, matter.owner, matter.since),
                   noted(office, matter.owner, matter.since, "dissemination"),
                   caseLeft(office, matter.owner, "draft-out"));
}

Ended liaisonNamed(Office& office, const TaskMatter& matter)
{
    return roleHeld(office, matter, "mag-liaison");
}

Ended networkOffered(Office& office, const TaskMatter& matter)
{
    return letterSent(office, matter.owner, matter.since, "year-ahead");
}

constexpr TaskEndKind kEnds[] = {
    {"page-known", "dynamic-coalition best-practice-forum policy-network initiative", pageKnown},
    {"website-updated", "dynamic-coalition initiative", websiteUpdated},
    {"representative-named", "dynamic-coalition", representativeNamed},
    {"inquiry-sent", "dynamic-coalition", inquirySent},
    {"notice-sent", "dynamic-coalition", noticeSent},
    {"hand-over-done", "dynamic-coalition", handOverDone},
    {"decision-told",
     "dc-application bpf-proposal pn-concept nri-statement dynamic-coalition best-practice-forum "
     "policy-network initiative",
     decisionTold},
    {"launch-done", "best-practice-forum policy-network", launchDone},
    {"draft-announced", "best-practice-forum policy-network", draftAnnounced},
    {"session-held", "best-practice-forum policy-network", sessionHeld},
    {"comments-worked-in", "best-practice-forum policy-network", commentsWorkedIn},
    {"output-carried", "best-practice-forum policy-network", outputCarried},
    {"progress-told", "best-practice-forum policy-network", progressTold},
    {"consultant-named", "policy-network", consultantNamed},
    {"experts-formed", "policy-network", expertsFormed},
    {"input-asked", "policy-network", inputAsked},
    {"liaison-named", "policy-network best-practice-forum dynamic-coalition", liaisonNamed},
    {"network-offered", "initiative", networkOffered},
};

} // namespace

bool TaskEndKind::mayBeUnder(const QString& noun) const { return isOfYear() || isAmong(owners, noun); }

std::span<const TaskEndKind> workstreamEnds() { return kEnds; }

} // namespace office
