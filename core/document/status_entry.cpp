// One workstream, told on about a page: facts, focus, people, and what it did in the year.
#include "core/document/status_kind.h"
#include "core/support/direction.h"
#include "core/support/text.h"

#include <algorithm>
#include <iterator>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

/// Websites are often noted without "https://".
QString webAddress(const QString& url) { return url.contains(u"://"_s) ? url : u"https://"_s + url; }

Text address(const QString& url) { return Text().link(url, webAddress(url)); }

Text statusText(const WorkstreamFacts& workstream)
{
    if (!workstream.self.now)
        return tr("Not known");
    Text text;
    text.bold(workstream.self.now->label);
    if (const QDate since = workstream.self.now->since; since.isValid())
        text.add((workstream.self.now->isTakenOver ? tr(", on record since %1")
                  : workstream.self.now->isFinal   ? tr(" on %1") // nothing goes on
                                                   : tr(" since %1"))
                     .arg(support::longDate(since)));
    if (workstream.before && workstream.before->key != workstream.self.now->key)
        text.muted(tr("; at the end of the previous cycle: %1").arg(workstream.before->label));
    return text;
}

Text reportText(const CaseFact& report, const KindFacts& kind, QDate day)
{
    const QDate due = reportDue(report, kind);
    const QDate received = reportReceived(report, day);
    Text text;
    text.bold(reportStandingLabel(reportStanding(report, kind, day)));
    if (due.isValid())
        text.add(tr("; due %1").arg(support::longDate(due)));
    const domain::Deadline& deadline = report.record.head.deadline;
    if (deadline.originally.isValid() && deadline.originally != deadline.on)
        text.add(tr(" (first %1)").arg(support::longDate(deadline.originally)));
    if (received.isValid())
        text.add(cameLate(report, kind, day) ? tr(", received late on %1").arg(support::longDate(received))
                                             : tr(", received on %1").arg(support::longDate(received)));
    if (const QString link = report.record[domain::annual_report::publishedAt]; !link.isEmpty())
        text.add(u"\n"_s).link(link, link);
    return text;
}

QString membersText(const domain::Record& figure)
{
    const QString basis = figure[domain::membership_figure::basis];
    const QString on = support::longDate(figure[domain::membership_figure::on]);
    return basis.isEmpty() ? tr("%1 on %2").arg(number(figure[domain::membership_figure::members]), on)
                           : tr("%1 on %2 (%3)")
                                 .arg(number(figure[domain::membership_figure::members]), on,
                                      domain::kMembershipBases.label(basis).toLower());
}

QString governanceText(const domain::Record& record)
{
    QStringList parts;
    if (const QString key = domain::read(record.values, domain::dynamic_coalition::governance);
        !key.isEmpty())
        parts.append(domain::kGovernance.label(key));
    if (const auto isWritten = domain::read(record.values, domain::dynamic_coalition::hasWrittenFramework))
        parts.append(*isWritten ? tr("with a written framework") : tr("without a written framework"));
    return support::listed(parts);
}

/// A name written from right to left does not turn the line around it: left-to-right marks stand at both
/// ends.
QString inLine(const QString& name) { return name.isRightToLeft() ? u'\u200E' + name + u'\u200E' : name; }

/// One row for each role, whatever the number of people in it.
void addPeople(KeyValues& facts, const WorkstreamFacts& workstream)
{
    for (const domain::Term& term : domain::kRoles.terms) {
        Text people;
        for (const RoleFact& role : workstream.roles) {
            if (role.role != QLatin1StringView(term.key))
                continue;
            people.add(people.isEmpty() ? QString() : u"\n"_s).add(inLine(role.person));
            if (!role.stakeholderGroup.isEmpty())
                people.muted(support::listed(
                    {QString(), domain::kStakeholderGroups.label(role.stakeholderGroup).toLower()}));
        }
        if (!people.isEmpty())
            facts.add(domain::kRoles.label(QString::fromLatin1(term.key)), people);
    }
}

