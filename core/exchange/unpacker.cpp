#include "core/exchange/unpacker.h"

#include "core/exchange/texts.h"
#include "core/support/in_language.h"

#include <zlib.h>

#include <algorithm>

namespace exchange {

using support::ErrorCode;
using support::fail;
using support::Result;
using support::Status;

namespace {

constexpr qsizetype kPieceSize = 256 * 1024;
constexpr char kGzipMagic[] = "\x1f\x8b";
constexpr qsizetype kMagicSize = 2;
constexpr int kOnlyGzip = 16; ///< added to the window's size, as zlib has it

} // namespace

void Unpacker::EndInflate::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    delete stream;
}

Unpacker::Unpacker(QIODevice& device, qint64 limit)
    : m_device(device)
    , m_limit(limit)
{
}

Unpacker::~Unpacker() = default;

/// Puts the device's next bytes into m_packed; none at its end.
Status Unpacker::take()
{
    m_packed.resize(kPieceSize);
    const qint64 count = m_device.read(m_packed.data(), kPieceSize);
    if (count < 0)
        return fail(ErrorCode::UnusableFile,
                    tr("The file cannot be read to its end: %1.").arg(m_device.errorString()));
    m_packed.resize(count);
    m_taken += count;
    return {};
}

Status Unpacker::recognise()
{
    m_isRecognised = true;
    QByteArray begin;
    do {
        DESK_TRY(take());
        begin += m_packed;
    } while (!m_packed.isEmpty() && begin.size() < kMagicSize);
    m_packed = std::move(begin);
    if (!m_packed.startsWith(kGzipMagic))
        return {};
    m_stream.reset(new z_stream());
    m_stream->next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_stream->avail_in = uInt(m_packed.size());
    m_isInsideMember = true;
    m_piece.resize(kPieceSize);
    if (inflateInit2(m_stream.get(), MAX_WBITS + kOnlyGzip) != Z_OK)
        return fail(ErrorCode::UnusableFile, tr("There is not enough memory to unpack the file."));
    return {};
}

Result<QByteArrayView> Unpacker::next()
{
    const bool isFirst = !m_isRecognised;
    if (isFirst)
        DESK_TRY(recognise());
    if (m_stream)
        return inflateNext();
    if (!isFirst)
        DESK_TRY(take());
    return counted(m_packed);
}

Result<QByteArrayView> Unpacker::inflateNext()
{
    for (;;) {
        if (m_stream->avail_in == 0) {
            DESK_TRY(take());
            m_stream->next_in = reinterpret_cast<Bytef*>(m_packed.data());
            m_stream->avail_in = uInt(m_packed.size());
            if (m_packed.isEmpty() && m_isInsideMember)
                return fail(ErrorCode::UnusableFile,
                            tr("The packed file is cut off after %1 bytes; fetch it again.")
                                .arg(support::locale().toString(m_taken)));
            if (m_packed.isEmpty())
                return QByteArrayView();
        }
        if (!m_isInsideMember) {
            // Tapes and block devices fill the rest with zeros.
            for (; m_stream->avail_in > 0 && *m_stream->next_in == 0; --m_stream->avail_in)
                ++m_stream->next_in;
            if (m_stream->avail_in == 0)
                continue;
            inflateReset(m_stream.get());
            m_isInsideMember = true;
        }
        m_stream->next_out = reinterpret_cast<Bytef*>(m_piece.data());
        m_stream->avail_out = uInt(kPieceSize);
        const int answer = inflate(m_stream.get(), Z_NO_FLUSH);
        if (answer == Z_STREAM_END)
            m_isInsideMember = false;
        else if (answer != Z_OK && answer != Z_BUF_ERROR)
            return fail(ErrorCode::UnusableFile,
                        tr("The packed file is damaged near byte %1; fetch it again.")
                            .arg(support::locale().toString(m_taken - m_stream->avail_in)));
        const qsizetype count = kPieceSize - qsizetype(m_stream->avail_out);
        if (count > 0)
            return counted(QByteArrayView(m_piece).first(count));
    }
}

Result<QByteArrayView> Unpacker::counted(QByteArrayView piece)
{
    m_given += piece.size();
    if (m_given > m_limit)
        return fail(ErrorCode::UnusableFile, tr("Unpacked the file is larger than %1; no mail archive is.")
                                                 .arg(support::locale().formattedDataSize(m_limit)));
    return piece;
}

} // namespace exchange
