// The bytes of a PDF 1.7 file, written object by object as they become known. cairo and qpdf keep the whole
// structure tree in memory (119 MB and 583 MB for a tagged table of 1,000 pages); here an object is gone once
// it is written.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace press {

/// The number of an indirect object; 0 is none.
using Ref = int;

namespace pdf {
/// "12 0 R"
QByteArray reference(Ref ref);
void appendReference(QByteArray& out, Ref ref);
void appendInteger(QByteArray& out, qint64 value);
/// At most three decimals, no exponent, a point in every locale.
void appendNumber(QByteArray& out, double value);
QByteArray number(double value);
/// A text string as a literal, or in UTF-16 where it is not ASCII.
QByteArray text(const QString& text);
/// UTF-16BE as hexadecimal digits, without delimiters.
QByteArray utf16Hex(QStringView text);
} // namespace pdf

class PdfFile
{
public:
    PdfFile();

    /// A number for an object that is written later; each must be written once.
    Ref allocate();
    void write(Ref ref, const QByteArray& body);
    /// `entries` are those of the stream's dictionary besides length and filter.
    void writeStream(Ref ref, const QByteArray& entries, const QByteArray& data);

    Ref add(const QByteArray& body);
    Ref addStream(const QByteArray& entries, const QByteArray& data);

    /// The whole file. The identifier is a digest of the content, so that equal documents are equal files.
    QByteArray finish(Ref catalog, Ref info);

private:
    /// Where an object is: at an offset, or as the index-th of the object stream `at`. Kept small: a long
    /// document has a hundred thousand.
    struct Place
    {
        quint32 at = 0;
        qint32 index = -1;
    };

    void closeObjectStream();

    QByteArray m_out;
    std::vector<Place> m_places;
    std::vector<Ref> m_packed; ///< the objects of the open object stream
    QByteArray m_packedIndex;
    QByteArray m_packedBodies;
};

} // namespace press
