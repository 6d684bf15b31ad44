// The words of a PDF, asked of poppler's programs: a PDF from outside is best read in a process of its own,
// which may fail or hang without harm. Private to this room.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace exchange {

struct PdfWords
{
    QString text;               ///< of the pages, and of the title and authors in its properties
    QByteArrayList attachments; ///< the files in it
    bool isWhole = false;       ///< every page has words and none has a picture; no file in it was left out
};

/// Of a PDF that cannot be read, is locked, or meets no poppler on this machine: nothing, and not whole. No
/// file is written. Takes up to a minute. Safe in a worker.
PdfWords wordsOfPdf(const QByteArray& pdf);

} // namespace exchange
