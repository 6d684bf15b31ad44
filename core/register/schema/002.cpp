#include "core/register/schema/migrations.h"

namespace registry {

// One row of `record` for every record, one row with the same id in the table of its noun, named as in
// core/domain/noun.cpp; a test holds the two together.
const char* migration002()
{
    return R"sql(
CREATE TABLE procedure (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL,
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE ("key", version)
) STRICT;

CREATE TABLE record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    noun TEXT NOT NULL,
    id_text TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    parent_id INTEGER REFERENCES record(id),
    stream TEXT NOT NULL DEFAULT '',
    is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    year INTEGER,
    procedure TEXT,
    version INTEGER,
    state TEXT,
    category TEXT,
    since TEXT CHECK (since IS date(since, '+0 days')),
    waits_on TEXT,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    due_originally TEXT CHECK (due_originally IS date(due_originally, '+0 days')),
    due_moved_because TEXT,
    due_met_on TEXT CHECK (due_met_on IS date(due_met_on, '+0 days')),
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    FOREIGN KEY (procedure, version) REFERENCES procedure("key", version)
) STRICT;
CREATE INDEX record_by_parent ON record(parent_id, noun);
CREATE INDEX record_by_noun ON record(noun, sort_title);
CREATE INDEX record_by_title ON record(stream, is_listed, sort_title);
CREATE INDEX record_by_state ON record(stream, is_listed, category, state, sort_title);
CREATE INDEX record_by_since ON record(stream, is_listed, since);
CREATE INDEX record_by_due ON record(due_on) WHERE due_on IS NOT NULL AND due_met_on IS NULL;
CREATE INDEX record_waiting ON record(waits_on) WHERE waits_on IS NOT NULL;

CREATE TABLE element (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record(id),
    "key" TEXT NOT NULL,
    is_met INTEGER CHECK (is_met IN (0, 1)),
    evidence TEXT NOT NULL,
    checked_on TEXT CHECK (checked_on IS date(checked_on, '+0 days')),
    UNIQUE (record_id, "key")
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record(id),
    transition TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    recorded_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_record ON step(record_id, id);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step(id),
    requirement TEXT NOT NULL,
    outcome TEXT NOT NULL,
    sentence TEXT NOT NULL,
    evidence TEXT NOT NULL,
    clause TEXT NOT NULL,
    is_advisory INTEGER NOT NULL CHECK (is_advisory IN (0, 1)),
    justification TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_step ON finding(step_id);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record(id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES file_content(sha256)
) STRICT;
CREATE INDEX attachment_by_record ON attachment(record_id);

CREATE TABLE parameter (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (year, "key")
) STRICT;

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    place TEXT,
    country TEXT,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT NOT NULL CHECK (ends IS date(ends, '+0 days')),
    theme TEXT,
    sub_themes TEXT
) STRICT;

CREATE TABLE dynamic_coalition (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    focus TEXT,
    need TEXT,
    action_plan TEXT,
    established INTEGER,
    website TEXT,
    igf_page TEXT,
    mailing_list TEXT,
    list_archive TEXT,
    governance TEXT,
    has_written_framework INTEGER CHECK (has_written_framework IN (0, 1)),
    resources TEXT,
    sustainability_plan TEXT,
    achievements TEXT,
    membership_notes TEXT,
    source TEXT
) STRICT;

CREATE TABLE dc_application (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    focus TEXT,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    submitted_by TEXT,
    need TEXT,
    action_plan TEXT,
    mailing_list TEXT,
    contact_person TEXT,
    contact_email TEXT,
    website TEXT,
    sustainability_plan TEXT,
    earlier_application INTEGER REFERENCES record(id),
    notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
    notified_where TEXT
) STRICT;

CREATE TABLE representative (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    affiliation TEXT,
    stakeholder_group TEXT NOT NULL,
    country TEXT
) STRICT;

CREATE TABLE clarification (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    question TEXT NOT NULL,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    answer TEXT,
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days'))
) STRICT;

CREATE TABLE annual_report (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    year INTEGER NOT NULL,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    accepted_on TEXT CHECK (accepted_on IS date(accepted_on, '+0 days')),
    received_how TEXT,
    covers_year INTEGER,
    events TEXT,
    meetings TEXT,
    outputs TEXT,
    reflects_dissent INTEGER CHECK (reflects_dissent IN (0, 1)),
    published_at TEXT
) STRICT;

CREATE TABLE proof (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    kind TEXT,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    note TEXT,
    accepted_by TEXT,
    accepted_on TEXT CHECK (accepted_on IS date(accepted_on, '+0 days'))
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    place TEXT,
    link TEXT,
    is_open INTEGER CHECK (is_open IN (0, 1)),
    attendance INTEGER,
    summary TEXT
) STRICT;

CREATE TABLE session_request (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    themes TEXT,
    joint_with TEXT,
    contributes_to_dccg INTEGER CHECK (contributes_to_dccg IN (0, 1)),
    substantive_paper TEXT,
    slot TEXT,
    session_report_on TEXT CHECK (session_report_on IS date(session_report_on, '+0 days'))
) STRICT;

CREATE TABLE output (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT,
    version TEXT,
    comments_from TEXT CHECK (comments_from IS date(comments_from, '+0 days')),
    comments_until TEXT CHECK (comments_until IS date(comments_until, '+0 days')),
    comments INTEGER,
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
    link TEXT,
    endorsed_by TEXT,
    reflects_dissent INTEGER CHECK (reflects_dissent IN (0, 1)),
    summary TEXT
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    kind TEXT,
    stakeholder_group TEXT,
    regional_group TEXT,
    country TEXT,
    website TEXT
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    affiliation TEXT,
    organisation INTEGER REFERENCES record(id),
    stakeholder_group TEXT,
    regional_group TEXT,
    country TEXT,
    email TEXT,
    phone TEXT,
    visibility TEXT,
    consent TEXT,
    note TEXT
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    person INTEGER NOT NULL REFERENCES record(id),
    role TEXT NOT NULL,
    starts TEXT CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    note TEXT
) STRICT;

CREATE TABLE membership_figure (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    members INTEGER NOT NULL,
    basis TEXT,
    note TEXT
) STRICT;

CREATE TABLE former_name (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    starts TEXT CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days'))
) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    "to" TEXT,
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    answer_by TEXT CHECK (answer_by IS date(answer_by, '+0 days')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    body TEXT
) STRICT;

CREATE TABLE task (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    owner TEXT,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    note TEXT,
    clause TEXT
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    source TEXT
) STRICT;

CREATE TABLE link (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    kind TEXT NOT NULL,
    "to" INTEGER NOT NULL REFERENCES record(id),
    note TEXT
) STRICT;

CREATE TABLE support_request (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    kind TEXT,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    note TEXT
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    meeting TEXT,
    rationale TEXT
) STRICT;

CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    number TEXT,
    section TEXT,
    addressed_to TEXT,
    status TEXT,
    owner TEXT,
    evidence TEXT,
    source TEXT
) STRICT;

CREATE INDEX annual_report_by_year ON annual_report(year);
CREATE INDEX role_by_person ON role(person);
CREATE INDEX dynamic_coalition_by_acronym ON dynamic_coalition(acronym);
)sql";
}

} // namespace registry
