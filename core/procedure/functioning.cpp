#include "core/procedure/functioning.h"

namespace procedure {

namespace {

constexpr const char* kMetrics[] = {"open-meetings",          "active-list", "documented", "draft-ahead",
                                    "annual-meeting-session", "final-output"};

} // namespace

std::span<const char* const> functioningMetrics() { return kMetrics; }

QList<Finding> functioningMetrics(const Facts& facts, const Parameters& parameters, QDate today)
{
    QList<Finding> findings;
    for (const char* metric : kMetrics)
        findings << judge(QString::fromLatin1(metric), facts, parameters, today);
    return findings;
}

} // namespace procedure
