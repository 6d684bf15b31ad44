// XML out of a workbook, read once from its beginning to its end; what is made to exhaust a reader ends it.
#pragma once

#include "core/support/result.h"

#include <QXmlStreamReader>

namespace exchange {

/// What is said of a workbook that no spreadsheet program would write.
[[nodiscard]] support::Unexpected notOfASpreadsheet(const QString& detail);

/// Stops with an error of its own at a document type (which is where entities are defined), at elements
/// nested deeper than any workbook has them, and at a text no cell may have.
class XmlPart
{
public:
    explicit XmlPart(const QByteArray& bytes);

    /// The next tag or text; false at the end, and after an error.
    bool next();
    /// Goes on to the next element inside the one it stands in; false behind the last one.
    bool nextChild();
    /// Passes over the element it stands at the beginning of.
    void skip();
    /// Passes over it too, and answers the text in it.
    QString text();

    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView characters() const { return m_xml.text(); }
    /// Local: which prefix a program takes for its namespace is its own affair.
    QStringView name() const { return m_xml.name(); }
    const QXmlStreamAttributes& attributes() const { return m_attributes; }
    /// Of the element begun last; without a namespace, as workbooks of Excel have them.
    QString attribute(const char* name) const;

    /// UnusableFile or BadInput where reading ended before the end.
    support::Status status() const;

private:
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_isTooLong = false;
};

} // namespace exchange
