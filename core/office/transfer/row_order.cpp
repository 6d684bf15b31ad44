#include "core/office/transfer/row_order.h"

#include "core/domain/facts.h"

#include <algorithm>
#include <numeric>

namespace office {

using namespace Qt::StringLiterals;
using exchange::ImportRow;

namespace {

/// What rows of a list are called in it.
class RowNames
{
public:
    RowNames(const domain::Noun& noun, const QList<ImportRow>& rows)
    {
        const QString title = QString::fromLatin1(noun.titleField);
        for (qsizetype i = 0; i < rows.size(); ++i)
            for (const QVariant& name : {rows[i].facts.value(u"id"_s), rows[i].values.value(title)})
                if (const QString key = keyOf(name.toString()); !key.isEmpty())
                    m_places.insert(key, i);
    }

    /// -1 for what the list does not hold.
    qsizetype placeOf(const QString& name) const { return m_places.value(keyOf(name), -1); }

private:
    static QString keyOf(const QString& name) { return name.simplified().toCaseFolded(); }

    QHash<QString, qsizetype> m_places;
};

QStringList namedBy(const ImportRow& row, const domain::Noun& noun)
{
    QStringList names{row.facts.value(u"belongs-to"_s).toString()};
    for (const domain::Field& field : noun.fields)
        if (field.type == domain::FieldType::Record && field.refersTo &&
            noun.keyText() == QLatin1StringView(field.refersTo))
            names << row.values.value(field.keyText()).toString();
    return names;
}

} // namespace

QList<qsizetype> rowOrder(const exchange::ImportPlan& plan)
{
    const domain::Noun& noun = *domain::noun(QString::fromLatin1(plan.kind->noun));
    QList<qsizetype> places(plan.rows.size());
    std::iota(places.begin(), places.end(), 0);
    if (noun.naming == domain::Naming::YearAndName)
        std::ranges::stable_sort(places, {}, [&](qsizetype place) {
            return domain::read(plan.rows[place].values, domain::shared::year);
        });

    const RowNames names(noun, plan.rows);
    QList<QList<qsizetype>> waiting(plan.rows.size()); ///< by the row that they name
    QList<int> missing(plan.rows.size(), 0);
    for (const qsizetype place : places) {
        for (const QString& name : namedBy(plan.rows[place], noun)) {
            const qsizetype named = names.placeOf(name);
            if (named < 0)
                continue;
            waiting[named] << place;
            ++missing[place];
        }
    }
    QList<qsizetype> order;
    for (const qsizetype place : places)
        if (missing[place] == 0)
            order << place;
    for (qsizetype i = 0; i < order.size(); ++i)
        for (const qsizetype next : std::as_const(waiting)[order[i]])
            if (--missing[next] == 0)
                order << next;
    for (const qsizetype place : places)
        if (missing[place] > 0)
            order << place;
    return order;
}

} // namespace office
