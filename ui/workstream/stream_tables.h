// The streams, one file each, and the pages they share. Private to this folder.
#pragma once

#include "ui/workstream/stream.h"

#include <algorithm>
#include <array>

namespace ui {

extern const Stream kDynamicCoalitions;
extern const Stream kBestPracticeForums;
extern const Stream kPolicyNetworks;
extern const Stream kInitiatives;

namespace pages {

inline constexpr const char* kPeopleNouns[] = {"role"};
inline constexpr const char* kPlanNouns[] = {"work-phase", "call-for-input", "progress-note"};
inline constexpr const char* kActivityNouns[] = {"activity"};
inline constexpr const char* kOutputNouns[] = {"output", "dissemination"};
inline constexpr const char* kListNouns[] = {"mailing-list"};
inline constexpr const char* kLetterNouns[] = {"letter"};
inline constexpr const char* kLinkNouns[] = {"link", "former-name"};
inline constexpr const char* kTaskNouns[] = {"task", "support-request"};

inline constexpr RecordPageInfo kProfile{
    .key = "profile", .title = QT_TRANSLATE_NOOP("ui::Stream", "Profile"), .kind = PageKind::Form};
inline constexpr RecordPageInfo kPeople{
    .key = "people",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "People"),
    .kind = PageKind::Children,
    .nouns = kPeopleNouns,
    .emptySentence =
        QT_TRANSLATE_NOOP("ui::Stream", "Nobody holds a role here yet. Add the contact person first."),
};
inline constexpr RecordPageInfo kPlan{
    .key = "plan",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Work"),
    .kind = PageKind::Children,
    .nouns = kPlanNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream",
        "Nothing is planned yet. Add the phases of the work, calls for input, and what the MAG is told."),
};
inline constexpr RecordPageInfo kActivities{
    .key = "activities",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Activities"),
    .kind = PageKind::Children,
    .nouns = kActivityNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No activities yet. Add meetings, webinars and sessions; mark those open to all."),
};
inline constexpr RecordPageInfo kOutputs{
    .key = "outputs",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Outputs"),
    .kind = PageKind::Children,
    .nouns = kOutputNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream",
        "No outputs yet. Add the draft with its comment period, and where results are carried."),
};
inline constexpr RecordPageInfo kMailingLists{
    .key = "mailing-lists",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Mailing list"),
    .kind = PageKind::Children,
    .nouns = kListNouns,
    .emptySentence =
        QT_TRANSLATE_NOOP("ui::Stream", "No mailing list yet. Add its address and where its archive is."),
};
inline constexpr RecordPageInfo kLetters{
    .key = "letters",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Letters"),
    .kind = PageKind::Letters,
    .nouns = kLetterNouns,
};
inline constexpr RecordPageInfo kLinks{
    .key = "links",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Links"),
    .kind = PageKind::Links,
    .nouns = kLinkNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No links or former names were entered here. Link what this builds on or works with."),
};
inline constexpr RecordPageInfo kTasks{
    .key = "tasks",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Tasks"),
    .kind = PageKind::Children,
    .nouns = kTaskNouns,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "Nothing to do here. Add a task to be reminded of it on the Today page."),
};
inline constexpr RecordPageInfo kAttended{
    .key = "attended",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Attended"),
    .kind = PageKind::Attended,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream", "No meeting it came to is on record. Who came is ticked at the meeting."),
};
inline constexpr RecordPageInfo kAsked{
    .key = "asked",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Asked"),
    .kind = PageKind::Asked,
    .emptySentence = QT_TRANSLATE_NOOP(
        "ui::Stream",
        "Nothing was asked of it yet. A call goes to many at once: Cycle, Calls to workstreams."),
};
inline constexpr RecordPageInfo kAttachments{
    .key = "attachments",
    .title = QT_TRANSLATE_NOOP("ui::Stream", "Files"),
    .kind = PageKind::Attachments,
    .emptySentence =
        QT_TRANSLATE_NOOP("ui::Stream", "No files yet. Drop one anywhere on the record, or choose it."),
};
inline constexpr RecordPageInfo kHistory{
    .key = "history", .title = QT_TRANSLATE_NOOP("ui::Stream", "History"), .kind = PageKind::History};

/// The pages of a record: its own, and those that every record ends with.
template <size_t N>
constexpr std::array<RecordPageInfo, N + 5> withFiles(const RecordPageInfo (&own)[N],
                                                      std::span<const char* const> taskNouns = kTaskNouns)
{
    RecordPageInfo tasks = kTasks;
    tasks.nouns = taskNouns;
    std::array<RecordPageInfo, N + 5> all{};
    std::ranges::copy(own, all.begin());
    std::ranges::copy(std::array{kLetters, kLinks, tasks, kAttachments, kHistory}, all.begin() + N);
    return all;
}

} // namespace pages

} // namespace ui
