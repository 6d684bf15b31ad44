#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/show_case.h"
#include "app/cli/show_links.h"
#include "app/cli/texts.h"
#include "core/office/cases/functioning.h"
#include "core/office/desk/attachments.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/task_ends.h"
#include "core/office/documents/as_of.h"
#include "core/office/people/attendance.h"
#include "core/office/people/people.h"
#include "core/office/transfer/exports.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::StringLiterals;
using domain::Audience;
using domain::FieldType;
using domain::Record;

namespace {

/// Told in sections of their own.
constexpr std::array kToldApart{"role", "link"};

Result<Section> ownFacts(office::Office& office, const Record& record, QDate day, Audience readers)
{
    DESK_ASSIGN(auto sheet, office::sheetOf(office, record.noun(), std::span(&record, 1), readers));
    const auto add = [&](const QString& key, const QString& label, const QVariant& value, FieldType type) {
        sheet.columns << exchange::SheetColumn{key, label, type};
        sheet.rows.first() << value;
    };
    const auto is = std::ranges::find(sheet.columns, u"since-is"_s, &exchange::SheetColumn::key);
    const bool isTakenOver = is != sheet.columns.end() &&
                             sheet.rows.first().value(is - sheet.columns.begin()) == domain::sinceIs(true);
    if (record.head.caseState.isOpen() && !isTakenOver && // it may have begun long before
        record.head.caseState.since <= day)               // with --today that may be to come
        add(u"days-in-state"_s, tr("Days in this state"), record.head.caseState.since.daysTo(day),
            FieldType::Count);
    if (readers == Audience::Internal && record.head.noun == "task"_L1 &&
        !record.isKnown(domain::task::endsWhen) && !record.isKnown(domain::task::doneOn))
        add(u"ends"_s, tr("How it ends"), office::taskEndText(record), FieldType::Line);
    const domain::Deadline& deadline = record.head.deadline;
    if (readers == Audience::Internal && deadline.originally.isValid() &&
        deadline.originally != deadline.on) {
        add(u"due-originally"_s, tr("Due at first on"), deadline.originally, FieldType::Date);
        add(u"due-because"_s, tr("Moved because"), known(deadline.movedBecause), FieldType::Note);
    }
    return Section{.key = {}, .sheet = std::move(sheet), .shape = Shape::Facts};
}

Result<Section> elementsOf(office::Office& office, const Record& record, QDate day, Audience readers)
{
    DESK_ASSIGN(const auto elements, office::elementsOf(office, record.head.id));
    Section section{.key = u"elements"_s,
                    .sheet = {tr("Elements"),
                              {{u"element"_s, tr("Element")},
                               {u"label"_s, tr("What it is")},
                               {u"is-met"_s, tr("Met"), FieldType::YesNo},
                               {u"evidence"_s, tr("Evidence"), FieldType::Note},
                               {u"checked-on"_s, tr("Checked on"), FieldType::Date},
                               {u"clause"_s, tr("Clause")}},
                              {}}};
    const bool isInternal = readers == Audience::Internal; // evidence may be a remark to oneself
    for (domain::Element element : elements) {
        if (element.checkedOn > day) // nobody had looked yet
            element = {.key = element.key};
        const domain::ElementKind& kind = *record.noun().element(element.key);
        section.sheet.rows << QVariantList{element.key,
                                           kind.labelText(),
                                           element.isMet ? QVariant(*element.isMet) : QVariant(),
                                           isInternal ? known(element.evidence) : QVariant(),
                                           known(element.checkedOn),
                                           QString::fromLatin1(kind.clause)};
    }
    return section;
}

Result<Section> rolesOf(office::Office& office, const Record& record, QDate on, Audience readers)
{
    const bool isPerson = record.head.noun == u"person";
    DESK_ASSIGN(auto all, isPerson ? office::rolesOf(office, record.head.id)
                                   : office::rolesIn(office, record.head.id, on));
    DESK_ASSIGN(const auto roles, office::rolesFor(office, std::move(all), readers));
    Section section{.key = u"roles"_s,
                    .sheet = {tr("Roles"),
                              {{u"role"_s, tr("Role")},
                               {u"person"_s, tr("Person")},
                               {u"workstream"_s, tr("Workstream")},
                               {u"starts"_s, tr("From"), FieldType::Date},
                               {u"ends"_s, tr("Until"), FieldType::Date},
                               {u"email"_s, tr("E-mail")}},
                              {}}};
    for (const office::RoleLine& line : roles)
        section.sheet.rows << QVariantList{line.key,
                                           line.personName,
                                           known(line.workstreamTitle),
                                           known(line.starts),
                                           known(line.ends),
                                           domain::isShownTo(readers, line.visibility) ? known(line.email)
                                                                                       : QVariant()};
    return section;
}

/// Of a past day it need not be.
bool isStateKnown(const Record& record)
{
    return !record.head.caseState.isOpen() || !record.head.caseState.state.isEmpty();
}

/// What was there on the day, as it was known then; without a day all as it stands.
Result<std::vector<Record>> childrenOn(office::Office& office, const Record& record, const QString& noun,
                                       QDate asOf)
{
    DESK_ASSIGN(auto children, office::childrenOf(office, record.head.id, noun));
    if (!asOf.isValid())
        return children;
    std::vector<Record> known;
    for (Record& child : children) {
        DESK_ASSIGN(auto then, office::recordOn(office, std::move(child), asOf));
        if (then && isStateKnown(*then))
            known.push_back(*std::move(then));
    }
    return known;
}

Result<Section> recordsOf(office::Office& office, const Record& record, QDate asOf, Audience readers)
{
    Section section{.key = u"records"_s,
                    .sheet = {tr("Belonging to it"),
                              {{u"id"_s, tr("ID")},
                               {u"noun"_s, tr("Kind")},
                               {u"title"_s, tr("Title")},
                               {u"state"_s, tr("State")},
                               {u"due-on"_s, tr("Due on"), FieldType::Date},
                               {u"ends"_s, tr("How it ends")}},
                              {}}};
    for (const domain::Noun& noun : domain::nouns()) {
        if (std::ranges::any_of(kToldApart,
                                [&](const char* key) { return noun.keyText() == QLatin1StringView(key); }))
            continue;
        DESK_ASSIGN(const auto children, childrenOn(office, record, noun.keyText(), asOf));
        for (const Record& child : children) {
            DESK_ASSIGN(const bool isShown, office::isReadable(office, child, readers));
            if (isShown)
                section.sheet.rows << QVariantList{
                    child.head.idText,
                    noun.keyText(),
                    domain::displayTitle(child.head),
                    known(child.head.caseState.state),
                    readers == Audience::Public ? QVariant() : known(child.head.deadline.on),
                    child.head.noun == "task"_L1 && readers == Audience::Internal
                        ? QVariant(office::taskEndText(child))
                        : QVariant()};
        }
    }
    return section;
}

Result<Section> attendedBy(office::Office& office, const Record& record, QDate until)
{
    DESK_ASSIGN(const auto meetings, office::meetingsAttended(office, record.head.id));
    Section section{.key = u"attended"_s,
                    .sheet = {tr("Meetings attended"),
                              {{u"id"_s, tr("ID")},
                               {u"title"_s, tr("Title")},
                               {u"on"_s, tr("Date"), FieldType::Date},
                               {u"for"_s, tr("For")}},
                              {}}};
    for (const office::MeetingAttended& each : meetings)
        if (!each.on.isValid() || each.on <= until)
            section.sheet.rows << QVariantList{each.meeting.idText, domain::displayTitle(each.meeting),
                                               known(each.on), known(each.as)};
    return section;
}

Result<Section> attachmentsOf(office::Office& office, const Record& record)
{
    DESK_ASSIGN(const auto attachments, office::attachmentsOf(office, record.head.id));
    Section section{.key = u"attachments"_s,
                    .sheet = {tr("Attachments"),
                              {{u"name"_s, tr("Name")},
                               {u"media-type"_s, tr("Type")},
                               {u"size"_s, tr("Bytes"), FieldType::Count},
                               {u"sha256"_s, tr("SHA-256")}},
                              {}}};
    for (const office::AttachmentLine& line : attachments)
        section.sheet.rows << QVariantList{line.name, line.mediaType, line.size, line.sha256};
    return section;
}

Result<Section> parametersOf(office::Office& office, const Record& cycle)
{
    DESK_ASSIGN(const procedure::Parameters parameters,
                office::parametersOf(office, cycle[domain::cycle::year]));
    Section section{.key = u"parameters"_s,
                    .sheet = {tr("Parameters of the rules"),
                              {{u"key"_s, tr("Key")},
                               {u"value"_s, tr("Value")},
                               {u"label"_s, tr("What it is")},
                               {u"clause"_s, tr("Clause")}},
                              {}}};
    for (const procedure::ParameterField& field : procedure::parameterFields())
        section.sheet.rows << QVariantList{field.keyText(), known(field.plainValue(parameters)),
                                           field.labelText(), known(QString::fromLatin1(field.clause))};
    return section;
}

support::Status addCase(office::Office& office, const Record& record, QDate asOf, Audience readers,
                        Answer& answer)
{
    if (!asOf.isValid() &&
        readers == Audience::Internal) { // what is possible, and what is found about it, is a matter of today
        DESK_ASSIGN(const office::CaseView view, office::viewCase(office, record.head.id));
        answer.sections.push_back(nextSteps(view));
        answer.sections.push_back(requirementsOf(view));
        if (record.head.noun == u"best-practice-forum") {
            DESK_ASSIGN(const auto findings, office::functioningOf(office, record.head.id));
            answer.sections.push_back(functioningOf(findings));
        }
    }
    const QDate until = asOf.isValid() ? asOf : office.today();
    DESK_ASSIGN(const auto past, office::pastSteps(office, record.head.id));
    answer.sections.push_back(pastSteps(past, until, readers));
    answer.sections.push_back(overridesOf(past, until, readers));
    return {};
}

} // namespace

