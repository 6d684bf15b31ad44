#include "core/press/press.h"

#include "core/press/wording.h"
#include "core/support/in_language.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;
using document::Alignment;
using document::Emphasis;
using document::Text;

namespace {

/// Nothing a person wrote is read as markup.
QString escaped(const QString& raw)
{
    QString text;
    for (const QChar c : printable(raw)) {
        if (c == u'&')
            text += u"&amp;"_s;
        else if (c == u'<')
            text += u"&lt;"_s;
        else if (QStringView(u"\\`*_[]>|~").contains(c))
            text += u'\\' + QString(c);
        else
            text += c;
    }
    return text;
}

/// A line break inside a paragraph, a list item or a cell.
QString onOneLine(QString text) { return text.trimmed().replace(u'\n', u"<br>"_s); }

/// What would begin a heading, a list or a rule at the start of a line does not.
QString asLine(const QString& text)
{
    static const QRegularExpression s_opening(u"^(?:[#+=-]|\\d+(?=[.)]))"_s);
    const auto match = s_opening.match(text);
    if (!match.hasMatch())
        return text;
    const qsizetype at = text.front().isDigit() ? match.capturedEnd() : 0;
    return text.first(at) + u'\\' + text.sliced(at);
}

QString linked(const QString& text, const QString& link)
{
    QByteArray target;
    if (link.startsWith(u'#'))
        target = '#' + QUrl::toPercentEncoding(link.mid(1));
    else if (isWebAddress(link))
        target = QUrl(link).toEncoded();
    if (target.isEmpty())
        return text;
    target.replace('(', "%28").replace(')', "%29").replace('|', "%7C");
    return u'[' + text + u"]("_s + QString::fromLatin1(target) + u')';
}

QString phrase(const QString& raw, Emphasis emphasis)
{
    const QString text = onOneLine(escaped(raw));
    if (text.isEmpty() || emphasis == Emphasis::Plain || emphasis == Emphasis::Muted)
        return escaped(raw).replace(u'\n', u"<br>"_s);
    // Emphasis must touch its word; white space around it stays outside.
    const QString mark = emphasis == Emphasis::Bold ? u"**"_s : u"*"_s;
    return (raw.front().isSpace() ? u" "_s : QString()) + mark + text + mark +
           (raw.back().isSpace() ? u" "_s : QString());
}

QString phrase(const Text& text)
{
    QString markdown;
    for (const document::Run& run : text.runs)
        markdown += linked(phrase(run.text, run.emphasis), run.link);
    return markdown.trimmed();
}

/// Of each heading, so that the contents lead to it.
QString anchorId(const document::Heading& heading, size_t index)
{
    return heading.anchor.isEmpty() ? u"h-%1"_s.arg(index) : heading.anchor;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const document::Document& document)
        : m_document(document)
    {
    }

    QByteArray write()
    {
        const auto& blocks = m_document.blocks;
        const bool isLetter = // which has a head of its own
            m_document.distribution == document::Distribution::Addressee;
        const bool isTitled = titleAmongBlocks(m_document);
        m_levelBelowTitle = isLetter || isTitled ? 0 : 1;
        if (isTitled)
            std::visit(*this, blocks.front());
        if (!isLetter && !isTitled) {
            add(u"# "_s + onOneLine(escaped(m_document.title)));
            add(asLine(onOneLine(escaped(m_document.subtitle))));
        }
        if (!isLetter)
            add(escaped(standingLine(m_document)) + u"  \n"_s + escaped(originLine(m_document)));
        for (const auto& block : blocks) {
            if (isTitled && &block == &blocks.front())
                continue;
            if (m_isRuleDue && !std::holds_alternative<document::PageBreak>(block)) {
                m_isRuleDue = false; // one, however many breaks were asked for
                add(u"---"_s);
            }
            std::visit(*this, block);
        }
        return m_markdown.toUtf8();
    }

