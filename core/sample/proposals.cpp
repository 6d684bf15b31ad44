// Proposals of forums in every state, those of the coming cycle among them.
#include "core/sample/story.h"

#include <array>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

struct Proposal
{
    const char* title;
    const char* year;
    const char* facilitator; ///< of the MAG; empty: none has been found
    const char* cofacilitator;
    QDate received;
    bool isSample = true;
    const char* previous = "";
};

Result<RecordId> propose(Story& story, const Proposal& proposal)
{
    story.on(proposal.received);
    const Story::Written written{{u"title"_s, QString::fromLatin1(proposal.title)},
                                 {u"year"_s, QString::fromLatin1(proposal.year)},
                                 {u"received-on"_s, proposal.received.toString(Qt::ISODate)},
                                 {u"sponsorship"_s, u"seconded"_s},
                                 {u"background"_s, u"Raised in several workshops (sample text)."_s},
                                 {u"description"_s, u"What works, where, and why (sample text)."_s},
                                 {u"outreach-plan"_s, u"Calls and a survey (sample text)."_s},
                                 {u"previous-edition"_s, QString::fromLatin1(proposal.previous)}};
    DESK_ASSIGN(const RecordId id, proposal.isSample ? story.add("bpf-proposal", written)
                                                     : story.addFact("bpf-proposal", written));
    if (qstrlen(proposal.facilitator) > 0) {
        DESK_ASSIGN(const RecordId sponsor, story.person(proposal.facilitator));
        DESK_TRY(changeFields(story.office(), id, {{u"mag-sponsor"_s, sponsor.value()}}));
        DESK_TRY(story.give(id, proposal.facilitator, "mag-facilitator", proposal.received));
    }
    DESK_TRY(story.give(id, proposal.cofacilitator, "co-facilitator", proposal.received));
    return id;
}

/// Submitted, put to the MAG and decided at its first meeting of 2021.
Status decide(Story& story, const Proposal& proposal, const char* transition, const char* reason,
              const Story::Written& more = {})
{
    DESK_ASSIGN(const RecordId id, propose(story, proposal));
    DESK_TRY(story.step(id, "submit"));
    story.on(2021, 2, 15);
    DESK_TRY(story.step(id, "put-to-mag"));
    story.on(2021, 2, 24);
    DESK_ASSIGN(const QString meeting, story.idOf("mag-meeting", "First MAG meeting 2021"));
    DESK_TRY(story.set(id, {{u"decided-at"_s, meeting}}));
    DESK_TRY(story.set(id, more));
    DESK_TRY(story.step(id, transition, {.reason = QString::fromUtf8(reason)}));
    story.on(2021, 3, 3);
    return story.set(id, {{u"notified-on"_s, u"2021-03-03"_s}, {u"notified-where"_s, u"E-mail"_s}});
}

} // namespace

Status tellProposals(Story& story)
{
    DESK_ASSIGN(const QString network, story.idOf("pn-concept", "Policy Network on Meaningful Access"));
    DESK_TRY(decide(story,
                    {"Local Content", "2021", "Luis Ortega", "Lucía Fernández", QDate(2021, 2, 8), false,
                     "bpf-2020-local-content"},
                    "merge", "Its work goes on in the Policy Network on Meaningful Access.",
                    {{u"merged-into"_s, network}}));
    DESK_TRY(decide(
        story,
        {"Domain names for beginners (sample)", "2021", "Daniel Okoth", "Hana Suzuki", QDate(2021, 2, 9)},
        "not-select", "Others work on it already (sample)."));
    DESK_TRY(decide(story,
                    {"Network measurement (sample)", "2021", "Ravi Menon", "Nadia Karim", QDate(2021, 2, 9)},
                    "refer", "A Dynamic Coalition would suit it better (sample)."));
    DESK_TRY(decide(
        story,
        {"Payments across borders (sample)", "2021", "Sofia Lindqvist", "Joseph Banda", QDate(2021, 2, 10)},
        "defer", "To be looked at again with a clearer outreach plan (sample)."));
    DESK_ASSIGN(const RecordId withdrawn,
                propose(story, {"Digital identity cards (sample)", "2021", "Luis Ortega", "Claire Dubois",
                                QDate(2021, 2, 1)}));
    DESK_TRY(story.step(withdrawn, "withdraw", {.reason = u"On the proposers' own word (sample)."_s}));

    // For 2022, ahead of the first meeting of the MAG on 23 February.
    DESK_ASSIGN(const RecordId cybersecurity,
                propose(story, {"Cybersecurity (sample)", "2022", "Ravi Menon", "Lucía Fernández",
                                QDate(2022, 1, 31), true, "bpf-2021-cybersecurity"}));
    DESK_TRY(story.step(cybersecurity, "submit"));
    story.on(2022, 2, 8);
    DESK_TRY(story.step(cybersecurity, "put-to-mag"));
    DESK_ASSIGN(const RecordId gender,
                propose(story, {"Gender and Digital Rights (sample)", "2022", "Ama Mensah", "Joseph Banda",
                                QDate(2022, 2, 9), true, "bpf-2021-gender"}));
    DESK_TRY(story.step(gender, "submit"));
    return enter(
        propose(story, {"Digital public squares (sample)", "2022", "", "Peter Novák", QDate(2022, 2, 11)}));
}

} // namespace sample
