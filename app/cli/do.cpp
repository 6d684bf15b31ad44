#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/cases/case_facts.h"
#include "core/office/cases/steps_of_many.h"
#include "core/office/desk/records.h"
#include "core/procedure/clauses.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// "REQUIREMENT=TEXT" justifies that one; a text alone justifies every requirement of the step.
Result<QMap<QString, QString>> justifications(const Request& request, const char* option,
                                              const QStringList& requirements)
{
    QMap<QString, QString> overrides;
    for (const QString& written : request.values(option)) {
        const qsizetype at = written.indexOf(u'=');
        const QString key = written.left(at);
        if (at > 0 && key == support::slug(key)) { // a key, so a mistyped one must not override everything
            if (!requirements.contains(key))
                return support::fail(support::ErrorCode::WrongUsage,
                                     tr("--%1: “%2” is not a requirement of this step; there are: %3.")
                                         .arg(QString::fromLatin1(option), support::excerpt(key),
                                              support::listed(requirements)));
            overrides.insert(key, written.mid(at + 1));
            continue;
        }
        for (const QString& requirement : requirements)
            overrides.insert(requirement, written);
    }
    return overrides;
}

/// What the step just taken went on without: nothing of it was needed, all of it is worth a word.
Result<Section> adviceNotMet(office::Office& office, office::RecordId id)
{
    DESK_ASSIGN(const auto steps, office::pastSteps(office, id));
    Section advice{.key = u"advice"_s,
                   .sheet = {tr("Advised, not met"),
                             {{u"requirement"_s, tr("Requirement")},
                              {u"sentence"_s, tr("What was found")},
                              {u"clause"_s, tr("Clause")}},
                             {}}};
    for (const domain::StepFinding& found : steps.back().findings)
        if (found.isAdvisory && (found.outcome == "not-met"_L1 || found.outcome == "not-checked"_L1))
            advice.sheet.rows << QVariantList{found.requirement, found.sentence, found.clause};
    return advice;
}

Result<Answer> doMany(const Request& request, office::Decision decision, const QMap<QString, QString>& fields)
{
    if (request.has("override"))
        return support::fail(support::ErrorCode::WrongUsage,
                             tr("--override is for one record, named by its ID."));
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.value("kind")));
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const auto records, chosen(request, *office));
    DESK_ASSIGN(decision.values, office::readFields(*office, *noun, fields));
    DESK_ASSIGN(
        const office::DoneToMany done,
        office::takeStepOfMany(*office, records, request.operand("TRANSITION"), decision, trial(request)));
    return told(*office, done);
}

/// Where a step would lead; what it would create has no ID yet.
Answer tried(const procedure::Procedure& procedure, const domain::RecordHead& head,
             const procedure::Transition* step)
{
    const QString to = step ? step->to : head.caseState.state; // another version keeps the state
    return Answer{
        .sections = {facts({fact(u"id"_s, tr("ID"), head.idText), fact(u"state"_s, tr("State"), to)})},
        .line =
            tr("%1 would be: %2. Nothing was changed.").arg(head.idText, procedure.state(to)->labelText())};
}

} // namespace

Result<Answer> runDo(const Request& request)
{
    office::Decision decision{.reason = request.value("reason"), .decidedBy = request.value("decided-by")};
    DESK_ASSIGN(decision.happenedOn, request.date("on"));
    DESK_ASSIGN(const auto fields, writtenFields(request));
    DESK_TRY(mustBeOfMany(request));
    if (request.has("kind"))
        return doMany(request, std::move(decision), fields);
    DESK_ASSIGN(const auto office, request.edit());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    DESK_ASSIGN(const domain::Record before, office::readRecord(*office, id));
    DESK_ASSIGN(decision.values, office::readFields(*office, before.noun(), fields));
    DESK_ASSIGN(const procedure::Procedure* const procedure,
                office::procedureOf(*office, before.head.caseState));
    const QString key = request.operand("TRANSITION");
    const procedure::Transition* step = procedure->transition(before.head.caseState.state, key);
    if (step) {
        DESK_ASSIGN(decision.overrides, justifications(request, "override", step->requirements));
        const QStringList overridden = decision.overrides.keys();
        if (request.has("public-reason") && overridden.isEmpty())
            return support::fail(support::ErrorCode::WrongUsage,
                                 tr("--public-reason goes with --override: it tells readers outside why a "
                                    "requirement was gone past."));
        DESK_ASSIGN(decision.publicReasons, justifications(request, "public-reason", overridden));
    }

    DESK_ASSIGN(const office::StepTaken taken, office::takeStep(*office, id, key, decision, trial(request)));
    if (trial(request) == office::Trial::Yes)
        return tried(*procedure, before.head, step);
    DESK_ASSIGN(const domain::Record after, office::readRecord(*office, id));
    const domain::CaseState& state = after.head.caseState;
    DESK_ASSIGN(const procedure::State* const reached, office::stateOf(*office, state));
    QStringList lines{tr("%1: %2").arg(after.head.idText, reached->labelText())};
    Section created{.key = u"created"_s,
                    .sheet = {tr("Created"),
                              {{u"id"_s, tr("ID")}, {u"noun"_s, tr("Kind")}, {u"title"_s, tr("Title")}},
                              {}}};
    for (const office::RecordId each : taken.created) {
        DESK_ASSIGN(const domain::Record made, office::readRecord(*office, each));
        created.sheet.rows << QVariantList{made.head.idText, made.head.noun, domain::displayTitle(made.head)};
        lines << tr("created %1: %2").arg(made.head.idText, domain::displayTitle(made.head));
    }
    DESK_ASSIGN(Section advice, adviceNotMet(*office, id));
    for (const QVariantList& row : std::as_const(advice.sheet.rows))
        lines << tr("advised, not met: %1").arg(procedure::withClauses(row[1].toString(), row[2].toString()));
    return Answer{.sections = {facts({fact(u"id"_s, tr("ID"), after.head.idText),
                                      fact(u"state"_s, tr("State"), state.state),
                                      fact(u"category"_s, tr("Category"), state.category),
                                      fact(u"since"_s, tr("Since"), state.since, domain::FieldType::Date)}),
                               std::move(created), std::move(advice)},
                  .line = lines.join(u'\n')};
}

} // namespace cli