    void operator()(const document::Cover& cover) { (*this)(document::KeyValues{cover.facts}); }
    void operator()(const document::Contents& contents)
    {
        QStringList lines;
        size_t index = 0;
        for (const auto& block : m_document.blocks)
            if (const auto* heading = std::get_if<document::Heading>(&block)) {
                if (heading->level <= contents.depth)
                    lines << QString(2 * std::max(0, heading->level - 1), u' ') + u"- "_s +
                                 linked(onOneLine(escaped(heading->text)), u'#' + anchorId(*heading, index));
                ++index;
            }
        add(u"## "_s + onOneLine(escaped(contents.title)));
        add(lines.join(u'\n'));
    }
    void operator()(const document::Heading& heading)
    {
        const QString anchor =
            u"<a id=\"%1\"></a>\n\n"_s.arg(anchorId(heading, m_headings++).toHtmlEscaped());
        add(anchor + QString(std::clamp(heading.level + m_levelBelowTitle, 1, 6), u'#') + u' ' +
            onOneLine(escaped(heading.text)));
    }
    void operator()(const document::Paragraph& paragraph) { add(asLine(phrase(paragraph.text))); }
    void operator()(const document::List& list)
    {
        QStringList lines;
        for (const Text& item : list.items)
            lines << (list.isNumbered ? QString::number(lines.size() + 1) + u". "_s : u"- "_s) +
                         asLine(phrase(item));
        add(lines.join(u'\n'));
    }
    void operator()(const document::KeyValues& facts)
    {
        QStringList lines;
        for (const auto& row : facts.rows)
            lines << u"- **"_s + onOneLine(escaped(row.key)) + u"**: "_s + phrase(row.value);
        add(lines.join(u'\n'));
    }
    void operator()(const document::Table& table)
    {
        QStringList titles;
        std::vector<Alignment> alignments;
        for (const auto& column : table.columns) {
            titles << onOneLine(escaped(column.title));
            alignments.push_back(column.alignment);
        }
        std::vector<QStringList> rows;
        for (const auto& row : table.rows) {
            QStringList cells;
            for (size_t i = 0; i < table.columns.size(); ++i)
                cells << (i < row.size() ? linked(phrase(row[i].text, row[i].emphasis), row[i].link)
                                         : QString());
            rows.push_back(cells);
        }
        addTable(table.caption, titles, alignments, rows);
    }
    void operator()(const document::Figure& figure)
    {
        QStringList titles{QString()};
        std::vector<Alignment> alignments{Alignment::Start};
        for (const auto& series : figure.chart.series) {
            titles << onOneLine(escaped(series.name));
            alignments.push_back(Alignment::End);
        }
        std::vector<QStringList> rows;
        for (qsizetype i = 0; i < figure.chart.categories.size(); ++i) {
            QStringList cells{onOneLine(escaped(figure.chart.categories[i]))};
            for (const auto& series : figure.chart.series)
                cells << support::locale().toString(
                    size_t(i) < series.values.size() ? series.values[size_t(i)] : 0);
            rows.push_back(cells);
        }
        addTable(figure.caption, titles, alignments, rows); // which says all that the picture shows
    }
    void operator()(const document::Note& note)
    {
        const QString word = note.kind == document::NoteKind::Warning
                                 ? u"**"_s + escaped(warningWord()) + u"** "_s
                                 : QString();
        add(u"> "_s + word + asLine(phrase(note.text)));
    }
    void operator()(const document::PageBreak&) { m_isRuleDue = true; }

private:
    void add(const QString& block)
    {
        if (!block.trimmed().isEmpty())
            m_markdown += block + u"\n\n"_s;
    }
    void addTable(const QString& caption, const QStringList& titles, const std::vector<Alignment>& alignments,
                  const std::vector<QStringList>& rows)
    {
        if (!caption.isEmpty())
            add(u"**"_s + onOneLine(escaped(caption)) + u"**"_s);
        QStringList rules;
        for (const Alignment alignment : alignments)
            rules << (alignment == Alignment::End      ? u"---:"_s
                      : alignment == Alignment::Centre ? u":---:"_s
                                                       : u"---"_s);
        const auto line = [](const QStringList& cells) { return u"| "_s + cells.join(u" | "_s) + u" |"_s; };
        QStringList lines{line(titles), line(rules)};
        for (const QStringList& row : rows)
            lines << line(row);
        add(lines.join(u'\n'));
    }

    const document::Document& m_document;
    QString m_markdown;
    size_t m_headings = 0;
    int m_levelBelowTitle = 1; ///< that a heading of the first level has
    bool m_isRuleDue = false;
};

} // namespace

QByteArray toMarkdown(const document::Document& document)
{
    const support::InLanguage language(document.language);
    return MarkdownWriter(document).write();
}

} // namespace press
