#include "core/exchange/decode.h"

#include "core/exchange/texts.h"
#include "core/support/in_language.h"
#include "core/support/owned.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <uchardet.h>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

constexpr auto kFlags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
constexpr auto kUsual = "Windows-1252"; ///< of what is neither Unicode nor surely anything else

/// Guesses to which a few Western letters are enough: nearly always such a file is Windows-1252.
constexpr std::array<QByteArrayView, 7> kDoubtful{
    "ISO-8859-1", "ISO-8859-3", "ISO-8859-4", "ISO-8859-10", "ISO-8859-15", "IBM852", "MAC-CENTRALEUROPE"};

/// What a desktop writes where uchardet names its sister: the same letters, and others in places where the
/// sister has none, or a name that Qt does not know.
struct Sister
{
    QByteArrayView guess;
    const char* encoding;
};
constexpr std::array kSisters{Sister{"ISO-8859-2", "windows-1250"},  Sister{"ISO-8859-5", "windows-1251"},
                              Sister{"ISO-8859-6", "windows-1256"},  Sister{"ISO-8859-7", "windows-1253"},
                              Sister{"ISO-8859-8", "windows-1255"},  Sister{"ISO-8859-9", "windows-1254"},
                              Sister{"ISO-8859-13", "windows-1257"}, Sister{"ISO-8859-16", "windows-1250"},
                              Sister{"UHC", "windows-949"}};

/// UTF-16 without a mark: a header begins in ASCII, so that nearly every other byte is zero.
const char* detectUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 64));
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0';
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0)
        return nullptr;
    if (zeros[1] * 2 > pairs && zeros[0] * 10 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 2 > pairs && zeros[1] * 10 < pairs)
        return "UTF-16BE";
    return nullptr;
}

struct Reading
{
    QString text;
    bool isWhole = true;
    qsizetype end = 0; ///< of what could be read
};

/// Where a converter of Windows or ISO has no character, ICU gives a control character that no text has.
Reading read(QByteArrayView bytes, const char* encoding)
{
    QStringDecoder decoder(encoding, kFlags);
    Reading reading{.text = decoder.decode(bytes)};
    const bool isUnicode = qstrnicmp(encoding, "UTF-", 4) == 0;
    const bool hasReplaced =
        decoder.hasError() ||
        (isUnicode && QByteArray(QStringEncoder(encoding, kFlags).encode(reading.text)) != bytes);
    const auto bad = std::ranges::find_if(std::as_const(reading.text), [&](QChar c) {
        return (hasReplaced && c == QChar::ReplacementCharacter) ||
               (!isUnicode && c >= u'\x80' && c < u'\xA0');
    });
    reading.end = bad - reading.text.cbegin();
    reading.isWhole = !hasReplaced && bad == reading.text.cend();
    return reading;
}

