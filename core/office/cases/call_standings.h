// How those stand who were asked by a call: told by the days on the record of each.
#pragma once

#include "core/office/desk/records.h"

namespace office {

/// WrongUsage: it is no call.
[[nodiscard]] Result<domain::Record> readCall(Office& office, RecordId id);
/// Those that are not closed, the newest first.
[[nodiscard]] Result<std::vector<domain::Record>> openCalls(Office& office);

/// How one of those who were asked stands; told by the days on its record, the last word first.
enum class Standing { Declined, Answered, Reminded, Asked };
[[nodiscard]] Standing standingOf(const domain::Record& answer);
/// "declined", "answered", "reminded", "asked".
[[nodiscard]] QString standingKey(Standing standing);
[[nodiscard]] QString standingLabel(Standing standing); ///< translated
/// An answer is still waited for.
[[nodiscard]] inline bool isMissing(Standing standing) { return standing >= Standing::Reminded; }

struct CallLine
{
    domain::Record answer; ///< the record of kind call-answer
    domain::RecordHead whom;
    Standing standing = Standing::Asked;
};
/// Of everybody who was asked, those whose answer is missing first, then by name. WrongUsage: it is no call.
[[nodiscard]] Result<std::vector<CallLine>> callLines(Office& office, RecordId call);

struct CallCounts
{
    int asked = 0;
    int reminded = 0; ///< once or more often, whatever became of it
    int answered = 0;
    int declined = 0;
    int missing = 0;
};
[[nodiscard]] Result<CallCounts> callCounts(Office& office, RecordId call);
/// "12 of 22 answers are missing", or that all are in.
[[nodiscard]] QString missingText(const CallCounts& counts);

/// What a workstream was asked, the newest first.
struct AskedLine
{
    domain::Record call;
    domain::Record answer;
    Standing standing = Standing::Asked;
};
[[nodiscard]] Result<std::vector<AskedLine>> callsTo(Office& office, RecordId workstream);

} // namespace office
