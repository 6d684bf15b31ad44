#include "core/office/documents/hand_overs.h"

#include "core/office/calendar/calendar.h"
#include "core/office/cases/call_standings.h"
#include "core/office/cases/deadlines.h"
#include "core/office/desk/lists.h"
#include "core/office/desk/owners.h"
#include "core/office/desk/records.h"
#include "core/office/desk/task_ends.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/tombstone.h"
#include "core/office/documents/snapshot.h"
#include "core/office/people/people.h"
#include "core/procedure/procedure.h"
#include "core/register/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAhead = 182; // of the calendar: until somebody new has found their own way
constexpr int kEver = 366 * 100;

class HandOver
{
public:
    HandOver(Office& office, HandOverOrder order)
        : m_office(office)
        , m_owners(office)
        , m_order(std::move(order))
        , m_until(office.today().addDays(kDaysAhead))
    {
    }

    Result<document::HandOverFacts> facts()
    {
        m_facts.until = m_until;
        m_facts.snapshot = snapshotTime(m_office.today());
        DESK_ASSIGN(m_facts.registerName, registerName(m_office));
        DESK_ASSIGN(m_facts.headHash, headHash(m_office));
        DESK_ASSIGN(m_facts.isSample, registry::holdsSample(m_office.file()));
        if (m_order.workstream.isEmpty())
            DESK_TRY(countKinds());
        else
            DESK_TRY(nameIt());
        DESK_TRY(addOpen());
        DESK_TRY(addLetters());
        DESK_TRY(addDates());
        DESK_TRY(addContacts());
        return std::move(m_facts);
    }

private:
    Status nameIt()
    {
        DESK_ASSIGN(m_workstream, findRecord(m_office, m_order.workstream));
        DESK_ASSIGN(const domain::Record record, readRecord(m_office, m_workstream));
        if (!record.noun().isWorkstream)
            return support::fail(support::ErrorCode::WrongUsage,
                                 tr("%1 is not a workstream.").arg(domain::displayTitle(record.head)));
        m_facts.of = record.head.title;
        return {};
    }

    Status countKinds()
    {
        for (const domain::Noun& noun : domain::nouns()) {
            if (!noun.isWorkstream || !isOfStream(QString::fromLatin1(noun.stream)))
                continue;
            if (!m_order.stream.isEmpty())
                m_facts.of = noun.pluralText();
            document::KindCount kind{.noun = noun.keyText()};
            const auto add = [&](const domain::RecordHead& head) {
                const QString& category = head.caseState.category;
                kind.active += category == "active"_L1;
                kind.atRisk += category == "at-risk"_L1;
                kind.closed += category == "closed"_L1;
            };
            DESK_ASSIGN(const auto workstreams, recordsOf(m_office, noun.keyText()));
            for (const domain::Record& each : workstreams)
                add(each.head);
            kind.all = int(workstreams.size());
            DESK_ASSIGN(kind.asking, countAsking(noun));
            m_facts.kinds.push_back(kind);
        }
        return {};
    }

    /// What asks to become one, and is not answered yet.
    Result<int> countAsking(const domain::Noun& workstream)
    {
        int asking = 0;
        for (const domain::Noun& noun : domain::nouns()) {
            if (!noun.leadsTo || workstream.keyText() != QLatin1StringView(noun.leadsTo))
                continue;
            DESK_ASSIGN(const auto applications, recordsOf(m_office, noun.keyText()));
            asking += int(std::ranges::count_if(applications, [](const domain::Record& each) {
                return each.head.caseState.category == "intake"_L1;
            }));
        }
        return asking;
    }

    bool isOfStream(const QString& stream) const
    {
        return m_order.stream.isEmpty() || stream == m_order.stream;
    }

    /// Everything is, of the whole desk; what belongs to something is of what that is of.
    Result<bool> isOfIt(const domain::RecordHead& head)
    {
        const bool isIt = m_workstream.isValid() ? head.id == m_workstream : isOfStream(head.stream);
        if (!isIt && head.noun == "call"_L1)
            return isAnyOfItMissing(head.id);
        if (isIt || !head.parent.isValid())
            return isIt;
        const auto known = m_isOfIt.constFind(head.parent);
        if (known != m_isOfIt.constEnd())
            return *known;
        DESK_ASSIGN(const domain::RecordHead parent, registry::readHead(m_office.file(), head.parent));
        DESK_ASSIGN(const bool isOf, isOfIt(parent));
        m_isOfIt.insert(head.parent, isOf);
        return isOf;
    }

    /// A call is of everybody whose answer it waits for.
    Result<bool> isAnyOfItMissing(RecordId call)
    {
        DESK_ASSIGN(const auto lines, callLines(m_office, call));
        for (const CallLine& line : lines) {
            DESK_ASSIGN(const bool isOf, isOfIt(line.whom));
            if (isOf && isMissing(line.standing))
                return true;
        }
        return false;
    }

    Result<QString> standing(const domain::RecordHead& head)
    {
        if (head.noun == "task"_L1) {
            DESK_ASSIGN(const domain::Record task, readRecord(m_office, head.id));
            return taskEndText(task);
        }
        const domain::CaseState& stands = head.caseState;
        const auto* const procedure = m_office.procedures().find(stands.procedure, stands.version);
        const auto* const state = procedure ? procedure->state(stands.state) : nullptr;
        return state ? state->labelText() : QString();
    }

