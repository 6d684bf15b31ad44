#include "core/press/press.h"

#include "core/press/palette.h"
#include "core/press/svg.h"
#include "core/press/wording.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QUrl>

#include <algorithm>

namespace press {

using namespace Qt::StringLiterals;
using document::Alignment;
using document::Emphasis;
using document::Ink;
using document::Text;
using document::Tone;

namespace {

constexpr double kChartWidth = 640;

QString escaped(const QString& text) { return printable(text).toHtmlEscaped(); }

QString styleSheet()
{
    return uR"(
body{font:16px/1.5 "Noto Sans",sans-serif;color:%1;max-width:60rem;margin:0 auto;padding:2rem 1.5rem}
h1,h2,h3,h4,h5,h6{color:%2;line-height:1.25;margin:1.6em 0 .5em}
a{color:%2}.muted,figcaption small,footer{color:%3}
header{border-top:.5rem solid %2;padding-top:1.5rem;margin-bottom:2rem}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem;border-top:2px solid %2;border-bottom:2px solid %2}
caption,figcaption{text-align:start;font-weight:bold;padding:.3rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .8rem .35rem 0}
thead th{border-bottom:1px solid %1}tbody th{font-weight:normal}
.centre{text-align:center}.end{text-align:end;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1rem}dt{color:%3}dd{margin:0}
figure{margin:1.5rem 0}svg{max-width:100%;height:auto}
.aside,.warning{padding:.7rem 1rem;border-inline-start:4px solid %2;background:%4}
.warning{border-color:%5;background:%6}
.ok{color:%7}.warn{color:%5}.risk{color:%8}.closed{color:%9}.accent{color:%2}.neutral{color:%3}
@media print{.break{break-before:page}thead{display:table-header-group}tr{break-inside:avoid}h1,h2,h3{break-after:avoid}}
)"_s.arg(colourOf(Ink::Text).css(), kHeadingBlue.css(), colourOf(Ink::Muted).css(), kAsideGround.css(),
         colourOf(Ink::Warn).css(), kWarningGround.css(), colourOf(Ink::Ok).css(), colourOf(Ink::Risk).css(),
         colourOf(Ink::Closed).css());
}

QString anchorId(const document::Heading& heading, size_t index)
{
    return heading.anchor.isEmpty() ? u"h-%1"_s.arg(index) : u"a-"_s + heading.anchor;
}

QString targetOf(const QString& link)
{
    if (link.startsWith(u'#'))
        return u"#a-"_s + QString::fromLatin1(QUrl::toPercentEncoding(link.mid(1)));
    return isWebAddress(link) ? QString::fromLatin1(QUrl(link).toEncoded()) : QString();
}

QString linked(const QString& html, const QString& link)
{
    const QString target = targetOf(link);
    return target.isEmpty() ? html : u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), html);
}

QString phrase(const QString& text, Emphasis emphasis)
{
    const QString html = escaped(text).replace(u'\n', u"<br>"_s);
    switch (emphasis) {
    case Emphasis::Plain:
        return html;
    case Emphasis::Bold:
        return u"<strong>"_s + html + u"</strong>"_s;
    case Emphasis::Italic:
        return u"<em>"_s + html + u"</em>"_s;
    case Emphasis::Muted:
        return u"<span class=\"muted\">"_s + html + u"</span>"_s;
    }
    return html;
}

QString phrase(const Text& text)
{
    QString html;
    for (const document::Run& run : text.runs)
        html += linked(phrase(run.text, run.emphasis), run.link);
    return html;
}

QString chip(const QString& word, Tone tone)
{
    struct Look
    {
        const char* name;
        char16_t mark;
    };
    const Look look = [tone]() -> Look {
        switch (tone) {
        case Tone::Neutral:
            return {"neutral", u'□'};
        case Tone::Accent:
            return {"accent", u'■'};
        case Tone::Ok:
            return {"ok", u'✓'};
        case Tone::Warn:
            return {"warn", u'△'};
        case Tone::Risk:
            return {"risk", u'✗'};
        case Tone::Closed:
            return {"closed", u'–'};
        }
        return {"neutral", u'□'};
    }();
    return u"<span class=\"%1\"><span aria-hidden=\"true\">%2 </span>%3</span>"_s.arg(
        QLatin1String(look.name), QChar(look.mark), word);
}

