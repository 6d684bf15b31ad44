#include "core/document/letter.h"

#include "core/document/texts.h"
#include "core/support/direction.h"
#include "core/support/text.h"

#include <algorithm>

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
            m_items.emplace_back(support::isolated(line.sliced(2).trimmed()));
        else if (!line.isEmpty())
            m_paragraph.append(support::isolated(line));
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

/// The lines of the closing words, below which there is room for a hand: the paragraph that names who signs,
/// with the line before it where that is a paragraph of its own. None, at the end, where nobody is named.
struct Closing
{
    qsizetype from;
    qsizetype until;
};

Closing closingOf(const QStringList& lines, const QString& signedBy)
{
    const qsizetype named = signedBy.isEmpty() ? -1 : lines.lastIndexOf(signedBy);
    if (named < 0)
        return {lines.size(), lines.size()};
    const qsizetype end = lines.indexOf(QString(), named);
    Closing closing{named, end < 0 ? lines.size() : end};
    while (closing.from > 0 && !lines[closing.from - 1].isEmpty())
        --closing.from;
    if (closing.from < named)
        return closing;
    qsizetype before = named;
    while (before > 0 && lines[before - 1].isEmpty())
        --before;
    const bool isLineAlone = before > 0 && (before == 1 || lines[before - 2].isEmpty());
    closing.from = isLineAlone ? before - 1 : named;
    return closing;
}

/// Each on a line of its own, so that a name written from right to left turns nothing around it.
Text lines(const QStringList& texts)
{
    Text all;
    for (const QString& text : texts)
        if (!text.isEmpty())
            all.add(all.isEmpty() ? text : u'\n' + text);
    return all;
}

/// "With kind regards,", white for a hand, and who signs; all of it on one page.
void addSignature(Document& letter, QStringList closing)
{
    closing.removeAll(QString());
    const QString words = closing.takeFirst();
    const QString room = closing.isEmpty() ? QString() : u"\n\n\n\n"_s;
    letter.wholeParagraph(support::isolated(words) + room + closing.join(u'\n'));
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
    return place.isEmpty() ? day : tr("%1, %2").arg(support::isolated(place), day);
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
    letter.heading(1, support::isolated(facts.subject));
    QStringList body = facts.body.trimmed().split(u'\n');
    std::ranges::transform(body, body.begin(), [](const QString& line) { return line.trimmed(); });
    const Closing closing = closingOf(body, facts.signedBy);
    BodyReader reader(letter);
    for (const QString& line : body.first(closing.from))
        reader.take(line);
    reader.end();
    if (closing.from < closing.until)
        addSignature(letter, body.sliced(closing.from, closing.until - closing.from));
    for (const QString& line : body.sliced(closing.until))
        reader.take(line);
    reader.end();
    if (!facts.copyTo.empty()) {
        QStringList copies{tr("Copies to:")};
        for (const Addressee& each : facts.copyTo)
            copies << (each.name.isEmpty() ? each.address : each.name);
        letter.wholeParagraph(lines(copies));
    }
    return letter;
}

} // namespace document
