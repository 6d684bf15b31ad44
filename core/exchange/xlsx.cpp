#include "core/exchange/sheet.h"
#include "core/exchange/texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <vector>

namespace exchange {

using namespace Qt::StringLiterals;
using domain::FieldType;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

/// What one cell of a workbook holds at most; a longer note is cut, and ends with kCutMark.
constexpr qsizetype kXlsxCellLimit = 32767;
constexpr qsizetype kXlsxListLimit = 255; ///< what the choices of a cell may be together
constexpr QStringView kCutMark = u" […]";
constexpr QStringView kBetweenLabels = u"; "; ///< for an import; labels have commas in them
constexpr double kNarrowest = 8;
constexpr double kWidest = 60;

support::Unexpected cannotWrite(const QString& detail)
{
    return fail(ErrorCode::UnusableFile, tr("The workbook could not be written."), detail);
}

/// A worksheet's name has 31 characters, none of them []:*?/\ and no apostrophe at either end.
QByteArray worksheetName(const QString& title)
{
    QString name = title;
    name.removeIf([](QChar c) { return u"[]:*?/\\'"_s.contains(c) || !c.isPrint(); });
    name = name.simplified().left(31).trimmed();
    return (name.isEmpty() ? u"List"_s : name).toUtf8();
}

/// A workbook reads _x0041_ as the letter A; what merely looks like that is written so that it stays as it
/// is.
QByteArray cellText(QString text)
{
    static const QRegularExpression kLooksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(kLooksEscaped, u"_x005F_"_s);
    if (text.size() > kXlsxCellLimit) {
        text.truncate(kXlsxCellLimit - kCutMark.size());
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += kCutMark;
    }
    return text.toUtf8();
}

/// Labels, but written so that an import reads them again.
QString writtenText(const SheetColumn& column, const QVariant& value)
{
    if (column.type == FieldType::Offset)
        return domain::plainCell(column, value);
    if (column.type == FieldType::Choices && column.choices)
        return column.choices->labels(value.toString()).join(kBetweenLabels);
    if (const QString id = value.toString(); column.namesRecords && column.labels.contains(id))
        return u"%1 (%2)"_s.arg(column.labels.value(id), id);
    return domain::shownCell(column, value);
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

/// Fills one worksheet of an open workbook.
class WorksheetWriter
{
public:
    explicit WorksheetWriter(lxw_workbook* workbook, const QString& title)
        : m_sheet(workbook_add_worksheet(workbook, worksheetName(title).constData()))
        , m_headerFormat(workbook_add_format(workbook))
        , m_dateFormat(workbook_add_format(workbook))
        , m_textFormat(workbook_add_format(workbook))
    {
        format_set_bold(m_headerFormat);
        format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
        format_set_num_format(m_dateFormat, "yyyy-mm-dd");
        format_set_align(m_dateFormat, LXW_ALIGN_LEFT);
        format_set_text_wrap(m_textFormat);
        for (lxw_format* format : {m_dateFormat, m_textFormat})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_error write(const Sheet& sheet)
    {
        const auto columnCount = lxw_col_t(sheet.columns.size());
        lxw_error worst = LXW_NO_ERROR;
        for (lxw_col_t column = 0; column < columnCount; ++column) {
            const SheetColumn& head = sheet.columns[column];
            qsizetype longest = head.label.size();
            worst = std::max(worst, writeText(0, column, head.label, m_headerFormat));
            for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
                const QVariant value = sheet.rows[row].value(column);
                longest = std::max(longest, longestLine(writtenText(head, value)));
                worst = std::max(worst, writeValue(lxw_row_t(row + 1), column, head, value));
            }
            // Two characters more than the text: the filter's arrow stands in the header.
            const double width = std::clamp(double(longest + 2), kNarrowest, kWidest);
            worst = std::max(worst, worksheet_set_column(m_sheet, column, column, width, nullptr));
            if (head.isOffered && head.choices)
                worst = std::max(worst, offerChoices(column, lxw_row_t(sheet.rows.size()), *head.choices));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (columnCount > 0)
            worst = std::max(worst, worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(sheet.rows.size()),
                                                         lxw_col_t(columnCount - 1)));
        return worst;
    }

private:
    /// A cell may still say something else, as the key of a choice; whoever takes the workbook in judges
    /// that.
    lxw_error offerChoices(lxw_col_t column, lxw_row_t lastRow, const domain::Vocabulary& choices)
    {
        QList<QByteArray> labels;
        for (const domain::Term& term : choices.terms)
            labels << choices.label(QString::fromLatin1(term.key)).toUtf8();
        const QByteArray all = labels.join(',');
        if (lastRow == 0 || all.count(',') != labels.size() - 1 || all.size() > kXlsxListLimit)
            return LXW_NO_ERROR; // the list of a workbook is parted by commas
        std::vector<char*> list;
        for (QByteArray& label : labels)
            list.push_back(label.data());
        list.push_back(nullptr);
        lxw_data_validation offered{};
        offered.validate = LXW_VALIDATION_TYPE_LIST;
        offered.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
        offered.value_list = list.data();
        return worksheet_data_validation_range(m_sheet, 1, column, lastRow, column, &offered);
    }

    lxw_error writeValue(lxw_row_t row, lxw_col_t column, const SheetColumn& head, const QVariant& value)
    {
        if (value.isNull())
            return LXW_NO_ERROR;
        const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
        const bool isCounted = head.type != FieldType::YesNo && head.type != FieldType::Offset;
        if (isNumber && isCounted)
            return worksheet_write_number(m_sheet, row, column, double(value.toLongLong()), m_textFormat);
        if (value.typeId() == QMetaType::QDate) {
            const QDate day = value.toDate();
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            return worksheet_write_datetime(m_sheet, row, column, &date, m_dateFormat);
        }
        return writeText(row, column, writtenText(head, value), m_textFormat);
    }

    /// worksheet_write_string never makes a formula or a link of what it is given.
    lxw_error writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        return worksheet_write_string(m_sheet, row, column, cellText(text).constData(), format);
    }

    lxw_worksheet* m_sheet;
    lxw_format* m_headerFormat;
    lxw_format* m_dateFormat;
    lxw_format* m_textFormat;
};

} // namespace

Result<QByteArray> toXlsx(const Sheet& sheet, const QDateTime& createdAt)
{
    // The library writes to named files only; the folder is the person's alone and goes with its owner.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(folder.errorString());
    QByteArray folderName = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"sheet.xlsx"_s);

    lxw_workbook_options options{
        .constant_memory = LXW_FALSE, .tmpdir = folderName.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook* const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return cannotWrite(u"workbook_new_opt"_s);
    QByteArray title = sheet.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = createdAt.toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);

    const lxw_error written = WorksheetWriter(workbook, sheet.title).write(sheet);
    const lxw_error closed = workbook_close(workbook);
    if (written != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(std::max(written, closed))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotWrite(file.errorString());
    return file.readAll();
}

} // namespace exchange
