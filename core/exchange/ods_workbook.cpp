#include "core/exchange/number_format.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xml_part.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;
using support::fail;
using support::Result;
using support::Status;

namespace {

constexpr QStringView kOffice = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView kTable = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView kStyle = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr QStringView kText = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr QStringView kCalcExtension =
    u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

/// How often something is repeated is told in a number that nobody has to believe.
constexpr int kRepeatLimit = 16 * 1024 * 1024;

class OdsReader
{
public:
    explicit OdsReader(const QByteArray& bytes)
        : m_xml(bytes)
    {
    }

    Result<QList<SheetCells>> read()
    {
        QString style;
        QSet<QString> hiddenStyles;
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (m_xml.name() == u"style")
                style = attribute(kStyle, "name");
            else if (m_xml.name() == u"table-properties" && attribute(kTable, "display") == u"false")
                hiddenStyles << style;
            else if (m_xml.name() == u"spreadsheet")
                readTables(hiddenStyles);
        }
        DESK_TRY(m_xml.status());
        return m_sheets;
    }

private:
    QString attribute(QStringView space, const char* name) const
    {
        return m_xml.attributes().value(space.toString(), QString::fromLatin1(name)).toString();
    }

    int repeated(const char* name) const
    {
        return std::clamp(attribute(kTable, name).toInt(), 1, kRepeatLimit);
    }

    bool isCollapsed() const
    {
        const QString visibility = attribute(kTable, "visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    void readTables(const QSet<QString>& hiddenStyles)
    {
        CellBudget left;
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"table" ||
                m_sheets.size() >= kSheetLimit) { // what was changed, or is drawn, or comes from elsewhere
                m_xml.skip();
                continue;
            }
            SheetCells sheet{.name = attribute(kTable, "name"),
                             .isHidden = hiddenStyles.contains(attribute(kTable, "style-name"))};
            SheetFiller filler(sheet, left);
            m_row = 0;
            m_column = 0;
            if (const Status read = readTable(sheet, filler); !read) {
                sheet.rows.clear();
                sheet.problem = read.error();
            }
            m_sheets << std::move(sheet);
        }
    }

    /// Stands in a table, or in one of the groups that rows and columns of a table form.
    Status readTable(SheetCells& sheet, SheetFiller& filler)
    {
        static constexpr std::array<QStringView, 6> s_groups{u"table-row-group",      u"table-header-rows",
                                                             u"table-rows",           u"table-column-group",
                                                             u"table-header-columns", u"table-columns"};
        Status worst;
        while (m_xml.nextChild()) {
            if (!worst) // the rest of the table, up to the next one
                m_xml.skip();
            else if (std::ranges::find(s_groups, m_xml.name()) != s_groups.end())
                worst = readTable(sheet, filler);
            else if (m_xml.name() == u"table-row")
                worst = readRow(sheet, filler);
            else if (m_xml.name() == u"table-column")
                readColumn(sheet);
            else
                m_xml.skip();
        }
        return worst;
    }

    void readColumn(SheetCells& sheet)
    {
        const int first = m_column + 1;
        m_column = std::min(m_column + repeated("number-columns-repeated"), kRepeatLimit);
        if (isCollapsed())
            sheet.hiddenColumns << CellRange{.firstColumn = first, .lastColumn = m_column};
        m_xml.skip();
    }

    Status readRow(SheetCells& sheet, SheetFiller& filler)
    {
        const int times = repeated("number-rows-repeated");
        Status worst = filler.beginRow(m_row + 1, isCollapsed());
        int column = 0;
        while (m_xml.nextChild()) {
            const int count = repeated("number-columns-repeated");
            if (!worst || m_xml.name() != u"table-cell") // or it lies under a merged one
                m_xml.skip();
            else
                worst = readCell(sheet, filler, column + 1, count);
            column = std::min(column + count, kRepeatLimit);
        }
        m_row = std::min(m_row + times, kRepeatLimit);
        return worst ? filler.endRow(times) : worst;
    }

