// The nouns: every kind of record the register keeps, as tables of fields and of elements.
#pragma once

#include "core/domain/field.h"

namespace domain {

/// An element of a written statement, a commitment or a checklist: answered, judged yes or no, with the
/// evidence and the day it was checked. DC-1 to DC-9, DC-16.
struct ElementKind
{
    const char* key;
    const char* label;
    const char* clause;
    const char* stream = nullptr; ///< only records of these workstreams have it, "BPF PN"; null: all

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const;
    bool isOf(const QString& recordStream) const;
};

struct Element
{
    QString key;
    std::optional<bool> isMet; ///< not known until somebody looked
    QString evidence;          ///< where it can be seen: an address, a document, a remark
    QDate checkedOn;
};

/// What kind of workstream a record belongs to; "" for people, cycles and other common records.
struct Stream
{
    static constexpr char kDynamicCoalition[] = "DC";
    static constexpr char kBestPracticeForum[] = "BPF";
    static constexpr char kPolicyNetwork[] = "PN";
    static constexpr char kInitiative[] = "NRI";
};

/// What the readable IDs of a noun carry after their prefix.
enum class Naming {
    Number,      ///< "app-12"
    Name,        ///< "dc-dcad"
    YearAndName, ///< "bpf-2021-cybersecurity": one a cycle
};

struct Noun
{
    const char* key;      ///< "dc-application"; the table is the same with underscores
    const char* label;    ///< "Application"
    const char* plural;   ///< "Applications"
    const char* idPrefix; ///< readable IDs begin with it: "app" → app-12
    std::span<const Field> fields;
    const char* titleField; ///< the field that names it; of a Record field, the title of what it points to
    const char* dueField = nullptr; ///< the date field that is its deadline, where it sets its own
    const char* metField = nullptr; ///< the date field that says the deadline was met
    const char* dueMeans = nullptr; ///< what is to be done by then, where the title does not say it
    const char* onePer = nullptr;   ///< at most one record of a parent for each value of this field
    std::span<const char* const> belongsTo = {}; ///< nouns its parent is one of, where it must have one
    const char* procedure = nullptr;             ///< the procedure its case follows
    std::span<const ElementKind> elements = {};
    bool isListed = false;         ///< shows in the list of its workstream's tab
    const char* stream = "";       ///< set on the record, so that a tab finds its own; "": its parent's
    bool isWorkstream = false;     ///< a coalition, forum, network or initiative, not what is filed under one
    const char* leadsTo = nullptr; ///< the workstream that an application becomes
    Naming naming = Naming::Number;

    QString keyText() const { return QString::fromLatin1(key); }
    QString table() const { return keyText().replace(u'-', u'_'); }
    QString labelText() const;
    QString pluralText() const;
    QString dueMeansText() const; ///< translated; empty where the title says it
    const Field* field(const QString& fieldKey) const;
    const ElementKind* element(const QString& elementKey) const;
    bool mayBelongTo(const QString& nounKey) const;
    /// A field for a day on which something was done, sent or received, which was never planned: "done-on",
    /// "answered-on". A day that is due is none, nor the plain "on" of what may lie ahead.
    bool saysWhenDone(const Field& field) const;
};

std::span<const Noun> nouns();
const Noun* noun(const QString& key);

} // namespace domain
