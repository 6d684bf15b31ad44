#include "core/office/calendar/amending.h"

#include "core/office/calendar/rules.h"
#include "core/office/desk/dated_writing.h"
#include "core/office/desk/texts.h"
#include "core/procedure/parameters.h"
#include "core/register/records.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using support::ErrorCode;
using support::fail;

namespace {

/// What can be written about an element, read as any field is.
const Field kMet{.key = "met", .label = QT_TRANSLATE_NOOP("domain", "Met"), .type = FieldType::YesNo};
const Field kEvidence{
    .key = "evidence", .label = QT_TRANSLATE_NOOP("domain", "Evidence"), .type = FieldType::Note};
const Field kCheckedOn{
    .key = "checked-on", .label = QT_TRANSLATE_NOOP("domain", "Checked on"), .type = FieldType::Date};

Status judge(domain::Element& element, const QString& part, const QString& written)
{
    if (part.isEmpty()) {
        DESK_ASSIGN(const QVariant met, domain::parseValue(kMet, written));
        element.isMet = met.isNull() ? std::nullopt : std::optional(met.toBool());
    } else if (part == kEvidence.keyText()) {
        DESK_ASSIGN(const QVariant evidence, domain::parseValue(kEvidence, written));
        element.evidence = evidence.toString();
    } else if (part == kCheckedOn.keyText()) {
        DESK_ASSIGN(const QVariant day, domain::parseValue(kCheckedOn, written));
        element.checkedOn = day.toDate();
    } else {
        return fail(ErrorCode::WrongUsage,
                    tr("“%1” is not part of an element; “evidence” and “checked-on” are.")
                        .arg(support::excerpt(part)));
    }
    return {};
}

QString labels(const domain::Noun& noun, const Amendment& amendment)
{
    QStringList labels;
    for (auto it = amendment.values.begin(); it != amendment.values.end(); ++it)
        labels << noun.field(it.key())->labelText();
    for (const domain::Element& element : amendment.elements)
        labels << noun.element(element.key)->labelText();
    for (auto it = amendment.parameters.begin(); it != amendment.parameters.end(); ++it)
        labels << procedure::parameterField(it.key())->labelText();
    return support::listed(labels);
}

} // namespace

Result<Amendment> readAmendment(Office& office, const domain::Noun& noun,
                                const QMap<QString, QString>& written,
                                const std::vector<domain::Element>& present)
{
    Amendment amendment;
    QMap<QString, QString> fields;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const QString key = it.key().section(u'.', 0, 0);
        if (noun.element(key)) {
            auto element = std::ranges::find(amendment.elements, key, &domain::Element::key);
            if (element == amendment.elements.end()) {
                const auto known = std::ranges::find(present, key, &domain::Element::key);
                amendment.elements.push_back(known == present.end() ? domain::Element{.key = key} : *known);
                element = std::prev(amendment.elements.end());
            }
            DESK_TRY(judge(*element, it.key().section(u'.', 1), it.value()));
        } else if (noun.keyText() == u"cycle" && procedure::parameterField(key)) {
            amendment.parameters.insert(key, it.value());
        } else {
            fields.insert(it.key(), it.value());
        }
    }
    for (domain::Element& element : amendment.elements)
        if (element.isMet && !element.checkedOn.isValid())
            element.checkedOn = office.today();
    DESK_ASSIGN(amendment.values, readFields(office, noun, fields));
    return amendment;
}

namespace {

Status write(Office& office, const domain::Record& record, const Amendment& amendment, const QString& summary)
{
    DESK_TRY(writeFields(office, record, amendment.values));
    for (const domain::Element& element : amendment.elements) {
        DESK_TRY(refuseDayToCome(office, kCheckedOn, element.checkedOn));
        DESK_TRY(registry::writeElement(office.file(), record.head.id, element));
    }
    if (amendment.parameters.isEmpty())
        return {};
    return writeParameters(office, record[domain::cycle::year], amendment.parameters, summary);
}

} // namespace

Status amend(Office& office, RecordId id, const Amendment& amendment, Trial trial)
{
    DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), id));
    const QString summary =
        tr("Change %1: %2").arg(domain::displayTitle(record.head), labels(record.noun(), amendment));
    registry::Transaction transaction(office.file(), note(office, "change", summary));
    DESK_TRY(write(office, record, amendment, summary));
    return trial == Trial::Yes ? Status() : office.commit(transaction);
}

Result<DoneToMany> amendMany(Office& office, std::span<const RecordId> records,
                             const QMap<QString, QString>& written, Trial trial)
{
    QString what;
    return doToMany(
        office, note(office, "change", {}), records,
        [&](RecordId id) -> Result<std::vector<RecordId>> {
            DESK_ASSIGN(const domain::Record record, registry::readRecord(office.file(), id));
            DESK_ASSIGN(const auto present, elementsOf(office, id));
            DESK_ASSIGN(const Amendment amendment, readAmendment(office, record.noun(), written, present));
            what = labels(record.noun(), amendment);
            DESK_TRY(write(office, record, amendment, what));
            return std::vector<RecordId>();
        },
        trial,
        [&](qsizetype count) { return tr("Change %1; records: %2").arg(what, QString::number(count)); });
}

} // namespace office
