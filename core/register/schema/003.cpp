#include "core/register/schema/migrations.h"

namespace registry {

// Best Practice Forums, Policy Networks, initiatives, the groups around them, lists and letters.
const char* migration003()
{
    return R"sql(
CREATE TABLE bpf_proposal (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    acronym TEXT,
    year INTEGER NOT NULL,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    submitted_by TEXT,
    mag_sponsor INTEGER REFERENCES record(id),
    sponsorship TEXT,
    background TEXT,
    description TEXT,
    objectives TEXT,
    outreach_plan TEXT,
    organisations TEXT,
    previous_edition INTEGER REFERENCES record(id),
    merged_into INTEGER REFERENCES record(id),
    decided_at INTEGER REFERENCES record(id),
    notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
    notified_where TEXT
) STRICT;

CREATE TABLE assessment_mark (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    question TEXT NOT NULL,
    assessor INTEGER NOT NULL REFERENCES record(id),
    mark TEXT,
    note TEXT,
    "on" TEXT CHECK ("on" IS date("on", '+0 days'))
) STRICT;

CREATE TABLE best_practice_forum (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    acronym TEXT,
    year INTEGER NOT NULL,
    background TEXT,
    description TEXT,
    objectives TEXT,
    outreach_plan TEXT,
    organisations TEXT,
    previous_edition INTEGER REFERENCES record(id),
    working_modalities TEXT,
    work_plan TEXT,
    website TEXT,
    igf_page TEXT,
    evaluation TEXT,
    evaluation_outcome TEXT,
    source TEXT
) STRICT;

CREATE TABLE pn_concept (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    acronym TEXT,
    year INTEGER NOT NULL,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    submitted_by TEXT,
    priority TEXT,
    emerged_from TEXT,
    feasibility TEXT,
    consulted_stakeholders_on TEXT CHECK (consulted_stakeholders_on IS date(consulted_stakeholders_on, '+0 days')),
    consulted_mag_on TEXT CHECK (consulted_mag_on IS date(consulted_mag_on, '+0 days')),
    proposal TEXT,
    decided_at INTEGER REFERENCES record(id),
    notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
    notified_where TEXT
) STRICT;

CREATE TABLE policy_network (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    acronym TEXT,
    year INTEGER NOT NULL,
    priority TEXT,
    emerged_from TEXT,
    proposal TEXT,
    work_plan TEXT,
    implementing_parties TEXT,
    previous_edition INTEGER REFERENCES record(id),
    website TEXT,
    igf_page TEXT,
    evaluation TEXT,
    evaluation_outcome TEXT,
    source TEXT
) STRICT;

CREATE TABLE work_phase (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    note TEXT
) STRICT;

CREATE TABLE call_for_input (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    contributions INTEGER,
    link TEXT,
    note TEXT
) STRICT;

CREATE TABLE nri_statement (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    kind TEXT NOT NULL,
    place TEXT,
    regional_groups TEXT,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    submitted_by TEXT,
    statement TEXT,
    contact_person TEXT,
    contact_email TEXT,
    website TEXT,
    mailing_list TEXT,
    earlier_statement INTEGER REFERENCES record(id),
    notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
    notified_where TEXT
) STRICT;

CREATE TABLE initiative (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    acronym TEXT,
    kind TEXT NOT NULL,
    place TEXT,
    regional_groups TEXT,
    focus TEXT,
    established INTEGER,
    website TEXT,
    igf_page TEXT,
    mailing_list TEXT,
    list_archive TEXT,
    source TEXT
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    affiliation TEXT,
    stakeholder_group TEXT NOT NULL,
    country TEXT
) STRICT;

CREATE TABLE nri_meeting (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    number INTEGER,
    year INTEGER NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    place TEXT,
    website TEXT,
    attendance INTEGER,
    summary TEXT,
    report_received_on TEXT CHECK (report_received_on IS date(report_received_on, '+0 days')),
    report_link TEXT
) STRICT;

CREATE TABLE grant (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    "from" TEXT,
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    amount TEXT,
    note TEXT
) STRICT;

CREATE TABLE coordination_group (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    name TEXT NOT NULL,
    work_plan TEXT,
    mailing_list TEXT,
    igf_page TEXT,
    modalities TEXT
) STRICT;

CREATE TABLE dccg_meeting (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    title TEXT,
    link TEXT,
    agenda TEXT,
    summary TEXT
) STRICT;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    coalition INTEGER NOT NULL REFERENCES record(id),
    person INTEGER REFERENCES record(id),
    note TEXT
) STRICT;

CREATE TABLE mag_meeting (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL,
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    place TEXT,
    agenda TEXT
) STRICT;

CREATE TABLE mag_member (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    person INTEGER NOT NULL REFERENCES record(id),
    starts TEXT NOT NULL CHECK (starts IS date(starts, '+0 days')),
    ends TEXT CHECK (ends IS date(ends, '+0 days')),
    note TEXT
) STRICT;

CREATE TABLE mailing_list (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    address TEXT NOT NULL,
    archive TEXT,
    run_by TEXT,
    is_open INTEGER CHECK (is_open IN (0, 1)),
    is_archive_open INTEGER CHECK (is_archive_open IN (0, 1)),
    checked_on TEXT CHECK (checked_on IS date(checked_on, '+0 days'))
) STRICT;

CREATE TABLE list_figure (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    month TEXT NOT NULL CHECK (month IS date(month, '+0 days')),
    subscribers INTEGER,
    messages INTEGER,
    posters INTEGER,
    basis TEXT
) STRICT;

CREATE TABLE dissemination (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    kind TEXT,
    link TEXT,
    note TEXT
) STRICT;

CREATE TABLE progress_note (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    title TEXT NOT NULL,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    note TEXT,
    told_at INTEGER REFERENCES record(id)
) STRICT;

CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY REFERENCES record(id),
    kind TEXT NOT NULL,
    stream TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
ALTER TABLE letter ADD COLUMN planned_for TEXT CHECK (planned_for IS date(planned_for, '+0 days'));
ALTER TABLE letter ADD COLUMN follows INTEGER REFERENCES record(id);
ALTER TABLE letter ADD COLUMN offset INTEGER;
ALTER TABLE task ADD COLUMN follows INTEGER REFERENCES record(id);
ALTER TABLE task ADD COLUMN offset INTEGER;
ALTER TABLE milestone ADD COLUMN follows INTEGER REFERENCES record(id);
ALTER TABLE milestone ADD COLUMN offset INTEGER;
ALTER TABLE milestone ADD COLUMN originally TEXT CHECK (originally IS date(originally, '+0 days'));
ALTER TABLE milestone ADD COLUMN moved_because TEXT;
ALTER TABLE milestone ADD COLUMN concerns TEXT;
ALTER TABLE decision ADD COLUMN mag_meeting INTEGER REFERENCES record(id);

CREATE INDEX list_figure_by_month ON list_figure(month);
CREATE INDEX record_by_stream_year ON record(stream, is_listed, year, sort_title);
)sql";
}

} // namespace registry
