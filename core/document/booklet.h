// A booklet of short summaries of what the coalitions published. DC-25.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"

namespace document {

struct PublishedOutputs
{
    QString workstream; ///< its title
    QString acronym;
    std::vector<domain::Record> outputs; ///< published ones, the newest first
};

struct BookletFacts
{
    int year = 0; ///< 0: of all years
    QDateTime snapshot;
    QString registerName;
    QString headHash;
    std::vector<PublishedOutputs> workstreams; ///< by title; those without outputs are left out
};

/// Public: titles, kinds, dates, addresses and the short summaries, nothing internal.
[[nodiscard]] Document buildBooklet(const BookletFacts& facts);

} // namespace document