Result<Answer> runShow(const Request& request)
{
    DESK_ASSIGN(const QDate asOf, request.date("as-of"));
    DESK_ASSIGN(const Audience readers, audience(request));
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(Record record, office::readRecord(*office, id));
    DESK_ASSIGN(const bool isShown, office::isReadable(*office, record, readers));
    if (!isShown)
        return support::fail(support::ErrorCode::RefusedByRule,
                             tr("%1 is for the office itself: what is shown of it can only be internal.")
                                 .arg(record.head.idText));
    const bool hasCase = record.head.caseState.isOpen();
    if (asOf.isValid()) {
        DESK_ASSIGN(auto known, office::recordOn(*office, record, asOf));
        if (!known)
            return support::fail(support::ErrorCode::NotFound,
                                 (hasCase ? tr("%1 had not begun by that day.") : tr("%1 is of a later day."))
                                     .arg(domain::displayTitle(record.head)));
        record = *std::move(known);
        if (!isStateKnown(record))
            return support::fail(support::ErrorCode::NotFound,
                                 tr("The register does not hold in which state %1 was on that day.")
                                     .arg(domain::displayTitle(record.head)));
    }
    const QDate day = asOf.isValid() ? asOf : office->today();

    Answer answer;
    const auto add = [&](Result<Section> section) -> support::Status {
        DESK_ASSIGN(auto found, std::move(section));
        answer.sections.push_back(std::move(found));
        return {};
    };
    DESK_TRY(add(ownFacts(*office, record, day, readers)));
    DESK_TRY(add(elementsOf(*office, record, day, readers)));
    if (hasCase)
        DESK_TRY(addCase(*office, record, asOf, readers, answer));
    if (record.head.noun == u"cycle")
        DESK_TRY(add(parametersOf(*office, record)));
    DESK_TRY(add(rolesOf(*office, record, day, readers)));
    DESK_TRY(add(recordsOf(*office, record, asOf, readers)));
    DESK_TRY(add(linksOf(*office, record, asOf, readers)));
    if (readers == Audience::Internal) {
        DESK_TRY(add(attendedBy(*office, record, day)));
        if (record.noun().isWorkstream)
            DESK_TRY(add(askedOf(*office, record, day)));
        DESK_TRY(add(attachmentsOf(*office, record)));
    }
    return answer;
}

} // namespace cli