/// From a megabyte, beginning with the first byte that is not ASCII: before it there is nothing to tell.
QByteArray guessed(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 1024 * 1024;
    const auto first = std::ranges::find_if(bytes, [](char c) { return uchar(c) > 127; });
    const auto size = std::min<qsizetype>(bytes.end() - first, kSample);
    const support::Owned<uchardet, uchardet_delete> detector(uchardet_new());
    uchardet_handle_data(detector.get(), std::to_address(first), size_t(size));
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

struct Guess
{
    QByteArray encoding;
    bool isDoubtful = false;
};

/// As people write it.
QByteArray canonical(const QByteArray& name)
{
    QByteArray known = QStringDecoder(name.constData()).name();
    return known.isEmpty() ? name : known.replace("windows-", "Windows-");
}

/// Of a name or two every single-byte encoding makes something. Only the usual one is believed then, and only
/// while what it reads are letters and the marks of a text.
bool isThin(QByteArrayView bytes, const QByteArray& encoding)
{
    constexpr auto kEnough = 12;
    // A few lines of Icelandic are taken for Central European, whose letters stand in the same places.
    constexpr auto kEnoughOfSisters = 60;
    const auto count = std::ranges::count_if(bytes, [](char byte) { return uchar(byte) >= 0x80; });
    const bool isUsual = canonical(encoding) == canonical(kUsual);
    const auto readsAsUsual = [bytes] {
        return std::ranges::all_of(read(bytes, kUsual).text, [](QChar c) {
            return c.unicode() < 0x80 || c.isLetter() || QStringView(u"‘’“”„«»–—…€").contains(c);
        });
    };
    if (count < kEnough)
        return !isUsual || !readsAsUsual();
    const bool isCentral = encoding == "ISO-8859-2" || encoding == "windows-1250";
    return isCentral && count < kEnoughOfSisters && readsAsUsual();
}

/// A guess that cannot read the file is none.
Guess detect(QByteArrayView bytes)
{
    if (const char* utf16 = detectUtf16(bytes))
        return {utf16};
    if (bytes.isValidUtf8())
        return {"UTF-8"};
    const QByteArray guess = guessed(bytes);
    const auto canRead = [&](const char* encoding) {
        return QStringDecoder(encoding).isValid() && read(bytes, encoding).isWhole;
    };
    if (std::ranges::find(kDoubtful, guess) != kDoubtful.end()) // no doubt where both read the same
        return {kUsual, !canRead(guess.constData()) ||
                            read(bytes, guess.constData()).text != read(bytes, kUsual).text};
    if (canRead(guess.constData()))
        return {guess, isThin(bytes, guess)};
    const auto sister = std::ranges::find(kSisters, guess, &Sister::guess);
    if (sister != kSisters.end() && canRead(sister->encoding))
        return {sister->encoding, isThin(bytes, sister->encoding)};
    return {kUsual, true};
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

Result<DecodedText> decode(QByteArrayView bytes, const QString& encoding)
{
    if (bytes.size() > kFileLimit)
        return fail(ErrorCode::UnusableFile, tr("The file has %1; at most %2 can be read.")
                                                 .arg(support::locale().formattedDataSize(bytes.size()),
                                                      support::locale().formattedDataSize(kFileLimit)));
    QByteArray name = encoding.isEmpty() ? QByteArray() : canonical(encoding.toUtf8());
    const auto mark = QStringConverter::encodingForData(bytes);
    const char* const marked = mark ? QStringConverter::nameForEncoding(*mark) : nullptr;
    qsizetype markSize = 0;
    if (marked && QByteArrayView(marked).startsWith(name)) { // UTF-16 alone leaves the order to the mark
        name = marked;
        markSize = QByteArray(QStringEncoder(*mark, kFlags).encode(u"\uFEFF"_s)).size();
    }
    const QByteArrayView content = bytes.sliced(markSize);
    bool isDoubtful = false;
    if (name.isEmpty()) {
        const Guess guess = detect(content);
        name = canonical(guess.encoding);
        isDoubtful = guess.isDoubtful;
    }
    Reading reading = read(content, name.constData());
    if (!reading.isWhole) {
        const QStringView good = QStringView(reading.text).first(reading.end);
        const QByteArray before = QStringEncoder(name.constData(), kFlags).encode(good);
        return fail(
            ErrorCode::UnusableFile,
            tr("Line %1, byte %2 of the file: this is not %3. Choose the encoding it was saved in, or "
               "save it again as UTF-8.")
                .arg(QString::number(lineAt(good, good.size())),
                     QString::number(markSize + before.size() + 1), QString::fromLatin1(name)));
    }
    // Programs that write a mark before a text that has one leave two.
    const auto begin =
        std::ranges::find_if(std::as_const(reading.text), [](QChar c) { return c != QChar::ByteOrderMark; });
    reading.text.remove(0, begin - reading.text.cbegin());
    DESK_TRY(refuseUnkeepable(reading.text));
    return DecodedText{std::move(reading.text), QString::fromLatin1(name), markSize > 0, isDoubtful};
}

QStringList encodings()
{
    QStringList names{u"UTF-8"_s,        u"Windows-1252"_s, u"Windows-1250"_s, u"Windows-1251"_s,
                      u"Windows-1253"_s, u"Windows-1254"_s, u"Windows-1255"_s, u"Windows-1256"_s,
                      u"Windows-1257"_s, u"Windows-1258"_s, u"ISO-8859-1"_s,   u"ISO-8859-2"_s,
                      u"ISO-8859-5"_s,   u"ISO-8859-6"_s,   u"ISO-8859-7"_s,   u"ISO-8859-8"_s,
                      u"ISO-8859-9"_s,   u"ISO-8859-15"_s,  u"KOI8-R"_s,       u"KOI8-U"_s,
                      u"GB18030"_s,      u"Big5"_s,         u"Shift_JIS"_s,    u"EUC-JP"_s,
                      u"EUC-KR"_s,       u"TIS-620"_s,      u"UTF-16LE"_s,     u"UTF-16BE"_s};
    names.removeIf([](const QString& name) { return !isEncoding(name); });
    return names;
}

bool isEncoding(const QString& name) { return QStringDecoder(name.toUtf8().constData()).isValid(); }

} // namespace exchange
