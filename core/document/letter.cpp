#include "core/document/letter.h"

#include "core/document/texts.h"
#include "core/support/text.h"

namespace document {

using namespace Qt::StringLiterals;

namespace {

/// Gathers lines into paragraphs and lists; what begins with another mark, or an empty line, ends the block.
class BodyReader
{
public:
    explicit BodyReader(Document& document)
        : m_document(document)
    {
    }

    void take(const QString& line)
    {
        const bool isItem = line.startsWith(u"- "_s);
        if (line.isEmpty() || isItem)
            endParagraph();
        if (!isItem)
            endList();
        if (isItem)
            m_items.emplace_back(line.sliced(2).trimmed());
        else if (!line.isEmpty())
            m_paragraph.append(line);
    }
    void end()
    {
        endParagraph();
        endList();
    }

private:
    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_document.paragraph(m_paragraph.join(u'\n'));
        m_paragraph.clear();
    }
    void endList()
    {
        if (!m_items.empty())
            m_document.bullets(std::exchange(m_items, {}));
    }

    Document& m_document;
    QStringList m_paragraph;
    std::vector<Text> m_items;
};

} // namespace

Document buildLetter(const LetterFacts& facts)
{
    Document letter{.title = facts.subject,
                    .distribution = Distribution::Addressee,
                    .asOf = facts.snapshot,
                    .registerName = facts.registerName,
                    .headHash = facts.headHash,
                    .author = tr("IGF Secretariat"),
                    .subject = facts.subject};
    letter.heading(1, facts.subject);
    KeyValues head;
    if (!facts.to.isEmpty())
        head.add(tr("To"), facts.to);
    head.add(tr("From"), tr("IGF Secretariat"));
    head.add(tr("Date"), support::longDate(facts.on));
    letter.add(std::move(head));
    BodyReader reader(letter);
    for (const QString& line : facts.body.split(u'\n'))
        reader.take(line.trimmed());
    reader.end();
    return letter;
}

} // namespace document
