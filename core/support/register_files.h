// What is known down here of registers as files: how one begins, and which of them this process has open.
#pragma once

#include "core/support/result.h"

#include <QString>

#include <sys/types.h>

namespace support {

/// In the header of a register's file, where SQLite keeps the mark of a program; "IGFR".
inline constexpr int kRegisterMark = 0x49474652;

/// While it lives, this process has the register's file open and locked, and nobody but SQLite may open it:
/// closing any other descriptor of the file would let go of the lock.
class OpenRegister
{
public:
    explicit OpenRegister(const QString& path);
    ~OpenRegister();
    OpenRegister(const OpenRegister&) = delete;
    OpenRegister& operator=(const OpenRegister&) = delete;

private:
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

/// Asked before a file that a person named is opened to be read. Refused: the register that is open here,
/// under whatever name, and what is no file at all.
[[nodiscard]] Status mayBeRead(const QString& path);

/// The one place that decides what may be written over: never a register, open or not, under whatever name,
/// and nothing that belongs to one. Restoring alone puts a register in the place of another.
[[nodiscard]] Status mayBeWrittenOver(const QString& path);

} // namespace support
