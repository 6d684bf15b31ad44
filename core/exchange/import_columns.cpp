#include "core/exchange/import_columns.h"

#include "core/domain/facts.h"
#include "core/domain/record.h"
#include "core/exchange/texts.h"
#include "core/support/languages.h"
#include "core/support/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace exchange {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using support::ErrorCode;
using support::fail;

namespace {

QString comparable(const QString& name)
{
    QString folded = name.toCaseFolded();
    return folded.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_'; });
}

/// What lists call a field: by its key, or in the language of the window that wrote a workbook.
struct FieldNames
{
    QStringList written;
    QStringList compared;
};

/// Made once: every column of a list is compared with all fields.
const FieldNames& namesOf(const Field& field)
{
    static thread_local QHash<const Field*, FieldNames> s_names;
    FieldNames& names = s_names[&field];
    if (names.written.isEmpty()) {
        names.written << field.keyText();
        for (const auto& language : support::languages())
            names.written << language->of("domain", field.label);
        for (const QString& name : std::as_const(names.written))
            names.compared << comparable(name);
    }
    return names;
}

bool isNameOf(const QString& name, const Field& field)
{
    return namesOf(field).compared.contains(comparable(name));
}

} // namespace

bool isSameName(const QString& one, const char* other)
{
    return comparable(one) == comparable(QString::fromUtf8(other));
}

/// Nobody else heads a list with an ID and what a record belongs to.
bool isOwnHeader(const QStringList& header)
{
    return std::ranges::all_of(std::array{"id", "title", "belongs-to"}, [&](const char* key) {
        return std::ranges::any_of(
            header, [&](const QString& name) { return isNameOf(name, domain::headField(key)); });
    });
}

QList<const Field*> importFields(const ImportKind& kind)
{
    QList<const Field*> fields;
    for (const auto some : {domain::noun(QString::fromLatin1(kind.noun))->fields, kind.facts})
        for (const Field& field : some)
            fields << &field;
    return fields;
}

Columns::Columns(const ImportKind& kind, const QList<ColumnMatch>& matches)
    : m_kind(kind)
    , m_noun(*domain::noun(QString::fromLatin1(kind.noun)))
    , m_matches(matches)
{
}

support::Status Columns::assign(const QStringList& header)
{
    DESK_TRY(checkMatches());
    m_isOwn = m_kind.isOfRegisters || isOwnHeader(header);
    for (const QString& name : header) {
        Target target = targetOf(name);
        target.key = target.field ? target.field->keyText() : QString();
        for (const Field* field : {target.field, target.endField}) {
            const int earlier = field ? columnOf(field->keyText()) : 0;
            if (earlier > 0 && !(canJoin(name, target) && matchOf(header[earlier - 1])))
                return fail(ErrorCode::BadInput,
                            tr("The columns “%1” and “%2” both say: %3. Keep one of them.")
                                .arg(header[earlier - 1], name, field->labelText()));
        }
        m_targets << target;
    }
    join(header);
    for (const Field* field : requiredFields()) {
        if (columnOf(field->keyText()) == 0)
            return fail(ErrorCode::BadInput,
                        tr("The file has no column “%1”, which every row of %2 needs. Its columns are: %3.")
                            .arg(field->keyText(), m_kind.keyText(), support::listed(header)));
    }
    return {};
}

support::Status Columns::checkMatches() const
{
    for (const ColumnMatch& match : m_matches) {
        const auto fields = importFields(m_kind);
        if (std::ranges::find(fields, match.field, [](const Field* f) { return f->keyText(); }) !=
            fields.end())
            continue;
        QStringList keys;
        for (const Field* field : fields)
            keys << field->keyText();
        return fail(ErrorCode::WrongUsage,
                    tr("%1 have no field “%2”; there are: %3.")
                        .arg(m_kind.keyText(), support::excerpt(match.field), support::listed(keys)));
    }
    return {};
}

bool Columns::canJoin(const QString& name, const Target& target) const
{
    return matchOf(name) && (target.field->type == FieldType::Line || target.field->type == FieldType::Note);
}

/// In the order in which they were matched.
void Columns::join(const QStringList& header)
{
    QHash<const Field*, QList<int>> columns;
    for (const ColumnMatch& match : m_matches)
        for (int column = 1; column <= header.size(); ++column)
            if (matchOf(header[column - 1]) == &match)
                columns[m_targets[column - 1].field] << column;
    for (Target& target : m_targets)
        if (const QList<int> all = columns.value(target.field); target.field && all.size() > 1)
            target.joined = all;
}

