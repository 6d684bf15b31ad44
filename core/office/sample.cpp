#include "core/office/importing.h"
#include "core/office/registers.h"
#include "core/office/sample_story.h"
#include "core/office/writing.h"
#include "core/register/backup.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"

#include <QCoreApplication>
#include <QFile>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

} // namespace

Result<RecordId> SampleStory::write(const char* noun, const Written& written, RecordId parent, bool isSample)
{
    DESK_ASSIGN(const auto values, readFields(m_office, *domain::noun(QString::fromLatin1(noun)), written));
    return addRecord(
        m_office,
        {.noun = QString::fromLatin1(noun), .values = values, .parent = parent, .isSample = isSample});
}

Result<RecordId> SampleStory::add(const char* noun, const Written& written, RecordId parent)
{
    return write(noun, written, parent, true);
}

Result<RecordId> SampleStory::addFact(const char* noun, const Written& written, RecordId parent)
{
    return write(noun, written, parent, false);
}

Result<RecordId> SampleStory::takeOver(const char* noun, const Written& written, RecordId parent,
                                       const char* state, QDate since)
{
    DESK_ASSIGN(const auto values, readFields(m_office, *domain::noun(QString::fromLatin1(noun)), written));
    registry::Transaction transaction(m_office.file(),
                                      note(m_office, "add", tr("Take over earlier records"), {}, since));
    DESK_ASSIGN(
        const RecordId id,
        writeRecord(m_office,
                    {.noun = QString::fromLatin1(noun), .values = values, .parent = parent, .isSample = true},
                    {.state = QString::fromLatin1(state), .on = since, .isTakenOver = true}));
    DESK_TRY(m_office.commit(transaction));
    return id;
}

Status SampleStory::end(QDate day)
{
    on(day);
    registry::Transaction transaction(m_office.file(),
                                      note(m_office, "sample", tr("The sample's story ends here")));
    DESK_TRY(registry::writeStoryDay(m_office.file(), day));
    return m_office.commit(transaction);
}

Status SampleStory::judge(RecordId id, const char* element, bool isMet, const QString& evidence)
{
    return judgeElement(
        m_office, id,
        {.key = QString::fromLatin1(element), .isMet = isMet, .evidence = evidence, .checkedOn = today()});
}

Status SampleStory::step(RecordId id, const char* transition, const Decision& decision)
{
    const auto taken = takeStep(m_office, id, QString::fromLatin1(transition), decision);
    return taken ? Status() : fail(taken.error());
}

Status importPublicLists(SampleStory& story)
{
    static constexpr std::pair<const char*, const char*> kLists[] = {
        {"igf-meetings", ":/samples/igf_meetings.csv"},
        {"milestones", ":/samples/cycle_dates.csv"},
        {"dynamic-coalitions", ":/samples/dynamic_coalitions_2021.csv"},
        {"recommendations", ":/samples/issues_to_explore.csv"},
    };
    for (const auto& [kind, path] : kLists) {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::UnusableFile,
                        tr("The program is incomplete: %1 is missing.").arg(file.fileName()));
        DESK_ASSIGN(const auto plan,
                    exchange::planImport(*exchange::importKind(QString::fromLatin1(kind)), file.readAll()));
        DESK_ASSIGN(const auto report, importPlan(story.office(), plan, false));
        if (!report.refused.isEmpty())
            return fail(ErrorCode::BadInput, report.refused.join(u'\n'));
    }
    return {};
}

QDate sampleToday() { return QDate(2022, 2, 15); }

Status writeSample(const QString& path)
{
    support::FixedClock clock(QDate(2021, 10, 15));
    DESK_ASSIGN(const auto office, memoryOffice(clock));
    office->setActor(tr("Sample focal point"));
    SampleStory story(*office, clock);
    for (const auto chapter : {importPublicLists, tellApplications, tellLives, tellReports, tellWork})
        DESK_TRY(chapter(story));
    DESK_TRY(story.end(sampleToday()));
    if (QFile::exists(path))
        return fail(ErrorCode::UnusableFile, tr("%1 exists already; nothing was written.").arg(path));
    return registry::backUp(office->file(), path);
}

} // namespace office
