// How the words of a file are read, and of what is packed in it. Private to this room.
#pragma once

#include "core/exchange/file_words.h"

namespace exchange {

class WordReader
{
public:
    /// `charset`: as the mail around it says; empty where nothing does.
    void read(const QByteArray& content, const QString& charset = {});
    FileWords take();

private:
    void readText(const QByteArray& content, const QString& charset);
    void readMarkup(const QString& markup);
    void readArchive(const QByteArray& content);
    void readPdf(const QByteArray& content);
    void readMails(const QByteArray& content, bool isMbox);
    void add(QString text);
    void leaveUnread() { m_words.isWhole = false; }

    friend class MailWords;
    FileWords m_words;
    int m_depth = 0;
    qint64 m_left = 256LL * 1024 * 1024; ///< bytes, unpacked: a small file must not fill the memory
};

} // namespace exchange
