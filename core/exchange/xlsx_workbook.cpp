#include "core/exchange/number_format.h"
#include "core/exchange/texts.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xml_part.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace exchange {

using namespace Qt::StringLiterals;
using support::Result;
using support::Status;

namespace {

constexpr int kRowLimit = 1'048'576; ///< of a sheet of Excel
constexpr int kSheetColumnLimit = 16'384;
constexpr qsizetype kRelationLimit = 10'000;

bool isTrue(const QString& value) { return value == u"1" || value == u"true"; }

/// What a part of the package leads to.
struct Relation
{
    QString id;
    QString type; ///< the last word of it: "worksheet", "styles"
    QString part; ///< name in the package
};

Result<QList<Relation>> relationsOf(ZipFile& file, const QString& part)
{
    const QString folder = part.first(part.lastIndexOf(u'/') + 1);
    DESK_ASSIGN(const QByteArray bytes,
                file.read(folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s));
    XmlPart xml(bytes);
    QList<Relation> relations;
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        const QString target = xml.attribute("Target");
        const QString name = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
        if (relations.size() >= kRelationLimit)
            break;
        relations << Relation{xml.attribute("Id"), xml.attribute("Type").section(u'/', -1), name};
    }
    DESK_TRY(xml.status());
    return relations;
}

/// Empty where there is none.
QString partOfType(const QList<Relation>& relations, QStringView type)
{
    const auto found = std::ranges::find(relations, type, &Relation::type);
    return found == relations.end() ? QString() : found->part;
}

/// _x000D_ stands for a character that XML cannot hold, _x005F_ for what merely looks like that.
QString unescaped(const QString& text)
{
    static const QRegularExpression s_escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = s_escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

/// Stands in <si> or <is>: the runs of a text, without what is said above them about their pronunciation.
QString richText(XmlPart& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == u"t")
            text += xml.text();
        else if (xml.name() == u"r")
            text += richText(xml);
        else
            xml.skip();
    }
    return text;
}

Result<QStringList> readSharedStrings(const QByteArray& bytes)
{
    XmlPart xml(bytes);
    QStringList strings;
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"si")
            continue;
        strings << unescaped(richText(xml));
        if (strings.size() > kCellCountLimit)
            return notOfASpreadsheet(u"shared strings"_s);
    }
    DESK_TRY(xml.status());
    return strings;
}

/// By the number that a cell names as its style.
Result<QList<NumberFormat>> readStyles(const QByteArray& bytes)
{
    XmlPart xml(bytes);
    QHash<int, NumberFormat> own;
    QList<NumberFormat> formats;
    bool isOfCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            isOfCells = xml.isStart();
        else if (xml.isStart() && xml.name() == u"numFmt")
            own.insert(xml.attribute("numFmtId").toInt(), numberFormat(xml.attribute("formatCode")));
        else if (xml.isStart() && isOfCells && xml.name() == u"xf") {
            const int id = xml.attribute("numFmtId").toInt();
            formats << own.value(id, builtInFormat(id));
        }
    }
    DESK_TRY(xml.status());
    return formats;
}

/// What all sheets of a workbook have in common.
struct Book
{
    DayZero zero = DayZero::Of1900;
    QStringList strings;
    QList<NumberFormat> formats;
};

struct Place
{
    int row = 0;
    int column = 0;
};

/// Zeros for what is no address of a cell.
Place placeOf(const QString& address)
{
    static const QRegularExpression s_shape(u"^\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})$"_s);
    const QRegularExpressionMatch match = s_shape.match(address);
    Place place{.row = match.captured(2).toInt()};
    for (const QChar letter : match.captured(1).toUpper())
        place.column = place.column * 26 + letter.unicode() - u'A' + 1;
    return place;
}

/// Reads the part of one sheet.
class SheetReader
{
public:
    SheetReader(const QByteArray& bytes, const Book& book, SheetCells& sheet, CellBudget& left)
        : m_xml(bytes)
        , m_book(book)
        , m_sheet(sheet)
        , m_filler(sheet, left)
    {
    }

    Status read()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"row")
                DESK_TRY(readRow());
            else if (m_xml.name() == u"col" && isTrue(m_xml.attribute("hidden")))
                m_sheet.hiddenColumns << CellRange{.firstColumn = m_xml.attribute("min").toInt(),
                                                   .lastColumn = m_xml.attribute("max").toInt()};
            else if (m_xml.name() == u"mergeCell")
                takeMerged(m_xml.attribute("ref"));
        }
        return m_xml.status();
    }

