// People, organisations, and who holds which role.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kOrganisationFields[] = {
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .choices = &kOrganisationKinds},
    {.key = "stakeholder-group",
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .type = Choice,
     .choices = &kStakeholderGroups},
    {.key = "regional-group",
     .label = QT_TRANSLATE_NOOP("domain", "Regional group"),
     .type = Choice,
     .choices = &kRegionalGroups},
    {.key = "country", .label = QT_TRANSLATE_NOOP("domain", "Country"), .type = Line},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
};

const Field kPersonFields[] = {
    {.key = "name",
     .label = QT_TRANSLATE_NOOP("domain", "Name"),
     .type = Line,
     .isRequired = true,
     .isPersonal = true},
    {.key = "affiliation",
     .label = QT_TRANSLATE_NOOP("domain", "Affiliation"),
     .type = Line,
     .isPersonal = true},
    {.key = "organisation",
     .label = QT_TRANSLATE_NOOP("domain", "Organisation"),
     .type = Record,
     .refersTo = "organisation"},
    {.key = "stakeholder-group",
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .type = Choice,
     .choices = &kStakeholderGroups},
    {.key = "regional-group",
     .label = QT_TRANSLATE_NOOP("domain", "Regional group"),
     .type = Choice,
     .choices = &kRegionalGroups},
    {.key = "country", .label = QT_TRANSLATE_NOOP("domain", "Country"), .type = Line},
    {.key = "email", .label = QT_TRANSLATE_NOOP("domain", "E-mail"), .type = Email, .isPersonal = true},
    {.key = "phone", .label = QT_TRANSLATE_NOOP("domain", "Telephone"), .type = Line, .isPersonal = true},
    {.key = "visibility",
     .label = QT_TRANSLATE_NOOP("domain", "Contact details shown to"),
     .type = Choice,
     .choices = &kVisibilities},
    {.key = "consent",
     .label = QT_TRANSLATE_NOOP("domain", "Consent"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "When and how the person agreed")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note, .isPersonal = true},
};

const Field kRoleFields[] = {
    {.key = "person",
     .label = QT_TRANSLATE_NOOP("domain", "Person"),
     .type = Record,
     .isRequired = true,
     .refersTo = "person"},
    {.key = "role",
     .label = QT_TRANSLATE_NOOP("domain", "Role"),
     .type = Choice,
     .isRequired = true,
     .choices = &kRoles},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "From"), .type = Date},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Until"), .type = Date},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Line},
};

} // namespace

std::span<const Field> organisationFields() { return kOrganisationFields; }
std::span<const Field> personFields() { return kPersonFields; }
std::span<const Field> roleFields() { return kRoleFields; }

} // namespace domain
