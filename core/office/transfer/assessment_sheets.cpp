#include "core/office/transfer/assessment_sheets.h"

#include "core/office/cases/assessment.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr auto kProposal = "bpf-proposal"_L1;
const QString kMarkNoun = u"assessment-mark"_s;

const domain::Field kFacts[] = {
    {.key = "belongs-to", .label = QT_TRANSLATE_NOOP("domain", "Belongs to"), .isRequired = true},
};
const char* const kNaturalKey[] = {"question", "assessor", "belongs-to"};
const exchange::ImportKind kKind{.key = "assessment",
                                 .noun = "assessment-mark",
                                 .columns = {},
                                 .facts = kFacts,
                                 .naturalKey = kNaturalKey,
                                 .isOfRegisters = true};

const domain::Field& fieldOf(const domain::FieldKey& key)
{
    return *domain::noun(kMarkNoun)->field(QString::fromLatin1(key.text));
}

Result<Record> proposalOf(Office& office, RecordId id)
{
    DESK_ASSIGN(Record record, readRecord(office, id));
    if (record.head.noun == kProposal)
        return record;
    DESK_ASSIGN(auto proposals, childrenOf(office, id, kProposal));
    if (proposals.empty())
        return fail(
            ErrorCode::WrongUsage,
            tr("%1 is no proposal of a Best Practice Forum, and none became it.").arg(record.head.idText));
    return std::move(proposals.front());
}

class Storing
{
public:
    explicit Storing(Office& office)
        : m_office(office)
    {
    }

    Result<ImportedRow> store(const exchange::ImportRow& row)
    {
        DESK_ASSIGN(
            const domain::RecordHead proposal,
            named(domain::headField("belongs-to"), row.facts.value(u"belongs-to"_s).toString(), kProposal));
        DESK_ASSIGN(const domain::RecordHead assessor,
                    named(fieldOf(domain::assessment_mark::assessor),
                          row.values.value(domain::assessment_mark::assessor.keyText()).toString(),
                          "person"_L1));
        DESK_ASSIGN(const AssessmentSheet given, assessmentOf(m_office, proposal.id));
        const QString question = domain::read(row.values, domain::assessment_mark::question);
        const Assessment before = given.at(question, assessor.id);
        Assessment after{domain::read(row.values, domain::assessment_mark::mark),
                         domain::read(row.values, domain::assessment_mark::note)};
        if (after.mark.isEmpty())
            after.mark = before.mark;
        if (after.note.isEmpty())
            after.note = before.note;
        ImportedRow told{.line = row.line,
                         .fate = after == before    ? RowFate::Unchanged
                                 : before.isEmpty() ? RowFate::New
                                                    : RowFate::Changed,
                         .idText = proposal.idText,
                         .title = support::listed({assessor.title, domain::kBpfMetrics.label(question)})};
        tell(told, domain::assessment_mark::mark, before.mark, after.mark);
        tell(told, domain::assessment_mark::note, before.note, after.note);
        if (told.fate != RowFate::Unchanged)
            DESK_TRY(writeAssessment(m_office, proposal.id, question, assessor.id, after));
        return told;
    }

private:
    /// By its ID, or where it is the only one of that name.
    Result<domain::RecordHead> named(const domain::Field& column, const QString& written,
                                     QLatin1StringView noun)
    {
        DESK_ASSIGN(const RecordId id, registry::idForText(m_office.file(), written.toLower()));
        std::vector<domain::RecordHead> found;
        if (id.isValid()) {
            DESK_ASSIGN(const auto head, registry::readHead(m_office.file(), id));
            if (head.noun == noun)
                found.push_back(head);
        }
        if (found.empty()) {
            DESK_ASSIGN(const auto all, recordsOf(m_office, noun));
            for (const Record& each : all)
                if (each.head.title.compare(written.simplified(), Qt::CaseInsensitive) == 0)
                    found.push_back(each.head);
        }
        if (found.size() == 1)
            return found.front();
        return fail({ErrorCode::NotFound,
                     found.empty()
                         ? tr("there is no %1 “%2” in this register.")
                               .arg(domain::noun(noun)->labelText(), support::excerpt(written))
                         : tr("“%1” is the name of several; write the ID.").arg(support::excerpt(written)),
                     {},
                     {column.labelText()}});
    }

    static void tell(ImportedRow& row, const domain::FieldKey& key, const QString& before,
                     const QString& after)
    {
        const domain::Field& field = fieldOf(key);
        if (before != after)
            row.values.push_back({field.labelText(), support::excerpt(domain::displayValue(field, before)),
                                  support::excerpt(domain::displayValue(field, after))});
    }

