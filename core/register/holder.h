// Who has a register open: a note beside the file, locked as long as it is. SQLite's own lock on the file
// goes when anything in the process closes the file; the lock on the note belongs to one opening of the note
// and stays. The note also lets a refusal name who it is.
#pragma once

#include "core/support/result.h"

#include <QString>

#include <memory>

namespace registry {

/// The note, while it lives.
class HolderNote
{
public:
    /// Refused like a busy register where somebody has the note. Where none can be made (another person's
    /// note, a file system without such locks) SQLite's lock alone has to do.
    static support::Result<std::unique_ptr<HolderNote>> take(const QString& registerPath);
    ~HolderNote();
    HolderNote(const HolderNote&) = delete;
    HolderNote& operator=(const HolderNote&) = delete;

private:
    HolderNote(QByteArray path, int file)
        : m_path(std::move(path))
        , m_file(file)
    {
    }
    QByteArray m_path;
    int m_file; ///< negative: there is no note
};

/// Whether somebody has the note; it is only looked at.
bool isNoteHeld(const QString& registerPath);

/// "by ana on desk-3 (process 4711)", or an empty text where there is no believable note. Anyone can write a
/// note, so it is short, plain, cleaned text, and a dead process on this computer is not named.
QString holderOf(const QString& registerPath);

} // namespace registry
