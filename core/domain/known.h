// What was known on an earlier day, by days that belong to the facts themselves: records are often entered
// long after what they tell of.
#pragma once

#include "core/domain/record.h"

namespace domain {

/// The day on which what the record tells of happened, or is counted for: of an activity its first day, of a
/// letter the day it was sent. Null where its noun has no such day, as plans and what only lasts have none.
QDate ownDay(const Record& record);
/// False where its own day lies after this one, it names a source of a later year, or it plans a cycle that
/// lies further ahead than the next year. Whether its case had begun is asked from the case.
bool wasThereOn(const Record& record, QDate day);

/// Without what only came later: days of events that lay ahead, and what came with them, as the attendance of
/// a meeting. Days that are planned were planned before.
Record asKnownOn(Record record, QDate day);
/// Without what only a step brings that had not been taken while its case stood in this state, as an
/// evaluation.
Record asKnownIn(Record record, const QString& state);

/// What these rules name, as "noun.field" and "noun:state"; a test holds it against the nouns and procedures.
QStringList namesInRules();

/// The latest year that a text names, 0 for none: "DC report 2021, I.3" is of 2021.
int yearNamed(const QString& text);

} // namespace domain
