#include "tests/document/document_text.h"

namespace harness {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

/// Collects the texts and links of all blocks.
struct Reader
{
    QStringList texts = {};
    QStringList links = {};

    void read(const Text& text)
    {
        texts.append(text.plain());
        for (const Run& run : text.runs)
            links.append(run.link);
    }
    void read(const Cell& cell)
    {
        texts.append(cell.text);
        links.append(cell.link);
    }
    void readRows(const std::vector<KeyValues::Row>& rows)
    {
        for (const auto& [key, value] : rows) {
            texts.append(key);
            read(value);
        }
    }

    void operator()(const Cover& cover) { readRows(cover.facts); }
    void operator()(const Contents& contents) { texts.append(contents.title); }
    void operator()(const Heading& heading) { texts.append(heading.text); }
    void operator()(const Paragraph& paragraph) { read(paragraph.text); }
    void operator()(const Note& note) { read(note.text); }
    void operator()(const KeyValues& block) { readRows(block.rows); }
    void operator()(const PageBreak&) {}
    void operator()(const List& list)
    {
        for (const Text& item : list.items)
            read(item);
    }
    void operator()(const Table& table)
    {
        texts.append(table.caption);
        for (const Column& column : table.columns)
            texts.append(column.title);
        for (const auto& row : table.rows) {
            for (const Cell& cell : row)
                read(cell);
        }
    }
    void operator()(const Figure& figure)
    {
        texts << figure.caption << figure.alternativeText;
        texts << figure.chart.categories;
        if (figure.data)
            texts << figure.data->fileName << figure.data->description << QString::fromUtf8(figure.data->csv);
    }
};

Reader readerOf(const Document& document)
{
    Reader reader{.texts = {document.title, document.subtitle, document.subject, document.author}};
    for (const Block& block : document.blocks)
        std::visit(reader, block);
    for (const Attachment& data : document.attachments)
        reader.texts << data.fileName << data.description << QString::fromUtf8(data.csv);
    reader.links.removeAll(QString());
    return reader;
}

template <typename T>
const T* captioned(const Document& document, const QString& caption)
{
    for (const Block& block : document.blocks) {
        const T* found = std::get_if<T>(&block);
        if (found && found->caption.startsWith(caption))
            return found;
    }
    return nullptr;
}

} // namespace

QString textOf(const Document& document) { return readerOf(document).texts.join(u'\n'); }
QStringList linksOf(const Document& document) { return readerOf(document).links; }

QStringList headingsOf(const Document& document, int level)
{
    QStringList titles;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == level)
            titles.append(heading->text);
    }
    return titles;
}

QStringList anchorsOf(const Document& document)
{
    QStringList anchors;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && !heading->anchor.isEmpty())
            anchors.append(heading->anchor);
    }
    return anchors;
}

const Table* tableOf(const Document& document, const QString& caption)
{
    return captioned<Table>(document, caption);
}
QString factOf(const Document& document, const QString& name)
{
    for (const Block& block : document.blocks)
        if (const auto* facts = std::get_if<KeyValues>(&block))
            for (const auto& [key, value] : facts->rows)
                if (key == name)
                    return value.plain();
    return {};
}

const Figure* figureOf(const Document& document, const QString& caption)
{
    return captioned<Figure>(document, caption);
}

QStringList rowOf(const Table* table, const QString& first)
{
    for (const auto& row : table ? table->rows : std::vector<std::vector<Cell>>()) {
        if (row.empty() || row.front().text != first)
            continue;
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(cell.text);
        return cells;
    }
    return {};
}

} // namespace harness
