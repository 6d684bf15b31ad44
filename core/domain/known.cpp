#include "core/domain/known.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct OwnDay
{
    const char* noun;
    const char* field;
};
constexpr OwnDay kOwnDays[] = {
    {"clarification", "asked-on"},
    {"proof", "on"},
    {"assessment-mark", "on"},
    {"dissemination", "on"},
    {"progress-note", "on"},
    {"call-for-input", "starts"},
    {"grant", "on"},
    {"dccg-meeting", "starts"},
    {"mag-meeting", "starts"},
    {"decision", "on"},
    {"list-figure", "month"},
    {"activity", "starts"},
    {"membership-figure", "on"},
    {"former-name", "ends"}, // until then it was the name
    {"role", "starts"},
    {"mag-member", "starts"},
    {"letter", "sent-on"},
    {"support-request", "asked-on"},
    {"call", "opened-on"},
    {"call-answer", "asked-on"},
};

/// Texts that tell by the paper they name when they can have been written at the earliest.
constexpr OwnDay kPapersNamed[] = {{"recommendation", "source"}, {"link", "note"}};

struct Paper
{
    const char* name;
    QDate (*cameOut)();
};
constexpr Paper kPapers[] = {
    {"DC report 2021", [] { return QDate(2021, 12, 1); }}, // it names the month
    {"BPF modalities 2020", [] { return QDate(2020, 10, 26); }},
};

constexpr int kYearsPlanned = 1; ///< nobody plans the days of a cycle earlier than in the year before

/// What came with a day, or after it was over; fields are separated by blanks. The second day stands for the
/// first where that is not known; without either nothing tells, and what is written stays.
struct CameWith
{
    const char* noun;
    const char* fields;
    const char* day;
    const char* orDay = nullptr;
    bool isAfter = false; ///< the day itself does not know it yet
};
constexpr CameWith kCameWith[] = {
    {"clarification", "answer", "answered-on"},
    {"annual-report",
     "received-how covers-year events meetings outputs reflects-dissent published-at accepted-on",
     "received-on"},
    {"proof", "accepted-by", "accepted-on"},
    {"call-for-input", "contributions", "ends", nullptr, true},
    {"nri-meeting", "attendance summary", "ends", "starts"},
    {"nri-meeting", "report-link", "report-received-on"},
    {"dccg-meeting", "summary", "starts"},
    {"activity", "attendance summary", "ends", "starts"},
    {"output", "comments", "comments-until", nullptr, true},
    {"output", "link endorsed-by reflects-dissent summary", "published-on"},
    {"mailing-list", "is-open is-archive-open", "checked-on"},
    {"dc-application", "notified-where", "notified-on"},
    {"bpf-proposal", "notified-where", "notified-on"},
    {"pn-concept", "notified-where", "notified-on"},
    {"nri-statement", "notified-where", "notified-on"},
    {"call-answer", "note", "answered-on", "declined-on"},
};

/// What only the states that a step leads to know.
struct KnownIn
{
    const char* noun;
    const char* fields;
    const char* states;
};
constexpr KnownIn kKnownIn[] = {
    {"best-practice-forum", "evaluation evaluation-outcome", "evaluated stopped"},
    {"policy-network", "evaluation evaluation-outcome", "evaluated continued closed stopped"},
    {"bpf-proposal", "decided-at merged-into", "selected deferred not-selected merged referred"},
    {"pn-concept", "decided-at", "established not-established"},
    {"session-request", "slot", "slot-given held reported"},
    {"annual-report", "published-at", "published"},
};

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

bool isOf(const Record& record, const char* noun) { return record.head.noun == QLatin1StringView(noun); }

void forget(Record& record, const char* fields)
{
    for (const QString& field : words(fields))
        record.values.remove(field);
}

/// Days of what has happened end in "on"; the others are planned, and were when they lay ahead.
bool isDayOfEvent(const Noun& noun, const Field& field)
{
    return noun.saysWhenDone(field) || (field.type == FieldType::Date && field.keyText() == u"on");
}

} // namespace

QDate ownDay(const Record& record)
{
    const auto known =
        std::ranges::find_if(kOwnDays, [&](const OwnDay& each) { return isOf(record, each.noun); });
    return known == std::end(kOwnDays) ? QDate()
                                       : record.values.value(QString::fromLatin1(known->field)).toDate();
}

bool wasThereOn(const Record& record, QDate day)
{
    if (ownDay(record) > day)
        return false;
    const bool isPlan = isOf(record, "cycle") || isOf(record, "milestone");
    if (isPlan && record.head.year > day.year() + kYearsPlanned)
        return false;
    const auto named =
        std::ranges::find_if(kPapersNamed, [&](const OwnDay& each) { return isOf(record, each.noun); });
    return named == std::end(kPapersNamed) ||
           wasOutOn(record.values.value(QString::fromLatin1(named->field)).toString(), day);
}

Record asKnownOn(Record record, QDate day)
{
    for (const CameWith& row : kCameWith) {
        if (!isOf(record, row.noun))
            continue;
        QDate came = record.values.value(QString::fromLatin1(row.day)).toDate();
        if (!came.isValid() && row.orDay)
            came = record.values.value(QString::fromLatin1(row.orDay)).toDate();
        if (came > day || (row.isAfter && came == day))
            forget(record, row.fields);
    }
    for (const Field& field : record.noun().fields)
        if (isDayOfEvent(record.noun(), field) && record.values.value(field.keyText()).toDate() > day)
            record.values.remove(field.keyText());
    return record;
}

Record asKnownIn(Record record, const QString& state)
{
    for (const KnownIn& row : kKnownIn)
        if (isOf(record, row.noun) && !words(row.states).contains(state))
            forget(record, row.fields);
    return record;
}

QStringList namesInRules()
{
    QStringList names;
    const auto add = [&names](const char* noun, QChar mark, const QStringList& all) {
        for (const QString& name : all)
            names << QString::fromLatin1(noun) + mark + name;
    };
    for (const auto& rules : {std::span<const OwnDay>(kOwnDays), std::span<const OwnDay>(kPapersNamed)})
        for (const OwnDay& row : rules)
            add(row.noun, u'.', {QString::fromLatin1(row.field)});
    for (const CameWith& row : kCameWith) {
        add(row.noun, u'.', words(row.fields) + words(row.day));
        if (row.orDay)
            add(row.noun, u'.', words(row.orDay));
    }
    for (const KnownIn& row : kKnownIn) {
        add(row.noun, u'.', words(row.fields));
        add(row.noun, u':', words(row.states));
    }
    return names;
}

bool wasOutOn(const QString& paper, QDate day)
{
    for (const Paper& known : kPapers)
        if (paper.contains(QLatin1StringView(known.name)) && day < known.cameOut())
            return false;
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    int latest = 0;
    for (auto found = year.globalMatch(paper); found.hasNext();)
        latest = std::max(latest, found.next().captured().toInt());
    return latest <= day.year();
}

bool isOfADay(const Noun& noun, const Field& field)
{
    const bool isItself = noun.keyText() == u"recommendation"; // the paper it stands in
    return isItself || field.keyText() != u"source";
}

Sheet sheetOfADay(Sheet sheet, const Noun& noun)
{
    for (const Field& field : noun.fields) {
        const auto column = std::ranges::find(sheet.columns, field.keyText(), &SheetColumn::key);
        if (isOfADay(noun, field) || column == sheet.columns.end())
            continue;
        const qsizetype place = column - sheet.columns.begin();
        sheet.columns.remove(place);
        for (QVariantList& row : sheet.rows)
            row.remove(place);
    }
    return sheet;
}

} // namespace domain
