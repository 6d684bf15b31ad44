// The annex: whom to write to, the procedures that were followed, and what the register does not know.
#include "core/document/status_kind.h"
#include "core/domain/audience.h"
#include "core/domain/known.h"
#include "core/procedure/clauses.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QSet>

#include <algorithm>

namespace document::status {

using namespace Qt::StringLiterals;

namespace {

/// "DC report 2021, I.3": the papers are in English, and so is how they are cited.
QString cited(const ProcedureFact& procedure)
{
    const support::InLanguage spoken(u"en"_s);
    QStringList parts{procedure.document, procedure.clause};
    parts.removeAll(QString());
    return support::listed(parts);
}

void addContacts(Document& document, const Context& context)
{
    document.heading(2, tr("Contacts"));
    Table table{.caption = tr("Contacts on %1").arg(daysOfStates(context.facts))};
    table.column(tr("Of")).column(tr("Role")).column(tr("Name")).column(tr("E-mail"));
    int withheld = 0;
    for (const KindFacts& kind : context.facts.kinds) {
        for (const WorkstreamFacts& workstream : kind.workstreams) {
            for (const RoleFact& role : workstream.roles) {
                if (role.email.isEmpty())
                    continue;
                if (domain::isShownTo(audienceOf(context.order.distribution), role.visibility))
                    table.row({shortName(workstream), domain::kRoles.label(role.role), role.person,
                               Cell::linked(role.email, u"mailto:"_s + role.email)});
                else
                    ++withheld;
            }
        }
    }
    if (table.rows.empty())
        document.paragraph(
            tr("There are no contact details that may be shown to the readers of this document."));
    else
        document.add(std::move(table));
    if (withheld > 0)
        document.note(
            tr("Contact details withheld, as the persons concerned wish: %1.").arg(number(withheld)));
}

/// A practice is older than the report that describes it: on a day before that there was nothing to quote.
QString source(const QString& paper, QDate day)
{
    return domain::wasOutOn(paper, day) ? paper : tr("Practice, described later");
}
QString sourceOf(const ProcedureFact& procedure, QDate day)
{
    return source(procedure.document, day) == procedure.document ? cited(procedure)
                                                                 : source(procedure.document, day);
}

void addProcedures(Document& document, const Context& context)
{
    document.heading(2, tr("Procedures followed"));
    if (context.facts.procedures.empty()) {
        document.paragraph(tr("No case of this report follows a procedure."));
        return;
    }
    Table table{.caption = tr("Versions that the cases of this report follow")};
    table.column(tr("Procedure"))
        .column(tr("Version"), Alignment::End)
        .column(tr("Source"))
        .column(tr("Applied since"))
        .column(tr("Cases"), Alignment::End);
    for (const ProcedureFact& procedure : context.facts.procedures)
        table.row({procedure.title, number(procedure.version), sourceOf(procedure, context.day()),
                   dayOrDash(procedure.validFrom), number(procedure.cases)});
    document.add(std::move(table));
}

/// A long list of names tells less than how many they are.
QString namesOrAll(const QStringList& names, const KindFacts& kind)
{
    constexpr qsizetype kMostNames = 30;
    return names.size() <= kMostNames
               ? support::listed(names)
               : tr("%1 of the %2")
                     .arg(number(int(names.size())),
                          counted(kind, countWhere(kind, [](const auto& w) { return !isClosed(w); })));
}

/// What of them was invented; each page only says that some of it was.
void addSample(Document& document, const Context& context)
{
    if (document.mark.isEmpty())
        return;
    document.heading(2, tr("Sample data"));
    Table table{.caption = tr("What was invented to show the program")};
    table.column(tr("Of")).column(tr("Invented"));
    for (const KindFacts& kind : context.facts.kinds) {
        for (const WorkstreamFacts& workstream : kind.workstreams)
            if (const QStringList parts = sampleParts(workstream); !parts.isEmpty())
                table.row({shortName(workstream), support::listed(parts)});
        const auto applications = std::ranges::count_if(
            kind.applications, [](const CaseFact& item) { return item.record.head.isSample; });
        if (applications > 0)
            table.row({tr(profileOf(kind).applications), number(int(applications))});
    }
    document.add(std::move(table));
}

void addDataNotes(Document& document, const Context& context)
{
    document.heading(2, tr("Data notes"));
    Table table{.caption = tr("What the register does not know, of those that are not closed")};
    const bool areSeveral = context.facts.kinds.size() > 1;
    table.column(tr("Missing"));
    if (areSeveral)
        table.column(tr("Kind"));
    table.column(tr("Number"), Alignment::End).column(tr("Of"));
    for (const KindFacts& kind : context.facts.kinds) {
        for (const Gap& gap : profileOf(kind).gaps) {
            QStringList names;
            for (const WorkstreamFacts& workstream : kind.workstreams) {
                if (!isClosed(workstream) && gap.isMissing(workstream))
                    names.append(shortName(workstream));
            }
            if (names.isEmpty())
                continue;
            std::vector<Cell> row;
            row.reserve(table.columns.size());
            row.emplace_back(tr(gap.name));
            if (areSeveral)
                row.emplace_back(QString::fromLatin1(nounOf(kind).stream));
            row.emplace_back(number(int(names.size())));
            row.emplace_back(namesOrAll(names, kind));
            table.row(std::move(row));
        }
    }
    if (table.rows.empty())
        document.paragraph(tr("Nothing that this report asks for is missing."));
    else
        document.add(std::move(table));
    QDate earliest = context.day();
    for (const KindFacts& kind : context.facts.kinds)
        earliest = std::min(earliest, kind.day);
    if (context.facts.writtenOn > earliest)
        document.note(
            tr("States, roles, names and dates are those of %1. Of texts, of links, of organizing teams and "
               "of "
               "how far a recommendation has come no day is on record: they are told as they were last "
               "written.")
                .arg(daysOfStates(context.facts)));
}

/// The codes that the report names, by what is told of in it.
QStringList clausesNamed(const Context& context)
{
    QSet<QString> named;
    const auto add = [&](const QString& codes) {
        for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
            if (!procedure::clauseWords(code).isEmpty())
                named.insert(code);
    };
    for (const KindFacts& kind : context.facts.kinds) {
        for (const WorkstreamFacts& workstream : kind.workstreams) {
            for (const domain::Element& element : workstream.elements)
                if (const auto* asked = nounOf(kind).element(element.key);
                    asked && element.isMet && !isToldByAMetric(*asked, workstream))
                    add(QString::fromLatin1(asked->clause));
            for (const MetricFact& metric : workstream.metrics)
                add(metric.clause);
            for (const Override& override : overridesIn(workstream))
                add(override.finding->clause);
        }
        for (const CaseFact& application : kind.applications)
            if (domain::mayRead(audienceOf(context.order.distribution), application.record.head))
                for (const Override& override : overridesIn({}, application))
                    add(override.finding->clause);
    }
    QStringList codes(named.begin(), named.end());
    std::ranges::sort(codes, {}, [](const QString& code) { // "DC-5" before "DC-14"
        const qsizetype hyphen = code.lastIndexOf(u'-');
        return std::pair(code.first(hyphen), code.sliced(hyphen + 1).toInt());
    });
    return codes;
}

/// A code alone tells a reader outside nothing.
void addClauses(Document& document, const Context& context)
{
    Table table{.caption = tr("What the codes of this report stand for")};
    table.column(tr("Clause")).column(tr("In short")).column(tr("Source"));
    for (const QString& code : clausesNamed(context))
        table.row({code, procedure::clauseWords(code), source(procedure::clauseSource(code), context.day())});
    if (table.rows.empty())
        return;
    document.heading(2, tr("Clauses"));
    document.add(std::move(table));
}

} // namespace

void addAnnex(Document& document, const Context& context)
{
    document.heading(1, tr("Annex"), u"annex"_s);
    addContacts(document, context);
    addProcedures(document, context);
    addClauses(document, context);
    addDataNotes(document, context);
    addSample(document, context);
    if (context.coversOne()) // the others say it below their contents
        document.note(designationsNote());
}

} // namespace document::status
