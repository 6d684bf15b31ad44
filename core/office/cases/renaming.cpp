#include "core/office/cases/renaming.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
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

/// The day on which the present name began, as far as it is on record.
Result<QDate> namedSince(Office& office, RecordId workstream)
{
    DESK_ASSIGN(const auto former,
                registry::readRecords(office.file(), *domain::noun(u"former-name"_s), workstream));
    QDate last;
    for (const Record& name : former)
        last = std::max(last, name[domain::former_name::ends]);
    return last;
}

/// Only what is another.
FieldValues newValues(const Record& workstream, const NewName& name)
{
    FieldValues values;
    const auto change = [&](const QString& key, const QString& value) {
        if (value != workstream.values.value(key).toString())
            values.insert(key, value.isEmpty() ? QVariant() : QVariant(value));
    };
    if (const QString wanted = name.name.simplified(); !wanted.isEmpty())
        change(QString::fromLatin1(workstream.noun().titleField), wanted);
    if (!name.acronym.isNull())
        change(domain::shared::acronym.keyText(), name.acronym.simplified());
    return values;
}

FieldValues formerName(const Record& workstream, QDate since, QDate until)
{
    const QString title = QString::fromLatin1(workstream.noun().titleField);
    FieldValues values{{domain::shared::name.keyText(), workstream.values.value(title)},
                       {domain::former_name::ends.keyText(), until}};
    if (const QString acronym = workstream[domain::shared::acronym]; !acronym.isEmpty())
        values.insert(domain::shared::acronym.keyText(), acronym);
    if (since.isValid())
        values.insert(domain::shared::starts.keyText(), since);
    return values;
}

/// Of another that lives on from year to year; editions of several years share theirs.
Status mustBeFree(Office& office, const Record& workstream, const QString& acronym)
{
    if (acronym.isEmpty() || workstream.noun().naming == domain::Naming::YearAndName)
        return {};
    DESK_ASSIGN(const auto others, registry::readRecords(office.file(), workstream.noun()));
    for (const Record& other : others)
        if (other.head.id != workstream.head.id &&
            QString(other[domain::shared::acronym]).compare(acronym, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::RefusedByRule,
                        tr("%1 is the acronym of %2.").arg(acronym, domain::displayTitle(other.head)));
    return {};
}

} // namespace

Status rename(Office& office, RecordId id, const NewName& name)
{
    DESK_ASSIGN(const Record workstream, registry::readRecord(office.file(), id));
    const QString title = domain::displayTitle(workstream.head);
    if (!workstream.noun().isWorkstream)
        return fail(ErrorCode::WrongUsage,
                    tr("%1 is no workstream; only those are renamed with a day.").arg(title));
    const FieldValues values = newValues(workstream, name);
    if (values.isEmpty())
        return fail(ErrorCode::RefusedByRule, tr("%1 is called so already.").arg(title));
    DESK_TRY(mustBeFree(office, workstream, values.value(domain::shared::acronym.keyText()).toString()));
    const QDate day = name.from.isValid() ? name.from : office.today();
    if (day > office.today())
        return fail(
            ErrorCode::RefusedByRule,
            tr("%1 is still to come; a new name is written down on its day.").arg(support::shortDate(day)));
    if (domain::read(workstream.values, domain::dynamic_coalition::established) > day.year()) // of all kinds
        return fail(ErrorCode::RefusedByRule,
                    tr("%1 was not there yet on %2.").arg(title, support::shortDate(day)));
    DESK_ASSIGN(const QDate since, namedSince(office, id));
    if (since.isValid() && day <= since)
        return fail(
            ErrorCode::RefusedByRule,
            tr("%1 has this name since %2; the new one begins later.").arg(title, support::shortDate(since)));
    const QString newTitle = values.value(QString::fromLatin1(workstream.noun().titleField)).toString();
    registry::Transaction transaction(office.file(),
                                      note(office, "rename",
                                           newTitle.isEmpty() ? tr("%1 has another acronym").arg(title)
                                                              : tr("%1 is called %2").arg(title, newTitle),
                                           {}, day));
    DESK_ASSIGN([[maybe_unused]] const RecordId former,
                writeRecord(office, {.noun = u"former-name"_s,
                                     .values = formerName(workstream, since, day),
                                     .parent = id,
                                     .isSample = workstream.head.isSample}));
    DESK_TRY(writeFields(office, workstream, values));
    return office.commit(transaction);
}

} // namespace office
