// The sheet on which MAG members assess a proposal: it goes out as a workbook and comes back filled in.
// BPF-9, BPF-10, BPF-11
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/sheet.h"
#include "core/office/desk/office.h"
#include "core/office/transfer/import_report.h"

namespace office {

/// A row for each question and assessor, with what is given by now: everyone who assessed something, and
/// these. A forum stands for the proposal it came from. WrongUsage: it has none, or one of these is no
/// person. RefusedByRule: there is nobody to fill it.
[[nodiscard]] Result<exchange::Sheet> assessmentSheet(Office& office, RecordId proposal,
                                                      std::span<const RecordId> assessors);

/// The rows of a filled sheet; fails and refuses as planImport does.
[[nodiscard]] Result<exchange::ImportPlan> readAssessments(const QByteArray& file,
                                                           const exchange::ListReading& reading = {});

/// Compares each row with what is given and stores what differs: one undoable step. An empty cell removes
/// nothing; a row without mark and note says nothing. A dry run stores nothing.
[[nodiscard]] Result<ImportReport> storeAssessments(Office& office, const exchange::ImportPlan& plan,
                                                    bool isDryRun);

} // namespace office
