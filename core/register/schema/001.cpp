#include "core/register/schema/migrations.h"

namespace registry {

const char* migration001()
{
    return R"sql(
-- Housekeeping of the file itself; neither journalled nor undone.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One entry for each command, linked by hash. Personal words stand beside the chain: it holds a commitment to
-- them, so they can be erased (salt and texts NULL) and the chain stays valid.
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step IN (0, 1, 2)),
    undoes INTEGER REFERENCES journal_entry (id),
    recorded_at TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    erased TEXT CHECK (erased <> ''),
    salt BLOB,
    summary TEXT,
    reason TEXT,
    actor TEXT,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE journal_change (
    entry_id INTEGER NOT NULL REFERENCES journal_entry (id),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    record_id INTEGER CHECK (record_id > 0),
    operation INTEGER NOT NULL CHECK (operation IN (0, 1, 2)),
    salt BLOB,
    old_values TEXT,
    new_values TEXT,
    commitment BLOB NOT NULL,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_change_by_record ON journal_change (record_id, entry_id) WHERE record_id IS NOT NULL;

-- Contents of attached files; append-only, so the rows that refer to them can be undone and redone.
CREATE TABLE file_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');
)sql";
}

} // namespace registry
