// What was known on an earlier day, by days that belong to the facts themselves: records are often entered
// long after what they tell of.
#pragma once

#include "core/domain/record.h"
#include "core/domain/sheet.h"

namespace domain {

/// The day on which what the record tells of happened, or is counted for: of an activity its first day, of a
/// letter the day it was sent. Null where its noun has no such day, as plans and what only lasts have none.
QDate ownDay(const Record& record);
/// False where its own day lies after this one, it names a source that came out later, or it plans a cycle
/// that lies further ahead than the next year. Whether its case had begun is asked from the case.
bool wasThereOn(const Record& record, QDate day);

/// Without what only came later: days of events that lay ahead, and what came with them, as the attendance of
/// a meeting. Days that are planned were planned before.
Record asKnownOn(Record record, QDate day);
/// Without what only a step brings that had not been taken while its case stood in this state, as an
/// evaluation.
Record asKnownIn(Record record, const QString& state);

/// What these rules name, as "noun.field" and "noun:state"; a test holds it against the nouns and procedures.
QStringList namesInRules();

/// False where the paper that a text names came out later: "DC report 2021, I.3" was not there in June 2021.
/// Of a paper whose day is not known the year in its name tells, and without one nothing does.
bool wasOutOn(const QString& paper, QDate day);

/// False of a field that says where the facts were found, which is no fact of a day and was often found
/// later.
bool isOfADay(const Noun& noun, const Field& field);
/// A list of a past day: without the columns of such fields.
Sheet sheetOfADay(Sheet sheet, const Noun& noun);

} // namespace domain
