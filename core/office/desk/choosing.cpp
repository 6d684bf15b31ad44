#include "core/office/desk/choosing.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/texts.h"
#include "core/support/text.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

QStringList statesOf(const Office& office, const std::vector<const domain::Noun*>& nouns)
{
    QStringList states;
    for (const domain::Noun* noun : nouns)
        for (const procedure::Procedure& procedure : office.procedures().all())
            if (noun->procedure && procedure.key == QLatin1StringView(noun->procedure))
                for (const procedure::State& state : procedure.states)
                    states << state.key;
    states.removeDuplicates();
    return states;
}

QString namesOf(const std::vector<const domain::Noun*>& nouns)
{
    QStringList names;
    for (const domain::Noun* noun : nouns)
        names << noun->pluralText();
    names.removeDuplicates();
    return support::listed(names);
}

QStringList categories()
{
    using enum procedure::Category;
    QStringList keys;
    for (const auto each : {Intake, Active, AtRisk, Closed})
        keys << procedure::categoryKey(each);
    return keys;
}

Status mustBeOne(const QString& key, const QString& written, const QStringList& known)
{
    if (known.contains(written))
        return {};
    return fail(ErrorCode::WrongUsage,
                tr("%1 is one of %2, not “%3”.").arg(key, support::listed(known), support::excerpt(written)));
}

QString ofHead(const domain::RecordHead& head, const QString& key)
{
    if (key == "state"_L1)
        return head.caseState.state;
    return key == "category"_L1 ? head.caseState.category : head.stream;
}

} // namespace

Result<Choice> Choice::read(Office& office, const domain::Noun& noun, int year,
                            const QMap<QString, QString>& where,
                            const std::vector<const domain::Noun*>& askedWith)
{
    std::vector<const domain::Noun*> asked{&noun};
    asked.insert(asked.end(), askedWith.begin(), askedWith.end());
    Choice choice;
    choice.m_year = year;
    QMap<QString, QString> fields;
    for (auto it = where.begin(); it != where.end(); ++it) {
        if (const bool isCase = it.key() == "state"_L1 || it.key() == "category"_L1; isCase) {
            const QStringList states = statesOf(office, asked);
            if (states.isEmpty())
                return fail(ErrorCode::WrongUsage, tr("%1 have no state.").arg(namesOf(asked)));
            if (it.key() == "state"_L1 && !states.contains(it.value()))
                return fail(ErrorCode::WrongUsage,
                            tr("%1 have no state “%2”; there are: %3.")
                                .arg(namesOf(asked), support::excerpt(it.value()), support::listed(states)));
            if (it.key() == "category"_L1)
                DESK_TRY(mustBeOne(it.key(), it.value(), categories()));
            choice.m_ofHead.insert(it.key(), it.value());
        } else if (it.key() == "stream"_L1) {
            const QString stream = it.value().trimmed().toUpper();
            DESK_TRY(mustBeOne(it.key(), stream, {u"DC"_s, u"BPF"_s, u"PN"_s, u"NRI"_s}));
            choice.m_ofHead.insert(it.key(), stream);
        } else if (it.key() == "workstream"_L1) {
            DESK_ASSIGN(choice.m_workstream, findRecord(office, it.value()));
        } else {
            fields.insert(it.key(), it.value());
        }
    }
    DESK_ASSIGN(choice.m_values, readFields(office, noun, fields));
    return choice;
}

Result<bool> Choice::covers(Office& office, const domain::Record& record) const
{
    if (m_year != 0) {
        DESK_ASSIGN(const int counted, cycleCounted(office, record));
        if (counted != m_year)
            return false;
    }
    for (auto it = m_ofHead.begin(); it != m_ofHead.end(); ++it)
        if (ofHead(record.head, it.key()) != it.value())
            return false;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const QVariant held = record.values.value(it.key());
        if (held.isNull() != it.value().isNull() || (!held.isNull() && held != it.value()))
            return false;
    }
    return !m_workstream || record.head.parent == *m_workstream || record.head.id == *m_workstream;
}

Result<std::vector<domain::Record>> chosenRecords(Office& office, const domain::Noun& noun,
                                                  const Choice& choice)
{
    DESK_ASSIGN(auto all, recordsOf(office, noun.keyText()));
    std::vector<domain::Record> chosen;
    for (domain::Record& record : all) {
        DESK_ASSIGN(const bool isMeant, choice.covers(office, record));
        if (isMeant)
            chosen.push_back(std::move(record));
    }
    return chosen;
}

} // namespace office
