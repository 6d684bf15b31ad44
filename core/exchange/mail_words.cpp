// The words of a mail: its headers, and each of its parts as it was before it was encoded.
#include "core/exchange/gmime_objects.h"
#include "core/exchange/word_reader.h"

namespace exchange {

namespace {

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GObjectOf<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len));
}

} // namespace

class MailWords
{
public:
    explicit MailWords(WordReader& words)
        : m_words(words)
    {
    }

    void read(GMimeMessage* mail)
    {
        if (++m_nested > kMostNested)
            return m_words.leaveUnread();
        readHeaders(GMIME_OBJECT(mail));
        g_mime_message_foreach(
            mail,
            [](GMimeObject*, GMimeObject* part, gpointer self) {
                static_cast<MailWords*>(self)->readPart(part);
            },
            this);
        --m_nested;
    }

private:
    static constexpr int kMostNested = 10;

    void readHeaders(GMimeObject* object)
    {
        GMimeHeaderList* headers = g_mime_object_get_header_list(object);
        const int count = g_mime_header_list_get_count(headers);
        for (int i = 0; i < count; ++i)
            m_words.add(
                QString::fromUtf8(g_mime_header_get_value(g_mime_header_list_get_header_at(headers, i))));
    }

    void readPart(GMimeObject* object)
    {
        readHeaders(object);
        if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage* mail = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                read(mail);
        } else if (GMIME_IS_PART(object)) {
            if (const char* name = g_mime_part_get_filename(GMIME_PART(object)))
                m_words.add(QString::fromUtf8(name));
            const char* charset = g_mime_object_get_content_type_parameter(object, "charset");
            m_words.read(contentOf(GMIME_PART(object)), QString::fromLatin1(charset));
        } else if (!GMIME_IS_MULTIPART(object)) {
            m_words.leaveUnread();
        }
    }

    WordReader& m_words;
    int m_nested = 0;
};

void WordReader::readMails(const QByteArray& content, bool isMbox)
{
    startGMime();
    const GObjectOf<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(content.constData(), size_t(content.size())));
    const GObjectOf<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), isMbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    do {
        const GObjectOf<GMimeMessage> mail(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!mail)
            return;
        MailWords(*this).read(mail.get());
    } while (isMbox && !g_mime_parser_eos(parser.get()));
}

} // namespace exchange
