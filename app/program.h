// What the command and the window have in common as programs of the system.
#pragma once

#include <QCoreApplication>

#include <clocale>
#include <sys/resource.h>
#include <sys/stat.h>

namespace app {

/// What is written here is for nobody else's eyes, a memory image least of all.
inline void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

inline void name(QCoreApplication& application)
{
    using namespace Qt::StringLiterals;
    // Qt has taken the system's; libraries that write files go by it, and a number in a file has a point.
    std::setlocale(LC_NUMERIC, "C");
    application.setApplicationName(u"secretariat-desk"_s);
    application.setOrganizationName(u"secretariat-desk"_s);
    application.setApplicationVersion(u"" DESK_VERSION ""_s);
}

} // namespace app
