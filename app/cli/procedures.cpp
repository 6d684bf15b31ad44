#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/procedure/diagram.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

QVariant replacementIn(const procedure::Library& library, const procedure::Procedure& procedure)
{
    const int version = library.replacementOf(procedure);
    return version ? QVariant(version) : QVariant();
}

Section overview(const procedure::Library& library)
{
    Section section{.key = u"procedures"_s,
                    .sheet = {tr("Procedures"),
                              {{u"key"_s, tr("Key")},
                               {u"version"_s, tr("Version"), domain::FieldType::Count},
                               {u"title"_s, tr("Title")},
                               {u"subject"_s, tr("For")},
                               {u"valid-from"_s, tr("Valid from"), domain::FieldType::Date},
                               {u"valid-until"_s, tr("Valid until"), domain::FieldType::Date},
                               {u"replaced-by"_s, tr("Replaced by"), domain::FieldType::Count},
                               {u"adopted-by"_s, tr("Adopted by")},
                               {u"document"_s, tr("Document")},
                               {u"clause"_s, tr("Clause")}},
                              {}}};
    for (const procedure::Procedure& each : library.all())
        section.sheet.rows << QVariantList{each.key,
                                           each.version,
                                           each.titleText(),
                                           each.subject,
                                           known(each.validFrom),
                                           known(each.validUntil),
                                           replacementIn(library, each),
                                           known(each.adoptedBy),
                                           known(each.document),
                                           known(each.clause)};
    return section;
}

Section steps(const procedure::Procedure& procedure)
{
    static constexpr const char* kKeys[] = {"state", "transition", "to", "decided-by", "needs", "clause"};
    Section section{.key = u"steps"_s, .sheet = {procedure.titleText(), {}, {}}};
    const QStringList labels = procedure::tableHeader();
    for (qsizetype i = 0; i < labels.size(); ++i)
        section.sheet.columns << exchange::SheetColumn{QString::fromLatin1(kKeys[i]), labels[i]};
    for (const procedure::TableRow& row : procedure::toTable(procedure))
        section.sheet.rows << QVariantList{row.state,        known(row.transition),
                                           known(row.to),    known(row.decidedBy),
                                           known(row.needs), known(row.clause)};
    return section;
}

/// The newest version of a procedure.
const procedure::Procedure* newest(const procedure::Library& library, const QString& key)
{
    const procedure::Procedure* found = nullptr;
    for (const procedure::Procedure& each : library.all())
        if (each.key == key)
            found = library.find(key, each.version);
    return found;
}

} // namespace

Result<Answer> runProcedures(const Request& request)
{
    const procedure::Library library = procedure::Library::compiledIn();
    const QString key = request.operand("KEY");
    if (key.isEmpty() && request.format() == u"svg")
        return fail(ErrorCode::WrongUsage, tr("A diagram shows one procedure; name it."));
    if (key.isEmpty())
        return Answer{.sections = {overview(library)}};
    const procedure::Procedure* procedure = newest(library, key);
    if (!procedure)
        return fail(ErrorCode::NotFound, tr("There is no procedure “%1”; there are: %2.")
                                             .arg(support::excerpt(key), support::listed(library.keys())));
    if (request.format() == u"svg")
        return Answer{.verbatim = procedure::toSvg(*procedure)};
    return Answer{.sections = {steps(*procedure)}};
}

} // namespace cli
