#include "core/procedure/parameters.h"

#include "core/procedure/texts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Status;

namespace {

struct ConditionWord
{
    QStringView key;
    const char* label;
};
const ConditionWord kConditions[] = {
    {session_condition::kAnnualReportAccepted,
     QT_TRANSLATE_NOOP("procedure", "The annual report of the year before is accepted")},
    {session_condition::kSessionReportReceived,
     QT_TRANSLATE_NOOP("procedure", "The session report of the meeting before was received")},
    {session_condition::kDccgContribution,
     QT_TRANSLATE_NOOP("procedure", "The coalition contributes regularly to the coordination group")},
};

const ParameterField kFields[] = {
    {"dc-stakeholder-groups", QT_TRANSLATE_NOOP("procedure", "Stakeholder groups needed for a DC"),
     &Parameters::dcStakeholderGroups, 1, 5, "MO-DC-2"},
    {"nri-stakeholder-groups",
     QT_TRANSLATE_NOOP("procedure", "Stakeholder groups needed for an NRI's organizing team"),
     &Parameters::nriStakeholderGroups, 1, 5, "MO-NRI-3"},
    {"dc-report-due", QT_TRANSLATE_NOOP("procedure", "Annual report of a DC due on, in the year after"),
     &Parameters::dcReportDue, 0, 0, "DC-11"},
    {"dc-report-grace-days", QT_TRANSLATE_NOOP("procedure", "Days of grace for the annual report of a DC"),
     &Parameters::dcReportGraceDays, 0, 365, "DC-11"},
    {"bpf-facilitators", QT_TRANSLATE_NOOP("procedure", "Facilitators needed for a BPF"),
     &Parameters::bpfFacilitators, 0, 20, "BPF-8"},
    {"bpf-mag-facilitators", QT_TRANSLATE_NOOP("procedure", "MAG members needed among them"),
     &Parameters::bpfMagFacilitators, 0, 20, "BPF-5 BPF-8"},
    {"bpf-open-meetings", QT_TRANSLATE_NOOP("procedure", "Open virtual meetings of a BPF"),
     &Parameters::bpfOpenMeetings, 0, 50, "BPF-12"},
    {"draft-output-weeks",
     QT_TRANSLATE_NOOP("procedure", "Weeks before the annual meeting for draft outputs"),
     &Parameters::draftOutputWeeks, 0, 52, "BPF-19"},
    {"bpf-list-subscribers", QT_TRANSLATE_NOOP("procedure", "Subscribers of an active BPF list"),
     &Parameters::bpfListSubscribers, 0, 100'000, "BPF-13"},
    {"bpf-monthly-messages", QT_TRANSLATE_NOOP("procedure", "Messages a month on an active BPF list"),
     &Parameters::bpfMonthlyMessages, 0, 100'000, "BPF-13"},
    {"dccg-representatives-at-least",
     QT_TRANSLATE_NOOP("procedure", "DCCG representatives of a DC, at least"),
     &Parameters::dccgRepresentativesAtLeast, 1, 10, "DC-27"},
    {"dccg-representatives-at-most", QT_TRANSLATE_NOOP("procedure", "DCCG representatives of a DC, at most"),
     &Parameters::dccgRepresentativesAtMost, 1, 10, "DC-27"},
    {"dc-session-conditions", QT_TRANSLATE_NOOP("procedure", "What a DC session depends on"),
     &Parameters::dcSessionConditions, 0, 0, "DC-12 DC-30"},
    {"nri-report-due", QT_TRANSLATE_NOOP("procedure", "Annual report of an NRI due on, in the year after"),
     &Parameters::nriReportDue},
    {"reminder-lead-days",
     QT_TRANSLATE_NOOP("procedure", "Days before a due date for the first reminder (no source sets them)"),
     &Parameters::reminderLeadDays, 0, 365},
    {"reminder-gap-days",
     QT_TRANSLATE_NOOP("procedure", "Days from one reminder to the next (no source sets them)"),
     &Parameters::reminderGapDays, 1, 365},
    {"letter-answer-days",
     QT_TRANSLATE_NOOP("procedure", "Days to answer a letter that asks for it (no source sets them)"),
     &Parameters::letterAnswerDays, 1, 365},
};

QString written(int number) { return QString::number(number); }
QString written(DayOfYear day) { return QDate(2001, day.month, day.day).toString(u"MM-dd"_s); }
QString written(const QStringList& keys) { return keys.join(u' '); }
template <typename T>
QString written(const std::optional<T>& value)
{
    return value ? written(*value) : QString();
}

// One reader for each kind of value: stores it, or says what was expected.
Status read(const ParameterField& field, const QString& text, int& value)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < field.least || number > field.most) {
        const QLocale locale = support::locale();
        return fail(ErrorCode::BadInput, tr("%1: “%2” is not a whole number from %3 to %4.")
                                             .arg(field.labelText(), support::excerpt(text),
                                                  locale.toString(field.least), locale.toString(field.most)));
    }
    value = number;
    return {};
}

Status read(const ParameterField& field, const QString& text, DayOfYear& value)
{
    // 2001 was no leap year: a day that returns every year must exist in it.
    const QDate day = text.size() == 5 ? QDate::fromString(u"2001-"_s + text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is not a day of every year; write month and day as 01-31.")
                        .arg(field.labelText(), support::excerpt(text)));
    value = {day.month(), day.day()};
    return {};
}

Status read(const ParameterField& field, const QString& text, QStringList& value)
{
    QStringList given = text.split(u' ', Qt::SkipEmptyParts);
    QStringList inOrder;
    for (const ConditionWord& condition : kConditions) {
        if (given.removeAll(condition.key) > 0)
            inOrder << condition.key.toString();
    }
    if (!given.isEmpty())
        return fail(ErrorCode::BadInput, tr("%1: there is no condition called “%2”.")
                                             .arg(field.labelText(), support::excerpt(given.constFirst())));
    value = inOrder;
    return {};
}

template <typename T>
Status read(const ParameterField& field, const QString& text, std::optional<T>& value)
{
    if (text.isEmpty()) {
        value.reset();
        return {};
    }
    T inner{};
    DESK_TRY(read(field, text, inner));
    value = inner;
    return {};
}

} // namespace

