#include "core/press/pdf_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace press {

namespace {

constexpr int kObjectsPerStream = 200;
constexpr qsizetype kRoom = 16 << 20; // only what is written takes memory, and nothing is copied to grow
constexpr int kCompression = 4;       // beyond it the file shrinks by a few percent and the time doubles

/// What FlateDecode reads is what zlib writes; Qt puts four bytes of length before it.
QByteArray deflated(const QByteArray& data) { return qCompress(data, kCompression).mid(4); }

void appendBigEndian(QByteArray& out, quint64 value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += char((value >> shift) & 0xFF);
}

} // namespace

namespace pdf {

QByteArray reference(Ref ref) { return QByteArray::number(ref) + " 0 R"; }

void appendReference(QByteArray& out, Ref ref)
{
    appendInteger(out, ref);
    out.append(" 0 R", 4);
}

void appendInteger(QByteArray& out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr - digits);
}

void appendNumber(QByteArray& out, double value)
{
    const qint64 thousandths = std::llround(value * 1000);
    const qint64 magnitude = std::abs(thousandths);
    if (thousandths < 0)
        out += '-';
    appendInteger(out, magnitude / 1000);
    if (const int rest = int(magnitude % 1000)) {
        const char decimals[] = {'.', char('0' + rest / 100), char('0' + rest / 10 % 10),
                                 char('0' + rest % 10)};
        out.append(decimals, rest % 10 ? 4 : rest % 100 ? 3 : 2);
    }
}

QByteArray number(double value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

QByteArray utf16Hex(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text)
        appendBigEndian(bytes, c.unicode(), 2);
    return bytes.toHex().toUpper();
}

QByteArray text(const QString& text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!isAscii)
        return "<FEFF" + utf16Hex(text) + '>';
    QByteArray literal = text.toLatin1();
    literal.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + literal + ')';
}

} // namespace pdf

PdfFile::PdfFile()
    : m_places(1)
{
    m_out.reserve(kRoom);
    m_out += "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
}

Ref PdfFile::allocate()
{
    m_places.push_back({});
    return Ref(m_places.size() - 1);
}

void PdfFile::write(Ref ref, const QByteArray& body)
{
    pdf::appendInteger(m_packedIndex, ref);
    m_packedIndex += ' ';
    pdf::appendInteger(m_packedIndex, m_packedBodies.size());
    m_packedIndex += ' ';
    m_packedBodies.append(body).append('\n');
    m_packed.push_back(ref);
    if (m_packed.size() == kObjectsPerStream)
        closeObjectStream();
}

void PdfFile::writeStream(Ref ref, const QByteArray& entries, const QByteArray& data)
{
    const QByteArray packed = deflated(data);
    m_places[size_t(ref)] = {.at = quint32(m_out.size())};
    m_out += QByteArray::number(ref) + " 0 obj\n<<" + entries + "/Filter/FlateDecode/Length " +
             QByteArray::number(packed.size()) + ">>\nstream\n";
    m_out.append(packed).append("\nendstream\nendobj\n");
}

Ref PdfFile::add(const QByteArray& body)
{
    const Ref ref = allocate();
    write(ref, body);
    return ref;
}

Ref PdfFile::addStream(const QByteArray& entries, const QByteArray& data)
{
    const Ref ref = allocate();
    writeStream(ref, entries, data);
    return ref;
}

void PdfFile::closeObjectStream()
{
    if (m_packed.empty())
        return;
    const Ref container = allocate();
    for (size_t i = 0; i < m_packed.size(); ++i)
        m_places[size_t(m_packed[i])] = {.at = quint32(container), .index = qint32(i)};
    writeStream(container,
                "/Type/ObjStm/N " + QByteArray::number(m_packed.size()) + "/First " +
                    QByteArray::number(m_packedIndex.size()),
                m_packedIndex + m_packedBodies);
    m_packed.clear();
    m_packedIndex.clear();
    m_packedBodies.clear();
}

QByteArray PdfFile::finish(Ref catalog, Ref info)
{
    closeObjectStream();
    const QByteArray digest = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
    const Ref table = allocate();
    const qint64 start = m_out.size();
    m_places[size_t(table)] = {.at = quint32(start)};

    QByteArray entries;
    appendBigEndian(entries, 0x00'00000000'FFFF, 7);
    for (size_t i = 1; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        entries += place.index < 0 ? '\1' : '\2';
        appendBigEndian(entries, place.at, 4);
        appendBigEndian(entries, quint64(std::max(place.index, 0)), 2);
    }
    writeStream(table,
                "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(m_places.size()) + "/Root " +
                    pdf::reference(catalog) + "/Info " + pdf::reference(info) + "/ID[<" + digest + "><" +
                    digest + ">]",
                entries);
    m_out += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    m_out.squeeze();
    return std::move(m_out);
}

} // namespace press
