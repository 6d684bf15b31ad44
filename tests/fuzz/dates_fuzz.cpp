#include "core/domain/noun.h"
#include "core/exchange/date_span.h"
#include "core/support/text.h"
#include "tests/fuzz/input.h"

using namespace fuzz;

namespace {

const QList<const domain::Field*>& oneOfEachType()
{
    static const QList<const domain::Field*> s_fields = [] {
        QMap<int, const domain::Field*> known;
        for (const domain::Noun& noun : domain::nouns())
            for (const domain::Field& field : noun.fields)
                known.insert(int(field.type), &field);
        return known.values();
    }();
    return s_fields;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const QString label = QStringLiteral("Date");
    for (const auto order :
         {exchange::DateOrder::Unknown, exchange::DateOrder::DayFirst, exchange::DateOrder::MonthFirst}) {
        if (const auto day = exchange::parseDay(text, label, order))
            must(day->isValid());
        else
            mustBeSaid(day.error().message);
        if (const auto span = exchange::parseDateSpan(text, label, order))
            must(span->first.isValid() && span->first <= span->last);
        else
            mustBeSaid(span.error().message);
    }
    if (const auto day = support::parseDate(text, label))
        must(!day->isValid() || support::parseDate(support::isoDate(*day), label).value_or(QDate()) == *day);
    for (const domain::Field* field : oneOfEachType())
        if (const auto value = domain::parseValue(*field, text); !value)
            mustBeSaid(value.error().message);
    return 0;
}
