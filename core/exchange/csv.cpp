#include "core/exchange/csv.h"

#include "core/exchange/texts.h"
#include "core/support/csv_cell.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;
using support::Status;

namespace {

constexpr QChar kQuote = u'"';
/// A file with more is not a list with slips in it.
constexpr qsizetype kRaggedRowLimit = 1000;

bool isLineEnd(QChar c) { return c == u'\r' || c == u'\n'; }

/// What the first row has most of, outside quotes; a comma where it has none.
QChar detectDelimiter(QStringView text)
{
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const QChar c : text.sliced(std::ranges::find_if_not(text, isLineEnd) - text.begin())) {
        if (c == kQuote)
            isQuoted = !isQuoted;
        else if (!isQuoted && isLineEnd(c))
            break;
        else if (!isQuoted)
            ++counts[c];
    }
    return std::max({u',', u';', u'\t'},
                    [&](char16_t one, char16_t other) { return counts.value(one) < counts.value(other); });
}

/// Walks once through the text, one cell after the other.
class Reader
{
public:
    Reader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool isAtEnd() const { return m_position == m_text.size(); }
    int line() const { return m_line; }

    void skipEmptyLines()
    {
        while (!isAtEnd() && isLineEnd(m_text[m_position]))
            takeLineEnd();
    }

    Result<CsvRow> readRow()
    {
        CsvRow row{.line = m_line, .cells = {}};
        m_column = 0;
        for (;;) {
            if (++m_column > kColumnLimit)
                return refuse(tr("more than %1 cells in one row").arg(QLocale().toString(kColumnLimit)));
            DESK_ASSIGN(const QString cell, readCell());
            row.cells << support::restored(cell);
            if (isAtEnd())
                return row;
            if (m_text[m_position] != m_delimiter) {
                takeLineEnd();
                return row;
            }
            ++m_position;
        }
    }

private:
    /// Afterwards the position is at a delimiter, a line end or the end.
    Result<QString> readCell()
    {
        if (!isAtEnd() && m_text[m_position] == kQuote)
            return readQuotedCell();
        const qsizetype begin = m_position;
        while (!isAtEnd() && m_text[m_position] != m_delimiter && !isLineEnd(m_text[m_position])) {
            if (m_text[m_position] == kQuote)
                return refuse(tr("a quotation mark inside an unquoted cell; put the whole cell in quotation "
                                 "marks and double this one"));
            ++m_position;
        }
        DESK_TRY(refuseTooLong(m_position - begin));
        return m_text.sliced(begin, m_position - begin).toString();
    }

    Result<QString> readQuotedCell()
    {
        const int openedOn = m_line;
        QString cell;
        ++m_position;
        for (;;) {
            const qsizetype begin = m_position;
            while (!isAtEnd() && m_text[m_position] != kQuote) {
                if (isLineEnd(m_text[m_position]))
                    takeLineEnd();
                else
                    ++m_position;
            }
            DESK_TRY(refuseTooLong(cell.size() + m_position - begin));
            cell += m_text.sliced(begin, m_position - begin);
            if (isAtEnd())
                return refuse(tr("the quotation mark opened on line %1 is never closed")
                                  .arg(QString::number(openedOn)));
            ++m_position;
            if (isAtEnd() || m_text[m_position] != kQuote)
                break;
            cell += kQuote;
            ++m_position;
        }
        if (!isAtEnd() && m_text[m_position] != m_delimiter && !isLineEnd(m_text[m_position]))
            return refuse(tr("text after the closing quotation mark; a delimiter or the end of the line was "
                             "expected, and a quotation mark inside the cell is doubled"));
        return cell;
    }

    void takeLineEnd()
    {
        const bool isPair =
            m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
        m_position += isPair ? 2 : 1;
        ++m_line;
    }

    Status refuseTooLong(qsizetype length) const
    {
        if (length <= kCellLimit)
            return {};
        return refuse(tr("this cell has more than %1 characters").arg(QLocale().toString(kCellLimit)));
    }

    support::Unexpected refuse(const QString& reason) const
    {
        return fail(ErrorCode::BadInput, Refusal{m_line, m_column, reason}.sentence());
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_column = 0;
};

Status checkHeader(const CsvRow& row)
{
    QHash<QString, int> columns;
    for (int column = 1; column <= row.cells.size(); ++column) {
        const QString name = row.cells[column - 1].simplified();
        QString reason;
        if (name.isEmpty())
            reason = tr("this column has no name; the first row names the columns");
        else if (const int earlier = columns.value(name.toCaseFolded()))
            reason = tr("the column “%1” is there already as column %2").arg(name, QString::number(earlier));
        if (!reason.isEmpty())
            return fail(ErrorCode::BadInput, Refusal{row.line, column, reason}.sentence());
        columns.insert(name.toCaseFolded(), column);
    }
    return {};
}

/// The column named is the first that is missing, or the first too many.
Refusal wrongCellCount(const CsvRow& row, qsizetype expected)
{
    const QString counts = row.cells.size() < expected
                               ? tr("too few cells: %1 where the header has %2")
                               : tr("too many cells: %1 where the header has %2; a cell with a delimiter "
                                    "in it needs quotation marks");
    return {row.line, int(std::min(row.cells.size(), expected)) + 1,
            counts.arg(QString::number(row.cells.size()), QString::number(expected))};
}

} // namespace

QString Refusal::sentence() const
{
    return tr("line %1, column %2: %3").arg(QString::number(line), QString::number(column), reason);
}

Result<CsvTable> parseCsv(const QString& text, QChar delimiter)
{
    CsvTable table;
    table.delimiter = delimiter.isNull() ? detectDelimiter(text) : delimiter;
    Reader reader(text, table.delimiter);
    reader.skipEmptyLines();
    if (reader.isAtEnd())
        return fail(ErrorCode::BadInput, tr("The file is empty; the first row should name the columns."));
    DESK_ASSIGN(const CsvRow header, reader.readRow());
    DESK_TRY(checkHeader(header));
    table.header = header.cells;

    qsizetype cellCount = 0;
    for (reader.skipEmptyLines(); !reader.isAtEnd(); reader.skipEmptyLines()) {
        DESK_ASSIGN(CsvRow row, reader.readRow());
        cellCount += row.cells.size();
        if (cellCount > kCellCountLimit)
            return fail(ErrorCode::BadInput,
                        tr("Line %1: the file has more than %2 cells; split it.")
                            .arg(QString::number(row.line), QLocale().toString(kCellCountLimit)));
        if (row.cells.size() == table.header.size())
            table.rows << std::move(row);
        else
            table.refusals << wrongCellCount(row, table.header.size());
        if (table.refusals.size() > kRaggedRowLimit)
            return fail(ErrorCode::BadInput,
                        tr("Line %1: more than %2 rows do not fit the header. Is this the right delimiter?")
                            .arg(QString::number(row.line), QLocale().toString(kRaggedRowLimit)));
    }
    return table;
}

} // namespace exchange
