#include "core/procedure/schedule.h"

#include "core/procedure/deadline.h"
#include "core/procedure/texts.h"

#include <QHash>

#include <algorithm>

namespace procedure {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

/// Nodes by id, and the way from a node to the fixed one its day is counted from.
class Chains
{
public:
    explicit Chains(std::span<const ScheduleNode> nodes)
    {
        for (const ScheduleNode& node : nodes)
            m_nodes.insert(node.id, &node);
    }

    /// From the node itself to the fixed one at the end.
    Result<std::vector<const ScheduleNode*>> of(const ScheduleNode& node) const
    {
        std::vector<const ScheduleNode*> chain{&node};
        while (chain.back()->offset) {
            const ScheduleNode* next = m_nodes.value(chain.back()->follows);
            if (!next)
                return fail(ErrorCode::NotFound,
                            tr("“%1” follows a date that is not there.").arg(chain.back()->name));
            const auto seen = std::ranges::find(chain, next);
            if (seen != chain.end())
                return circular({seen, chain.end()});
            chain.push_back(next);
        }
        return chain;
    }

private:
    static support::Unexpected circular(std::vector<const ScheduleNode*> ring)
    {
        QStringList names;
        for (const ScheduleNode* node : ring)
            names << u"“%1”"_s.arg(node->name);
        names << names.constFirst();
        return fail(ErrorCode::RefusedByRule,
                    tr("These dates would follow each other in a circle: %1.").arg(names.join(u" → "_s)));
    }

    QHash<qint64, const ScheduleNode*> m_nodes;
};

QDate dayAtEndOf(const std::vector<const ScheduleNode*>& chain, QDate fixedDay)
{
    int days = 0;
    for (const ScheduleNode* node : chain)
        days += node->offset.value_or(0);
    return resolve(fixedDay, {.days = days});
}

} // namespace

Result<QMap<qint64, QDate>> resolve(std::span<const ScheduleNode> nodes)
{
    const Chains chains(nodes);
    QMap<qint64, QDate> days;
    for (const ScheduleNode& node : nodes) {
        DESK_ASSIGN(const auto chain, chains.of(node));
        days.insert(node.id, dayAtEndOf(chain, chain.back()->day));
    }
    return days;
}

Result<std::vector<DayMove>> movesWhen(std::span<const ScheduleNode> nodes, qint64 id, QDate day)
{
    std::vector<ScheduleNode> moved(nodes.begin(), nodes.end());
    const auto node = std::ranges::find(moved, id, &ScheduleNode::id);
    if (node == moved.end())
        return fail(ErrorCode::NotFound, tr("This date is not in the plan."));
    const DayMove itself{id, node->day, day};
    node->day = day;
    node->offset.reset();

    const Chains chains(moved);
    std::vector<DayMove> moves;
    for (const ScheduleNode& follower : moved) {
        DESK_ASSIGN(const auto chain, chains.of(follower));
        const QDate to = dayAtEndOf(chain, day);
        if (follower.id != id && chain.back()->id == id && to != follower.day)
            moves.push_back({follower.id, follower.day, to});
    }
    std::ranges::stable_sort(moves, {}, &DayMove::to);
    if (itself.from != itself.to)
        moves.insert(moves.begin(), itself);
    return moves;
}

} // namespace procedure
