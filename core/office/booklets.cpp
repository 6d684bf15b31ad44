#include "core/office/booklets.h"

#include "core/office/records.h"
#include "core/office/snapshot.h"

namespace office {

using namespace Qt::StringLiterals;

Result<document::Document> outputsBooklet(Office& office, int year)
{
    document::BookletFacts facts{
        .year = year, .snapshot = office.clock().now(), .registerName = registerName(office)};
    DESK_ASSIGN(facts.headHash, headHash(office));
    DESK_ASSIGN(const auto coalitions, recordsOf(office, u"dynamic-coalition"_s));
    for (const domain::Record& coalition : coalitions) {
        document::PublishedOutputs published{coalition.head.title, coalition.text("acronym"), {}};
        DESK_ASSIGN(const auto outputs, childrenOf(office, coalition.head.id, u"output"_s));
        for (const domain::Record& output : outputs)
            if (const QDate day = output.date("published-on");
                day.isValid() && (year == 0 || day.year() == year))
                published.outputs.push_back(output);
        if (!published.outputs.empty())
            facts.workstreams.push_back(std::move(published));
    }
    return document::buildBooklet(facts);
}

} // namespace office
