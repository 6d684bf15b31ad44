#include "ui/workstream/child_text.h"

#include "core/office/desk/task_ends.h"
#include "core/support/text.h"

namespace ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;

namespace {

QString titleOf(const domain::Record& record)
{
    const Field& field = *record.noun().field(QString::fromLatin1(record.noun().titleField));
    const bool isWorded = field.type == FieldType::Line || field.type == FieldType::Note ||
                          field.type == FieldType::Record; // a record is named by its own title
    return isWorded ? record.head.title.simplified()
                    : domain::displayValue(field, record.values.value(field.keyText()));
}

QString firstOf(const domain::Record& record, FieldType type)
{
    for (const Field& field : record.noun().fields) {
        const QVariant value = record.values.value(field.keyText());
        if (field.type == type && !value.isNull() && qstrcmp(field.key, record.noun().titleField) != 0)
            return domain::displayValue(field, value);
    }
    return {};
}

QString stateLabel(const office::Office& office, const domain::CaseState& at)
{
    const auto* procedure = office.procedures().find(at.procedure, at.version);
    const auto* state = procedure ? procedure->state(at.state) : nullptr;
    return state ? state->labelText() : at.state;
}

} // namespace

QString labelInSentence(const domain::Noun& noun)
{
    QStringList words = noun.labelText().split(u' ');
    for (QString& word : words) {
        if (word.size() < 2 || word != word.toUpper()) // "MAG" stays
            word = word.toLower();
    }
    return words.join(u' ');
}

ChildText childText(const office::Office& office, const domain::Record& record)
{
    const domain::RecordHead& head = record.head;
    QStringList details;
    if (head.noun == "task"_L1)
        details << office::taskEndText(record);
    else if (head.caseState.isOpen())
        details << stateLabel(office, head.caseState);
    else
        details << firstOf(record, FieldType::Choice) << firstOf(record, FieldType::Count);
    if (head.deadline.isOwed())
        details << support::relativeDays(office.today().daysTo(head.deadline.on));
    else if (head.noun != "task"_L1)
        details << firstOf(record, FieldType::Date);
    details.removeAll(QString());
    return {titleOf(record), details.join(u" · "_s)};
}

} // namespace ui
