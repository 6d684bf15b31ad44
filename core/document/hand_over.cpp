#include "core/document/hand_over.h"

#include "core/document/since_text.h"
#include "core/document/texts.h"
#include "core/domain/vocabulary.h"
#include "core/support/text.h"

#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

QString day(QDate date) { return date.isValid() ? support::shortDate(date) : QString(); }

/// A column in which nothing stands takes the room of the others.
Table withoutEmptyColumns(Table table)
{
    for (size_t column = table.columns.size(); column-- > 0;) {
        if (std::ranges::any_of(table.rows, [&](const auto& row) { return !row[column].text.isEmpty(); }))
            continue;
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
        for (auto& row : table.rows)
            row.erase(row.begin() + std::ptrdiff_t(column));
    }
    return table;
}

/// A chapter that has nothing to tell says so in a sentence: not a word of it would look like a gap.
void addChapter(Document& document, const QString& title, Table table, const QString& nothing)
{
    document.heading(1, title);
    if (table.rows.empty())
        document.paragraph(nothing);
    else
        document.add(withoutEmptyColumns(std::move(table)));
}

/// The columns that every chapter begins with.
Table tableOf(const QString& caption)
{
    Table table{.caption = caption, .columns = {}};
    table.column(tr("What")).column(tr("Of"));
    return table;
}

std::vector<Cell> begin(const OpenMatter& matter)
{
    return {u"%1 (%2)"_s.arg(domain::displayTitle(matter.record), matter.record.idText), matter.owner};
}

QString since(const OpenMatter& matter)
{
    const QDate on = matter.record.caseState.since;
    return on.isValid() ? sinceText(on, matter.isTakenOver) : QString();
}

enum class Who { Same, Told };

/// `who`: whether it has to be told on whom each waits.
Table waiting(const QString& caption, const std::vector<OpenMatter>& matters, Who who)
{
    Table table = tableOf(caption);
    table.column(tr("Stands at")).column(tr("Since"));
    if (who == Who::Told)
        table.column(tr("Waits on"));
    for (const OpenMatter& matter : matters) {
        auto cells = begin(matter);
        cells.insert(cells.end(), {matter.stands, since(matter)});
        if (who == Who::Told)
            cells.push_back(matter.waitsOn);
        table.row(std::move(cells));
    }
    return table;
}

void explainByADay(Document& document, const std::vector<OpenMatter>& matters)
{
    if (std::ranges::any_of(matters, &OpenMatter::isTakenOver))
        document.note(byADayNote());
}

Table owing(const QString& caption, const std::vector<OpenMatter>& matters)
{
    Table table = tableOf(caption);
    table.column(tr("Stands at")).column(tr("Due on")).column(tr("First due on"));
    for (const OpenMatter& matter : matters) {
        auto cells = begin(matter);
        const domain::Deadline& deadline = matter.record.deadline;
        const bool isMoved = deadline.originally != deadline.on;
        cells.insert(cells.end(),
                     {matter.stands, day(deadline.on), isMoved ? day(deadline.originally) : QString()});
        table.row(std::move(cells));
    }
    return table;
}

Table moved(const std::vector<OpenMatter>& matters)
{
    Table table = tableOf(tr("Days that were moved and are still owed"));
    table.column(tr("First due on")).column(tr("Due on")).column(tr("Because"));
    for (const OpenMatter& matter : matters) {
        auto cells = begin(matter);
        const domain::Deadline& deadline = matter.record.deadline;
        cells.insert(cells.end(), {day(deadline.originally), day(deadline.on), deadline.movedBecause});
        table.row(std::move(cells));
    }
    return table;
}

Table awaited(const std::vector<LetterOnTheWay>& letters)
{
    Table table = tableOf(tr("Letters without an answer yet"));
    table.column(tr("Sent on")).column(tr("Answer by"));
    for (const LetterOnTheWay& letter : letters)
        table.row({u"%1 (%2)"_s.arg(letter.subject, letter.idText), letter.owner, day(letter.sentOn),
                   day(letter.day)});
    return table;
}

Table drafts(const std::vector<LetterOnTheWay>& letters)
{
    Table table = tableOf(tr("Letters that were not sent"));
    table.column(tr("To be sent on"));
    for (const LetterOnTheWay& letter : letters)
        table.row({u"%1 (%2)"_s.arg(letter.subject, letter.idText), letter.owner, day(letter.day)});
    return table;
}

Table ahead(const std::vector<DateAhead>& dates)
{
    Table table{.caption = tr("Dates ahead"), .columns = {}};
    table.column(tr("Days")).column(tr("What")).column(tr("Of")).column(tr("Place"));
    for (const DateAhead& date : dates)
        table.row({support::shortDayRange(date.starts, date.ends), date.title, date.owner, date.place});
    table.firstColumnNames = false;
    return table;
}

