#include "core/office/cases/assessment.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

const QString kMark = u"assessment-mark"_s;

RecordId assessorOf(const Record& given) { return given[domain::assessment_mark::assessor]; }

} // namespace

Result<AssessmentSheet> assessmentOf(Office& office, RecordId proposal)
{
    DESK_ASSIGN(const auto records, childrenOf(office, proposal, kMark));
    AssessmentSheet sheet;
    for (const Record& record : records) {
        const RecordId assessor = assessorOf(record);
        // The newest comes first, and assess() changes the newest.
        if (const std::pair at(record[domain::assessment_mark::question], assessor);
            !sheet.given.contains(at))
            sheet.given.insert(
                at, {record[domain::assessment_mark::mark], record[domain::assessment_mark::note]});
        if (std::ranges::find(sheet.assessors, assessor, &AssessmentSheet::Assessor::person) !=
            sheet.assessors.end())
            continue;
        DESK_ASSIGN(const Record person, readRecord(office, assessor));
        sheet.assessors.push_back({assessor, person.head.title});
    }
    std::ranges::sort(sheet.assessors, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return sheet;
}

Status writeAssessment(Office& office, RecordId proposal, const QString& question, RecordId assessor,
                       const Assessment& assessment)
{
    DESK_ASSIGN(const auto records, childrenOf(office, proposal, kMark));
    const auto given = std::ranges::find_if(records, [&](const Record& record) {
        return record[domain::assessment_mark::question] == question && assessorOf(record) == assessor;
    });
    DESK_ASSIGN(
        domain::FieldValues values,
        readFields(office, *domain::noun(kMark),
                   {{u"question"_s, question}, {u"mark"_s, assessment.mark}, {u"note"_s, assessment.note}}));
    values.insert(u"on"_s, office.today());
    if (given != records.end())
        return writeFields(office, *given, values);
    values.insert(u"assessor"_s, assessor.value());
    DESK_ASSIGN(const domain::Record assessed, readRecord(office, proposal));
    DESK_TRY(writeRecord(office,
                         {.noun = kMark, .values = values, .parent = proposal, .year = assessed.head.year}));
    return {};
}

Status assess(Office& office, RecordId proposal, const QString& question, RecordId assessor,
              const Assessment& assessment)
{
    DESK_ASSIGN(const auto records, childrenOf(office, proposal, kMark));
    const auto given = std::ranges::find_if(records, [&](const Record& record) {
        return record[domain::assessment_mark::question] == question && assessorOf(record) == assessor;
    });
    const bool isThere = given != records.end();
    if (assessment.isEmpty())
        return isThere ? removeRecord(office, given->head.id) : Status();
    if (isThere && assessment == Assessment{(*given)[domain::assessment_mark::mark],
                                            (*given)[domain::assessment_mark::note]})
        return {};
    DESK_ASSIGN(
        domain::FieldValues values,
        readFields(office, *domain::noun(kMark),
                   {{u"question"_s, question}, {u"mark"_s, assessment.mark}, {u"note"_s, assessment.note}}));
    values.insert(u"on"_s, office.today());
    if (isThere)
        return changeFields(office, given->head.id, values);
    values.insert(u"assessor"_s, assessor.value());
    DESK_ASSIGN(const domain::Record assessed, readRecord(office, proposal));
    DESK_TRY(
        addRecord(office, {.noun = kMark, .values = values, .parent = proposal, .year = assessed.head.year}));
    return {};
}

} // namespace office
