// The sample register is told like a story: a day is set, and what happened on it is entered with the
// office's own commands, so that every state in it came about by the rules.
#pragma once

#include "core/office/cases.h"
#include "core/office/records.h"

namespace office {

class SampleStory
{
public:
    SampleStory(Office& office, support::FixedClock& clock)
        : m_office(office)
        , m_clock(clock)
    {
    }

    Office& office() { return m_office; }
    QDate today() const { return m_clock.today(); }
    void on(QDate day) { m_clock.moveTo(day); }
    /// From this day the register is looked at.
    Status end(QDate day);
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
    Result<RecordId> coalition(const char* acronym)
    {
        return findRecord(m_office, QString::fromLatin1(acronym));
    }

private:
    Result<RecordId> write(const char* noun, const Written& written, RecordId parent, bool isSample);

    Office& m_office;
    support::FixedClock& m_clock;
};

// The chapters, in their order.
Status importPublicLists(SampleStory& story);
Status tellApplications(SampleStory& story);
Status tellLives(SampleStory& story);
Status tellReports(SampleStory& story);
Status tellWork(SampleStory& story);

} // namespace office
