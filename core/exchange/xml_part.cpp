#include "core/exchange/xml_part.h"

#include "core/exchange/csv.h"
#include "core/exchange/texts.h"
#include "core/support/in_language.h"

#include <cstring>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {

constexpr int kDepthLimit = 100;
/// Bytes without a tag among them: a cell of the most characters, each written as a number.
constexpr qsizetype kTextLimit = 10 * kCellLimit;

/// Before anything is read: a reader of XML puts a text together before it hands it over.
bool hasEndlessText(const QByteArray& bytes)
{
    const char* at = bytes.constData();
    const char* const end = at + bytes.size();
    while (at < end) {
        const auto* const tag = static_cast<const char*>(std::memchr(at, '<', size_t(end - at)));
        if ((tag ? tag : end) - at > kTextLimit)
            return true;
        at = tag ? tag + 1 : end;
    }
    return false;
}

} // namespace

support::Unexpected notOfASpreadsheet(const QString& detail)
{
    return fail(ErrorCode::UnusableFile,
                tr("The file is damaged, or not written by a spreadsheet program. Open it in one, save it "
                   "anew and choose that."),
                detail);
}

XmlPart::XmlPart(const QByteArray& bytes)
    : m_xml(bytes)
{
    m_isTooLong = hasEndlessText(bytes);
    if (m_isTooLong)
        m_xml.raiseError(u"text limit"_s);
}

bool XmlPart::next()
{
    if (m_xml.hasError() || m_xml.atEnd())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_attributes = m_xml.attributes();
        if (++m_depth > kDepthLimit)
            m_xml.raiseError(u"depth limit"_s);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        m_xml.raiseError(u"document type"_s);
        break;
    default:
        break;
    }
    return !m_xml.hasError() && !m_xml.atEnd();
}

bool XmlPart::nextChild()
{
    while (next()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next())
        ;
}

QString XmlPart::text()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside && next())
        if (isText())
            text += characters();
    return text;
}

QString XmlPart::attribute(const char* name) const
{
    return m_attributes.value(QLatin1StringView(name)).toString();
}

support::Status XmlPart::status() const
{
    if (!m_xml.hasError())
        return {};
    if (m_isTooLong)
        return fail(ErrorCode::BadInput, tr("A cell of the file has more than %1 characters.")
                                             .arg(support::locale().toString(kCellLimit)));
    return notOfASpreadsheet(m_xml.errorString());
}

} // namespace exchange
