// Texts that people wrote, wherever they stand in the register, and how some of them get other words: in
// their rows and in the whole history at once, so that both still say the same.
#pragma once

#include "core/domain/record.h"
#include "core/register/row_values.h"

#include <functional>
#include <set>
#include <tuple>

namespace registry {

class Connection;
class Transaction;
struct RowChange;

/// A column of a row that is there, or that only the history knows. The words of a command are columns of
/// `journal_entry`.
struct TextPlace
{
    QByteArray table;
    qint64 row = 0;
    QByteArray column;

    bool operator==(const TextPlace&) const = default;
    bool operator<(const TextPlace& other) const
    {
        return std::tie(table, row, column) < std::tie(other.table, other.row, other.column);
    }
};

/// The column holds what a person may have written, and not a key of a vocabulary or a day.
bool isProse(const QByteArray& table, const QByteArray& column);

struct FoundText
{
    TextPlace place;
    domain::RecordId record; ///< the owning record; invalid where there is none
    QString text;            ///< as it is now, else as it last was
    bool isPresent = false;  ///< else only the history holds it
};
using Holds = std::function<bool(const QString& text)>;

/// Each place once, rows before what only the history knows. No erased text is found.
support::Result<std::vector<FoundText>> findTexts(Connection& db, const Holds& holds);

struct FoundFile
{
    QString sha256;
    std::vector<FoundText> attached; ///< names under which it is, or was, attached
};
using FileHolds = std::function<bool(const QString& sha256, const QByteArray& content)>;
/// Attached files, also those that were taken away again, that hold it.
support::Result<std::vector<FoundFile>> findFiles(Connection& db, const FileHolds& holds);

/// Other words for the texts of these places.
struct Rewording
{
    std::set<TextPlace> places = {};
    std::function<QString(const TextPlace& place, const QString& text)> reword = {};

    /// What the text becomes; an address that would be none any more is emptied where it may be.
    Value of(const TextPlace& place, const QString& text) const;
    /// The values of a change, as they are journalled.
    QByteArray of(const QByteArray& table, qint64 row, const QByteArray& json) const;
    bool isOf(const QByteArray& table, qint64 row) const;
};

/// Inside a Transaction that was told of the same rewording: the rows that are there.
support::Status rewordRows(Connection& db, const Rewording& rewording);
/// Values, old and new, and the words of commands. Answers the places as the chain names them.
support::Result<QStringList> rewordHistory(Connection& db, const Rewording& rewording);
/// Without the changes that said nothing but this.
std::vector<RowChange> reworded(const std::vector<RowChange>& changes, const Rewording& rewording);

/// Titles that calendars were given; Inside a Transaction.
support::Status rewordExported(Connection& db, const std::function<QString(const QString& title)>& reword);

/// A file and every row, present and past, that attached it. Inside a Transaction.
support::Status eraseFile(Connection& db, Transaction& transaction, const QString& sha256);

} // namespace registry
