// One changed row of one command, and what kind of step the command was.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace registry {

enum class Operation { Insert, Update, Delete };

/// How an entry came about; undo and redo walk the stack that Ctrl+Z shows, everything else is done afresh.
enum class Step { Do, Undo, Redo };

struct RowChange
{
    QByteArray table;
    qint64 row;
    qint64 record; ///< the owning record, 0 where the table has none
    Operation operation;
    QByteArray
        oldValues; ///< JSON object by column name; of an update only the changed columns; empty for none
    QByteArray newValues;
    bool touchesText; ///< a text column changed, so search may find it by other words
};

} // namespace registry
