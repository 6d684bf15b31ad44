// What is kept of a national, regional or youth initiative. Initiatives are independent: the register notes
// what they say of themselves. MO-NRI-1
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kStatementFields[] = {
    {.key = shared::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kInitiativeKinds},
    {.key = shared::place, .label = QT_TRANSLATE_NOOP("domain", "Country or region")},
    {.key = "regional-groups",
     .label = QT_TRANSLATE_NOOP("domain", "Regional groups"),
     .type = Choices,
     .choices = &kRegionalGroups,
     .hint = QT_TRANSLATE_NOOP("domain", "An initiative may span several")},
    {.key = shared::receivedOn, .label = QT_TRANSLATE_NOOP("domain", "Received on")},
    {.key = shared::submittedBy, .label = QT_TRANSLATE_NOOP("domain", "Submitted by")},
    {.key = "statement",
     .label = QT_TRANSLATE_NOOP("domain", "Written statement"),
     .type = Note,
     .clause = "MO-NRI-2",
     .hint = QT_TRANSLATE_NOOP("domain", "What the initiative says of itself; or attach the file")},
    {.key = shared::contactPerson,
     .label = QT_TRANSLATE_NOOP("domain", "Contact person"),
     .clause = "MO-NRI-2",
     .isPersonal = true},
    {.key = shared::contactEmail,
     .label = QT_TRANSLATE_NOOP("domain", "E-mail of the contact person"),
     .isPersonal = true},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "earlier-statement",
     .label = QT_TRANSLATE_NOOP("domain", "Earlier statement"),
     .type = Record,
     .refersTo = "nri-statement"},
    {.key = shared::notifiedOn, .label = QT_TRANSLATE_NOOP("domain", "Initiative told on")},
    {.key = "notified-where", .label = QT_TRANSLATE_NOOP("domain", "Initiative told where"), .type = Line},
};

const ElementKind kPrinciples[] = {
    {"open", QT_TRANSLATE_NOOP("domain", "Open: anyone interested can take part"), "MO-NRI-3"},
    {"transparent", QT_TRANSLATE_NOOP("domain", "Transparent: process and decisions can be seen"),
     "MO-NRI-3"},
    {"inclusive", QT_TRANSLATE_NOOP("domain", "Inclusive: it reaches those who are seldom heard"),
     "MO-NRI-3"},
    {"bottom-up", QT_TRANSLATE_NOOP("domain", "Bottom-up: the community sets the agenda"), "MO-NRI-3"},
    {"multistakeholder", QT_TRANSLATE_NOOP("domain", "Multistakeholder: all groups work as equals"),
     "MO-NRI-3"},
    {"non-commercial", QT_TRANSLATE_NOOP("domain", "Non-commercial: it does not work for profit"),
     "MO-NRI-3"},
};

const Field kInitiativeFields[] = {
    {.key = shared::name, .label = QT_TRANSLATE_NOOP("domain", "Name"), .isRequired = true},
    {.key = shared::acronym, .label = QT_TRANSLATE_NOOP("domain", "Acronym")},
    {.key = initiative::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .isRequired = true,
     .choices = &kInitiativeKinds},
    {.key = initiative::place, .label = QT_TRANSLATE_NOOP("domain", "Country or region")},
    {.key = initiative::regionalGroups,
     .label = QT_TRANSLATE_NOOP("domain", "Regional groups"),
     .choices = &kRegionalGroups,
     .hint = QT_TRANSLATE_NOOP("domain", "An initiative may span several")},
    {.key = initiative::focus, .label = QT_TRANSLATE_NOOP("domain", "Focus")},
    {.key = initiative::established, .label = QT_TRANSLATE_NOOP("domain", "First year")},
    {.key = initiative::website, .label = QT_TRANSLATE_NOOP("domain", "Website")},
    {.key = "igf-page", .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"), .type = Url},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "list-archive", .label = QT_TRANSLATE_NOOP("domain", "List archive"), .type = Url},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
    {.key = shared::websiteUpdatedOn,
     .label = QT_TRANSLATE_NOOP("domain", "IGF website updated on"),
     .clause = "MO-NRI-2",
     .hint = QT_TRANSLATE_NOOP("domain", "When the website last came to say how it stands")},
};

const Field kMeetingFields[] = {
    {.key = nri_meeting::number, .label = QT_TRANSLATE_NOOP("domain", "Number of the meeting")},
    {.key = nri_meeting::year, .label = QT_TRANSLATE_NOOP("domain", "Year"), .isRequired = true},
    {.key = nri_meeting::starts, .label = QT_TRANSLATE_NOOP("domain", "Starts"), .isRequired = true},
    {.key = nri_meeting::ends, .label = QT_TRANSLATE_NOOP("domain", "Ends")},
    {.key = nri_meeting::place, .label = QT_TRANSLATE_NOOP("domain", "Venue")},
    {.key = nri_meeting::website, .label = QT_TRANSLATE_NOOP("domain", "Website")},
    {.key = nri_meeting::attendance, .label = QT_TRANSLATE_NOOP("domain", "Attendance")},
    {.key = shared::summary, .label = QT_TRANSLATE_NOOP("domain", "Summary")},
    {.key = nri_meeting::reportReceivedOn, .label = QT_TRANSLATE_NOOP("domain", "Report received on")},
    {.key = nri_meeting::reportLink, .label = QT_TRANSLATE_NOOP("domain", "Report")},
};

const Field kGrantFields[] = {
    {.key = shared::title, .label = QT_TRANSLATE_NOOP("domain", "Grant"), .isRequired = true},
    {.key = grant::from, .label = QT_TRANSLATE_NOOP("domain", "Given by")},
    {.key = grant::on, .label = QT_TRANSLATE_NOOP("domain", "Date")},
    {.key = grant::amount, .label = QT_TRANSLATE_NOOP("domain", "Amount")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

} // namespace

std::span<const Field> statementFields() { return kStatementFields; }
std::span<const ElementKind> principles() { return kPrinciples; }
std::span<const Field> initiativeFields() { return kInitiativeFields; }
std::span<const Field> initiativeMeetingFields() { return kMeetingFields; }
std::span<const Field> grantFields() { return kGrantFields; }

} // namespace domain
