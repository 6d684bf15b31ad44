// The coordination group of the Dynamic Coalitions, and the MAG.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kGroupFields[] = {
    {.key = shared::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = "work-plan", .label = QT_TRANSLATE_NOOP("domain", "Work plan"), .type = Note, .clause = "DC-27"},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "igf-page", .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"), .type = Url},
    {.key = "modalities", .label = QT_TRANSLATE_NOOP("domain", "Working modalities"), .type = Note},
};

const Field kGroupMeetingFields[] = {
    {.key = dccg_meeting::number, .label = QT_TRANSLATE_NOOP("domain", "Number"), .isRequired = true},
    {.key = dccg_meeting::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = dccg_meeting::starts, .label = QT_TRANSLATE_NOOP("domain", "Date"), .isRequired = true},
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Title")},
    {.key = shared::link, .label = QT_TRANSLATE_NOOP("domain", "Link")},
    {.key = "agenda", .label = QT_TRANSLATE_NOOP("domain", "Agenda"), .type = Note},
    {.key = shared::summary, .label = QT_TRANSLATE_NOOP("domain", "Summary")},
};

const Field kAttendanceFields[] = {
    {.key = attendance::coalition,
     .label = QT_TRANSLATE_NOOP("domain", "Dynamic Coalition"),
     .isRequired = true,
     .refersTo = "dynamic-coalition",
     .clause = "DC-27"},
    {.key = attendance::person, .label = QT_TRANSLATE_NOOP("domain", "Represented by"), .refersTo = "person"},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

const Field kAttendeeFields[] = {
    {.key = attendee::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = attendee::who,
     .label = QT_TRANSLATE_NOOP("domain", "On record as"),
     .hint = QT_TRANSLATE_NOOP("domain", "The coalition, forum, network, initiative or person; empty for a "
                                         "guest")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

const Field kMagMeetingFields[] = {
    {.key = mag_meeting::title, .label = QT_TRANSLATE_NOOP("domain", "Title"), .isRequired = true},
    {.key = shared::year, .label = QT_TRANSLATE_NOOP("domain", "Cycle"), .isRequired = true},
    {.key = mag_meeting::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kMagMeetingKinds},
    {.key = mag_meeting::starts, .label = QT_TRANSLATE_NOOP("domain", "Starts"), .isRequired = true},
    {.key = mag_meeting::ends, .label = QT_TRANSLATE_NOOP("domain", "Ends")},
    {.key = shared::place, .label = QT_TRANSLATE_NOOP("domain", "Place")},
    {.key = "agenda", .label = QT_TRANSLATE_NOOP("domain", "Agenda"), .type = Note},
};

const Field kMagMemberFields[] = {
    {.key = mag_member::person,
     .label = QT_TRANSLATE_NOOP("domain", "Person"),
     .isRequired = true,
     .refersTo = "person"},
    {.key = shared::starts, .label = QT_TRANSLATE_NOOP("domain", "From"), .isRequired = true},
    {.key = mag_member::ends, .label = QT_TRANSLATE_NOOP("domain", "Until")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

} // namespace

std::span<const Field> groupFields() { return kGroupFields; }
std::span<const Field> groupMeetingFields() { return kGroupMeetingFields; }
std::span<const Field> attendanceFields() { return kAttendanceFields; }
std::span<const Field> attendeeFields() { return kAttendeeFields; }
std::span<const Field> magMeetingFields() { return kMagMeetingFields; }
std::span<const Field> magMemberFields() { return kMagMemberFields; }

} // namespace domain
