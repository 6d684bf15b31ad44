#include "core/support/user_name.h"

#include <QByteArray>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace support {

QString userName()
{
    if (const QByteArray user = qgetenv("USER"); !user.isEmpty())
        return QFile::decodeName(user);
    const passwd* const entry = ::getpwuid(::geteuid());
    return entry ? QFile::decodeName(entry->pw_name) : QString();
}

} // namespace support
