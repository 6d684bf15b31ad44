// The usual milestones of a year, and which of a cycle's are on record.
#pragma once

#include "core/office/desk/office.h"

#include <span>

namespace office {

/// What the days of the usual milestones are counted from.
enum class From {
    FirstDay,   ///< of the annual meeting
    LastDay,    ///< of the annual meeting
    Drafts,     ///< the first day of the annual meeting, less the weeks that the cycle gives for drafts
    DcReports,  ///< the day of the year that the cycle sets, not counted
    NriReports, ///< likewise; none while the cycle sets none
    Another,    ///< usual milestone
};

struct UsualMilestone
{
    const char* key;
    const char* title; ///< English source text
    From from;
    int days;                      ///< negative is before
    const char* concerns;          ///< who must be told of a move
    const char* follows = nullptr; ///< key of one that stands above, for From::Another
    /// Of what the Secretariat does, which ends it (domain::kTaskEnds): a task, which readers outside are not
    /// told of.
    const char* endsWhen = nullptr;

    QString keyText() const { return QString::fromLatin1(key); }
    bool isOwnWork() const { return endsWhen; }
    QString titleText() const; ///< translated
};

/// One that another follows stands before it.
std::span<const UsualMilestone> usualMilestones();

/// Of these dates the one with this title. Imported titles often go on where ours end: "…MAG meeting,
/// Geneva". An invalid id where there is none.
RecordId titled(const std::vector<domain::Record>& dates, const QString& title);

/// The milestone of a cycle by the key of the usual one; nothing where the cycle or the milestone is not on
/// record.
[[nodiscard]] Result<std::optional<domain::Record>> usualMilestone(Office& office, int year,
                                                                   const QString& key);

} // namespace office