QList<const Field*> Columns::requiredFields() const
{
    const auto isGiven = [&](const Field& field) {
        if (m_kind.isOfYearItStarts && field.keyText() == domain::shared::year.keyText() &&
            columnOf(domain::shared::starts.keyText()) > 0)
            return true;
        return std::ranges::any_of(m_kind.constants, [&](const ImportConstant& constant) {
            return qstrcmp(constant.field, field.key) == 0;
        });
    };
    QList<const Field*> required;
    for (const Field* field : importFields(m_kind))
        if (field->isRequired && !isGiven(*field))
            required << field;
    return required;
}

int Columns::columnOf(const QString& fieldKey) const
{
    const auto isIt = [&](const Field* field) { return field && field->keyText() == fieldKey; };
    const auto found =
        std::ranges::find_if(m_targets, [&](const Target& t) { return isIt(t.field) || isIt(t.endField); });
    return found == m_targets.end() ? 0 : int(found - m_targets.begin()) + 1;
}

QStringList Columns::unknown(const QStringList& header)
{
    m_isOwn = m_kind.isOfRegisters || isOwnHeader(header);
    QStringList names;
    for (const QString& name : header)
        if (const Target target = targetOf(name);
            !target.field && !target.isPassedOver && !name.trimmed().isEmpty())
            names << name;
    return names;
}

const ColumnMatch* Columns::matchOf(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_matches, [&](const ColumnMatch& match) { return comparable(match.header) == comparable(name); });
    return found == m_matches.end() ? nullptr : &*found;
}

Target Columns::targetOf(const QString& name) const
{
    const ColumnMatch* const match = matchOf(name);
    const auto column = std::ranges::find_if(
        m_kind.columns, [&](const ImportColumn& known) { return isSameName(name, known.header); });
    const bool isColumn = !match && column != m_kind.columns.end();
    if (isColumn && !m_isOwn) // an own list calls its columns by their fields, also where others mean a span
        return fieldTarget(*column);
    if (m_isOwn && !match && isNameOf(name, domain::headField("title"))) {
        const Field& naming = *m_noun.field(QString::fromLatin1(m_noun.titleField));
        if (naming.keyText() == u"title")
            return {.field = &naming, .isOwn = true};
        if (naming.type != FieldType::Record)
            return {.isPassedOver = true}; // what the record is called, not a field of it
        return {.field = &domain::headField("title"), .isFact = true}; // by whom it is called
    }
    const auto target = [&](const auto& isIt) -> std::optional<Target> {
        for (const auto fields : {m_noun.fields, m_kind.facts})
            for (const Field& field : fields)
                if (isIt(field))
                    return Target{
                        .field = &field, .isFact = fields.data() == m_kind.facts.data(), .isOwn = m_isOwn};
        return std::nullopt;
    };
    // The label of one field may be the key of another, but for a hyphen.
    const auto isMatched = [&](const Field& field) { return field.keyText() == match->field; };
    const auto isExactly = [&](const Field& field) { return namesOf(field).written.contains(name); };
    const QString compared = comparable(name);
    const auto isAbout = [&](const Field& field) { return namesOf(field).compared.contains(compared); };
    if (const auto found = match ? target(isMatched) : target(isExactly))
        return *found;
    if (const auto found = match ? std::nullopt : target(isAbout))
        return *found;
    if (isColumn)
        return fieldTarget(*column);
    return m_isOwn ? headTarget(name) : Target();
}

Target Columns::headTarget(const QString& name) const
{
    const auto fields = domain::headFields();
    const auto head = std::ranges::find_if(fields, [&](const Field& field) { return isNameOf(name, field); });
    if (head == fields.end())
        return {};
    const auto isKey = [&](const char* key) { return qstrcmp(head->key, key) == 0; };
    const auto isCycle = [](const Field& fact) { return qstrcmp(fact.key, "cycle") == 0; };
    if (const auto cycle = std::ranges::find_if(m_kind.facts, isCycle);
        isKey("belongs-to") && cycle != m_kind.facts.end())
        return {.field = &*cycle, .isFact = true, .isOwn = true, .prefix = "cycle-"};
    if (isKey("title") || isKey("state") || isKey("category") || isKey("since-is") || isKey("due-on"))
        return {.isPassedOver = true};
    return {.field = &*head, .isFact = true, .isOwn = true};
}

Target Columns::fieldTarget(const ImportColumn& column) const
{
    const QString key = QString::fromLatin1(column.field);
    const Field* endField = column.endField ? m_noun.field(QString::fromLatin1(column.endField)) : nullptr;
    if (const Field* field = m_noun.field(key))
        return {.field = field, .endField = endField, .nothing = column.nothing};
    const auto fact = std::ranges::find_if(m_kind.facts, [&](const Field& f) { return f.keyText() == key; });
    return {.field = &*fact, .isFact = true};
}

} // namespace exchange
