#include "app/cli/commands.h"
#include "app/cli/looking_up.h"
#include "app/cli/texts.h"
#include "core/office/desk/records.h"
#include "core/office/people/erasing.h"
#include "core/office/people/unfinished_erasures.h"
#include "core/support/text.h"

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using domain::FieldType;
using support::ErrorCode;
using support::fail;

namespace {

Section section(office::Office& office, const office::HeldAbout& about)
{
    return {.key = u"held"_s, .sheet = office::sheetOf(office, about)};
}

support::Status choose(office::HeldAbout& about, const QStringList& numbers, bool isChosen)
{
    for (const QString& written : numbers) {
        const int number = written.toInt();
        const auto place = std::ranges::find(about.all, number, &office::Held::number);
        if (number < 1 || place == about.all.end())
            return fail(
                ErrorCode::WrongUsage,
                tr("“%1” is no number of the list; “held” shows them.").arg(support::excerpt(written)));
        place->isChosen = isChosen;
    }
    return {};
}

Section lines(const QString& key, const QString& label, const QStringList& sentences)
{
    Section section{.key = key, .sheet = {label, {{key, label, FieldType::Note}}, {}}};
    for (const QString& sentence : sentences)
        section.sheet.rows << QVariantList{sentence};
    return section;
}

Result<Answer> erasedBefore(office::Office& office, office::RecordId person)
{
    DESK_ASSIGN(const auto record, office::readRecord(office, person));
    QStringList gone{tr("This person is erased already. The record has the ID %1.").arg(record.head.idText)};
    DESK_ASSIGN(const auto left, office.unfinishedErasures());
    if (office.isViewOnly() && !left.empty())
        gone << tr("The files beside the register still hold something; erasing goes on with it.");
    support::Status finished;
    office::finishErasures(office, [&](const Result<QString>& told) {
        if (told)
            gone << *told;
        else
            finished = fail(told.error());
    });
    office.finishBackup();
    DESK_TRY(finished);
    return Answer{.sections = {lines(u"erased"_s, tr("Erased"), gone)}};
}

} // namespace

Result<Answer> runHeld(const Request& request)
{
    DESK_ASSIGN(const auto office, request.view());
    DESK_ASSIGN(const office::RecordId person, office::findRecord(*office, request.operand("PERSON")));
    DESK_ASSIGN(auto about, office::heldAbout(*office, person));
    return Answer{.sections = {section(*office, about)}};
}

Result<Answer> runErase(const Request& request)
{
    const bool isTrial = request.has("dry-run");
    if (!isTrial && !request.has("yes"))
        return fail(ErrorCode::WrongUsage,
                    tr("Erasing cannot be undone. --dry-run shows what it would do, --yes does it."));
    DESK_ASSIGN(const auto office, isTrial ? request.view() : request.editAsItIs());
    DESK_ASSIGN(const auto before, office::erasedPersonOf(*office, request.operand("PERSON")));
    if (before)
        return erasedBefore(*office, *before);
    if (!isTrial)
        request.finishErasures(*office); // of others
    DESK_ASSIGN(const office::RecordId person, office::findRecord(*office, request.operand("PERSON")));
    DESK_ASSIGN(auto about, office::heldAbout(*office, person));
    DESK_TRY(choose(about, request.values("also"), true));
    DESK_TRY(choose(about, request.values("keep"), false));
    if (isTrial)
        return Answer{.sections = {section(*office, about)}};
    DESK_ASSIGN(const office::Erased erased, office::erasePerson(*office, about));
    return Answer{.sections = {lines(u"erased"_s, tr("Erased"), erased.gone),
                               lines(u"stays"_s, tr("Stays"), erased.stays)}};
}

} // namespace cli
