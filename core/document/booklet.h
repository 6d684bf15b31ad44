// A booklet of short summaries of what the workstreams published. DC-25, B16-1.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"

namespace document {

struct PublishedOutput
{
    domain::Record record;
    QDate on; ///< when it came out, as the status report counts it
};

struct PublishedOutputs
{
    QString noun;       ///< of the workstream: "best-practice-forum"
    QString workstream; ///< its title
    int year = 0;       ///< of the cycle that it worked for; 0: it lives on from cycle to cycle
    QString acronym;
    std::vector<PublishedOutput> outputs; ///< the newest first
};

struct BookletFacts
{
    int year = 0; ///< 0: of all years
    Distribution distribution = Distribution::Public;
    QDateTime snapshot;
    QString registerName;
    QString headHash;
    std::vector<PublishedOutputs> workstreams; ///< by kind and title; those without outputs are left out
};

/// Public: titles, kinds, dates, addresses and the short summaries, nothing internal.
[[nodiscard]] Document buildBooklet(const BookletFacts& facts);

} // namespace document
