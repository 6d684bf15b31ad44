// What a command did to the rows, taken from an SQLite session: no code per table.
#pragma once

#include "core/register/row_change.h"
#include "core/support/result.h"

#include <memory>
#include <vector>

struct sqlite3_session;

namespace registry {

class Connection;

/// Watches every journalled table from start() on.
class ChangeRecorder
{
public:
    ChangeRecorder();
    ~ChangeRecorder();

    support::Status start(Connection& db);
    /// The net changes so far: a row that came and went is not among them.
    support::Result<std::vector<RowChange>> changes(Connection& db) const;
    void stop();

private:
    sqlite3_session* m_session = nullptr;
};

} // namespace registry
