// What is kept of a national, regional or youth initiative. Initiatives are independent: the register notes
// what they say of themselves. MO-NRI-1
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kStatementFields[] = {
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kInitiativeKinds},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Country or region"), .type = Line},
    {.key = "regional-groups",
     .label = QT_TRANSLATE_NOOP("domain", "Regional groups"),
     .type = Choices,
     .choices = &kRegionalGroups,
     .hint = QT_TRANSLATE_NOOP("domain", "An initiative may span several")},
    {.key = "received-on", .label = QT_TRANSLATE_NOOP("domain", "Received on"), .type = Date},
    {.key = "submitted-by", .label = QT_TRANSLATE_NOOP("domain", "Submitted by"), .type = Line},
    {.key = "statement",
     .label = QT_TRANSLATE_NOOP("domain", "Written statement"),
     .type = Note,
     .clause = "MO-NRI-2",
     .hint = QT_TRANSLATE_NOOP("domain", "What the initiative says of itself; or attach the file")},
    {.key = "contact-person",
     .label = QT_TRANSLATE_NOOP("domain", "Contact person"),
     .type = Line,
     .clause = "MO-NRI-2",
     .isPersonal = true},
    {.key = "contact-email",
     .label = QT_TRANSLATE_NOOP("domain", "E-mail of the contact person"),
     .type = Email,
     .isPersonal = true},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "earlier-statement",
     .label = QT_TRANSLATE_NOOP("domain", "Earlier statement"),
     .type = Record,
     .refersTo = "nri-statement"},
    {.key = "notified-on", .label = QT_TRANSLATE_NOOP("domain", "Initiative told on"), .type = Date},
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
    {.key = "name", .label = QT_TRANSLATE_NOOP("domain", "Name"), .type = Line, .isRequired = true},
    {.key = "acronym", .label = QT_TRANSLATE_NOOP("domain", "Acronym"), .type = Line},
    {.key = "kind",
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .type = Choice,
     .isRequired = true,
     .choices = &kInitiativeKinds},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Country or region"), .type = Line},
    {.key = "regional-groups",
     .label = QT_TRANSLATE_NOOP("domain", "Regional groups"),
     .type = Choices,
     .choices = &kRegionalGroups,
     .hint = QT_TRANSLATE_NOOP("domain", "An initiative may span several")},
    {.key = "focus", .label = QT_TRANSLATE_NOOP("domain", "Focus"), .type = Note},
    {.key = "established", .label = QT_TRANSLATE_NOOP("domain", "First year"), .type = Year},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "igf-page", .label = QT_TRANSLATE_NOOP("domain", "Page on the IGF website"), .type = Url},
    {.key = "mailing-list", .label = QT_TRANSLATE_NOOP("domain", "Mailing list"), .type = Line},
    {.key = "list-archive", .label = QT_TRANSLATE_NOOP("domain", "List archive"), .type = Url},
    {.key = "source",
     .label = QT_TRANSLATE_NOOP("domain", "Source"),
     .type = Line,
     .hint = QT_TRANSLATE_NOOP("domain", "Where these facts were found")},
};

const Field kMeetingFields[] = {
    {.key = "number", .label = QT_TRANSLATE_NOOP("domain", "Number of the meeting"), .type = Count},
    {.key = "year", .label = QT_TRANSLATE_NOOP("domain", "Year"), .type = Year, .isRequired = true},
    {.key = "starts", .label = QT_TRANSLATE_NOOP("domain", "Starts"), .type = Date, .isRequired = true},
    {.key = "ends", .label = QT_TRANSLATE_NOOP("domain", "Ends"), .type = Date},
    {.key = "place", .label = QT_TRANSLATE_NOOP("domain", "Venue"), .type = Line},
    {.key = "website", .label = QT_TRANSLATE_NOOP("domain", "Website"), .type = Url},
    {.key = "attendance", .label = QT_TRANSLATE_NOOP("domain", "Attendance"), .type = Count},
    {.key = "summary", .label = QT_TRANSLATE_NOOP("domain", "Summary"), .type = Note},
    {.key = "report-received-on", .label = QT_TRANSLATE_NOOP("domain", "Report received on"), .type = Date},
    {.key = "report-link", .label = QT_TRANSLATE_NOOP("domain", "Report"), .type = Url},
};

const Field kGrantFields[] = {
    {.key = "title", .label = QT_TRANSLATE_NOOP("domain", "Grant"), .type = Line, .isRequired = true},
    {.key = "from", .label = QT_TRANSLATE_NOOP("domain", "Given by"), .type = Line},
    {.key = "on", .label = QT_TRANSLATE_NOOP("domain", "Date"), .type = Date},
    {.key = "amount", .label = QT_TRANSLATE_NOOP("domain", "Amount"), .type = Line},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

} // namespace

std::span<const Field> statementFields() { return kStatementFields; }
std::span<const ElementKind> principles() { return kPrinciples; }
std::span<const Field> initiativeFields() { return kInitiativeFields; }
std::span<const Field> initiativeMeetingFields() { return kMeetingFields; }
std::span<const Field> grantFields() { return kGrantFields; }

} // namespace domain
