// The sample register is told like a story: a day is set, and what happened on it is entered with the
// office's own commands, so that every state in it came about by the rules.
#pragma once

#include "core/office/cases/cases.h"
#include "core/office/desk/records.h"

#include <QHash>

namespace sample {

using namespace office; // whose words the story is told in

/// A person of the story; all of them are invented.
struct Person
{
    const char* name;
    const char* group;
    const char* region;
    const char* country;
};

class Story
{
public:
    Story(Office& office, support::FixedClock& clock)
        : m_office(office)
        , m_clock(clock)
    {
    }

    Office& office() { return m_office; }
    QDate today() const { return m_clock.today(); }
    void on(QDate day) { m_clock.moveTo(day); }
    /// The day on which the register is looked at; said before the first step, which holds it.
    Status endsOn(QDate day);
    void on(int year, int month, int day) { on(QDate(year, month, day)); }

    using Written = QMap<QString, QString>;
    /// Marked as sample data.
    Result<RecordId> add(const char* noun, const Written& written, RecordId parent = {});
    /// A fact from the public pages.
    Result<RecordId> addFact(const char* noun, const Written& written, RecordId parent = {});
    /// A record whose case began before this register.
    Result<RecordId> takeOver(const char* noun, const Written& written, RecordId parent, const char* state,
                              QDate since);
    Status judge(RecordId id, const char* element, bool isMet, const QString& evidence);
    Status step(RecordId id, const char* transition, const Decision& decision = {});
    /// A step that makes a workstream of an application, or the next edition of one.
    Result<RecordId> become(RecordId id, const char* transition, const Decision& decision = {});
    Result<RecordId> introduce(const Person& person);
    Result<RecordId> person(const char* name);
    Status give(RecordId workstream, const char* person, const char* role, QDate starts);
    /// The IGF website says today how it stands.
    Status showOnWebsite(RecordId workstream);
    /// What was to be done for a record has been done by today, as a person says.
    Status finishTasks(RecordId id);
    Status set(RecordId id, const Written& written);
    /// A mailing list with figures from March to December 2021.
    Status keepList(RecordId workstream, const char* address, int subscribers);
    /// The readable ID of the record of a noun with this title.
    Result<QString> idOf(const char* noun, const char* title);
    /// By acronym or readable ID.
    Result<RecordId> find(const char* id) { return findRecord(m_office, QString::fromUtf8(id)); }

private:
    Result<RecordId> contactNamed(const QString& name);
    Result<RecordId> write(const char* noun, const Written& written, RecordId parent, bool isSample);

    Office& m_office;
    support::FixedClock& m_clock;
    QHash<QString, RecordId> m_people; ///< by name
};

// The chapters, in their order.
Status importPublicLists(Story& story);
Status tellApplications(Story& story);
Status tellLives(Story& story);
Status tellReports(Story& story);
Status tellWork(Story& story);
Status tellMag(Story& story);
Status tellCoordination(Story& story);
Status tellForums(Story& story);
Status tellProposals(Story& story);
Status tellNetworks(Story& story);
Status tellInitiatives(Story& story);
Status tellStatements(Story& story);
Status tellCalendar(Story& story);
Status tellAttendance(Story& story);
Status tellCalls(Story& story);
Status tellCooperation(Story& story);

/// For steps of the story whose record nobody asks for again.
inline Status enter(const Result<RecordId>& added) { return added ? Status() : support::fail(added.error()); }

} // namespace sample
