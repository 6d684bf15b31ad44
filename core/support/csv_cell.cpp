#include "core/support/csv_cell.h"

#include <algorithm>
#include <optional>

namespace support {

using namespace Qt::StringLiterals;

namespace {

/// Apostrophes before the beginning of a formula; none for any other text.
std::optional<qsizetype> apostrophesBeforeFormula(const QString& cell)
{
    static const QString kStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s; // and their full-width forms
    const auto first = std::ranges::find_if_not(cell, [](QChar c) { return c == u'\''; });
    if (first == cell.end() || !kStarts.contains(*first))
        return std::nullopt;
    return first - cell.begin();
}

bool isSignedNumber(const QString& cell)
{
    return cell.size() > 1 && (cell[0] == u'+' || cell[0] == u'-') && cell[1].isDigit() &&
           std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c == u' ' || c.isDigit(); });
}

QString written(const QString& cell, bool isAlone)
{
    QString text = neutralised(cell);
    const bool needsQuotes = (isAlone && text.isEmpty()) || text.startsWith(u' ') || text.endsWith(u' ') ||
                             std::ranges::any_of(text, [](QChar c) { return u",;\t\"\r\n"_s.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// What spreadsheets, and our own reader, take for a word about the file and not for a row: "sep=;".
bool isSeparatorLine(const QStringList& cells)
{
    return cells.size() == 1 && cells.front().size() == 5 &&
           cells.front().startsWith(u"sep="_s, Qt::CaseInsensitive);
}

} // namespace

QString neutralised(const QString& cell)
{
    return apostrophesBeforeFormula(cell) && !isSignedNumber(cell) ? u'\'' + cell : cell;
}

QString restored(const QString& cell)
{
    return apostrophesBeforeFormula(cell).value_or(0) > 0 ? cell.sliced(1) : cell;
}

QString csvRow(const QStringList& cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i > 0 ? u","_s : QString()) + written(cells[i], cells.size() == 1);
    return row + u"\r\n"_s;
}

QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows, ByteOrderMark mark)
{
    QString text = isSeparatorLine(header) ? u"sep=,\r\n"_s : QString(); // is told, so the next line is a row
    text += csvRow(header);
    for (const QStringList& row : rows)
        text += csvRow(row);
    return (mark == ByteOrderMark::Yes ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

} // namespace support
