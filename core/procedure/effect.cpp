#include "core/procedure/effect.h"

#include <QCoreApplication>

#include <algorithm>

namespace procedure {

namespace {

const EffectName kEffects[] = {
    {Effect::RecogniseCoalition, "recognise-coalition",
     QT_TRANSLATE_NOOP("procedure", "The coalition is recognised"), false, "MO-DC-3"},
    {Effect::TaskListOnWebsite, "task-list-on-website",
     QT_TRANSLATE_NOOP("procedure", "List the coalition as active on the IGF website"), true, "DC-4"},
    {Effect::TaskPage, "task-page",
     QT_TRANSLATE_NOOP("procedure", "Give the coalition its page on the IGF website"), true, "DC-4"},
    {Effect::TaskInviteDccg, "task-invite-dccg",
     QT_TRANSLATE_NOOP("procedure",
                       "Invite one or two representatives to the coordination group and its mailing list"),
     true, "MO-DC-5 DC-27"},
    {Effect::ExpectFirstReport, "expect-first-report",
     QT_TRANSLATE_NOOP("procedure", "The first annual report is expected"), false, "MO-DC-4 DC-10"},
    {Effect::TaskInquiryLetter, "task-inquiry-letter",
     QT_TRANSLATE_NOOP("procedure", "Send an inquiry with a date to answer by"), true, "DC-14"},
    {Effect::TaskListAsInactive, "task-list-as-inactive",
     QT_TRANSLATE_NOOP("procedure", "Move the coalition to the inactive ones on the IGF website"), true,
     "DC-14"},
    {Effect::TaskNoticeLetter, "task-notice-letter",
     QT_TRANSLATE_NOOP("procedure", "Tell the coalition what was decided"), true, "DC-14"},
    {Effect::TaskHandOver, "task-hand-over",
     QT_TRANSLATE_NOOP("procedure", "Go through the hand-over checklist with the coalition"), true, "DC-16"},
    {Effect::TaskRetiredOnWebsite, "task-retired-on-website",
     QT_TRANSLATE_NOOP("procedure", "Take the coalition out of the active ones on the IGF website"), true,
     "DC-16"},
    {Effect::DateReceipt, "date-receipt", QT_TRANSLATE_NOOP("procedure", "The day of receipt is recorded"),
     false, nullptr, "received-on"},
    {Effect::DateAcceptance, "date-acceptance",
     QT_TRANSLATE_NOOP("procedure", "The day of acceptance is recorded"), false, nullptr, "accepted-on"},
};

} // namespace

QString EffectName::labelText() const { return QCoreApplication::translate("procedure", label); }

std::span<const EffectName> effects() { return kEffects; }

const EffectName* effect(const QString& key)
{
    const auto found =
        std::ranges::find_if(kEffects, [&](const EffectName& e) { return key == QLatin1StringView(e.key); });
    return found == std::end(kEffects) ? nullptr : &*found;
}

} // namespace procedure
