#include "core/office/calendar/calendar.h"
#include "core/office/desk/texts.h"

#include "core/office/desk/owners.h"
#include "core/office/desk/plan.h"
#include "core/office/desk/writing.h"
#include "core/procedure/deadline.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

bool isCycle(const Record& record) { return record.head.noun == "cycle"_L1; }

/// Works out what moves with a date, what stays, and who must know.
class Mover
{
public:
    Mover(Office& office, Plan plan, const PlannedDate& moved, const NewDay& day)
        : m_office(office)
        , m_owners(office)
        , m_plan(std::move(plan))
        , m_moved(moved)
        , m_day(day)
    {
    }

    Result<MovePreview> preview()
    {
        DESK_TRY(findMoves());
        DESK_TRY(findStaying());
        DESK_TRY(findListeners());
        return m_preview;
    }

    QString title() const { return planTitle(m_moved.record.head); }

    /// Nothing to save: the same first and last day, and no distance to give up.
    bool isThereAlready() const
    {
        const bool keepsEnd = !m_day.ends.isValid() || m_day.ends == m_moved.record[domain::shared::ends];
        return m_day.starts == m_moved.day && keepsEnd && !(m_day.becomesFixed && m_moved.offset);
    }

    /// What the preview told. Inside the caller's transaction.
    Status write(const QString& reason)
    {
        for (const MovedDate& date : m_preview.moves)
            if (date.record.id != m_moved.record.head.id)
                DESK_TRY(writeFollower(*m_plan.of(date.record.id), date.to, reason));
        return writeMoved(reason);
    }

private:
    Status findMoves()
    {
        DESK_ASSIGN(const auto moves, m_plan.movesWhen(m_moved.record.head.id, m_day.starts));
        for (const procedure::DayMove& move : moves) {
            const RecordId id(move.id);
            m_movedIds.insert(id);
            const domain::RecordHead& head = m_plan.of(id)->record.head;
            // As far off as a day may be written, no farther.
            DESK_TRY(support::parseDate(support::isoDate(move.to), planTitle(head)));
            QString owner;
            if (head.noun != "milestone"_L1) {
                DESK_ASSIGN(owner, m_owners.titleOf(head));
            }
            m_preview.moves.push_back(
                {.record = head, .title = planTitle(head), .owner = owner, .from = move.from, .to = move.to});
        }
        return {};
    }

    void stay(const QString& title, QDate day, const QString& because)
    {
        m_preview.stays.push_back({title, day, because});
    }

    Status findStaying()
    {
        m_movedIds.insert(m_moved.record.head.id);
        for (const PlannedDate& date : m_plan.dates) {
            const bool wouldFollow = m_movedIds.contains(date.follows) && !date.isCounted();
            const bool isOfCycle = isCycle(m_moved.record) && date.record.head.noun == "milestone"_L1 &&
                                   date.record.head.parent == m_moved.record.head.id && !date.offset;
            if (wouldFollow || isOfCycle)
                stay(planTitle(date.record.head), date.day,
                     isOfCycle ? tr("has a day of its own") : date.staysBecause);
        }
        if (isCycle(m_moved.record)) {
            DESK_TRY(addReports());
            for (const domain::DateFact& day :
                 {domain::output::commentsUntil, domain::call_for_input::ends, domain::work_phase::ends})
                DESK_TRY(addOwnDays(day));
        }
        std::ranges::stable_sort(m_preview.stays, {}, &StayingDate::day);
        return {};
    }

    /// The reports of a year are many and due on the same day; one line says so.
    Status addReports()
    {
        DESK_ASSIGN(const auto reports,
                    registry::readRecords(m_office.file(), *domain::noun(u"annual-report"_s)));
        QMap<QDate, int> owed;
        for (const Record& report : reports)
            if (report[domain::annual_report::year] == m_moved.record[domain::cycle::year] &&
                report.head.deadline.isOwed())
                ++owed[report.head.deadline.on];
        for (const auto& [day, count] : owed.asKeyValueRange())
            stay(tr("%n annual report(s)", count), day,
                 tr("due on a day of the year that the rules of the cycle set"));
        return {};
    }

