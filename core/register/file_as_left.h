// Whether somebody else has written into the register's file while it was open.
#pragma once

#include "core/register/chain_head.h"
#include "core/support/result.h"

#include <QByteArray>

#include <ctime>

namespace registry {

class Connection;

/// The file as the connection left it. A copy put over an open file, a program that keeps folders in step:
/// neither asks for a lock, and SQLite, which has the file for itself, never looks again.
class FileAsLeft
{
public:
    /// From now on the file is as this connection left it.
    support::Status remember(const Connection& db);
    /// Refused where the file is another one than was remembered; where only its time is, the history on the
    /// disk must end as the one that was committed last.
    support::Status check(const Connection& db, const support::Result<ChainHead>& committed);
    /// The same, for a transaction that has written pages already, for want of memory.
    support::Status checkSpilled(const Connection& db) const;
    /// Of what a commit has just written: whether it lies in the file as a whole; remembered if so.
    support::Status checkCommitted(Connection& db);

private:
    struct Look
    {
        QByteArray header;
        qint64 size = 0;
        timespec modified = {};
    };
    static support::Result<Look> look(const Connection& db);

    Look m_known;
};

} // namespace registry
