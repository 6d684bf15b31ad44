#include "core/office/documents/snapshot.h"

#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/exports.h"
#include "core/register/journal.h"

namespace office {

using namespace Qt::StringLiterals;

QDateTime snapshotTime(QDate day) { return QDateTime(day, QTime(23, 59, 59), Qt::UTC); }

Result<QString> registerName(Office& office)
{
    constexpr qsizetype kShown = 8;
    DESK_ASSIGN(const QString identity, registry::readIdentity(office.file()));
    return tr("Register %1").arg(identity.left(kShown));
}

Result<QString> headHash(Office& office)
{
    DESK_ASSIGN(const registry::ChainHead head, registry::chainHead(office.file()));
    return u"%1 · %2"_s.arg(QString::number(head.count), QString::fromLatin1(head.hash.toHex().left(12)));
}

std::optional<document::Standing> standingOn(const procedure::Procedure& procedure,
                                             const std::vector<PastStep>& past, QDate day)
{
    std::optional<document::Standing> standing;
    for (const PastStep& entry : past) {
        if (entry.step.happenedOn > day)
            break;
        const procedure::State* state = procedure.state(entry.step.to);
        if (standing && entry.step.transition == QLatin1StringView(kVersionChanged)) {
            standing->key = entry.step.to; // another word for the same state, which goes on
            standing->label = entry.toLabel;
            standing->countsAs = state ? state->countsAs : procedure::CountsAs::Nothing;
            continue;
        }
        standing = {.key = entry.step.to,
                    .label = entry.toLabel,
                    .category = state ? state->category : procedure::Category::Intake,
                    .isFinal = state && state->isFinal,
                    .since = entry.step.happenedOn,
                    .countsAs = state ? state->countsAs : procedure::CountsAs::Nothing,
                    .isTakenOver = entry.step.transition == QLatin1StringView(kTakenOver)};
    }
    return standing;
}

} // namespace office
