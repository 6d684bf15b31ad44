// What a command found out, as plain tables; how it is printed is decided here, once for all commands.
#pragma once

#include "core/exchange/sheet.h"

namespace cli {

enum class Shape {
    Facts, ///< one row, printed as names and values
    Rows,
};

struct Section
{
    QString key; ///< of the JSON member that holds the rows
    exchange::Sheet sheet;
    Shape shape = Shape::Rows;
    qsizetype shownColumns =
        0; ///< of the table for people; 0 for all. JSON and CSV always have every column.
    QStringList alsoShown = {}; ///< keys of columns that come after those
};

struct Answer
{
    std::vector<Section> sections = {};
    QString line = {};        ///< for people, in the place of the sections
    QByteArray verbatim = {}; ///< printed as it is, whatever the format
    QStringList refused = {}; ///< parts of the input that were not taken
    QStringList remarks = {}; ///< how the input was read, where it could be meant otherwise
    bool isTold = false;      ///< remarks and refusals stand on the screen already
};

/// Facts with one row, given as key, label and value.
struct Fact
{
    exchange::SheetColumn column;
    QVariant value;
};
Section facts(const QList<Fact>& facts);
Fact fact(const QString& key, const QString& label, const QVariant& value,
          domain::FieldType type = domain::FieldType::Line);

/// Null for what is empty: a cell that holds nothing.
inline QVariant known(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
inline QVariant known(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }

/// A terminal would obey control characters; what comes out of a hostile file shows a mark in their place.
QString printable(QString text);

/// JSON is one document: the list itself where there is only one, else an object that has the facts as its
/// members and each list under its key. CSV has the first section.
QByteArray asJson(const Answer& answer);
QByteArray asCsv(const Answer& answer);
QByteArray asTable(const Answer& answer);

} // namespace cli
