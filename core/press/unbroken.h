// What stays on one line: a date, a number written in groups, an acronym with a hyphen.
#pragma once

#include <QStringList>

#include <vector>

namespace press {

/// A stretch of a text, in characters.
struct Stretch
{
    qsizetype from;
    qsizetype until;
};

/// In their order: "15 Oct 2021", "+41 22 917 00 00", "DC-Jobs". A line may end before and after, not inside.
std::vector<Stretch> unbroken(const QString& text);

/// Addresses: where a line ends in one of them, no hyphen is added, which would be read as a part of it.
std::vector<Stretch> addresses(const QString& text);

/// The parts between which a line may end, with what stays together whole. A long word, as an address, falls
/// into the parts between its marks.
QStringList unbrokenParts(const QString& text);

} // namespace press