/// What was looked at, and the answer. Evidence is told where the answer is no; it may be a remark to
/// oneself, so the public does not read it.
Text commitments(const Context& context, const WorkstreamFacts& workstream)
{
    Text text;
    for (const domain::Element& element : workstream.elements) {
        const domain::ElementKind* kind = workstream.self.record.noun().element(element.key);
        if (!kind || !element.isMet || isToldByAMetric(*kind, workstream))
            continue;
        text.add(text.isEmpty() ? QString() : u"\n"_s)
            .bold(*element.isMet ? tr("Yes. ") : tr("No. "))
            .add(tr("%1 (%2)").arg(kind->labelText(),
                                   QString::fromLatin1(kind->clause).replace(u' ', u", "_s)));
        if (!*element.isMet && !context.isPublic() && !element.evidence.isEmpty())
            text.muted(tr(". %1, %2").arg(element.evidence, dayOrDash(element.checkedOn)));
    }
    return text;
}

/// Whether a workstream is active beyond its session at the annual meeting. DC-23
QString activityText(const WorkstreamFacts& workstream)
{
    const auto sessions = std::ranges::count_if(workstream.activities, isSession);
    const auto beyond = int(workstream.activities.size()) - int(sessions);
    return beyond == 0 ? tr("None beyond its sessions at the annual meeting")
                       : tr("%1 beyond its sessions at the annual meeting").arg(number(beyond));
}

/// Fields as they stand, each with its label.
void addFields(KeyValues& facts, const Context& context, const WorkstreamFacts& workstream)
{
    const domain::Record& record = workstream.self.record;
    for (const ProfileField& told : profileOf(workstream).fields) {
        const domain::Field* field = record.noun().field(QString::fromLatin1(told.key));
        const QString value = domain::displayValue(*field, record.values.value(field->keyText()));
        if (value.isEmpty() || (context.isPublic() && !told.isForAll))
            continue;
        facts.add(field->labelText(), field->type == domain::FieldType::Url ? address(value) : Text(value));
    }
}

KeyValues profile(const Context& context, const KindFacts& kind, const WorkstreamFacts& workstream)
{
    const domain::Record& record = workstream.self.record;
    KeyValues facts;
    facts.add(tr("State"), statusText(workstream));
    if (workstream.report)
        facts.add(tr("Report for %1").arg(number(context.order.year)),
                  reportText(*workstream.report, kind, context.day()));
    else if (kind.reportDue.isValid())
        facts.add(tr("Report for %1").arg(number(context.order.year)),
                  kind.reportDue > context.day() && !isClosed(workstream)
                      ? tr("Not asked for yet; reports are due on %1").arg(support::longDate(kind.reportDue))
                      : tr("None expected"));
    if (!workstream.buildsOn.isEmpty())
        facts.add(tr("Builds on"), workstream.buildsOn);
    for (const domain::Record& former : workstream.formerNames)
        facts.add(tr("Formerly"),
                  former[domain::former_name::ends].isValid()
                      ? tr("%1, until it was renamed on %2")
                            .arg(former.head.title, support::longDate(former[domain::former_name::ends]))
                      : former.head.title);
    if (!workstream.memberships.empty())
        facts.add(tr("Members"), membersText(workstream.memberships.front()));
    if (const QString governance = governanceText(record); !governance.isEmpty())
        facts.add(tr("Governance"), governance);
    addFields(facts, context, workstream);
    addPeople(facts, workstream);
    for (const LinkFact& link : workstream.links)
        facts.add(link.kind, link.title);
    if (!workstream.activities.empty())
        facts.add(tr("Activities"), activityText(workstream));
    if (const Text judged = commitments(context, workstream); !judged.isEmpty())
        facts.add(tr(profileOf(workstream).elements), judged);
    return facts;
}

/// "Toolkit" as "toolkit", "DCCG meeting" as it is.
QString withinSentence(const QString& label)
{
    const bool isAcronym = label.size() > 1 && label[1].isUpper();
    return isAcronym ? label : label.left(1).toLower() + label.mid(1);
}

