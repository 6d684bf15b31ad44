// A document as plain data: what it says and in which order, never how it looks. Builders fill it, a press
// prints it, and the same data gives the same bytes.
#pragma once

#include "core/document/chart.h"
#include "core/domain/audience.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace document {

/// Who may read it; printed on the cover and in every running head.
enum class Distribution { Public, Mag, Internal, Addressee };

/// Who that is; a letter to somebody outside holds what everybody may know, and what is theirs.
domain::Audience audienceOf(Distribution distribution);

enum class Emphasis : quint8 { Plain, Bold, Italic, Muted };

/// A stretch of text in one manner. `link` is an address (https, mailto) or "#anchor" of a heading; empty:
/// none.
struct Run
{
    QString text;
    QString link = {};
    Emphasis emphasis = Emphasis::Plain;
    bool operator==(const Run&) const = default;
};

/// Text with emphasis and links: Text(tr("Due")).bold(date).link(name, address). '\n' is a line break.
struct Text
{
    std::vector<Run> runs;

    Text() = default;
    Text(QString plain) { add(std::move(plain)); }

    Text& add(QString text, Emphasis emphasis = Emphasis::Plain)
    {
        if (!text.isEmpty())
            runs.push_back({.text = std::move(text), .emphasis = emphasis});
        return *this;
    }
    Text& bold(QString text) { return add(std::move(text), Emphasis::Bold); }
    Text& italic(QString text) { return add(std::move(text), Emphasis::Italic); }
    Text& muted(QString text) { return add(std::move(text), Emphasis::Muted); }
    Text& link(QString text, QString address)
    {
        runs.push_back({.text = std::move(text), .link = std::move(address)});
        return *this;
    }
    bool isEmpty() const { return runs.empty(); }
    QString plain() const;
    bool operator==(const Text&) const = default;
};

/// Levels 1 to 6. The anchor is what a link names with "#"; without one the heading can still be reached from
/// the contents and the bookmarks.
struct Heading
{
    int level = 1;
    QString text;
    QString anchor = {};
};

/// One that is whole stands on one page, as a signature does.
struct Paragraph
{
    Text text;
    bool isWhole = false;
};

struct List
{
    std::vector<Text> items;
    bool isNumbered = false;
};

/// Facts in two columns: name and value.
struct KeyValues
{
    struct Row
    {
        QString key;
        Text value;
    };
    std::vector<Row> rows;

    KeyValues& add(QString key, Text value)
    {
        rows.push_back({std::move(key), std::move(value)});
        return *this;
    }
};

/// Start and End follow the language: Start is the right edge in Arabic. Numbers stand at the End.
enum class Alignment : quint8 { Start, Centre, End };

/// How wide it is follows from what stands in it.
struct Column
{
    QString title;
    Alignment alignment = Alignment::Start;
};

/// Kept small: a long table has hundreds of thousands. With a `chip` the text is a state's word, shown with
/// the tone's mark and colour; the mark also tells the states apart without colour.
struct Cell
{
    QString text;
    QString link = {};
    Emphasis emphasis = Emphasis::Plain;
    std::optional<Tone> chip = {};

    Cell() = default;
    Cell(QString plain)
        : text(std::move(plain))
    {
    }
    static Cell state(QString word, Tone tone)
    {
        Cell cell(std::move(word));
        cell.chip = tone;
        return cell;
    }
    static Cell linked(QString text, QString address)
    {
        Cell cell(std::move(text));
        cell.link = std::move(address);
        return cell;
    }
    static Cell strong(QString text)
    {
        Cell cell(std::move(text));
        cell.emphasis = Emphasis::Bold;
        return cell;
    }
};

/// The titles of the columns are its header row, repeated on each page. A row shorter than the columns is
/// filled with empty cells; cells beyond them are not shown. `firstColumnNames` makes the first cell of a row
/// its header.
struct Table
{
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows = {};
    bool firstColumnNames = true;

    Table& column(QString title, Alignment alignment = Alignment::Start)
    {
        columns.push_back({std::move(title), alignment});
        return *this;
    }
    Table& row(std::vector<Cell> cells)
    {
        rows.push_back(std::move(cells));
        return *this;
    }
};

/// The rows behind a figure, attached to the PDF and linked in HTML; the first line holds the column titles.
struct Attachment
{
    QString fileName; ///< "reports-by-month.csv"
    QString description;
    QByteArray csv; ///< UTF-8, RFC 4180
};

struct Figure
{
    Chart chart;
    QString caption;
    QString alternativeText; ///< says what the chart shows, for those who cannot see it; never empty
    std::optional<Attachment> data = {};
};

enum class NoteKind { Muted, Aside, Warning };

struct Note
{
    Text text;
    NoteKind kind = NoteKind::Muted;
};

/// What follows begins a new page, unless the present one would be left half empty.
struct PageBreak
{
};

/// The first page: the document's title and subtitle, these facts, the distribution and "as of".
struct Cover
{
    std::vector<KeyValues::Row> facts;
};

/// Clickable, with page numbers, from the headings down to `depth`.
struct Contents
{
    QString title;
    int depth = 2;
};

using Block =
    std::variant<Cover, Contents, Heading, Paragraph, List, KeyValues, Table, Figure, Note, PageBreak>;

/// Document d{.title = …}; d.heading(1, …).paragraph(…).add(Table{…}); blocks are printed in their order.
struct Document
{
    QString title;
    QString subtitle = {};
    QString language = {}; ///< BCP 47: "en", "ar", "zh-Hans"; empty is "en"
    Distribution distribution = Distribution::Internal;
    QDateTime asOf = {}; ///< the moment of the snapshot; the document's only date
    QString registerName = {};
    QString headHash = {}; ///< the register's last journal hash, in short
    QString author = {};
    QString subject = {};
    QString mark = {};   ///< stands once on each page: "Sample data"
    bool isWide = false; ///< on paper it lies on its long side, for tables of many columns
    std::vector<Block> blocks = {};
    std::vector<Attachment> attachments = {}; ///< rows behind what is told without a figure

    Document& add(Block block)
    {
        blocks.push_back(std::move(block));
        return *this;
    }
    Document& heading(int level, QString text, QString anchor = {})
    {
        return add(Heading{level, std::move(text), std::move(anchor)});
    }
    Document& paragraph(Text text) { return add(Paragraph{std::move(text)}); }
    Document& wholeParagraph(Text text) { return add(Paragraph{std::move(text), true}); }
    Document& bullets(std::vector<Text> items) { return add(List{std::move(items), false}); }
    Document& numbered(std::vector<Text> items) { return add(List{std::move(items), true}); }
    Document& note(Text text, NoteKind kind = NoteKind::Muted) { return add(Note{std::move(text), kind}); }
    Document& pageBreak() { return add(PageBreak{}); }

    bool isRightToLeft() const;
};

/// BCP 47, as "ar": the language of the program, which its own words in a document are in.
QString languageOfTheProgram();

/// What names of countries and areas do not say; publications of the United Nations carry such a sentence.
QString designationsNote();

/// "For the MAG", in the language of the program.
QString distributionLabel(Distribution distribution);

} // namespace document
