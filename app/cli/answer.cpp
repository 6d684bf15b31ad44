#include "app/cli/answer.h"

#include "app/cli/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidestCell =
    100; ///< terminal columns, enough for every ID; longer texts are cut in lists, never in facts

/// Terminal columns: marks stand on the letter before them, East Asian characters are two columns wide.
qsizetype displayWidth(const QString& text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isMark(c))
            continue;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                            (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                            (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF) || c >= 0x20000;
        width += isWide ? 2 : 1;
    }
    return width;
}

QString cut(const QString& text)
{
    if (displayWidth(text) <= kWidestCell)
        return text;
    QString shorter = text.left(kWidestCell);
    while (displayWidth(shorter) >= kWidestCell)
        shorter.chop(1);
    return shorter + u'…';
}

QString padded(const QString& text, qsizetype width, bool isNumber)
{
    const QString blanks(std::max<qsizetype>(0, width - displayWidth(text)), u' ');
    return isNumber ? blanks + text : text + blanks;
}

QString shown(const exchange::SheetColumn& column, const QVariant& value)
{
    const domain::Field field{.key = "", .label = "", .type = column.type, .choices = column.choices};
    return domain::displayValue(field, value);
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString factsAsText(const exchange::Sheet& sheet)
{
    const QVariantList values = sheet.rows.value(0);
    qsizetype widest = 0;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        if (!values.value(i).isNull())
            widest = std::max(widest, displayWidth(sheet.columns[i].label));
    QString text;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (values.value(i).isNull())
            continue;
        QString value = shown(sheet.columns[i], values[i]);
        value.replace(u'\n', u'\n' + QString(widest + 2, u' '));
        text += trimmedEnd(padded(sheet.columns[i].label, widest, false) + u"  "_s + value);
    }
    return text;
}

QString rowsAsText(const Section& section)
{
    const exchange::Sheet& sheet = section.sheet;
    if (sheet.rows.isEmpty())
        return tr("(none)") + u'\n';
    struct Column
    {
        QStringList cells;
        qsizetype width;
        bool isNumber;
    };
    std::vector<Column> columns;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (section.shownColumns > 0 && i >= section.shownColumns &&
            !section.alsoShown.contains(sheet.columns[i].key))
            continue;
        const auto isEmpty = [i](const QVariantList& row) { return row.value(i).isNull(); };
        if (std::ranges::all_of(sheet.rows, isEmpty))
            continue;
        const exchange::SheetColumn& column = sheet.columns[i];
        Column text{{column.label}, displayWidth(column.label), column.type == domain::FieldType::Count};
        for (const QVariantList& row : sheet.rows) {
            text.cells << cut(shown(column, row.value(i)).simplified());
            text.width = std::max(text.width, displayWidth(text.cells.constLast()));
        }
        columns.push_back(std::move(text));
    }
    QString text;
    for (qsizetype row = 0; row <= sheet.rows.size(); ++row) {
        QString line;
        for (const Column& column : columns)
            line += padded(column.cells[row], column.width, column.isNumber) + u"  "_s;
        text += trimmedEnd(line);
        if (row == 0) {
            QString rule;
            for (const Column& column : columns)
                rule += QString(column.width, u'-') + u"  "_s;
            text += trimmedEnd(rule);
        }
    }
    return text;
}

QJsonArray jsonRows(const exchange::Sheet& sheet)
{
    return QJsonDocument::fromJson(exchange::toJson(sheet)).array();
}

} // namespace

QString printable(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u'\uFFFD';
    return text;
}

Fact fact(const QString& key, const QString& label, const QVariant& value, domain::FieldType type)
{
    return {{key, label, type, nullptr}, value};
}

Section facts(const QList<Fact>& facts)
{
    Section section{.key = {}, .sheet = {}, .shape = Shape::Facts};
    QVariantList row;
    for (const Fact& fact : facts) {
        section.sheet.columns << fact.column;
        row << fact.value;
    }
    section.sheet.rows << row;
    return section;
}

QByteArray asJson(const Answer& answer)
{
    if (answer.sections.size() == 1 && answer.sections.front().shape == Shape::Rows)
        return QJsonDocument(jsonRows(answer.sections.front().sheet)).toJson();
    QJsonObject document;
    for (const Section& section : answer.sections) {
        const QJsonArray rows = jsonRows(section.sheet);
        if (section.shape == Shape::Rows) {
            document.insert(section.key, rows);
            continue;
        }
        const QJsonObject members = rows.first().toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            document.insert(it.key(), it.value());
    }
    return QJsonDocument(document).toJson();
}

QByteArray asCsv(const Answer& answer)
{
    return answer.sections.empty() ? QByteArray() : domain::toCsv(answer.sections.front().sheet);
}

QByteArray asTable(const Answer& answer)
{
    if (!answer.line.isEmpty())
        return printable(answer.line + u'\n').toUtf8();
    QString text;
    for (const Section& section : answer.sections) {
        if (answer.sections.size() > 1 && section.shape == Shape::Rows) {
            if (section.sheet.rows.isEmpty())
                continue;
            text += (text.isEmpty() ? QString() : u"\n"_s) + section.sheet.title + u'\n';
        }
        text += section.shape == Shape::Facts ? factsAsText(section.sheet) : rowsAsText(section);
    }
    return printable(text).toUtf8();
}

} // namespace cli
