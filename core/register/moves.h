// The days of a plan as they stood earlier: what a move replaced is in the history.
#pragma once

#include "core/domain/record.h"
#include "core/support/result.h"

namespace registry {

class Connection;

/// The record with the days, the deadline and the reason that it had before whatever was moved after the day;
/// a move that was undone after it stands again. What was entered or corrected later is simply known better
/// and stays.
support::Result<domain::Record> withDaysAsOf(Connection& db, domain::Record record, QDate day);

} // namespace registry
