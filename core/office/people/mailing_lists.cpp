#include "core/office/people/mailing_lists.h"

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/register/records.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

constexpr int kMonthsOfActivity = 12;
// Of domain::kFigureBases.
const QString kTyped = u"typed"_s;
const QString kCounted = u"counted"_s;

QDate monthOf(QDate day) { return QDate(day.year(), day.month(), 1); }

FigureCounts countsOf(const FieldValues& values)
{
    const auto known = [&](const QString& key) {
        const QVariant value = values.value(key);
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    };
    return {.messages = known(u"messages"_s), .posters = known(u"posters"_s)};
}

QString countsText(const FigureCounts& counts)
{
    const auto number = [](const std::optional<int>& count) {
        return count ? support::locale().toString(*count) : tr("not known");
    };
    return tr("messages %1, posters %2").arg(number(counts.messages), number(counts.posters));
}

std::optional<int> count(const Record& figure, domain::CountFact fact)
{
    return figure.isKnown(fact) ? std::optional(figure[fact]) : std::nullopt;
}

Result<std::vector<Record>> figuresOf(Office& office, RecordId list)
{
    return registry::readRecords(office.file(), *domain::noun(u"list-figure"_s), list);
}

ListFigure toFigure(const Record& record)
{
    return {.id = record.head.id,
            .month = monthOf(record[domain::list_figure::month]),
            .subscribers = count(record, domain::list_figure::subscribers),
            .messages = count(record, domain::list_figure::messages),
            .posters = count(record, domain::list_figure::posters),
            .isCounted = record[domain::list_figure::basis] == kCounted};
}

class FigureWriter
{
public:
    FigureWriter(Office& office, RecordId list, const std::vector<Record>& known, OnConflict onConflict)
        : m_office(office)
        , m_list(list)
        , m_onConflict(onConflict)
    {
        for (const Record& figure : known)
            m_known.insert(monthOf(figure[domain::list_figure::month]), figure);
    }

    Status store(const exchange::MailMonth& month)
    {
        FieldValues values{{u"messages"_s, qint64(month.messages)},
                           // Of mails without a sender nobody knows how many wrote them.
                           {u"posters"_s, month.posters > 0 ? QVariant(qint64(month.posters)) : QVariant()},
                           {u"basis"_s, kCounted}};
        const auto known = m_known.constFind(month.month);
        if (known != m_known.constEnd())
            return update(*known, values);
        m_report.months.push_back({.month = month.month, .after = countsOf(values)});
        values.insert(u"month"_s, month.month);
        ++m_report.created;
        const auto id = writeRecord(
            m_office,
            {.noun = u"list-figure"_s, .values = values, .parent = m_list, .year = month.month.year()});
        return id ? Status() : fail(id.error());
    }

    FigureReport report() const { return m_report; }

private:
    Status update(const Record& known, const FieldValues& values)
    {
        const auto isAsItWas = [&](const QString& key) {
            return known.values.value(key) == values.value(key);
        };
        const bool hasMore =
            known[domain::list_figure::basis] == kCounted &&
            known[domain::list_figure::messages] > domain::read(values, domain::list_figure::messages);
        const bool isKept = hasMore && m_onConflict != OnConflict::Take;
        const bool isSame = std::ranges::all_of(values.keys(), isAsItWas);
        FigureChange change{.month = monthOf(known[domain::list_figure::month]),
                            .fate = isSame   ? FigureChange::Fate::Same
                                    : isKept ? FigureChange::Fate::Kept
                                             : FigureChange::Fate::Changed,
                            .before = countsOf(known.values),
                            .after = countsOf(values)};
        const bool isConflict = !isSame && !isKept && (change.before.messages || change.before.posters);
        m_report.kept += isKept;
        if (isConflict)
            m_report.conflicts.push_back(change);
        if (isConflict && m_onConflict == OnConflict::Keep)
            change.fate = FigureChange::Fate::Kept;
        m_report.months.push_back(change);
        if (change.fate != FigureChange::Fate::Changed) {
            ++m_report.unchanged;
            return {};
        }
        ++m_report.updated;
        return writeFields(m_office, known, values);
    }

    Office& m_office;
    RecordId m_list;
    OnConflict m_onConflict;
    QMap<QDate, Record> m_known;
    FigureReport m_report;
};

