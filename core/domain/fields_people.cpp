// People, organisations, and who holds which role.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kOrganisationFields[] = {
    {.key = shared::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .choices = &kOrganisationKinds},
    {.key = shared::stakeholderGroup,
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .choices = &kStakeholderGroups},
    {.key = "regional-group",
     .label = QT_TRANSLATE_NOOP("domain", "Regional group"),
     .type = Choice,
     .choices = &kRegionalGroups},
    {.key = shared::country, .label = QT_TRANSLATE_NOOP("domain", "Country")},
    {.key = organisation::website, .label = QT_TRANSLATE_NOOP("domain", "Website")},
};

const Field kPersonFields[] = {
    {.key = person::name,
     .label = QT_TRANSLATE_NOOP("domain", "Name"),
     .isRequired = true,
     .isPersonal = true},
    {.key = person::affiliation, .label = QT_TRANSLATE_NOOP("domain", "Affiliation"), .isPersonal = true},
    {.key = person::organisation,
     .label = QT_TRANSLATE_NOOP("domain", "Organization"),
     .refersTo = "organisation"},
    {.key = person::stakeholderGroup,
     .label = QT_TRANSLATE_NOOP("domain", "Stakeholder group"),
     .choices = &kStakeholderGroups},
    {.key = "regional-group",
     .label = QT_TRANSLATE_NOOP("domain", "Regional group"),
     .type = Choice,
     .choices = &kRegionalGroups},
    {.key = person::country, .label = QT_TRANSLATE_NOOP("domain", "Country")},
    {.key = person::email, .label = QT_TRANSLATE_NOOP("domain", "E-mail"), .isPersonal = true},
    {.key = person::phone, .label = QT_TRANSLATE_NOOP("domain", "Telephone"), .isPersonal = true},
    {.key = person::visibility,
     .label = QT_TRANSLATE_NOOP("domain", "Contact details shown to"),
     .choices = &kVisibilities},
    {.key = "consent",
     .label = QT_TRANSLATE_NOOP("domain", "Consent"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "When and how the person agreed")},
    {.key = person::note, .label = QT_TRANSLATE_NOOP("domain", "Note"), .isPersonal = true},
    {.key = "review-on",
     .label = QT_TRANSLATE_NOOP("domain", "Review on"),
     .type = Date,
     .hint = QT_TRANSLATE_NOOP("domain", "When to ask whether what is held is still needed"),
     .isPersonal = true},
};

const Field kRoleFields[] = {
    {.key = role::person,
     .label = QT_TRANSLATE_NOOP("domain", "Person"),
     .isRequired = true,
     .refersTo = "person"},
    {.key = role::role, .label = QT_TRANSLATE_NOOP("domain", "Role"), .isRequired = true, .choices = &kRoles},
    {.key = shared::starts, .label = QT_TRANSLATE_NOOP("domain", "From")},
    {.key = shared::ends, .label = QT_TRANSLATE_NOOP("domain", "Until")},
    {.key = role::note, .label = QT_TRANSLATE_NOOP("domain", "Note")},
};

} // namespace

std::span<const Field> organisationFields() { return kOrganisationFields; }
std::span<const Field> personFields() { return kPersonFields; }
std::span<const Field> roleFields() { return kRoleFields; }

} // namespace domain
