#include "core/exchange/csv.h"

#include "core/exchange/texts.h"
#include "core/support/csv_cell.h"
#include "core/support/in_language.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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
/// Titles and days of print above a header are fewer.
constexpr int kLinesBeforeHeader = 20;
constexpr std::array kDelimiters{u',', u';', u'\t'};

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
    return *std::ranges::max_element(kDelimiters, {}, [&](char16_t c) { return counts.value(c); });
}

/// Walks once through the text, one cell after the other.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_position == m_text.size(); }
    QStringView rest() const { return m_text.sliced(m_position); }
    const QStringList& remarks() const { return m_remarks; }
    void setDelimiter(QChar delimiter) { m_delimiter = delimiter; }

    /// Excel's own first line, "sep=;", which is no row; null where there is none.
    QChar takeSeparatorLine()
    {
        static const QRegularExpression s_shape(u"\\A\"?sep=([^\"\r\n])\"?(?=[\r\n]|\\z)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match =
            s_shape.match(m_text.first(std::min<qsizetype>(m_text.size(), 8)).toString());
        m_position = std::max<qsizetype>(match.capturedEnd(), 0);
        return match.hasMatch() ? match.captured(1).front() : QChar();
    }

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
                return refuse(
                    tr("more than %1 cells in one row").arg(support::locale().toString(kColumnLimit)));
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
        while (!isAtEnd() && m_text[m_position] != m_delimiter && !isLineEnd(m_text[m_position]))
            ++m_position;
        DESK_TRY(refuseTooLong(m_position - begin));
        const QStringView cell = m_text.sliced(begin, m_position - begin);
        if (cell.contains(kQuote))
            m_remarks << Refusal{m_line, m_column, tr("a quotation mark was taken as it stands.")}.sentence();
        return cell.toString();
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
        return refuse(
            tr("this cell has more than %1 characters").arg(support::locale().toString(kCellLimit)));
    }

    support::Unexpected refuse(const QString& reason) const
    {
        return fail(ErrorCode::BadInput, Refusal{m_line, m_column, reason}.sentence());
    }

    QStringView m_text;
    QChar m_delimiter = kDelimiters.front();
    QStringList m_remarks;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_column = 0;
};

enum class Nameless { Refused, PassedOver };

