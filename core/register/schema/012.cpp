#include "core/register/schema/migrations.h"

namespace registry {

// A call to many workstreams, and of each of them when it was asked, reminded and answered.
const char* migration012()
{
    return R"sql(
CREATE TABLE call (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT,
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    year INTEGER NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days'))
) STRICT;

CREATE TABLE call_answer (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    whom INTEGER NOT NULL REFERENCES record(id),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    reminded_on TEXT CHECK (reminded_on IS date(reminded_on, '+0 days')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    declined_on TEXT CHECK (declined_on IS date(declined_on, '+0 days')),
    note TEXT
) STRICT;

CREATE INDEX call_answer_of_whom ON call_answer (whom);
)sql";
}

} // namespace registry