    Status addOwnDays(const domain::DateFact& fact)
    {
        DESK_ASSIGN(const auto records,
                    registry::readRecords(m_office.file(), *domain::noun(QString::fromLatin1(fact.noun))));
        for (const Record& record : records)
            if (const QDate day = record[fact];
                day.isValid() && record.head.year == m_moved.record[domain::cycle::year])
                stay(domain::displayTitle(record.head), day, tr("has a day of its own"));
        return {};
    }

    /// Everybody when the annual meeting moves; else whom the moved milestones name, and the owners of what
    /// moves.
    Result<QStringList> concernedStreams() const
    {
        QStringList streams;
        for (const MovedDate& move : m_preview.moves) {
            const Record& record = m_plan.of(move.record.id)->record;
            streams << record.head.stream
                    << domain::read(record.values, domain::milestone::concerns).split(u' ');
            if (isCycle(record))
                for (const domain::Term& term : domain::kStreams.terms)
                    streams << QString::fromLatin1(term.key);
        }
        return streams;
    }

    Status findListeners()
    {
        DESK_ASSIGN(const QStringList concerned, concernedStreams());
        for (const domain::Term& term : domain::kStreams.terms) {
            const QString stream = QString::fromLatin1(term.key);
            if (!concerned.contains(stream))
                continue;
            DESK_ASSIGN(const auto workstreams, openWorkstreams(stream));
            if (!workstreams.empty())
                m_preview.toTell.push_back({stream, workstreams});
        }
        return {};
    }

    /// Those that are at work in the year of the moved date.
    Result<std::vector<domain::RecordHead>> openWorkstreams(const QString& stream) const
    {
        const QString closed = procedure::categoryKey(procedure::Category::Closed);
        DESK_ASSIGN(const int year, yearOfMoved());
        std::vector<domain::RecordHead> open;
        for (const domain::Noun& noun : domain::nouns()) {
            if (!noun.isWorkstream || stream != QLatin1StringView(noun.stream))
                continue;
            DESK_ASSIGN(const auto records, registry::readRecords(m_office.file(), noun));
            const bool isOfOneYear = noun.naming == domain::Naming::YearAndName;
            for (const Record& record : records)
                if (record.head.caseState.category != closed &&
                    (!isOfOneYear || record[domain::shared::year] == year))
                    open.push_back(record.head);
        }
        return open;
    }

    Result<int> yearOfMoved() const
    {
        if (isCycle(m_moved.record))
            return m_moved.record[domain::cycle::year];
        DESK_ASSIGN(const Record cycle, registry::readRecord(m_office.file(), m_moved.record.head.parent));
        return cycle[domain::cycle::year];
    }

    Status writeMoved(const QString& reason)
    {
        const Record& record = m_moved.record;
        const QDate oldEnd = record[domain::shared::ends];
        FieldValues values{{domain::shared::starts.keyText(), m_day.starts}};
        if (m_day.ends.isValid())
            values.insert(domain::shared::ends.keyText(), m_day.ends);
        else if (oldEnd.isValid())
            values.insert(domain::shared::ends.keyText(), oldEnd.addDays(m_moved.day.daysTo(m_day.starts)));
        if (isCycle(record))
            return writeFieldsAsTheyAre(m_office, record, values);
        if (m_moved.offset && m_day.becomesFixed) {
            values.insert(domain::milestone::offset.keyText(), QVariant());
            values.insert(domain::milestone::follows.keyText(), QVariant());
        } else if (m_moved.offset) {
            const QDate anchor = m_plan.of(m_moved.follows)->day;
            values.insert(domain::milestone::offset.keyText(), anchor.daysTo(m_day.starts));
        }
        return writeMilestone(record, values, reason);
    }

