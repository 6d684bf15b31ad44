// One cell of comma-separated values, written so that no spreadsheet computes it.
#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// A spreadsheet computes a cell that begins with = + - @, a tab or a line end. Such a cell is written with
/// an apostrophe before it, and so is one that already has apostrophes before such a beginning; reading takes
/// exactly one away, so that every text survives the round trip. A sign with digits and spaces alone
/// ("+56 2 2978 0000", "-42") stands bare: there is nothing in it to compute with, and telephone numbers stay
/// as they are dialled. With hyphens it would be a sum, so that is not bare.
QString neutralised(const QString& cell);
QString restored(const QString& cell);

/// A row as RFC 4180 writes it, cells neutralised, quotes only where they are needed, ended by CR LF.
QString csvRow(const QStringList& cells);

enum class ByteOrderMark { No, Yes }; ///< Excel takes UTF-8 for the local code page without one

/// A whole file in UTF-8.
QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows,
                    ByteOrderMark mark = ByteOrderMark::No);

} // namespace support
