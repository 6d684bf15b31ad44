// The words of a file that is text in disguise: a mail, a document of an office program, another alphabet's
// encoding; so that a name in it can be found.
#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

struct FileWords
{
    QString text;        ///< all that could be read, in no order that means anything
    bool isWhole = true; ///< nothing was left unread: no picture, locked or packed part
};

/// Of mails and archives of mails, whatever they are packed in; of ZIP archives, as documents and workbooks
/// are; of PDFs and the files in them; and of texts in any encoding. Never refused: what cannot be read is
/// left unread. Safe in a worker.
FileWords wordsOf(const QByteArray& content);

} // namespace exchange
