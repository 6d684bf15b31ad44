// What the headers of a hostile or honest mail say, as far as it can be made out.
#pragma once

#include <QByteArray>
#include <QDate>

namespace exchange {

/// The day of a Date header in UTC; invalid where it is none.
QDate dayOfDate(QByteArray header);

/// The first address of a From header in lower case, also where an archive hides it as “ana at example.org”,
/// “ana_at_example.org” or “ana@exam....”; empty where there is none.
QByteArray addressOfFrom(const QByteArray& header);

/// The headers of a mail that tell who wrote it.
struct SenderHeaders
{
    QByteArray from = {};
    QByteArray originalFrom = {}; ///< X-Original-From
    QByteArray replyTo = {};
    QByteArray listPost = {};
};

/// Tells one poster from another: an address in lower case; where a list writes in the name of its posters,
/// that of the poster, or the name before “via”. Empty where nobody can be made out.
QByteArray posterOf(const SenderHeaders& headers);

} // namespace exchange
