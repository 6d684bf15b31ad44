#include "core/office/documents/booklets.h"

#include "core/office/desk/records.h"
#include "core/office/documents/snapshot.h"

namespace office {

using namespace Qt::StringLiterals;

namespace {

bool isPublishedIn(const domain::Record& output, int year)
{
    const QDate day = output[domain::output::publishedOn];
    return day.isValid() && (year == 0 || day.year() == year);
}

} // namespace

Result<document::Document> outputsBooklet(Office& office, int year)
{
    document::BookletFacts facts{
        .year = year, .snapshot = office.clock().now(), .registerName = registerName(office)};
    DESK_ASSIGN(facts.headHash, headHash(office));
    for (const domain::Noun& noun : domain::nouns()) {
        if (!noun.isWorkstream)
            continue;
        DESK_ASSIGN(const auto workstreams, recordsOf(office, noun.keyText()));
        for (const domain::Record& workstream : workstreams) {
            document::PublishedOutputs published{.noun = noun.keyText(),
                                                 .workstream = workstream.head.title,
                                                 .year = workstream[domain::shared::year],
                                                 .acronym = workstream[domain::shared::acronym],
                                                 .outputs = {}};
            DESK_ASSIGN(const auto outputs, childrenOf(office, workstream.head.id, u"output"_s));
            for (const domain::Record& output : outputs)
                if (isPublishedIn(output, year))
                    published.outputs.push_back(output);
            if (!published.outputs.empty())
                facts.workstreams.push_back(std::move(published));
        }
    }
    return document::buildBooklet(facts);
}

} // namespace office
