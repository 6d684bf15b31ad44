// The coordination group of the Dynamic Coalitions, and the MAG.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kGroupFields[] = {
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Name"), .type = Line, .isRequired = true},
    {.key = "work-plan", .label = QT_TRANSLATE_NOOP("domain", "Work plan"), .type = Note, .clause = "DC-27"},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "igf-page", .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"), .type = Url},
    {.key = "modalities", .label = QT_TRANSLATE_NOOP("domain", "Working modalities"), .type = Note},
};

const Field kGroupMeetingFields[] = {
    {.key = "number", .label = QT_TRANSLATE_NOOP("domain", "Number"), .type = Count, .isRequired = true},
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date, .isRequired = true},
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line},
    {.key = "link", .label = QT_TRANSLATE_NOOP("domain", "Link"), .type = Url},
    {.key = "agenda", .label = QT_TRANSLATE_NOOP("domain", "Agenda"), .type = Note},
    {.key = "summary", .label = QT_TRANSLATE_NOOP("domain", "Summary"), .type = Note},
};

const Field kAttendanceFields[] = {
    {.key = "coalition",
     .label = QT_TRANSLATE_NOOP("domain", "Dynamic Coalition"),
     .type = Record,
     .isRequired = true,
     .refersTo = "dynamic-coalition",
     .clause = "DC-27"},
    {.key = "person",
     .label = QT_TRANSLATE_NOOP("domain", "Represented by"),
     .type = Record,
     .refersTo = "person"},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

const Field kMagMeetingFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Title"), .type = Line, .isRequired = true},
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .type = Year, .isRequired = true},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kMagMeetingKinds},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Ends"), .type = Date},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Place"), .type = Line},
    {.key = "agenda", .label = QT_TRANSLATE_NOOP("domain", "Agenda"), .type = Note},
};

const Field kMagMemberFields[] = {
    {.key = "person",
     .label = QT_TRANSLATE_NOOP("domain", "Person"),
     .type = Record,
     .isRequired = true,
     .refersTo = "person"},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "From"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Until"), .type = Date},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

} // namespace

std::span<const Field> groupFields() { return kGroupFields; }
std::span<const Field> groupMeetingFields() { return kGroupMeetingFields; }
std::span<const Field> attendanceFields() { return kAttendanceFields; }
std::span<const Field> magMeetingFields() { return kMagMeetingFields; }
std::span<const Field> magMemberFields() { return kMagMemberFields; }

} // namespace domain
