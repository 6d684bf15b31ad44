#include "core/exchange/decode.h"

#include "core/exchange/texts.h"

#include <QLocale>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

/// The characters of the bytes 0x80 to 0x9F; 0 where Windows-1252 has none. All other bytes are their own
/// code point.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Mark
{
    Encoding encoding;
    QByteArrayView bytes;
};
constexpr std::array kMarks{Mark{Encoding::Utf8, "\xEF\xBB\xBF"},
                            Mark{Encoding::Utf16LittleEndian, "\xFF\xFE"},
                            Mark{Encoding::Utf16BigEndian, "\xFE\xFF"}};

/// UTF-16 without a mark: a header begins in ASCII, so that nearly every other byte is zero.
std::optional<Encoding> detectUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    if (zeros[1] * 2 > pairs && zeros[0] * 10 < pairs)
        return Encoding::Utf16LittleEndian;
    if (zeros[0] * 2 > pairs && zeros[1] * 10 < pairs)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

Encoding detect(QByteArrayView bytes)
{
    if (const auto utf16 = detectUtf16(bytes))
        return *utf16;
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

int lineAt(QStringView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        const bool isPair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        line += (text[i] == u'\r' && !isPair) || text[i] == u'\n';
    }
    return line;
}

support::Unexpected undecodable(Encoding encoding, QStringView before, qsizetype byte)
{
    return fail(ErrorCode::UnusableFile,
                tr("Line %1, byte %2 of the file: this is not %3. Choose the encoding it was saved in, or "
                   "save it again as UTF-8.")
                    .arg(QString::number(lineAt(before, before.size())), QString::number(byte + 1),
                         encodingName(encoding)));
}

Result<QString> fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isOwn = byte < 0x80 || byte > 0x9F;
        text[i] = QChar(isOwn ? char16_t(byte) : kWindows1252[byte - 0x80]);
        if (!isOwn && text[i].isNull())
            return undecodable(Encoding::Windows1252, QStringView(text).first(i), i);
    }
    return text;
}

/// Qt replaces what it cannot decode, so the first bytes that do not come back are the first bad ones.
Result<QString> fromUnicode(QByteArrayView bytes, qsizetype markSize, Encoding encoding)
{
    const auto converter = encoding == Encoding::Utf8                ? QStringConverter::Utf8
                           : encoding == Encoding::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                     : QStringConverter::Utf16BE;
    constexpr auto kFlags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    const auto decoded = [&](QByteArrayView part) -> QString {
        return QStringDecoder(converter, kFlags).decode(part);
    };
    const QString text = decoded(bytes);
    const QByteArray again = QStringEncoder(converter, QStringConverter::Flag::Stateless).encode(text);
    const auto [bad, end] = std::mismatch(bytes.begin(), bytes.end(), again.begin(), again.end());
    if (bad != bytes.end() || end != again.end()) {
        const qsizetype offset = bad - bytes.begin();
        return undecodable(encoding, decoded(bytes.first(offset)), offset + markSize);
    }
    return text;
}

support::Status refuseUnkeepable(const QString& text)
{
    const qsizetype nul = text.indexOf(QChar(u'\0'));
    if (nul >= 0)
        return fail(ErrorCode::UnusableFile,
                    tr("Line %1: a NUL character, which no text has. The file is not a text file, or is "
                       "damaged.")
                        .arg(QString::number(lineAt(text, nul))));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return fail(ErrorCode::UnusableFile, tr("Line %1: half a character; the file was cut or damaged.")
                                                     .arg(QString::number(lineAt(text, i))));
    }
    return {};
}

} // namespace

Result<DecodedText> decode(QByteArrayView bytes, Encoding wanted)
{
    if (bytes.size() > kFileLimit)
        return fail(ErrorCode::UnusableFile, tr("The file has %1; at most %2 can be read.")
                                                 .arg(QLocale().formattedDataSize(bytes.size()),
                                                      QLocale().formattedDataSize(kFileLimit)));
    DecodedText result{.text = {}, .encoding = wanted};
    qsizetype markSize = 0;
    for (const Mark& mark : kMarks) {
        const bool isPossible = wanted == Encoding::Detect || wanted == mark.encoding;
        if (!isPossible || !bytes.startsWith(mark.bytes))
            continue;
        result.encoding = mark.encoding;
        result.hasByteOrderMark = true;
        markSize = mark.bytes.size();
        break;
    }
    const QByteArrayView content = bytes.sliced(markSize);
    if (result.encoding == Encoding::Detect)
        result.encoding = detect(content);
    if (result.encoding == Encoding::Windows1252) {
        DESK_ASSIGN(result.text, fromWindows1252(content));
    } else {
        DESK_ASSIGN(result.text, fromUnicode(content, markSize, result.encoding));
    }
    DESK_TRY(refuseUnkeepable(result.text));
    return result;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    case Encoding::Detect:
        break;
    }
    return {};
}

} // namespace exchange
