// Mailing lists and their figures, and what a workstream tells of its progress and carries to others.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kListFields[] = {
    {.key = "address",
     .label = QT_TRANSLATE_NOOP("domain", "Address"),
     .type = Line,
     .isRequired = true,
     .clause = "B16-4"},
    {.key = "archive", .label = QT_TRANSLATE_NOOP("domain", "Archive"), .type = Url},
    {.key = "run-by", .label = QT_TRANSLATE_NOOP("domain", "Run by"), .type = Line},
    {.key = "is-open",
     .label = QT_TRANSLATE_NOOP("domain", "Anyone can subscribe"),
     .type = YesNo,
     .clause = "DC-6"},
    {.key = "is-archive-open",
     .label = QT_TRANSLATE_NOOP("domain", "Archive is public"),
     .type = YesNo,
     .clause = "DC-7"},
    {.key = "checked-on", .label = QT_TRANSLATE_NOOP("domain", "Checked on"), .type = Date},
};

const Field kFigureFields[] = {
    {.key = "month",
     .label = QT_TRANSLATE_NOOP("domain", "Month"),
     .type = Date,
     .isRequired = true,
     .hint = QT_TRANSLATE_NOOP("domain", "Its first day")},
    {.key = "subscribers",
     .label = QT_TRANSLATE_NOOP("domain", "Subscribers"),
     .type = Count,
     .clause = "BPF-13"},
    {.key = "messages", .label = QT_TRANSLATE_NOOP("domain", "Messages"), .type = Count, .clause = "BPF-13"},
    {.key = "posters", .label = QT_TRANSLATE_NOOP("domain", "Distinct posters"), .type = Count},
    {.key = "basis",
     .label = QT_TRANSLATE_NOOP("domain", "How it is known"),
     .type = Choice,
     .choices = &kFigureBases},
};

const Field kDisseminationFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Carried to"),
     .type = Line,
     .isRequired = true,
     .clause = "BPF-21"},
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date, .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .choices = &kDisseminationKinds},
    {.key = "link", .label = QT_TRANSLATE_NOOP("domain", "Link"), .type = Url},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kProgressFields[] = {
    {.key = "title",
     .label = QT_TRANSLATE_NOOP("domain", "Progress"),
     .type = Line,
     .isRequired = true,
     .clause = "MO-BPF-5"},
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date, .isRequired = true},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
    {.key = "told-at",
     .label = QT_TRANSLATE_NOOP("domain", "Told at the MAG meeting"),
     .type = Record,
     .refersTo = "mag-meeting",
     .clause = "MO-BPF-5"},
};

const Field kTemplateFields[] = {
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Letter"),
     .type = Choice,
     .isRequired = true,
     .choices = &kLetterKinds},
    {.key = "stream",
     .label = QT_TRANSLATE_NOOP("domain", "Written to"),
     .type = Choice,
     .isRequired = true,
     .choices = &kStreams},
    {.key = "subject", .label = QT_TRANSLATE_NOOP("domain", "Subject"), .type = Line, .isRequired = true},
    {.key = "body", .label = QT_TRANSLATE_NOOP("domain", "Text"), .type = Note, .isRequired = true},
};

} // namespace

std::span<const Field> mailingListFields() { return kListFields; }
std::span<const Field> listFigureFields() { return kFigureFields; }
std::span<const Field> disseminationFields() { return kDisseminationFields; }
std::span<const Field> progressFields() { return kProgressFields; }
std::span<const Field> templateFields() { return kTemplateFields; }

} // namespace domain