    Status readCell(SheetCells& sheet, SheetFiller& filler, int column, int times)
    {
        const int columns = repeated("number-columns-spanned");
        const int rows = repeated("number-rows-spanned");
        if (columns > 1 || rows > 1)
            sheet.merged << CellRange{m_row + 1, column, m_row + rows, column + columns - 1};
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString shown = cellText();
        // LibreOffice gives an empty text no type, but a paragraph.
        if (attributes.hasAttribute(kTable.toString(), u"formula"_s) && !m_hasParagraph &&
            !attributes.hasAttribute(kOffice.toString(), u"value-type"_s))
            DESK_TRY(filler.refuseFormula(column));
        return filler.put(column, valueOf(attributes, shown), times);
    }

    static QString valueOf(const QXmlStreamAttributes& attributes, const QString& shown)
    {
        const auto attribute = [&](QStringView space, const char* name) {
            return attributes.value(space.toString(), QString::fromLatin1(name)).toString();
        };
        const QString type = attribute(kOffice, "value-type");
        const QString value = attribute(kOffice, "value");
        static const QRegularExpression s_error(u"^(#[A-Z/0!?]+|Err:[0-9]+)$"_s);
        const bool isFormula = attributes.hasAttribute(kTable.toString(), u"formula"_s);
        if (attribute(kCalcExtension, "value-type") == u"error" ||
            (isFormula && s_error.match(shown).hasMatch()))
            return shown;
        if (type == u"date")
            return seenDay(attribute(kOffice, "date-value"));
        if (type == u"time")
            return shown;
        if (type == u"boolean")
            return attribute(kOffice, "boolean-value") == u"true" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"percentage" || type == u"float" || type == u"currency") {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber)
                return shown;
            if (type == u"percentage")
                return seenNumber(number, {.shows = Shows::Percent});
            // 00123, where that is how the number is shown
            const int digits = shown.toLongLong() == number ? int(shown.size()) : 0;
            return seenNumber(number, {.digits = digits});
        }
        const QString text = attribute(kOffice, "string-value");
        return text.isEmpty() ? shown : text;
    }

    /// Paragraphs are lines; a remark that hangs on the cell is not in it.
    QString cellText()
    {
        QString text;
        m_hasParagraph = false;
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"p" && m_xml.name() != u"h") {
                m_xml.skip();
                continue;
            }
            if (std::exchange(m_hasParagraph, true))
                text += u'\n';
            const QString more = paragraph();
            if (text.size() <= kCellLimit) // which put refuses
                text += more;
        }
        return text;
    }

    /// Blanks in a row are one, unless they are written as such.
    QString paragraph()
    {
        QString text;
        int depth = 1;
        while (depth > 0 && m_xml.next()) {
            if (m_xml.isText()) {
                for (const QChar c : m_xml.characters()) {
                    const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
                    if (!isBlank)
                        text += c;
                    else if (!text.isEmpty() && text.back() != u' ')
                        text += u' ';
                }
            } else if (m_xml.isEnd()) {
                --depth;
            } else if (m_xml.isStart()) {
                if (m_xml.name() == u"annotation" || m_xml.name() == u"ruby-text") {
                    m_xml.skip();
                    continue;
                }
                ++depth;
                if (m_xml.name() == u"s" && text.size() <= kCellLimit)
                    text += QString(std::clamp(attribute(kText, "c").toInt(), 1, 1000), u' ');
                else if (m_xml.name() == u"tab")
                    text += u'\t';
                else if (m_xml.name() == u"line-break")
                    text += u'\n';
            }
        }
        return text;
    }

    XmlPart m_xml;
    QList<SheetCells> m_sheets;
    int m_row = 0;
    int m_column = 0;
    bool m_hasParagraph = false; ///< in the cell read last
};

} // namespace

Result<QList<SheetCells>> readOds(ZipFile& file)
{
    DESK_ASSIGN(const QByteArray bytes, file.read(u"content.xml"_s));
    return OdsReader(bytes).read();
}

} // namespace exchange
