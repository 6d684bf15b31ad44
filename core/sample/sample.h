// A register to try the program with, and to test it: real names, an invented story.
#pragma once

#include "core/support/result.h"

#include <QDate>

namespace sample {

/// Writes the sample register: the Dynamic Coalitions of October 2021 by their real names, everything
/// invented marked as sample data. An existing file is never overwritten.
[[nodiscard]] support::Status writeSample(const QString& path);
/// The day the sample register tells its story from: its "today", 15 February 2022.
QDate sampleToday();

} // namespace sample