/// The only row of a table as a fact: what it is about, which is no number and the day only of a meeting, and
/// the rest under the titles of the columns where the values do not speak for themselves.
Text inOneFact(const Table& table)
{
    const QStringList speaking{tr("Date"), tr("Kind"), tr("State"), tr("Result")};
    const std::vector<Cell>& row = table.rows.front();
    const Column& first = table.columns.front();
    const std::size_t about = first.title == tr("Date") || first.alignment == Alignment::End ? 1 : 0;
    Text fact;
    const QString name = support::isolated(row[about].text); // with the day that follows it none of its own
    if (row[about].link.isEmpty())
        fact.add(name);
    else
        fact.link(name, row[about].link);
    QStringList rest{QString()}; // the comma before the first
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString& title = table.columns[i].title;
        if (i == about || row[i].text == orDash({}))
            continue;
        const bool isSaid = std::ranges::any_of(rest, [&](const QString& said) {
            return said.contains(
                withinSentence(title)); // "published, 4 Oct 2021", "report received, 30 Aug 2021"
        });
        rest.append(speaking.contains(title) ? withinSentence(row[i].text)
                    : isSaid                 ? row[i].text
                                             : tr("%1: %2").arg(withinSentence(title), row[i].text));
    }
    return fact.muted(support::listed(rest));
}

/// What a part says, as a table or, where that would have a single row, among the facts.
void addPart(KeyValues& facts, Document& below, const EntryPart& part, const Context& context,
             const WorkstreamFacts& workstream)
{
    Document own;
    part.add(own, context, workstream);
    const Table* table = part.one ? std::get_if<Table>(&own.blocks.front()) : nullptr;
    if (table && own.blocks.size() == 1 && table->rows.size() == 1)
        facts.add(tr(part.one), inOneFact(*table));
    else
        std::ranges::move(own.blocks, std::back_inserter(below.blocks));
}

/// What the office wrote for itself, for its own copies only.
Text internalNotes(const WorkstreamFacts& workstream)
{
    std::vector<Text> notes;
    const auto add = [&](const QString& about, const QString& note) {
        if (!note.isEmpty())
            notes.push_back(Text().bold(tr("%1: ").arg(about)).add(note));
    };
    add(tr("Membership"),
        domain::read(workstream.self.record.values, domain::dynamic_coalition::membershipNotes));
    for (const RoleFact& role : workstream.roles)
        add(role.person, role.note);
    for (const domain::Record& proof : workstream.proofs)
        add(proof.head.title, proof[domain::proof::note]);
    for (const LinkFact& link : workstream.links)
        add(link.title, link.note);
    Text together;
    if (notes.empty())
        return together;
    together.bold(tr("Internal notes"));
    for (const Text& note : notes) {
        together.add(u"\n"_s);
        for (const Run& run : note.runs)
            together.runs.push_back(run);
    }
    return together;
}

/// The fields that the table of all does not show.
std::vector<const domain::Field*> briefFields(const Context& context, const KindFacts& kind)
{
    const auto isShownAbove = [&](const domain::Field& field) {
        return std::ranges::any_of(profileOf(kind).columns, [&](const OverviewColumn& column) {
            return tr(column.title) == field.labelText();
        });
    };
    std::vector<const domain::Field*> fields;
    for (const ProfileField& told : profileOf(kind).fields) {
        const domain::Field* field = nounOf(kind).field(QString::fromLatin1(told.key));
        if ((told.isForAll || !context.isPublic()) && !isShownAbove(*field))
            fields.push_back(field);
    }
    return fields;
}

Cell fieldCell(const domain::Record& record, const domain::Field& field)
{
    const QString value = domain::displayValue(field, record.values.value(field.keyText()));
    return value.isEmpty() || field.type != domain::FieldType::Url ? Cell(orDash(value))
                                                                   : Cell::linked(value, webAddress(value));
}

