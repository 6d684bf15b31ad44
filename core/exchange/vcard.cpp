#include "core/exchange/vcard.h"

#include <QUrl>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLineOctets = 75; ///< RFC 6350, 3.2

/// RFC 6350, 3.4: backslash, comma, semicolon and line end are escaped.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u',', u"\\,"_s)
        .replace(u';', u"\\;"_s)
        .replace(u"\r\n"_s, u"\\n"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\n"_s);
}

/// A continued line begins with a space; a character of several bytes is never split.
void appendFolded(QByteArray& out, QByteArray line)
{
    while (line.size() > kLineOctets) {
        qsizetype cut = kLineOctets;
        while ((static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80)
            --cut;
        out += line.first(cut) + "\r\n";
        line = ' ' + line.sliced(cut);
    }
    out += line + "\r\n";
}

} // namespace

bool isShown(const Contact& contact, Audience audience)
{
    return domain::isShownTo(audience, contact.visibility);
}

QByteArray toVcards(const QList<Contact>& contacts, Audience audience, const QDateTime& stamp)
{
    QByteArray out;
    const auto write = [&](const QString& property, const QString& value) {
        if (!value.isEmpty())
            appendFolded(out, (property + u':' + value).toUtf8());
    };
    for (const Contact& contact : contacts) {
        write(u"BEGIN"_s, u"VCARD"_s);
        write(u"VERSION"_s, u"4.0"_s);
        write(u"KIND"_s, u"individual"_s);
        write(u"UID;VALUE=text"_s, escaped(contact.uid));
        write(u"FN"_s, escaped(contact.name));
        // Many programs show nobody without N. Which part of a name is the family's cannot be told in every
        // language, so it stays whole, in the first place, by which address books sort.
        write(u"N"_s, escaped(contact.name) + u";;;;"_s);
        write(u"ORG"_s, escaped(contact.affiliation));
        write(u"ROLE"_s, escaped(contact.role));
        if (!contact.country.isEmpty())
            write(u"ADR"_s, u";;;;;;"_s + escaped(contact.country));
        if (isShown(contact, audience)) {
            write(u"EMAIL"_s, escaped(contact.email));
            write(u"TEL"_s, escaped(contact.phone));
        }
        write(u"URL"_s, QString::fromLatin1(QUrl(contact.website).toEncoded()));
        write(u"REV"_s, stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        write(u"END"_s, u"VCARD"_s);
    }
    return out;
}

} // namespace exchange
