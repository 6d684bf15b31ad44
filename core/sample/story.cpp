#include "core/sample/story.h"

#include "core/office/desk/dated_writing.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/sample/texts.h"

#include <algorithm>

namespace sample {

using namespace Qt::StringLiterals;
using support::fail;

Result<RecordId> Story::write(const char* noun, const Written& written, RecordId parent, bool isSample)
{
    DESK_ASSIGN(const auto values, readFields(m_office, *domain::noun(QString::fromLatin1(noun)), written));
    return addRecord(
        m_office,
        {.noun = QString::fromLatin1(noun), .values = values, .parent = parent, .isSample = isSample});
}

Result<RecordId> Story::add(const char* noun, const Written& written, RecordId parent)
{
    return write(noun, written, parent, true);
}

Result<RecordId> Story::addFact(const char* noun, const Written& written, RecordId parent)
{
    return write(noun, written, parent, false);
}

Result<RecordId> Story::takeOver(const char* noun, const Written& written, RecordId parent, const char* state,
                                 QDate since)
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

Status Story::endsOn(QDate day)
{
    registry::Transaction transaction(m_office.file(), {.command = u"sample"_s});
    DESK_TRY(registry::writeStoryDay(m_office.file(), day));
    return m_office.commit(transaction);
}

Status Story::judge(RecordId id, const char* element, bool isMet, const QString& evidence)
{
    return judgeElement(
        m_office, id,
        {.key = QString::fromLatin1(element), .isMet = isMet, .evidence = evidence, .checkedOn = today()});
}

Status Story::step(RecordId id, const char* transition, const Decision& decision)
{
    const auto taken = takeStep(m_office, id, QString::fromLatin1(transition), decision);
    return taken ? Status() : fail(taken.error());
}

Result<RecordId> Story::become(RecordId id, const char* transition, const Decision& decision)
{
    DESK_ASSIGN(const StepTaken taken, takeStep(m_office, id, QString::fromLatin1(transition), decision));
    return taken.created.front();
}

/// Whoever was the contact of an application that was recognised is there already.
Result<RecordId> Story::contactNamed(const QString& name)
{
    DESK_ASSIGN(const auto persons, recordsOf(m_office, u"person"_s));
    const auto found =
        std::ranges::find(persons, name, [](const domain::Record& each) { return each.head.title; });
    return found == persons.end() ? RecordId() : found->head.id;
}

Result<RecordId> Story::introduce(const Person& person)
{
    const QString name = QString::fromUtf8(person.name);
    const auto number = m_people.size() + 1;
    const Written values{{u"name"_s, name},
                         {u"stakeholder-group"_s, QString::fromLatin1(person.group)},
                         {u"regional-group"_s, QString::fromLatin1(person.region)},
                         {u"country"_s, QString::fromLatin1(person.country)},
                         {u"email"_s, u"person%1@example.org"_s.arg(number)},
                         {u"visibility"_s, number % 3 == 0 ? u"public"_s : u"internal"_s},
                         {u"consent"_s, u"Agreed by e-mail (sample)"_s}};
    DESK_ASSIGN(RecordId id, contactNamed(name));
    if (id.isValid()) {
        DESK_TRY(set(id, values));
    } else {
        DESK_ASSIGN(id, add("person", values));
    }
    m_people.insert(name, id);
    return id;
}

Result<RecordId> Story::person(const char* name)
{
    const RecordId id = m_people.value(QString::fromUtf8(name));
    if (!id.isValid())
        return fail(support::ErrorCode::NotFound, QString::fromUtf8(name));
    return id;
}

Status Story::give(RecordId workstream, const char* name, const char* role, QDate starts)
{
    DESK_ASSIGN(const RecordId holder, person(name));
    return enter(addRecord(m_office, {.noun = u"role"_s,
                                      .values = {{u"person"_s, holder.value()},
                                                 {u"role"_s, QString::fromLatin1(role)},
                                                 {u"starts"_s, starts}},
                                      .parent = workstream,
                                      .isSample = true}));
}

Result<QString> Story::idOf(const char* noun, const char* title)
{
    DESK_ASSIGN(const auto records, recordsOf(m_office, QString::fromLatin1(noun)));
    for (const domain::Record& record : records) {
        if (record.head.title == QString::fromUtf8(title))
            return record.head.idText;
    }
    return fail(support::ErrorCode::NotFound, QString::fromUtf8(title));
}

Status Story::showOnWebsite(RecordId workstream)
{
    return changeFields(m_office, workstream, {{domain::shared::websiteUpdatedOn.keyText(), today()}});
}

Status Story::finishTasks(RecordId id)
{
    DESK_ASSIGN(const auto tasks, childrenOf(m_office, id, u"task"_s));
    for (const domain::Record& task : tasks) {
        if (!task[domain::task::doneOn].isValid())
            DESK_TRY(changeFields(m_office, task.head.id, {{u"done-on"_s, today()}}));
    }
    return {};
}

Status Story::set(RecordId id, const Written& written)
{
    DESK_ASSIGN(const domain::Record record, readRecord(m_office, id));
    DESK_ASSIGN(const auto values, readFields(m_office, record.noun(), written));
    return changeFields(m_office, id, values);
}

Status Story::keepList(RecordId workstream, const char* address, int subscribers)
{
    DESK_ASSIGN(const RecordId list, add("mailing-list",
                                         {{u"address"_s, QString::fromLatin1(address)},
                                          {u"run-by"_s, u"IGF Secretariat"_s},
                                          {u"is-open"_s, u"yes"_s},
                                          {u"is-archive-open"_s, u"yes"_s},
                                          {u"checked-on"_s, today().toString(Qt::ISODate)}},
                                         workstream));
    for (int month = 3; month <= 12; ++month) {
        const int messages = 18 + (month * 7 + subscribers) % 23;
        DESK_TRY(enter(add("list-figure",
                           {{u"month"_s, QDate(2021, month, 1).toString(Qt::ISODate)},
                            {u"subscribers"_s, QString::number(subscribers + 4 * month)},
                            {u"messages"_s, QString::number(messages)},
                            {u"posters"_s, QString::number(messages / 3)},
                            {u"basis"_s, u"typed"_s}},
                           list)));
    }
    return {};
}

} // namespace sample