support::Error refusal(const std::vector<FigureChange>& conflicts)
{
    QStringList lines;
    std::ranges::transform(conflicts, std::back_inserter(lines), changeText);
    return {.code = ErrorCode::RefusedByRule,
            .message = tr("Nothing was stored: the archive would replace figures that are there already. Say "
                          "whether to take those of the archive or to keep the others. Where the archive is "
                          "only a part of a month, put its parts into one file and count that."),
            .reasons = lines};
}

} // namespace

QString changeText(const FigureChange& change)
{
    const QString month = support::locale().toString(change.month, u"MMMM yyyy"_s);
    const QString before = countsText(change.before);
    const QString after = countsText(change.after);
    switch (change.fate) {
    case FigureChange::Fate::New:
        return tr("%1: new, %2.").arg(month, after);
    case FigureChange::Fate::Changed:
        return tr("%1: %2 until now; %3 in this archive.").arg(month, before, after);
    case FigureChange::Fate::Same:
        return tr("%1: as it is, %2.").arg(month, before);
    case FigureChange::Fate::Kept:
        return tr("%1: stays at %2; %3 in this archive.").arg(month, before, after);
    }
    Q_UNREACHABLE();
}

ListActivity activityOf(const std::vector<ListFigure>& figures, QDate today)
{
    ListActivity activity{.from = monthOf(today).addMonths(1 - kMonthsOfActivity)};
    for (const ListFigure& figure : figures) {
        if (!figure.messages || figure.month < activity.from || figure.month > today)
            continue;
        activity.messages += *figure.messages;
        ++activity.knownMonths;
    }
    return activity;
}

Result<MailingList> mailingList(Office& office, const Record& record)
{
    DESK_ASSIGN(const auto known, figuresOf(office, record.head.id));
    MailingList list{.record = record};
    std::ranges::transform(known, std::back_inserter(list.figures), toFigure);
    std::ranges::sort(list.figures, {}, &ListFigure::month);
    list.activity = activityOf(list.figures, office.today());
    return list;
}

Result<std::vector<MailingList>> mailingListsOf(Office& office, RecordId workstream)
{
    DESK_ASSIGN(const auto records,
                registry::readRecords(office.file(), *domain::noun(u"mailing-list"_s), workstream));
    std::vector<MailingList> lists;
    for (const Record& record : records) {
        DESK_ASSIGN(MailingList list, mailingList(office, record));
        lists.push_back(std::move(list));
    }
    return lists;
}

Status typeFigures(Office& office, RecordId list, FieldValues values, RecordId figure)
{
    const QDate month = domain::read(values, domain::list_figure::month);
    if (month.isValid())
        values.insert(u"month"_s, monthOf(month));
    if (!figure.isValid()) {
        values.insert(u"basis"_s, kTyped);
        const auto id = addRecord(
            office, {.noun = u"list-figure"_s, .values = values, .parent = list, .year = month.year()});
        return id ? Status() : fail(id.error());
    }
    DESK_ASSIGN(const Record known, registry::readRecord(office.file(), figure));
    const auto isTypedOver = [&](const QString& key) {
        return values.contains(key) && values.value(key) != known.values.value(key);
    };
    if (isTypedOver(u"messages"_s) || isTypedOver(u"posters"_s))
        values.insert(u"basis"_s, kTyped);
    return changeFields(office, figure, values);
}

Result<FigureReport> storeFigures(Office& office, RecordId list, const exchange::MailCounts& counts,
                                  OnConflict onConflict, bool isDryRun)
{
    DESK_ASSIGN(const auto head, registry::readHead(office.file(), list));
    if (head.noun != "mailing-list"_L1)
        return fail(ErrorCode::WrongUsage, tr("%1 is not a mailing list; an archive's figures belong to one.")
                                               .arg(domain::displayTitle(head)));
    DESK_ASSIGN(const auto known, figuresOf(office, list));
    registry::Transaction transaction(
        office.file(), note(office, "count-archive", tr("Count an archive of %1").arg(head.title)));
    FigureWriter writer(office, list, known, onConflict);
    for (const exchange::MailMonth& month : counts.months)
        DESK_TRY(writer.store(month));
    if (const auto report = writer.report(); onConflict == OnConflict::Refuse && !report.conflicts.empty())
        return fail(refusal(report.conflicts));
    if (!isDryRun)
        DESK_TRY(office.commit(transaction));
    return writer.report();
}

} // namespace office