    Office& m_office;
};

} // namespace

Result<exchange::Sheet> assessmentSheet(Office& office, RecordId id, std::span<const RecordId> assessors)
{
    DESK_ASSIGN(const Record proposal, proposalOf(office, id));
    DESK_ASSIGN(const AssessmentSheet given, assessmentOf(office, proposal.head.id));
    std::vector<domain::RecordHead> people;
    const auto add = [&](RecordId person) -> Status {
        DESK_ASSIGN(const Record record, readRecord(office, person));
        if (record.head.noun != "person"_L1)
            return fail(ErrorCode::WrongUsage, tr("%1 is no person.").arg(record.head.idText));
        if (std::ranges::find(people, person, &domain::RecordHead::id) == people.end())
            people.push_back(record.head);
        return {};
    };
    for (const RecordId person : assessors)
        DESK_TRY(add(person));
    if (assessors.empty())
        for (const AssessmentSheet::Assessor& assessor : given.assessors)
            DESK_TRY(add(assessor.person));
    if (people.empty())
        return fail(ErrorCode::RefusedByRule, tr("Nobody has assessed %1 yet: say who is to fill the sheet.")
                                                  .arg(domain::displayTitle(proposal.head)));

    exchange::SheetColumn belongsTo = domain::sheetColumn(domain::headField("belongs-to"));
    belongsTo.namesRecords = true;
    belongsTo.labels.insert(proposal.head.idText, proposal.head.title);
    exchange::SheetColumn assessor = domain::sheetColumn(fieldOf(domain::assessment_mark::assessor));
    assessor.namesRecords = true;
    exchange::SheetColumn mark = domain::sheetColumn(fieldOf(domain::assessment_mark::mark));
    mark.isOffered = true;
    exchange::Sheet sheet{tr("Assessment"),
                          {belongsTo, assessor,
                           domain::sheetColumn(fieldOf(domain::assessment_mark::question)), mark,
                           domain::sheetColumn(fieldOf(domain::assessment_mark::note))},
                          {}};
    const auto known = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const domain::RecordHead& person : people) {
        sheet.columns[1].labels.insert(person.idText, person.title);
        for (const domain::Term& question : domain::kBpfMetrics.terms) {
            const QString key = QString::fromLatin1(question.key);
            const Assessment now = given.at(key, person.id);
            sheet.rows << QVariantList{proposal.head.idText, person.idText, key, known(now.mark),
                                       known(now.note)};
        }
    }
    return sheet;
}

Result<exchange::ImportPlan> readAssessments(const QByteArray& file, const exchange::ListReading& reading)
{
    return exchange::planImport(kKind, file, reading);
}

Result<ImportReport> storeAssessments(Office& office, const exchange::ImportPlan& plan, bool isDryRun)
{
    ImportReport report{.isDryRun = isDryRun};
    for (const exchange::Refusal& refusal : plan.refusals) {
        report.refused << refusal.sentence();
        report.rows.push_back({.line = refusal.line, .fate = RowFate::Refused, .reason = refusal.reason});
    }
    registry::Transaction transaction(
        office.file(), note(office, "import", tr("Import %1").arg(domain::noun(kMarkNoun)->pluralText())));
    Storing storing(office);
    for (const exchange::ImportRow& row : plan.rows) {
        office.file().breathe();
        ImportedRow told;
        const Status stored = transaction.attempt([&]() -> Status {
            DESK_ASSIGN(told, storing.store(row));
            return {};
        });
        if (!stored && stored.error().code == ErrorCode::UnusableFile)
            return fail(stored.error());
        if (!stored) {
            const QString column = stored.error().reasons.value(0);
            const QString line = QString::number(row.line);
            report.refused << (column.isEmpty()
                                   ? tr("line %1: %2").arg(line, stored.error().message)
                                   : tr("line %1, column %2: %3").arg(line, column, stored.error().message));
            told = {.line = row.line, .fate = RowFate::Refused, .reason = stored.error().message};
        }
        report.created += told.fate == RowFate::New;
        report.updated += told.fate == RowFate::Changed;
        report.unchanged += told.fate == RowFate::Unchanged;
        report.rows.push_back(std::move(told));
    }
    std::ranges::stable_sort(report.rows, {}, &ImportedRow::line);
    if (!isDryRun)
        DESK_TRY(office.commit(transaction));
    return report;
}

} // namespace office
