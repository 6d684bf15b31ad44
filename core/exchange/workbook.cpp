#include "core/exchange/workbook.h"

#include "core/exchange/texts.h"
#include "core/support/in_language.h"

#include <algorithm>

namespace exchange {

using support::ErrorCode;
using support::fail;
using support::Status;

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

QString CellRange::text() const
{
    const auto cell = [](int row, int column) { return columnLetters(column) + QString::number(row); };
    return cell(firstRow, firstColumn) + u':' + cell(lastRow, lastColumn);
}

Status SheetFiller::beginRow(int row, bool isHidden)
{
    const int last = m_row.line;
    m_row = {.line = row, .cells = {}};
    m_isHidden = isHidden;
    if (row > last)
        return {};
    return fail(ErrorCode::UnusableFile, tr("The file is damaged: the row %1 of the sheet “%2” comes twice.")
                                             .arg(QString::number(row), m_sheet.name));
}

Status SheetFiller::put(int column, const QString& text, int times)
{
    if (QStringView(text).trimmed().isEmpty())
        return {};
    QString reason;
    if (column + times - 1 > kColumnLimit)
        reason = tr("more than %1 cells in one row").arg(support::locale().toString(kColumnLimit));
    else if (text.size() > kCellLimit)
        reason = tr("this cell has more than %1 characters").arg(support::locale().toString(kCellLimit));
    if (!reason.isEmpty())
        return fail(ErrorCode::BadInput, Refusal{m_row.line, column, reason}.sentence());
    m_row.cells.resize(std::max<qsizetype>(m_row.cells.size(), column + times - 1));
    std::fill_n(m_row.cells.begin() + column - 1, times, text);
    return {};
}

Status SheetFiller::refuseFormula(int column)
{
    constexpr qsizetype kFormulaLimit = 1000; // of a file that nobody computed every row has some
    const Refusal refusal{m_row.line, column,
                          tr("the file does not keep the result of the formula in this cell; open it in a "
                             "spreadsheet program and save it there")};
    m_sheet.refusals << refusal;
    return m_sheet.refusals.size() <= kFormulaLimit ? Status()
                                                    : fail(ErrorCode::BadInput, refusal.sentence());
}

Status SheetFiller::endRow(int times)
{
    if (m_row.cells.isEmpty()) {
        m_row.line += times - 1;
        return {};
    }
    m_left.cells -= qint64(times) * m_row.cells.size();
    for (const QString& cell : m_row.cells)
        m_left.characters -= qint64(times) * cell.size();
    if (m_left.characters < 0)
        return fail(ErrorCode::BadInput,
                    tr("Line %1: the file has more than %2 characters; split it.")
                        .arg(QString::number(m_row.line), support::locale().toString(kFileLimit)));
    if (m_left.cells < 0)
        return fail(ErrorCode::BadInput,
                    tr("Line %1: the file has more than %2 cells; split it.")
                        .arg(QString::number(m_row.line), support::locale().toString(kCellCountLimit)));
    for (int i = 0; i < times; ++i) {
        if (m_isHidden)
            m_sheet.hiddenRows << m_row.line;
        m_sheet.rows << m_row;
        ++m_row.line;
    }
    --m_row.line;
    return {};
}

} // namespace exchange