private:
    Status readRow()
    {
        const QString told = m_xml.attribute("r");
        m_row = told.isEmpty() ? m_row + 1 : told.toInt();
        if (m_row < 1 || m_row > kRowLimit)
            return notOfASpreadsheet(u"row "_s + told);
        DESK_TRY(m_filler.beginRow(m_row, isTrue(m_xml.attribute("hidden"))));
        m_column = 0;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"c")
                DESK_TRY(readCell());
            else
                m_xml.skip();
        }
        return m_filler.endRow();
    }

    Status readCell()
    {
        const QString told = m_xml.attribute("r");
        const Place place = placeOf(told);
        m_column = told.isEmpty() ? m_column + 1 : place.column;
        if (m_column < 1 || m_column > kSheetColumnLimit || (!told.isEmpty() && place.row != m_row))
            return notOfASpreadsheet(u"cell "_s + told);
        const QString type = m_xml.attribute("t");
        const int style = m_xml.attribute("s").toInt();
        QString value;
        bool hasFormula = false;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"v") {
                value = m_xml.text();
            } else if (m_xml.name() == u"is") {
                value = richText(m_xml);
            } else {
                hasFormula = hasFormula || m_xml.name() == u"f";
                m_xml.skip();
            }
        }
        if (hasFormula && value.isEmpty() && type != u"str") // an empty text is a result
            DESK_TRY(m_filler.refuseFormula(m_column));
        DESK_ASSIGN(const QString text, textOf(type, value, style));
        return m_filler.put(m_column, text);
    }

    Result<QString> textOf(const QString& type, const QString& value, int style) const
    {
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = value.trimmed().toLongLong(&isNumber);
            if (!isNumber || index < 0 || index >= m_book.strings.size())
                return value.isEmpty() ? Result<QString>(QString()) : notOfASpreadsheet(u"string "_s + value);
            return m_book.strings[index];
        }
        if (type == u"str" || type == u"inlineStr")
            return unescaped(value);
        if (type == u"b")
            return value.isEmpty() ? QString() : isTrue(value.trimmed()) ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d")
            return seenDay(value);
        bool isNumber = false;
        const double number = value.trimmed().toDouble(&isNumber);
        return isNumber ? seenNumber(number, m_book.formats.value(style), m_book.zero) : value;
    }

    void takeMerged(const QString& range)
    {
        const Place first = placeOf(range.section(u':', 0, 0));
        const Place last = placeOf(range.section(u':', 1));
        if (first.row > 0 && last.row > 0)
            m_sheet.merged << CellRange{first.row, first.column, last.row, last.column};
    }

    XmlPart m_xml;
    const Book& m_book;
    SheetCells& m_sheet;
    SheetFiller m_filler;
    int m_row = 0;
    int m_column = 0;
};

struct SheetEntry
{
    QString name;
    QString relation;
    bool isHidden = false;
};

/// Of the attribute r:id, whatever its prefix.
QString relationId(const XmlPart& xml)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

Result<QList<SheetEntry>> readBook(const QByteArray& bytes, Book& book)
{
    XmlPart xml(bytes);
    QList<SheetEntry> entries;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr" && isTrue(xml.attribute("date1904")))
            book.zero = DayZero::Of1904;
        else if (xml.name() == u"sheet")
            entries << SheetEntry{xml.attribute("name"), relationId(xml),
                                  xml.attribute("state").endsWith(u"hidden", Qt::CaseInsensitive)};
    }
    DESK_TRY(xml.status());
    entries.resize(std::min(entries.size(), kSheetLimit));
    return entries;
}

Status fill(SheetCells& sheet, ZipFile& file, const QString& part, const Book& book, CellBudget& left)
{
    DESK_ASSIGN(const QByteArray bytes, file.read(part));
    return SheetReader(bytes, book, sheet, left).read();
}

} // namespace

Result<QList<SheetCells>> readXlsx(ZipFile& file)
{
    DESK_ASSIGN(const auto root, relationsOf(file, {}));
    const QString bookPart = partOfType(root, u"officeDocument");
    DESK_ASSIGN(const QByteArray bookBytes, file.read(bookPart));
    DESK_ASSIGN(const auto relations, relationsOf(file, bookPart));
    Book book;
    DESK_ASSIGN(const auto entries, readBook(bookBytes, book));
    if (const QString part = partOfType(relations, u"sharedStrings"); !part.isEmpty()) {
        DESK_ASSIGN(const QByteArray bytes, file.read(part));
        DESK_ASSIGN(book.strings, readSharedStrings(bytes));
    }
    if (const QString part = partOfType(relations, u"styles"); !part.isEmpty()) {
        DESK_ASSIGN(const QByteArray bytes, file.read(part));
        DESK_ASSIGN(book.formats, readStyles(bytes));
    }
    QList<SheetCells> sheets;
    CellBudget left;
    for (const SheetEntry& entry : entries) {
        const auto relation = std::ranges::find(relations, entry.relation, &Relation::id);
        if (relation == relations.end() || relation->type != u"worksheet")
            continue;
        SheetCells sheet{.name = entry.name, .isHidden = entry.isHidden};
        if (const Status filled = fill(sheet, file, relation->part, book, left); !filled) {
            sheet.rows.clear();
            sheet.problem = filled.error();
        }
        sheets << std::move(sheet);
    }
    return sheets;
}

} // namespace exchange
