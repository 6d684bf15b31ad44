// A register as large as nobody will have it, made by the office itself.
#pragma once

#include "core/office/desk/dated_writing.h"
#include "core/office/desk/registers.h"

namespace benchmark {

template <typename T>
T must(support::Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const support::Status& status)
{
    if (!status)
        qFatal("%s [%s]", qPrintable(status.error().message), qPrintable(status.error().detail));
}

inline std::unique_ptr<office::Office> newOffice(const QString& path, const support::Clock& clock)
{
    return must(office::newRegister(path,
                                    {.year = 2021,
                                     .number = 16,
                                     .starts = QDate(2021, 12, 6),
                                     .ends = QDate(2021, 12, 10),
                                     .place = QStringLiteral("Katowice")},
                                    clock));
}

/// Coalitions of every letter, with cases and texts, in one command.
inline void addCoalitions(office::Office& office, int count)
{
    using namespace Qt::StringLiterals;
    static const QString kThemes[] = {u"Accessibility"_s, u"Blockchain"_s, u"Children"_s,  u"Énergie"_s,
                                      u"Gender"_s,        u"Health"_s,     u"Libraries"_s, u"Schools"_s,
                                      u"Water"_s,         u"互联网治理"_s};
    registry::Transaction transaction(office.file(), office::note(office, "benchmark", u"Many coalitions"_s));
    for (int i = 0; i < count; ++i) {
        const int mixed = int(qint64(i) * 7919 % count);
        must(office::writeRecord(
            office,
            {.noun = u"dynamic-coalition"_s,
             .values = {{u"name"_s, u"%1 coalition %2"_s.arg(kThemes[mixed % 10], QString::number(mixed))},
                        {u"acronym"_s, u"DC-%1"_s.arg(mixed)},
                        {u"focus"_s, u"Light on rock %1 and lighthouse%1"_s.arg(mixed % 5000)}}},
            {.state = mixed % 3 ? QString() : u"inactive"_s,
             .on = QDate(2010, 1, 1).addDays(mixed % 4000),
             .isTakenOver = true}));
    }
    must(office.commit(transaction));
}

} // namespace benchmark
