// A record as everything above the register sees it: its head, which all nouns share, and its values.
#pragma once

#include "core/domain/facts.h"
#include "core/domain/noun.h"

#include <QDateTime>

namespace domain {

/// Where a record's case stands; empty for records without a procedure.
struct CaseState
{
    QString procedure; ///< key of the procedure it is pinned to
    int version = 0;
    QString state;
    QString category; ///< intake, active, at-risk or closed; stable across versions
    QDate since;
    QString waitsOn; ///< secretariat, coalition, applicant or nobody

    bool isOpen() const { return !procedure.isEmpty(); }
};

/// When something is owed. A deadline that moved keeps the day it first had and says why it moved.
struct Deadline
{
    QDate on;
    QDate originally;
    QString movedBecause;
    QDate metOn; ///< when what was owed came; null while it is owed

    bool isOwed() const { return on.isValid() && !metOn.isValid(); }
    bool operator==(const Deadline&) const = default;
};

struct RecordHead
{
    RecordId id;
    QString idText; ///< the readable ID, "dc-dcad"
    QString noun;   ///< key of the noun
    QString title;
    RecordId parent;
    QString stream; ///< DC, BPF, PN, NRI or empty
    int year = 0;   ///< the cycle it belongs to, 0 for none
    CaseState caseState;
    Deadline deadline;
    bool isSample = false; ///< invented for the sample register
};

/// What every record has, as lists that go out write it before and after the noun's own fields.
const Field& headField(const char* key);
std::span<const Field> headFields();
/// Of kSinceIs: a state that was taken over from a list may have begun before the day that the list names.
QString sinceIs(bool isTakenOver);

/// The title as it stands in a list of mixed records: "Annual report 2021", "Membership figure 31 Jan 2022".
QString displayTitle(const RecordHead& head);

struct Record
{
    RecordHead head;
    FieldValues values;

    const Noun& noun() const { return *domain::noun(head.noun); }
    template <FieldType type>
    auto operator[](Fact<type> fact) const
    {
        assertHas(fact.noun, fact.key);
        return read(values, fact);
    }
    template <FieldType type>
    bool isKnown(Fact<type> fact) const
    {
        assertHas(fact.noun, fact.key);
        return domain::isKnown(values, fact);
    }

private:
    void assertHas([[maybe_unused]] const char* factNoun, [[maybe_unused]] const char* key) const
    {
        Q_ASSERT_X(!factNoun || head.noun.isEmpty() || head.noun == QLatin1StringView(factNoun), factNoun,
                   key);
    }
};

/// One step of a case, as it was taken; two dates, because things are often recorded later than they
/// happened.
struct Step
{
    qint64 id = 0;
    RecordId record;
    QString transition;
    QString from; ///< empty for the opening of the case
    QString to;
    QDate happenedOn;
    QDateTime recordedAt; ///< UTC
    QString reason;
    QString decidedBy;
};

/// What was found about one requirement when a step was taken; kept for ever with the step.
struct StepFinding
{
    QString requirement;
    QString outcome; ///< met, not-met, not-checked (nobody had looked yet), not-applicable
    QString sentence;
    QString evidence;
    QString clause;
    bool isAdvisory = false;
    QString justification;     ///< written by the person who went on although it was not met
    QString publicReason = {}; ///< of it, what readers outside may know; empty: nothing
};

} // namespace domain
