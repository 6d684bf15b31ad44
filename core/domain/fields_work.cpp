// Mailing lists and their figures, and what a workstream tells of its progress and carries to others.
#include "core/domain/field_tables.h"

#include <QCoreApplication>

namespace domain {

namespace {

using enum FieldType;

const Field kListFields[] = {
    {.key = mailing_list::address,
     .label = QT_TRANSLATE_NOOP("domain", "Address"),
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
    {.key = list_figure::month,
     .label = QT_TRANSLATE_NOOP("domain", "Month"),
     .isRequired = true,
     .hint = QT_TRANSLATE_NOOP("domain", "Its first day")},
    {.key = list_figure::subscribers,
     .label = QT_TRANSLATE_NOOP("domain", "Subscribers"),
     .clause = "BPF-13"},
    {.key = list_figure::messages, .label = QT_TRANSLATE_NOOP("domain", "Messages"), .clause = "BPF-13"},
    {.key = list_figure::posters, .label = QT_TRANSLATE_NOOP("domain", "Distinct posters")},
    {.key = list_figure::basis,
     .label = QT_TRANSLATE_NOOP("domain", "How it is known"),
     .choices = &kFigureBases},
};

const Field kDisseminationFields[] = {
    {.key = shared::title,
     .label = QT_TRANSLATE_NOOP("domain", "Carried to"),
     .isRequired = true,
     .clause = "BPF-21"},
    {.key = dissemination::on, .label = QT_TRANSLATE_NOOP("domain", "Date"), .isRequired = true},
    {.key = dissemination::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Kind"),
     .choices = &kDisseminationKinds},
    {.key = dissemination::link, .label = QT_TRANSLATE_NOOP("domain", "Link")},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
};

const Field kProgressFields[] = {
    {.key = shared::title,
     .label = QT_TRANSLATE_NOOP("domain", "Progress"),
     .isRequired = true,
     .clause = "MO-BPF-5"},
    {.key = shared::on, .label = QT_TRANSLATE_NOOP("domain", "Date"), .isRequired = true},
    {.key = "note", .label = QT_TRANSLATE_NOOP("domain", "Note"), .type = Note},
    {.key = progress_note::toldAt,
     .label = QT_TRANSLATE_NOOP("domain", "Told at the MAG meeting"),
     .refersTo = "mag-meeting",
     .clause = "MO-BPF-5"},
};

const Field kTemplateFields[] = {
    {.key = letter_template::kind,
     .label = QT_TRANSLATE_NOOP("domain", "Letter"),
     .isRequired = true,
     .choices = &kLetterKinds},
    {.key = letter_template::stream,
     .label = QT_TRANSLATE_NOOP("domain", "Written to"),
     .isRequired = true,
     .choices = &kStreams},
    {.key = letter_template::subject, .label = QT_TRANSLATE_NOOP("domain", "Subject"), .isRequired = true},
    {.key = letter_template::body, .label = QT_TRANSLATE_NOOP("domain", "Text"), .isRequired = true},
};

const Field kLetterheadFields[] = {
    {.key = letterhead::name,
     .label = QT_TRANSLATE_NOOP("domain", "Letters come from"),
     .isRequired = true,
     .hint = QT_TRANSLATE_NOOP("domain", "The house, as it stands at the head of every letter")},
    {.key = letterhead::address, .label = QT_TRANSLATE_NOOP("domain", "Postal address")},
    {.key = letterhead::phone, .label = QT_TRANSLATE_NOOP("domain", "Telephone")},
    {.key = letterhead::email, .label = QT_TRANSLATE_NOOP("domain", "E-mail")},
    {.key = letterhead::website, .label = QT_TRANSLATE_NOOP("domain", "Website")},
    {.key = letterhead::place,
     .label = QT_TRANSLATE_NOOP("domain", "Place"),
     .hint = QT_TRANSLATE_NOOP("domain", "Stands before the date of a letter")},
    {.key = letterhead::reference,
     .label = QT_TRANSLATE_NOOP("domain", "References begin with"),
     .hint = QT_TRANSLATE_NOOP("domain", "Such as IGF; the letter's own ID follows")},
    {.key = letterhead::signedBy,
     .label = QT_TRANSLATE_NOOP("domain", "Signed by"),
     .hint = QT_TRANSLATE_NOOP("domain", "Empty: its line stays free for the name"),
     .isPersonal = true},
    {.key = letterhead::signedAs,
     .label = QT_TRANSLATE_NOOP("domain", "Signed as"),
     .hint = QT_TRANSLATE_NOOP("domain", "The function of who signs")},
};

} // namespace

std::span<const Field> mailingListFields() { return kListFields; }
std::span<const Field> listFigureFields() { return kFigureFields; }
std::span<const Field> disseminationFields() { return kDisseminationFields; }
std::span<const Field> progressFields() { return kProgressFields; }
std::span<const Field> templateFields() { return kTemplateFields; }
std::span<const Field> letterheadFields() { return kLetterheadFields; }

} // namespace domain