QString alignmentClass(Alignment alignment)
{
    return alignment == Alignment::Start ? QString()
           : alignment == Alignment::End ? u" class=\"end\""_s
                                         : u" class=\"centre\""_s;
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const document::Document& document)
        : m_document(document)
    {
    }

    QByteArray write()
    {
        const bool hasCover =
            std::any_of(m_document.blocks.begin(), m_document.blocks.end(),
                        [](const auto& block) { return std::holds_alternative<document::Cover>(block); });
        const bool isLetter = // which has a head of its own
            m_document.distribution == document::Distribution::Addressee;
        const document::Heading* const title = titleAmongBlocks(m_document);
        m_levelBelowTitle = isLetter || title ? 0 : 1;
        if (title)
            (*this)(*title);
        if (!hasCover && !isLetter)
            addHead({}, title == nullptr);
        for (const auto& block : m_document.blocks)
            if (!title || &block != &m_document.blocks.front())
                std::visit(*this, block);
        addAttachments();
        const QString language = m_document.language.isEmpty() ? u"en"_s : m_document.language;
        return (u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                "'unsafe-inline'\">"
                "<meta name=\"viewport\" "
                "content=\"width=device-width\"><title>%3</title><style>%4</style></head>\n"
                "<body>\n%5%6</body></html>\n"_s)
            .arg(escaped(language), m_document.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
                 escaped(m_document.title),
                 styleSheet() + (m_document.isWide ? u"@page{size:landscape}\n"_s : QString()), m_html,
                 footer())
            .toUtf8();
    }

    void operator()(const document::Cover& cover) { addHead(cover, true); }
    void addHead(const document::Cover& cover, bool isTitled)
    {
        m_html += u"<header>"_s;
        add(u"p"_s, escaped(m_document.author), u" class=\"muted\""_s);
        if (isTitled) {
            add(u"h1"_s, escaped(m_document.title));
            add(u"p"_s, escaped(m_document.subtitle));
        }
        auto facts = cover.facts;
        facts.push_back({distributionWord(), Text(standingLine(m_document))});
        if (const QString moment = asOfMoment(m_document); !moment.isEmpty())
            facts.push_back({asOfWord(), Text(moment)});
        (*this)(document::KeyValues{facts});
        m_html += u"</header>\n"_s;
    }
    void operator()(const document::Contents& contents)
    {
        add(u"h2"_s, escaped(contents.title));
        m_html += u"<nav><ul>\n"_s;
        size_t index = 0;
        for (const auto& block : m_document.blocks)
            if (const auto* heading = std::get_if<document::Heading>(&block)) {
                if (heading->level <= contents.depth)
                    m_html += u"<li style=\"margin-inline-start:%1em\"><a href=\"#%2\">%3</a></li>\n"_s.arg(
                        QString::number(std::max(0, heading->level - 1)),
                        QString::fromLatin1(QUrl::toPercentEncoding(anchorId(*heading, index))),
                        escaped(heading->text));
                ++index;
            }
        m_html += u"</ul></nav>\n"_s;
    }
    void operator()(const document::Heading& heading)
    {
        // The document's title is the only h1.
        add(u"h%1"_s.arg(std::clamp(heading.level + m_levelBelowTitle, 1, 6)), escaped(heading.text),
            u" id=\"%1\""_s.arg(escaped(anchorId(heading, m_headings++))));
    }
    void operator()(const document::Paragraph& paragraph) { add(u"p"_s, phrase(paragraph.text)); }
    void operator()(const document::List& list)
    {
        QString items;
        for (const Text& item : list.items)
            items += u"<li>"_s + phrase(item) + u"</li>\n"_s;
        add(list.isNumbered ? u"ol"_s : u"ul"_s, items);
    }
    void operator()(const document::KeyValues& facts)
    {
        QString rows;
        for (const auto& row : facts.rows)
            rows += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(row.key), phrase(row.value));
        add(u"dl"_s, rows);
    }
    void operator()(const document::Table& table)
    {
        m_html += u"<table>"_s;
        if (!table.caption.isEmpty())
            add(u"caption"_s, escaped(table.caption));
        m_html += u"<thead><tr>"_s;
        for (const auto& column : table.columns)
            m_html +=
                u"<th scope=\"col\"%1>%2</th>"_s.arg(alignmentClass(column.alignment), escaped(column.title));
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto& row : table.rows) {
            m_html += u"<tr>"_s;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const QString cell = i < row.size() ? cellHtml(row[i]) : QString();
                const QString alignment = alignmentClass(table.columns[i].alignment);
                m_html += i == 0 && table.firstColumnNames
                              ? u"<th scope=\"row\"%1>%2</th>"_s.arg(alignment, cell)
                              : u"<td%1>%2</td>"_s.arg(alignment, cell);
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody></table>\n"_s;
    }
    void operator()(const document::Figure& figure)
    {
        const auto picture = document::layOutChart(
            figure.chart, kChartWidth, {.fontSize = 12, .isRightToLeft = m_document.isRightToLeft()});
        const QString data =
            figure.data ? u"<br><small>%1</small>"_s.arg(downloadOf(*figure.data)) : QString();
        m_html += u"<figure>%1<figcaption>%2%3</figcaption></figure>\n"_s.arg(
            toSvg(picture, figure.alternativeText), escaped(figure.caption), data);
    }
    void operator()(const document::Note& note)
    {
        switch (note.kind) {
        case document::NoteKind::Muted:
            add(u"p"_s, phrase(note.text), u" class=\"muted\""_s);
            break;
        case document::NoteKind::Aside:
            add(u"aside"_s, phrase(note.text), u" class=\"aside\""_s);
            break;
        case document::NoteKind::Warning:
            add(u"aside"_s, u"<strong>%1</strong> %2"_s.arg(escaped(warningWord()), phrase(note.text)),
                u" class=\"warning\""_s);
            break;
        }
    }
    void operator()(const document::PageBreak&) { m_html += u"<div class=\"break\"></div>\n"_s; }