    Status writeMilestone(const Record& record, FieldValues values, const QString& reason)
    {
        if (!record[domain::milestone::originally].isValid())
            values.insert(domain::milestone::originally.keyText(), record[domain::milestone::starts]);
        values.insert(domain::milestone::movedBecause.keyText(), reason);
        return writeFieldsAsTheyAre(m_office, record, values);
    }

    Status writeFollower(const PlannedDate& date, QDate to, const QString& reason)
    {
        const Record& record = date.record;
        const qint64 days = date.day.daysTo(to);
        FieldValues values;
        if (!date.field.isEmpty())
            values.insert(date.field, to);
        // What stands beside the day keeps its distance from it.
        for (const domain::DateFact& fact :
             {domain::shared::ends, domain::letter::plannedFor, domain::letter::answerBy})
            if (const QDate beside = domain::read(record.values, fact);
                beside.isValid() && !date.field.isEmpty() && date.field != fact.keyText())
                values.insert(fact.keyText(), beside.addDays(days));
        if (record.head.noun == "milestone"_L1)
            return writeMilestone(record, values, reason);
        DESK_TRY(writeFieldsAsTheyAre(m_office, record, values));
        if (!record.head.deadline.on.isValid())
            return {};
        DESK_ASSIGN(const auto moved,
                    procedure::moved(record.head.deadline, record.head.deadline.on.addDays(days), reason));
        return registry::updateDeadline(m_office.file(), record.head.id, moved);
    }

    Office& m_office;
    Owners m_owners;
    Plan m_plan;
    PlannedDate m_moved;
    NewDay m_day;
    QSet<RecordId> m_movedIds;
    MovePreview m_preview;
};

Result<Mover> moverOf(Office& office, RecordId what, const NewDay& day)
{
    DESK_ASSIGN(const Plan plan, readPlan(office));
    const PlannedDate* moved = plan.of(what);
    const bool isMovable = moved && moved->field == domain::shared::starts.keyText();
    if (!isMovable)
        return fail(ErrorCode::WrongUsage,
                    tr("Only a milestone or the annual meeting of a cycle moves here."));
    if (!day.starts.isValid())
        return fail(ErrorCode::BadInput, tr("Choose the new day."));
    if (day.ends.isValid() && day.ends < day.starts)
        return fail(ErrorCode::BadInput,
                    tr("The last day, %1, is before the first, %2.")
                        .arg(support::shortDate(day.ends), support::shortDate(day.starts)));
    return Mover(office, plan, *moved, day);
}

} // namespace

Result<MovePreview> previewMove(Office& office, RecordId what, const NewDay& day)
{
    DESK_ASSIGN(Mover mover, moverOf(office, what, day));
    return mover.preview();
}

Status writeMove(Office& office, RecordId what, const NewDay& day, const QString& reason)
{
    DESK_ASSIGN(Mover mover, moverOf(office, what, day));
    DESK_ASSIGN([[maybe_unused]] const MovePreview preview, mover.preview());
    return mover.write(reason);
}

Result<MovePreview> moveDay(Office& office, RecordId what, const NewDay& day, const QString& reason)
{
    DESK_ASSIGN(Mover mover, moverOf(office, what, day));
    DESK_ASSIGN(const MovePreview preview, mover.preview());
    DESK_ASSIGN(const QString because, support::cleanNote(reason, tr("Reason")));
    if (because.isEmpty())
        return fail(ErrorCode::BadInput, tr("Say why the date moves."));
    if (mover.isThereAlready())
        return fail(ErrorCode::RefusedByRule, tr("It stands on this day already."));
    const QString summary = tr("Move %1 to %2").arg(mover.title(), support::shortDate(day.starts));
    registry::Transaction transaction(office.file(), note(office, "move-day", summary, because));
    DESK_TRY(mover.write(because));
    DESK_TRY(office.commit(transaction));
    return preview;
}

} // namespace office
