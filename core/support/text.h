// Text from people and files: cleaned once, at the door, and plain ever after.
#pragma once

#include "core/support/result.h"

#include <QDate>
#include <QString>

namespace support {

/// What people write where they have nothing to write yet: "-", "n/a", "TBD".
bool standsForNothing(const QString& text);
/// Lengths in UTF-16 code units.
inline constexpr qsizetype kLineLimit = 300;
inline constexpr qsizetype kNoteLimit = 64 * 1024;

/// A one-line value: trimmed, inner white space folded, NFC, without marks that show nothing and mean nothing
/// where they stand (joiners between letters are kept). Refused with a sentence: longer than kLineLimit,
/// control characters, lone surrogates, bidirectional controls inside (they make a name read as another).
[[nodiscard]] Result<QString> cleanLine(const QString& raw, const QString& fieldLabel);

/// A text of several lines: line ends become \n; limits and refusals as for a line, with kNoteLimit.
[[nodiscard]] Result<QString> cleanNote(const QString& raw, const QString& fieldLabel);

/// A calendar day written YYYY-MM-DD, years 1900 to 2199; "2021-02-31" is refused, not repaired.
[[nodiscard]] Result<QDate> parseDate(const QString& raw, const QString& fieldLabel);

QString isoDate(QDate day);
/// "31 Jan 2022" in the language of the program.
QString shortDate(QDate day);
/// "31 January 2022"; in Arabic the month has both its names, as the United Nations write it.
QString longDate(QDate day);
/// "6 to 10 December 2021", "30 November to 2 December 2022".
QString dayRange(QDate from, QDate until);
/// "6 to 10 Dec 2021", for a narrow column.
QString shortDayRange(QDate from, QDate until);
/// "in 12 days", "today", "9 days late"; days may be negative.
QString relativeDays(qint64 days);

/// Lower-case ASCII letters, digits and hyphens: "DC-Connecting the Unconnected" →
/// "dc-connecting-the-unconnected".
QString slug(const QString& text);

/// For search: lower case, no diacritics, strokes or Arabic marks ("Łukasz" as "lukasz"); CJK split into
/// bigrams.
QString foldedForSearch(const QString& text);

/// Lower case and without what is written over, under or through letters: "Łukasz", "Øyvind" as "lukasz",
/// "oyvind"; the letters of other scripts stay.
QString foldedLetters(const QString& text);

/// At most `limit` characters, cut with an ellipsis: for quoting a person's input inside a sentence.
QString excerpt(const QString& text, qsizetype limit = 60);

/// A path as people of this system write it, which stays in order in a sentence that runs from right to left.
QString shownPath(const QString& path);

/// "a, b" and "a; b", with the marks of the language.
QString listed(const QStringList& parts);
QString listedApart(const QStringList& parts);

/// At most `limit` lines, and one that counts the rest: "and 12 more".
QStringList firstOf(const QStringList& lines, qsizetype limit = 10);
/// The sentence that it ends with: “and 12 more”.
QString andMore(qsizetype left);

} // namespace support
