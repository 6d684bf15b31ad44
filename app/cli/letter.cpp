#include "core/office/letters.h"

#include "app/cli/commands.h"
#include "app/cli/saving.h"
#include "core/office/decisions.h"
#include "core/office/records.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStatement = u"statement"; ///< the decision itself, not a letter about it

QString tr(const char* text) { return QCoreApplication::translate("cli", text); }

document::Document asDocument(const office::LetterDraft& draft, const QDateTime& now)
{
    document::Document letter{.title = draft.subject, .asOf = now};
    letter.heading(1, draft.subject);
    if (!draft.recipient.isEmpty() || !draft.address.isEmpty())
        letter.paragraph(document::Text(tr("To: "))
                             .bold(QStringList{draft.recipient, draft.address}.join(u' ').trimmed()));
    for (const QString& paragraph : draft.body.split(u"\n\n"_s, Qt::SkipEmptyParts))
        letter.paragraph(paragraph.trimmed());
    return letter;
}

} // namespace

Result<Answer> runLetter(const Request& request)
{
    const QString which = request.operand("TEMPLATE");
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::RecordId id, office::findRecord(*office, request.operand("ID")));
    if (which == kStatement) {
        DESK_ASSIGN(const document::Document statement, office::decisionStatement(*office, id));
        return pressAndSave(request, statement);
    }
    DESK_ASSIGN(const office::LetterDraft draft, office::draftLetter(*office, id, which));
    if (endingOf(request.value("output")) == u"eml")
        return save(request, office::letterAsEmail(*office, draft));
    return pressAndSave(request, asDocument(draft, office->clock().now()));
}

} // namespace cli
