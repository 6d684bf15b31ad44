// A letter as a draft file that mail programs open for sending (RFC 5322, with RFC 2047 and RFC 2045
// encoding).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace exchange {

/// Somebody a letter goes to.
struct Mailbox
{
    QString name = {};
    QString address = {}; ///< empty, or not one address: the person fills it in

    /// "Ann Contact <ann@example.org>"; what of it there is.
    QString text() const;
    bool operator==(const Mailbox&) const = default;
};
/// What a person wrote: a name, an address, or both as text() has them.
Mailbox mailboxOf(const QString& written);

struct EmailDraft
{
    QList<Mailbox> to = {};
    QList<Mailbox> copyTo = {};
    QString subject;
    QString body;
    QDateTime date;
};

/// Lines end with CR LF; "X-Unsent: 1" makes it a draft. Line breaks in a header value cannot add headers.
[[nodiscard]] QByteArray emailDraft(const EmailDraft& draft);

/// The draft as a mailto address (RFC 6068); empty where it would be longer than mail programs are sure to
/// take. What is not one address is left for the person to write; its headers hold nothing else.
[[nodiscard]] QUrl mailLink(const EmailDraft& draft);

} // namespace exchange
