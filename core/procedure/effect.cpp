#include "core/procedure/effect.h"

#include "core/procedure/texts.h"

#include <algorithm>

namespace procedure {

namespace {

const Effect kEffects[] = {
    {EffectKind::BecomeWorkstream, "recognise-coalition",
     QT_TRANSLATE_NOOP("procedure", "The coalition is recognized"), "MO-DC-3"},
    {EffectKind::Task, "task-list-on-website",
     QT_TRANSLATE_NOOP("procedure", "List the coalition as active on the IGF website"), "DC-4"},
    {EffectKind::Task, "task-page",
     QT_TRANSLATE_NOOP("procedure", "Give the coalition its page on the IGF website"), "DC-4"},
    {EffectKind::Task, "task-invite-dccg",
     QT_TRANSLATE_NOOP("procedure",
                       "Invite one or two representatives to the coordination group and its mailing list"),
     "MO-DC-5 DC-27"},
    {EffectKind::ExpectReport, "expect-first-report",
     QT_TRANSLATE_NOOP("procedure", "The first annual report is expected"), "MO-DC-4 DC-10"},
    {EffectKind::Task, "task-inquiry-letter",
     QT_TRANSLATE_NOOP("procedure", "Send an inquiry with a date to answer by"), "DC-14"},
    {EffectKind::Task, "task-list-as-inactive",
     QT_TRANSLATE_NOOP("procedure", "Move the coalition to the inactive ones on the IGF website"), "DC-14"},
    {EffectKind::Task, "task-notice-letter",
     QT_TRANSLATE_NOOP("procedure", "Tell the coalition what was decided"), "DC-14"},
    {EffectKind::Task, "task-hand-over",
     QT_TRANSLATE_NOOP("procedure", "Go through the hand-over checklist with the coalition"), "DC-16"},
    {EffectKind::Task, "task-retired-on-website",
     QT_TRANSLATE_NOOP("procedure", "Take the coalition out of the active ones on the IGF website"), "DC-16"},
    {EffectKind::DateField, "date-receipt", QT_TRANSLATE_NOOP("procedure", "The day of receipt is recorded"),
     nullptr, "received-on"},
    {EffectKind::DateField, "date-acceptance",
     QT_TRANSLATE_NOOP("procedure", "The day of acceptance is recorded"), nullptr, "accepted-on"},

    {EffectKind::BecomeWorkstream, "open-bpf-edition",
     QT_TRANSLATE_NOOP("procedure", "The edition of the forum opens"), "MO-BPF-3"},
    {EffectKind::Task, "task-tell-proposers",
     QT_TRANSLATE_NOOP("procedure", "Tell the proposers what the MAG decided"), "MO-BPF-3"},
    {EffectKind::Task, "task-launch-forum",
     QT_TRANSLATE_NOOP("procedure",
                       "Go through the launch checklist: mailing list, coordinating team, page, first call"),
     "MO-BPF-6 BPF-3"},
    {EffectKind::Task, "task-announce-draft",
     QT_TRANSLATE_NOOP("procedure", "Announce the draft and until when it can be commented"),
     "BPF-14 BPF-19"},
    {EffectKind::Task, "task-draft-to-session",
     QT_TRANSLATE_NOOP("procedure", "Bring the draft into the session at the annual meeting"), "BPF-4"},
    {EffectKind::Task, "task-work-in-comments",
     QT_TRANSLATE_NOOP("procedure", "Help to work in the comments made online and at the meeting"), "BPF-20"},
    {EffectKind::Task, "task-carry-output",
     QT_TRANSLATE_NOOP("procedure", "Carry the output to other fora and note where"), "BPF-21"},
    {EffectKind::Task, "task-evaluation-to-mag",
     QT_TRANSLATE_NOOP("procedure", "Tell the MAG what the evaluation found"), "MO-BPF-5"},

    {EffectKind::BecomeWorkstream, "open-policy-network",
     QT_TRANSLATE_NOOP("procedure", "The edition of the network opens"), "MO-PN-3"},
    {EffectKind::Task, "task-tell-concept-authors",
     QT_TRANSLATE_NOOP("procedure", "Tell those who brought the concept what the MAG decided"), "MO-PN-3"},
    {EffectKind::Task, "task-contract-consultant",
     QT_TRANSLATE_NOOP("procedure", "Contract the expert consultant"), "MO-PN-5"},
    {EffectKind::Task, "task-call-for-experts",
     QT_TRANSLATE_NOOP("procedure", "Call for experts and form their working group"), "MO-PN-1"},
    {EffectKind::Task, "task-network-outreach",
     QT_TRANSLATE_NOOP("procedure", "Reach out for input and comments"), "MO-PN-5"},
    {EffectKind::ContinueEdition, "continue-edition",
     QT_TRANSLATE_NOOP("procedure", "The edition of the next cycle opens"), "MO-PN-2"},
    {EffectKind::Task, "task-renew-liaison",
     QT_TRANSLATE_NOOP("procedure", "Ask the MAG for its liaison in the new cycle"), "MO-PN-4"},

    {EffectKind::BecomeWorkstream, "list-initiative",
     QT_TRANSLATE_NOOP("procedure", "The initiative is listed"), "MO-NRI-2"},
    {EffectKind::Task, "task-initiative-on-website",
     QT_TRANSLATE_NOOP("procedure", "Show the initiative among those listed on the IGF website"), "MO-NRI-2"},
    {EffectKind::Task, "task-invite-nri-network",
     QT_TRANSLATE_NOOP("procedure",
                       "Invite the initiative to the shared work of the initiatives and their mailing list"),
     "MO-NRI-4"},
    {EffectKind::Task, "task-tell-initiative",
     QT_TRANSLATE_NOOP("procedure", "Tell the initiative what was decided and why"), "MO-NRI-2"},
    {EffectKind::Task, "task-dormant-on-website",
     QT_TRANSLATE_NOOP("procedure", "Show the initiative as dormant on the IGF website"), "MO-NRI-2"},
    {EffectKind::Task, "task-closed-on-website",
     QT_TRANSLATE_NOOP("procedure", "Show the initiative as closed on the IGF website, in its own words"),
     "MO-NRI-1"},
    {EffectKind::DateField, "date-meeting-report",
     QT_TRANSLATE_NOOP("procedure", "The day the report of the meeting came is recorded"), nullptr,
     "report-received-on"},
};

} // namespace

QString Effect::labelText() const { return tr(label); }

std::span<const Effect> effects() { return kEffects; }

const Effect* effect(const QString& key)
{
    const auto found =
        std::ranges::find_if(kEffects, [&](const Effect& e) { return key == QLatin1StringView(e.key); });
    return found == std::end(kEffects) ? nullptr : &*found;
}

} // namespace procedure