/// A row for each of whom there is nothing more to tell; columns in which no row has anything are left out.
void addBrief(Document& document, const Context& context, const KindFacts& kind,
              const std::vector<const WorkstreamFacts*>& workstreams)
{
    Table table{.caption = tr("What is on record of the others")};
    table.column(tr("Name"));
    QStringList names;
    for (const WorkstreamFacts* workstream : workstreams) {
        names.append(fullName(*workstream));
        table.row({names.last()});
    }
    for (const domain::Field* field : briefFields(context, kind)) {
        std::vector<Cell> cells;
        for (const WorkstreamFacts* workstream : workstreams)
            cells.push_back(fieldCell(workstream->self.record, *field));
        if (std::ranges::all_of(cells, [](const Cell& cell) { return cell.text == orDash({}); }))
            continue;
        table.column(field->labelText());
        for (std::size_t row = 0; row < cells.size(); ++row)
            table.rows[row].push_back(std::move(cells[row]));
    }
    if (table.columns.size() == 1)
        document.paragraph(tr("%1.").arg(support::listedApart(names)));
    else
        document.add(std::move(table));
}

QString briefAnchor(const QString& noun) { return noun + u"-others"_s; }

} // namespace

bool isTold(const WorkstreamFacts& workstream, const Context& context)
{
    const domain::Record& record = workstream.self.record;
    return context.coversOne() ||
           std::ranges::any_of(profileOf(workstream).parts,
                               [&](const EntryPart* part) { return part->isThere(workstream, context); }) ||
           !domain::read(record.values, domain::dynamic_coalition::achievements).isEmpty() ||
           !workstream.memberships.empty() || !workstream.formerNames.empty() ||
           !overridesIn(workstream).empty() || (context.isInternal() && !internalNotes(workstream).isEmpty());
}

Cell nameCell(const WorkstreamFacts& workstream, const Context& context)
{
    const QString& noun = workstream.self.record.head.noun;
    return Cell::linked(fullName(workstream),
                        u'#' + (isTold(workstream, context) ? anchorOf(workstream) : briefAnchor(noun)));
}

void addEntries(Document& document, const Context& context, const KindFacts& kind)
{
    document.heading(2, tr("One by one"), kind.noun + u"-entries"_s);
    std::vector<const WorkstreamFacts*> others;
    for (const WorkstreamFacts* workstream : closedLast(kind)) {
        if (!isTold(*workstream, context)) {
            others.push_back(workstream);
            continue;
        }
        document.heading(3, fullName(*workstream), anchorOf(*workstream));
        addEntry(document, context, kind, *workstream);
    }
    if (others.empty())
        return;
    document.heading(3, tr("Others"), briefAnchor(kind.noun));
    addBrief(document, context, kind, others);
}

void addEntry(Document& document, const Context& context, const KindFacts& kind,
              const WorkstreamFacts& workstream)
{
    if (const QString focus = workstream.self.record[profileOf(kind).focus]; !focus.isEmpty())
        document.paragraph(focus);
    KeyValues facts = profile(context, kind, workstream);
    Document below;
    QStringList nothing;
    for (const EntryPart* part : profileOf(kind).parts) {
        if (!part->isThere(workstream, context))
            nothing.append(tr(part->name));
        else if (part->add)
            addPart(facts, below, *part, context, workstream);
    }
    document.add(std::move(facts));
    if (const QString achievements =
            domain::read(workstream.self.record.values, domain::dynamic_coalition::achievements);
        !achievements.isEmpty())
        document.paragraph(Text().bold(tr("Achievements. ")).add(achievements));
    std::ranges::move(below.blocks, std::back_inserter(document.blocks));
    if (context.coversOne()) // in a report on many, they stand among the exceptions
        for (const Override& override : overridesIn(workstream))
            document.note(overrideText(override, context.order.distribution), NoteKind::Aside);
    if (const Text notes = context.isInternal() ? internalNotes(workstream) : Text(); !notes.isEmpty())
        document.note(notes, NoteKind::Aside);
    if (!nothing.isEmpty() && context.coversOne()) // in a report on many, the annex counts what is missing
        document.note(tr("Nothing on record: %1.").arg(support::listed(nothing)));
}

} // namespace document::status
