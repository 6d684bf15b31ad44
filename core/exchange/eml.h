// A letter as a draft file that mail programs open for sending (RFC 5322, with RFC 2047 and RFC 2045
// encoding).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace exchange {

struct EmailDraft
{
    QString toName = {};
    QString toAddress = {}; ///< empty, or not one address: the person fills it in
    QString subject;
    QString body;
    QDateTime date;
};

/// Lines end with CR LF; "X-Unsent: 1" makes it a draft. Line breaks in a header value cannot add headers.
[[nodiscard]] QByteArray emailDraft(const EmailDraft& draft);

} // namespace exchange
