// On which page each heading of a document comes to stand.
#pragma once

#include "core/document/document.h"

#include <vector>

namespace press {

/// From 1, in the order of the headings, as the PDF on A4 has them.
std::vector<size_t> headingPages(const document::Document& document);

} // namespace press
