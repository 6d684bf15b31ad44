// What the headers of a hostile or honest mail say, as far as it can be made out.
#pragma once

#include <QByteArray>
#include <QDate>

namespace exchange {

/// The day of a Date header in UTC; invalid where it is none.
QDate dayOfDate(QByteArray header);

/// The first address of a From header in lower case, also where an archive hides it as “ana at example.org”;
/// empty where there is none.
QByteArray addressOfFrom(QByteArray header);

} // namespace exchange