Status checkHeader(const CsvRow& row, Nameless nameless = Nameless::Refused)
{
    QHash<QString, int> columns;
    for (int column = 1; column <= row.cells.size(); ++column) {
        const QString name = row.cells[column - 1].simplified();
        if (name.isEmpty() && nameless == Nameless::PassedOver)
            continue;
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

/// Empty cells at the end of a line say nothing, however many there are.
void cutEmptyEnd(QStringList& cells, qsizetype least)
{
    while (cells.size() > least && cells.back().trimmed().isEmpty())
        cells.removeLast();
}

/// Each row gets as many cells as the header, so that these count too.
Status countCells(const CsvRow& row, const CsvTable& table, qsizetype& count)
{
    count += std::max(row.cells.size(), table.header.size());
    if (count <= kCellCountLimit)
        return {};
    return fail(ErrorCode::BadInput,
                tr("Line %1: the file has more than %2 cells; split it.")
                    .arg(QString::number(row.line), support::locale().toString(kCellCountLimit)));
}

/// A whole line in one cell, with another delimiter in it.
bool isUndivided(const CsvRow& row, QChar delimiter)
{
    return row.cells.size() == 1 && std::ranges::any_of(kDelimiters, [&](char16_t other) {
               return other != delimiter && row.cells.front().contains(QChar(other));
           });
}

/// Takes the row, or names the first cell that is missing or too many.
void takeRow(CsvRow row, CsvTable& table)
{
    const qsizetype expected = table.header.size();
    cutEmptyEnd(row.cells, expected);
    const qsizetype given = row.cells.size();
    QString reason;
    if (given > expected)
        reason =
            tr("too many cells: %1 where the header has %2; a cell with a delimiter in it needs quotation "
               "marks");
    else if (given < expected && isUndivided(row, table.delimiter))
        reason = tr("too few cells: %1 where the header has %2");
    if (reason.isEmpty()) {
        row.cells.resize(expected);
        table.rows << std::move(row);
        return;
    }
    const auto begin = row.cells.cbegin() + std::min(given, expected);
    const auto filled =
        std::find_if(begin, row.cells.cend(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    table.refusals << Refusal{row.line, int(filled - row.cells.cbegin()) + 1,
                              reason.arg(QString::number(given), QString::number(expected))};
}

/// Takes the row, or names the first cell that stands in a column without a name.
void takeSheetRow(CsvRow row, CsvTable& table)
{
    for (int column = 1; column <= row.cells.size(); ++column) {
        const QString name = table.header.value(column - 1).trimmed();
        if (!name.isEmpty() || row.cells[column - 1].trimmed().isEmpty())
            continue;
        table.refusals << Refusal{row.line, column,
                                  tr("this column has no name; the first row names the columns")};
        return;
    }
    row.cells.resize(table.header.size());
    table.rows << std::move(row);
}

void tellPassedOver(int headerLine, CsvTable& table)
{
    table.remarks << tr("The columns are named on line %1; what stands above it was passed over.")
                         .arg(QString::number(headerLine));
}

/// Afterwards the reader stands behind the header; without one that `isHeader` knows, the first line is it.
Result<CsvRow> readHeader(Reader& reader, QChar delimiter, const IsHeader& isHeader, CsvTable& table)
{
    const auto readAt = [&](Reader& at) {
        table.delimiter = delimiter.isNull() ? detectDelimiter(at.rest()) : delimiter;
        at.setDelimiter(table.delimiter);
        Result<CsvRow> row = at.readRow();
        if (row)
            cutEmptyEnd(row->cells, 1);
        return row;
    };
    Reader ahead = reader;
    for (int i = 0; isHeader && i < kLinesBeforeHeader && !ahead.isAtEnd(); ++i, ahead.skipEmptyLines()) {
        Result<CsvRow> row = readAt(ahead);
        if (!row)
            break;
        if (!checkHeader(*row) || !isHeader(row->cells))
            continue;
        if (i > 0)
            tellPassedOver(row->line, table);
        reader = ahead;
        return row;
    }
    return readAt(reader);
}

} // namespace

QString Refusal::sentence() const
{
    return tr("line %1, column %2: %3").arg(QString::number(line), QString::number(column), reason);
}

Result<CsvTable> parseCsv(const QString& text, QChar delimiter, const IsHeader& isHeader)
{
    CsvTable table;
    Reader reader(text);
    if (const QChar told = reader.takeSeparatorLine(); delimiter.isNull())
        delimiter = told;
    reader.skipEmptyLines();
    if (reader.isAtEnd())
        return fail(ErrorCode::BadInput, tr("The file is empty; the first row should name the columns."));
    DESK_ASSIGN(const CsvRow header, readHeader(reader, delimiter, isHeader, table));
    DESK_TRY(checkHeader(header));
    table.header = header.cells;
    table.headerLine = header.line;

    qsizetype cellCount = 0;
    for (reader.skipEmptyLines(); !reader.isAtEnd(); reader.skipEmptyLines()) {
        DESK_ASSIGN(CsvRow row, reader.readRow());
        DESK_TRY(countCells(row, table, cellCount));
        takeRow(std::move(row), table);
        if (table.refusals.size() > kRaggedRowLimit)
            return fail(ErrorCode::BadInput,
                        tr("Line %1: more than %2 rows do not fit the header. Is this the right delimiter?")
                            .arg(QString::number(row.line), support::locale().toString(kRaggedRowLimit)));
    }
    table.remarks << reader.remarks();
    return table;
}

Result<CsvTable> tableOf(QList<CsvRow> rows, const IsHeader& isHeader)
{
    if (rows.isEmpty())
        return fail(ErrorCode::BadInput, tr("The sheet is empty; its first row should name the columns."));
    CsvTable table{.delimiter = {}};
    for (CsvRow& row : rows)
        cutEmptyEnd(row.cells, 1);
    const auto last = rows.begin() + std::min<qsizetype>(rows.size(), kLinesBeforeHeader);
    const auto known = std::find_if(rows.begin(), last, [&](const CsvRow& row) {
        return isHeader && checkHeader(row, Nameless::PassedOver) && isHeader(row.cells);
    });
    const auto header = known == last ? rows.begin() : known;
    if (header != rows.begin())
        tellPassedOver(header->line, table);
    DESK_TRY(checkHeader(*header, Nameless::PassedOver));
    table.header = header->cells;
    table.headerLine = header->line;

    qsizetype cellCount = 0;
    for (auto row = header + 1; row != rows.end(); ++row) {
        DESK_TRY(countCells(*row, table, cellCount));
        takeSheetRow(std::move(*row), table);
    }
    return table;
}

} // namespace exchange
