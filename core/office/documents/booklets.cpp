#include "core/office/documents/booklets.h"

#include "core/document/status_figures.h"
#include "core/office/desk/cycles.h"
#include "core/office/documents/snapshot.h"
#include "core/office/documents/status_reports.h"

#include <QSet>

#include <algorithm>

namespace office {

namespace {

/// Takes from the facts of the status report what that report counts as published, each output once.
class Collector
{
public:
    void add(const document::StatusFacts& facts)
    {
        for (const document::KindFacts& kind : facts.kinds)
            for (const document::WorkstreamFacts& workstream : kind.workstreams)
                for (const document::CaseFact& output : workstream.outputs)
                    add(output, workstream.self.record.head.id,
                        {.noun = kind.noun,
                         .workstream = workstream.self.record.head.title,
                         .year = workstream.self.record[domain::shared::year],
                         .acronym = workstream.self.record[domain::shared::acronym],
                         .outputs = {}});
    }

    std::vector<document::PublishedOutputs> take()
    {
        for (document::PublishedOutputs& workstream : m_workstreams)
            std::ranges::stable_sort(workstream.outputs, std::ranges::greater(),
                                     [](const document::PublishedOutput& output) { return output.on; });
        return std::move(m_workstreams);
    }

private:
    void add(const document::CaseFact& output, RecordId owner, const document::PublishedOutputs& workstream)
    {
        const QDate day = document::status::publishedOn(output);
        if (!day.isValid() || m_taken.contains(output.record.head.id))
            return;
        m_taken.insert(output.record.head.id);
        auto place = m_places.find(owner);
        if (place == m_places.end()) {
            place = m_places.insert(owner, m_workstreams.size());
            m_workstreams.push_back(workstream);
        }
        m_workstreams[*place].outputs.push_back({output.record, day});
    }

    QSet<RecordId> m_taken;
    QHash<RecordId, std::size_t> m_places; ///< of workstreams
    std::vector<document::PublishedOutputs> m_workstreams;
};

} // namespace

Result<document::Document> outputsBooklet(Office& office, const BookletOrder& order)
{
    Collector collector;
    document::BookletFacts facts{.year = order.year, .distribution = order.distribution};
    DESK_ASSIGN(facts.registerName, registerName(office));
    DESK_ASSIGN(facts.headHash, headHash(office));
    if (order.year) {
        DESK_ASSIGN(const auto counted, statusFacts(office, {.year = order.year, .asOf = order.asOf}));
        facts.snapshot = counted.snapshot;
        collector.add(counted);
    } else {
        const QDate until = order.asOf.isValid() ? order.asOf : office.today();
        DESK_ASSIGN(const auto all, cycles(office)); // each edition is of one of them
        facts.snapshot = snapshotTime(until);
        for (const domain::Record& cycle : all) {
            DESK_ASSIGN(const QDate begins, firstDayOf(office, cycle[domain::cycle::year]));
            if (begins > until)
                continue;
            DESK_ASSIGN(const auto counted,
                        statusFacts(office, {.year = cycle[domain::cycle::year], .asOf = until}));
            collector.add(counted);
        }
    }
    facts.workstreams = collector.take();
    std::ranges::stable_sort(facts.workstreams, {}, [](const document::PublishedOutputs& workstream) {
        return domain::noun(workstream.noun); // in the order of the tables
    });
    return document::buildBooklet(facts);
}

} // namespace office