Parameters::Parameters()
{
    for (const ConditionWord& condition : kConditions)
        dcSessionConditions << condition.key.toString();
}

QString ParameterField::labelText() const { return tr(label); }

QString ParameterField::plainValue(const Parameters& parameters) const
{
    return std::visit([&](auto which) { return written(parameters.*which); }, member);
}

Status ParameterField::setValue(Parameters& parameters, const QString& text) const
{
    return std::visit([&](auto which) { return read(*this, text.trimmed(), parameters.*which); }, member);
}

std::span<const ParameterField> parameterFields() { return kFields; }

const ParameterField* parameterField(const QString& key)
{
    const auto found = std::ranges::find_if(
        kFields, [&](const ParameterField& f) { return key == QLatin1StringView(f.key); });
    return found == std::end(kFields) ? nullptr : &*found;
}

QList<SessionCondition> sessionConditions()
{
    QList<SessionCondition> conditions;
    for (const ConditionWord& condition : kConditions)
        conditions.append({condition.key.toString(), tr(condition.label)});
    return conditions;
}

QMap<QString, QString> toText(const Parameters& parameters)
{
    QMap<QString, QString> values;
    for (const ParameterField& field : kFields)
        values.insert(field.keyText(), field.plainValue(parameters));
    return values;
}

support::Result<Parameters> parametersFromText(const QMap<QString, QString>& values)
{
    Parameters parameters;
    for (const auto& [key, text] : values.asKeyValueRange()) {
        const ParameterField* field = parameterField(key);
        if (!field)
            return fail(ErrorCode::BadInput,
                        tr("There is no parameter called “%1”.").arg(support::excerpt(key)));
        DESK_TRY(field->setValue(parameters, text));
    }
    if (parameters.dccgRepresentativesAtLeast > parameters.dccgRepresentativesAtMost)
        return fail(ErrorCode::BadInput,
                    tr("A coalition cannot have to send more representatives to the DCCG than it may send."));
    return parameters;
}

} // namespace procedure
