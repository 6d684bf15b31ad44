// The bytes of a file, piece by piece; of a gzipped one, those that are packed in it.
#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace exchange {

/// Holds one piece at a time, whatever the size of the file. Packed or not is told by the first two bytes; a
/// packed file may have several members, as archives do to which each month was appended.
class Unpacker
{
public:
    /// `limit`: bytes that may come out. The device must be open and outlive the unpacker.
    Unpacker(QIODevice& device, qint64 limit);
    ~Unpacker();

    /// The next piece, valid until the one after; empty at the end. UnusableFile: unreadable, damaged, cut
    /// off, over the limit.
    [[nodiscard]] support::Result<QByteArrayView> next();
    /// Bytes taken from the device.
    qint64 taken() const { return m_taken; }

private:
    struct EndInflate
    {
        void operator()(z_stream_s* stream) const;
    };

    support::Status take();
    support::Status recognise();
    support::Result<QByteArrayView> inflateNext();
    support::Result<QByteArrayView> counted(QByteArrayView piece);

    QIODevice& m_device;
    qint64 m_limit;
    qint64 m_taken = 0;
    qint64 m_given = 0;
    QByteArray m_packed; ///< what was last taken from the device
    QByteArray m_piece;
    std::unique_ptr<z_stream_s, EndInflate> m_stream; ///< none for a plain file
    bool m_isRecognised = false;
    bool m_isInsideMember = false;
};

} // namespace exchange
