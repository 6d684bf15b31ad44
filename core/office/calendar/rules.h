// The rules of a cycle, and the days that follow them.
#pragma once

#include "core/office/desk/office.h"

#include <QMap>

namespace office {

/// Within a transaction of the caller: parameters of a cycle by key, and the days that follow them. Days that
/// stood where its rules said before stand where they say now, with the day they first had and why:
/// milestones of the plan, drafts and annual reports that are still owed. An unknown key or a value outside
/// its limits is refused.
[[nodiscard]] Status writeParameters(Office& office, int year, const QMap<QString, QString>& written,
                                     const QString& reason);

/// One parameter, as a step of its own.
[[nodiscard]] Status setParameter(Office& office, int year, const QString& key, const QString& value);

} // namespace office
