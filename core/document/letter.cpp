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
    /// Below the closing words there is room for a hand.
    void sign(const QString& name)
    {
        endParagraph();
        m_document.paragraph(Text(u"\n"_s));
        m_paragraph.append(name);
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

/// Each on a line of its own, so that a name written from right to left turns nothing around it.
Text lines(const QStringList& texts)
{
    Text all;
    for (const QString& text : texts)
        if (!text.isEmpty())
            all.add(all.isEmpty() ? text : u'\n' + text);
    return all;
}

void addLetterhead(Document& letter, const std::optional<domain::Record>& head)
{
    if (!head) {
        letter.paragraph(Text().bold(tr("IGF Secretariat")));
        return;
    }
    Text text;
    text.bold((*head)[domain::letterhead::name]);
    for (const QString& line : {(*head)[domain::letterhead::address], (*head)[domain::letterhead::phone],
                                (*head)[domain::letterhead::email], (*head)[domain::letterhead::website]})
        if (!line.isEmpty())
            text.muted(u'\n' + line);
    letter.paragraph(std::move(text));
}

QString placeAndDate(const LetterFacts& facts)
{
    const QString place = facts.letterhead ? (*facts.letterhead)[domain::letterhead::place] : QString();
    const QString day = support::longDate(facts.on);
    return place.isEmpty() ? day : tr("%1, %2").arg(place, day);
}

} // namespace

Document buildLetter(const LetterFacts& facts)
{
    Document letter{.title = facts.subject,
                    .language = languageOfTheProgram(),
                    .distribution = Distribution::Addressee,
                    .asOf = QDateTime(facts.on, QTime(0, 0), Qt::UTC),
                    .author = facts.letterhead ? (*facts.letterhead)[domain::letterhead::name]
                                               : tr("IGF Secretariat"),
                    .subject = facts.subject};
    addLetterhead(letter, facts.letterhead);
    letter.paragraph(
        lines({placeAndDate(facts),
               facts.reference.isEmpty() ? QString() : tr("Reference: %1").arg(facts.reference)}));
    for (const Addressee& each : facts.to)
        letter.paragraph(
            lines({each.name, &each == &facts.to.front() ? facts.about : QString(), each.address}));
    letter.heading(1, facts.subject);
    BodyReader reader(letter);
    for (const QString& raw : facts.body.split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.isEmpty() && line == facts.signedBy)
            reader.sign(line);
        else
            reader.take(line);
    }
    reader.end();
    if (!facts.copyTo.empty()) {
        QStringList copies{tr("Copies to:")};
        for (const Addressee& each : facts.copyTo)
            copies << (each.name.isEmpty() ? each.address : each.name);
        letter.paragraph(lines(copies));
    }
    return letter;
}

} // namespace document