/// One table for each visibility: who takes over sees at a glance whose address may be given to whom.
void addContacts(Document& document, const HandOverFacts& facts)
{
    document.heading(1, tr("Who is who"));
    if (facts.contacts.empty()) {
        document.paragraph(tr("Nobody holds a role on this day, as far as the register knows."));
        return;
    }
    for (const domain::Term& visibility : domain::kVisibilities.terms) {
        const QString key = QString::fromLatin1(visibility.key);
        Table table{.caption = tr("Contact details: %1").arg(domain::kVisibilities.label(key)),
                    .columns = {}};
        table.column(tr("Person")).column(tr("Role")).column(tr("Workstream")).column(tr("E-mail"));
        for (const ContactOfHandOver& contact : facts.contacts)
            if (contact.visibility == key)
                table.row({contact.person, contact.role, contact.workstream, contact.email});
        if (!table.rows.empty())
            document.add(std::move(table));
    }
}

void addKinds(Document& document, const HandOverFacts& facts)
{
    if (facts.kinds.empty())
        return;
    Table table{.caption = tr("Workstreams on record"), .columns = {}};
    table.column(tr("Kind"))
        .column(tr("On record"), Alignment::End)
        .column(tr("Active"), Alignment::End)
        .column(tr("At risk"), Alignment::End)
        .column(tr("Closed"), Alignment::End)
        .column(tr("State not known"), Alignment::End)
        .column(tr("Asking to be taken in"), Alignment::End);
    const auto number = [](int count) { return QString::number(count); };
    for (const KindCount& kind : facts.kinds)
        table.row({domain::noun(kind.noun)->pluralText(), number(kind.all), number(kind.active),
                   number(kind.atRisk), number(kind.closed),
                   number(kind.all - kind.active - kind.atRisk - kind.closed), number(kind.asking)});
    document.add(std::move(table));
}

} // namespace

Document buildHandOver(const HandOverFacts& facts)
{
    Document document{.title = tr("Hand-over"),
                      .subtitle = facts.of.isEmpty() ? tr("All workstreams") : facts.of,
                      .language = languageOfTheProgram(),
                      .distribution = Distribution::Internal,
                      .asOf = facts.snapshot,
                      .registerName = facts.registerName,
                      .headHash = facts.headHash,
                      .author = tr("IGF Secretariat")};
    if (facts.isSample)
        document.mark = tr("Sample data");
    KeyValues counts;
    const auto count = [&](const QString& what, size_t number) { counts.add(what, QString::number(number)); };
    count(tr("Waits for the Secretariat"), facts.ours.size());
    count(tr("Overdue"), facts.overdue.size());
    count(tr("Owed from today on"), facts.owed.size());
    count(tr("Waits on others"), facts.theirs.size());
    count(tr("Letters without an answer yet"), facts.awaited.size());
    count(tr("Letters that were not sent"), facts.drafts.size());
    document.add(Cover{counts.rows}).add(Contents{tr("Contents"), 1});
    addKinds(document, facts);
    addChapter(document, tr("Waits for the Secretariat"),
               waiting(tr("What is the Secretariat's own move"), facts.ours, Who::Same),
               tr("Nothing waits for the Secretariat."));
    explainByADay(document, facts.ours);
    addChapter(document, tr("Overdue"), owing(tr("What was owed before this day"), facts.overdue),
               tr("Nothing is overdue."));
    addChapter(document, tr("Owed from today on"), owing(tr("What is owed, the next first"), facts.owed),
               tr("Nothing is owed from today on."));
    addChapter(document, tr("Waits on others"),
               waiting(tr("What others have to move"), facts.theirs, Who::Told),
               tr("Nothing waits on others."));
    explainByADay(document, facts.theirs);
    addChapter(document, tr("Days that were moved"), moved(facts.moved),
               tr("No day of what is still owed was moved."));
    addChapter(document, tr("Letters without an answer yet"), awaited(facts.awaited),
               tr("No letter that was sent waits for an answer."));
    addChapter(document, tr("Letters that were not sent"), drafts(facts.drafts),
               tr("No draft of a letter is left."));
    addChapter(document, tr("Dates until %1").arg(day(facts.until)), ahead(facts.dates),
               tr("The calendar has nothing in this time."));
    if (facts.laterDates > 0)
        document.paragraph(
            tr("Entries of the calendar after that day: %1.").arg(QString::number(facts.laterDates)));
    addContacts(document, facts);
    return document;
}

} // namespace document
