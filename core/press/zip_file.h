// A ZIP package in memory, as OpenDocument wants it.
#pragma once

#include <QByteArray>

#include <vector>

namespace press {

struct PackedFile
{
    QByteArray name; ///< each once, in ASCII, with "/" between folders
    QByteArray data;
};

/// The files in their order, each dated on the format's first day, so that the same files give the same
/// bytes. The first is stored, readable in place, for it tells the package's type; the others are deflated.
QByteArray zipped(const std::vector<PackedFile>& files);

} // namespace press
