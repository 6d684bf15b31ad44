#include "core/office/people/links.h"

#include "core/domain/vocabulary.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/office/people/people.h"
#include "core/support/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace office {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RecordHead;
using support::ErrorCode;

namespace {

struct FromThere
{
    const char* kind; ///< key of domain::kLinkKinds
    const char* text;
};
constexpr FromThere kFromThere[] = {
    {"builds-on", QT_TRANSLATE_NOOP("office", "Built on by")},
    {"succeeds", QT_TRANSLATE_NOOP("office", "Succeeded by")},
    {"merged-into", QT_TRANSLATE_NOOP("office", "Took in")},
    {"derived-from", QT_TRANSLATE_NOOP("office", "Led to")},
    {"contributed-to", QT_TRANSLATE_NOOP("office", "Contributions from")},
    {"handed-over-to", QT_TRANSLATE_NOOP("office", "Took over from")},
    {"applied-again", QT_TRANSLATE_NOOP("office", "Applied again as")},
};

/// Fields that say of a record what a link says of others.
struct LinkingField
{
    const char* field;
    const char* kind;
};
constexpr LinkingField kLinkingFields[] = {
    {"previous-edition", "builds-on"},
    {"merged-into", "merged-into"},
    {"earlier-application", "applied-again"},
    {"earlier-statement", "applied-again"},
};

/// Who acts for a whole kind shares nothing by it.
constexpr std::array kForWholeKinds{"mag-liaison", "mag-facilitator", "secretariat-focal-point"};

RecordId told(const Record& record, const LinkingField& by)
{
    return RecordId(record.values.value(QString::fromLatin1(by.field)).toLongLong());
}

bool mayReferTo(const domain::Field& field, const RecordHead& head)
{
    return !field.refersTo || head.noun == QLatin1StringView(field.refersTo);
}

class Gatherer
{
public:
    Gatherer(Office& office, const Record& record)
        : m_office(office)
        , m_record(record)
    {
    }

    Result<std::vector<LinkLine>> gather()
    {
        DESK_TRY(addLinks());
        DESK_TRY(addFromHere());
        DESK_TRY(addFromThere());
        std::ranges::stable_sort(m_lines, {}, [](const LinkLine& line) { return line.kind; });
        return std::move(m_lines);
    }

private:
    Status addLinks()
    {
        DESK_ASSIGN(const auto links, recordsOf(m_office, u"link"_s));
        for (const Record& link : links) {
            const RecordId to = link[domain::link::to];
            const QString kind = link[domain::link::kind];
            const bool isFromHere = link.head.parent == m_record.head.id;
            if (!isFromHere && to != m_record.head.id)
                continue;
            DESK_TRY(add({.link = link.head.id,
                          .other = {},
                          .kind = isFromHere ? domain::kLinkKinds.label(kind) : linkSeenFromThere(kind),
                          .note = link[domain::link::note],
                          .isEnteredHere = isFromHere},
                         isFromHere ? to : link.head.parent));
        }
        return {};
    }

    Status addFromHere()
    {
        for (const LinkingField& by : kLinkingFields)
            if (const RecordId other = told(m_record, by); other.isValid())
                DESK_TRY(add({.link = {},
                              .other = {},
                              .kind = domain::kLinkKinds.label(QString::fromLatin1(by.kind)),
                              .note = {}},
                             other));
        return {};
    }

    Status addFromThere()
    {
        for (const domain::Noun& noun : domain::nouns())
            for (const LinkingField& by : kLinkingFields) {
                const domain::Field* const field = noun.field(QString::fromLatin1(by.field));
                if (!field || !mayReferTo(*field, m_record.head))
                    continue;
                DESK_ASSIGN(const auto others, recordsOf(m_office, noun.keyText()));
                for (const Record& other : others)
                    if (told(other, by) == m_record.head.id)
                        DESK_TRY(add({.link = {},
                                      .other = {},
                                      .kind = linkSeenFromThere(QString::fromLatin1(by.kind)),
                                      .note = {}},
                                     other.head.id));
            }
        return {};
    }

    Status add(LinkLine line, RecordId other)
    {
        DESK_ASSIGN(const Record record, readRecord(m_office, other));
        line.other = record.head;
        m_lines.push_back(std::move(line));
        return {};
    }

    Office& m_office;
    const Record& m_record;
    std::vector<LinkLine> m_lines;
};

} // namespace

QString linkSeenFromThere(const QString& kind)
{
    for (const FromThere& each : kFromThere)
        if (kind == QLatin1StringView(each.kind))
            return tr(each.text);
    return domain::kLinkKinds.label(kind);
}

Result<std::vector<LinkLine>> linksOf(Office& office, const Record& record)
{
    return Gatherer(office, record).gather();
}

Result<RecordId> linkRecords(Office& office, RecordId from, const QString& kind, RecordId to)
{
    DESK_ASSIGN(const Record here, readRecord(office, from));
    DESK_ASSIGN(const Record there, readRecord(office, to));
    if (from == to)
        return support::fail(ErrorCode::RefusedByRule,
                             tr("%1 cannot be linked with itself.").arg(domain::displayTitle(here.head)));
    DESK_ASSIGN(const auto links, linksOf(office, here));
    const QString label = domain::kLinkKinds.label(kind);
    const bool isMutual = linkSeenFromThere(kind) == label;
    for (const LinkLine& link : links)
        if (link.other.id == to && link.kind == label &&
            (link.isEnteredHere || isMutual || !link.link.isValid()))
            return support::fail(
                ErrorCode::RefusedByRule,
                tr("This link is there already: %1 %2.").arg(label, domain::displayTitle(there.head)));
    return addRecord(
        office, {.noun = u"link"_s,
                 .values = {{domain::link::kind.keyText(), kind}, {domain::link::to.keyText(), to.value()}},
                 .parent = from});
}

Result<std::vector<LinkLine>> peopleShared(Office& office, RecordId workstream, QDate day)
{
    const auto counts = [&](const RoleLine& role) {
        return std::ranges::none_of(kForWholeKinds,
                                    [&](const char* key) { return role.key == QLatin1StringView(key); });
    };
    DESK_ASSIGN(const auto here, rolesIn(office, workstream, day));
    std::map<RecordId, QStringList> names;
    std::set<RecordId> seen;
    for (const RoleLine& role : here) {
        if (!counts(role) || !seen.insert(role.person).second)
            continue;
        DESK_ASSIGN(const auto all, rolesOf(office, role.person));
        for (const RoleLine& other : all) {
            const bool isHeld = !(other.starts > day) && !(other.ends.isValid() && other.ends < day);
            if (!isHeld || !counts(other) || other.workstream == workstream)
                continue;
            QStringList& shared = names[other.workstream];
            if (!shared.contains(role.personName))
                shared << role.personName;
        }
    }
    std::vector<LinkLine> lines;
    for (const auto& [id, shared] : names) {
        DESK_ASSIGN(const Record other, readRecord(office, id));
        lines.push_back({.link = {},
                         .other = other.head,
                         .kind = tr("Shares people with"),
                         .note = support::listed(shared)});
    }
    std::ranges::stable_sort(lines, {}, [](const LinkLine& line) { return line.other.title; });
    return lines;
}

} // namespace office
