#include "core/domain/record.h"

#include "core/support/in_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

using enum FieldType;

const Field kHeadFields[] = {
    {.key = "id", .label = QT_TRANSLATE_NOOP("domain", "ID"), .type = Line},
    {.key = "noun", .label = QT_TRANSLATE_NOOP("domain", "Kind of record"), .type = Line},
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line},
    {.key = "state", .label = QT_TRANSLATE_NOOP("domain", "State"), .type = Line},
    {.key = "category", .label = QT_TRANSLATE_NOOP("domain", "Category"), .type = Line},
    {.key = "since", .label = QT_TRANSLATE_NOOP("domain", "Since"), .type = Date},
    {.key = "since-is",
     .label = QT_TRANSLATE_NOOP("domain", "“Since” is"),
     .type = Choice,
     .choices = &kSinceIs},
    {.key = "due-on", .label = QT_TRANSLATE_NOOP("domain", "Due on"), .type = Date},
    {.key = "belongs-to", .label = QT_TRANSLATE_NOOP("domain", "Belongs to"), .type = Line},
    {.key = "is-sample", .label = QT_TRANSLATE_NOOP("domain", "Sample data"), .type = YesNo},
};

} // namespace

std::span<const Field> headFields() { return kHeadFields; }

const Field& headField(const char* key)
{
    return *std::ranges::find_if(kHeadFields, [&](const Field& f) { return qstrcmp(f.key, key) == 0; });
}

QString sinceIs(bool isTakenOver) { return isTakenOver ? u"on-record"_s : u"began"_s; }

QString displayTitle(const RecordHead& head)
{
    const Noun& noun = *domain::noun(head.noun);
    const Field& naming = *noun.field(QString::fromLatin1(noun.titleField));
    if (naming.type == FieldType::Line || naming.type == FieldType::Note)
        return head.title;
    const QString title = naming.type == FieldType::Choice ? naming.choices->label(head.title) : head.title;
    return support::translate("domain", "%1 %2").arg(noun.labelText(), title);
}

} // namespace domain
