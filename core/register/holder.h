// Who has a register open: a note beside the file. The lock is SQLite's; the note only lets a refusal name
// them.
#pragma once

#include <QString>

namespace registry {

/// Writes the note while it lives. Failing to write it is no failure: the lock holds without it.
class HolderNote
{
public:
    explicit HolderNote(const QString& registerPath);
    ~HolderNote();
    HolderNote(const HolderNote&) = delete;
    HolderNote& operator=(const HolderNote&) = delete;

private:
    QByteArray m_path;
};

/// "by ana on desk-3 (process 4711)", or an empty text where there is no believable note. Anyone can write a
/// note, so it is short, plain, cleaned text, and a dead process on this computer is not named.
QString holderOf(const QString& registerPath);

} // namespace registry
