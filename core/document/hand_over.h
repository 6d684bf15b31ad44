// What somebody needs who takes over the desk, or one workstream of it: what is open, on whom it waits, what
// was promised, and who is who.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"

namespace document {

/// Something open. `owner` is the title of the workstream or person that it belongs to, empty for none.
struct OpenMatter
{
    domain::RecordHead record;
    QString owner;
    QString waitsOn;          ///< as people say it; empty where only a day is owed
    QString stands;           ///< label of its state, of a task how it ends; empty where there is neither
    bool isTakenOver = false; ///< its state is on record since a day, and may have begun before
};

struct DateAhead
{
    QString title;
    QString owner;
    QDate starts;
    QDate ends;
    QString place;
};

struct LetterOnTheWay
{
    QString idText;
    QString subject;
    QString owner;
    QDate sentOn;   ///< null: a draft
    QDate day = {}; ///< a draft's: when it is to be sent; else when the answer was asked for; null for none
};

struct ContactOfHandOver
{
    QString person;
    QString role;
    QString workstream;
    QString email;
    QString visibility; ///< key of domain::kVisibilities
};

/// Of one kind, how many workstreams are in each category; one of which that is not known counts in `all`
/// alone.
struct KindCount
{
    QString noun;
    int all = 0;
    int asking = 0; ///< to become one, beside them
    int active = 0;
    int atRisk = 0;
    int closed = 0;
};

struct HandOverFacts
{
    QString of;  ///< title of the workstream, or of its kind; empty for the whole desk
    QDate until; ///< the last day of `dates`
    QDateTime snapshot;
    QString registerName;
    QString headHash;
    bool isSample = false;
    std::vector<KindCount> kinds; ///< of the whole desk
    std::vector<OpenMatter> ours; ///< the Secretariat's own move
    std::vector<OpenMatter> overdue;
    std::vector<OpenMatter> owed; ///< today or later, the next first
    std::vector<OpenMatter> theirs;
    std::vector<OpenMatter> moved; ///< days that were moved and are still owed
    std::vector<LetterOnTheWay> awaited;
    std::vector<LetterOnTheWay> drafts;
    std::vector<DateAhead> dates;
    int laterDates = 0;                      ///< in the calendar after them
    std::vector<ContactOfHandOver> contacts; ///< by workstream, in the order of their roles
};

/// For the office alone, whatever somebody's visibility: it names who may be told what.
[[nodiscard]] Document buildHandOver(const HandOverFacts& facts);

} // namespace document