    Result<document::OpenMatter> matter(const domain::RecordHead& head, const QString& owner,
                                        const QString& waitsOn = {})
    {
        DESK_ASSIGN(const QString stands, standing(head));
        const QDate since = head.caseState.since;
        DESK_ASSIGN(const auto takenOver, daysTakenOver(m_office, std::span(&head.id, 1)));
        return document::OpenMatter{
            .record = head,
            .owner = owner,
            .waitsOn = waitsOn.isEmpty() ? QString() : procedure::actorLabel(waitsOn, head.stream),
            .stands = stands,
            .isTakenOver = since.isValid() && takenOver.value(head.id) == since};
    }

    Status addOpen()
    {
        DESK_ASSIGN(const Deadlines lists, deadlines(m_office, kEver));
        const auto addOwed = [&](const std::vector<DueLine>& lines,
                                 std::vector<document::OpenMatter>& matters) -> Status {
            for (const DueLine& line : lines) {
                DESK_ASSIGN(const bool isOf, isOfIt(line.record));
                // Milestones are dates of the year, in the calendar; letters have chapters of their own.
                if (!isOf || line.record.noun == "milestone"_L1 || line.record.noun == "letter"_L1)
                    continue;
                DESK_ASSIGN(auto found, matter(line.record, line.owner));
                matters.push_back(std::move(found));
                const domain::Deadline& deadline = line.record.deadline;
                if (deadline.originally.isValid() && deadline.originally != deadline.on)
                    m_facts.moved.push_back(matters.back());
            }
            return {};
        };
        const auto addWaiting = [&](const std::vector<WaitingLine>& lines,
                                    std::vector<document::OpenMatter>& matters) -> Status {
            for (const WaitingLine& line : lines) {
                DESK_ASSIGN(const bool isOf, isOfIt(line.record));
                if (!isOf)
                    continue;
                DESK_ASSIGN(auto found, matter(line.record, line.owner, line.waitsOn));
                matters.push_back(std::move(found));
            }
            return {};
        };
        DESK_TRY(addOwed(lists.overdue, m_facts.overdue));
        DESK_TRY(addOwed(lists.soon, m_facts.owed));
        DESK_TRY(addWaiting(lists.awaitingDecision, m_facts.ours));
        return addWaiting(lists.waiting, m_facts.theirs);
    }

    Status addLetters()
    {
        DESK_ASSIGN(const auto letters, recordsOf(m_office, u"letter"_s));
        for (const domain::Record& letter : letters) {
            DESK_ASSIGN(const bool isOf, isOfIt(letter.head));
            if (!isOf)
                continue;
            DESK_ASSIGN(const QString owner, m_owners.titleOf(letter.head));
            const QDate sentOn = letter[domain::letter::sentOn];
            const QDate answerBy = letter[domain::letter::answerBy];
            const bool isAwaited = answerBy.isValid() && !letter[domain::letter::answeredOn].isValid();
            if (sentOn.isValid() && !isAwaited)
                continue;
            auto& list = sentOn.isValid() ? m_facts.awaited : m_facts.drafts;
            list.push_back({.idText = letter.head.idText,
                            .subject = letter[domain::letter::subject],
                            .owner = owner,
                            .sentOn = sentOn,
                            .day = sentOn.isValid() ? answerBy : letter[domain::letter::plannedFor]});
        }
        for (auto* list : {&m_facts.awaited, &m_facts.drafts}) // those without a day last
            std::ranges::stable_sort(*list, {}, [](const document::LetterOnTheWay& letter) {
                return std::pair(!letter.day.isValid(), letter.day);
            });
        return {};
    }

    Status addDates()
    {
        DESK_ASSIGN(const auto entries, calendarToRead(m_office));
        for (const CalendarEntry& entry : entries) {
            // What is owed, and what the Secretariat has to do, stands in chapters of its own.
            if (entry.ends < m_office.today() || entry.isDeadline || entry.band == CalendarBand::Letters)
                continue;
            const bool isOfAll = entry.band == CalendarBand::Milestones; // they bind every workstream
            DESK_ASSIGN(const bool isOf, isOfIt(entry.record));
            if (!isOf && !isOfAll)
                continue;
            if (entry.starts > m_until)
                ++m_facts.laterDates;
            else
                m_facts.dates.push_back({entry.title, entry.owner, entry.starts, entry.ends, entry.place});
        }
        return {};
    }

    Status addContacts()
    {
        DESK_ASSIGN(const auto roles, rolesOn(m_office, m_office.today(),
                                              {.workstream = m_workstream, .stream = m_order.stream}));
        for (const RoleLine& role : roles)
            if (!isTombstone(role.personName))
                m_facts.contacts.push_back(
                    {.person = role.personName,
                     .role = role.roleLabel,
                     .workstream = role.workstreamTitle,
                     .email = role.email,
                     .visibility = role.visibility.isEmpty() ? u"internal"_s : role.visibility});
        return {};
    }

    Office& m_office;
    Owners m_owners;
    HandOverOrder m_order;
    RecordId m_workstream; ///< invalid: of all, or of a kind
    QDate m_until;
    QHash<RecordId, bool> m_isOfIt; ///< of what others belong to
    document::HandOverFacts m_facts;
};

} // namespace

Result<document::Document> handOver(Office& office, const HandOverOrder& order)
{
    DESK_ASSIGN(const auto facts, HandOver(office, order).facts());
    return document::buildHandOver(facts);
}

} // namespace office