private:
    void add(const QString& element, const QString& html, const QString& attributes = {})
    {
        if (!html.isEmpty())
            m_html += u'<' + element + attributes + u'>' + html + u"</"_s + element + u">\n"_s;
    }
    static QString cellHtml(const document::Cell& cell)
    {
        const QString html = phrase(cell.text, cell.emphasis);
        return linked(cell.chip ? chip(html, *cell.chip) : html, cell.link);
    }

    static QString downloadOf(const document::Attachment& data)
    {
        return u"<a download=\"%1\" href=\"data:text/csv;charset=utf-8;base64,%2\">%1</a>"_s.arg(
            escaped(data.fileName), QString::fromLatin1(data.csv.toBase64()));
    }
    void addAttachments()
    {
        QStringList links;
        for (const document::Attachment& data : m_document.attachments)
            links << downloadOf(data);
        add(u"p"_s, support::listed(links), u" class=\"muted\""_s);
    }

    QString footer() const
    {
        const QString origin = originLine(m_document);
        return origin.isEmpty() ? QString() : u"<footer><p>%1</p></footer>\n"_s.arg(escaped(origin));
    }

    const document::Document& m_document;
    QString m_html;
    size_t m_headings = 0;
    int m_levelBelowTitle = 1; ///< that a heading of the first level has
};

} // namespace

QByteArray toHtml(const document::Document& document)
{
    const support::InLanguage language(document.language);
    return HtmlWriter(document).write();
}

} // namespace press
