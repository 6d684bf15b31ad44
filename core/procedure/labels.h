// The texts of the procedure files that people read, so that translators find them.
#pragma once

#include <span>

namespace procedure {

/// Every title and label of resources/procedures; a test fails when one is missing here.
std::span<const char* const> translatableLabels();

} // namespace procedure
