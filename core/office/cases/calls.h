// Asking everybody: a call goes to many workstreams with a day to answer by, and each of them answers,
// declines, or is reminded.
#pragma once

#include "core/office/cases/call_standings.h"
#include "core/office/desk/many.h"

namespace office {

struct NewCall
{
    QString title;
    QString kind = {}; ///< key of domain::kCallKinds; empty: survey
    QString text = {}; ///< what is asked
    QDate dueOn = {};
    int year = 0;        ///< of the cycle; 0: the present one
    QDate openedOn = {}; ///< null: today
    bool isSample = false;
};
/// Whom a call of a kind of workstream (DC, BPF, PN, NRI) goes to: those that hold what is asked for, as
/// Choice reads it, and are not closed unless a state or category is asked for; of forums and networks the
/// editions of the year, 0 for the present one.
[[nodiscard]] Result<std::vector<domain::RecordHead>>
workstreamsToAsk(Office& office, const QString& stream, int year, const QMap<QString, QString>& where = {});
/// One step of the history, with one record for each that is asked. BadInput without a title or anybody to
/// ask, or with a day to answer by before it was opened; RefusedByRule: it was opened on a day that is still
/// to come.
[[nodiscard]] Result<RecordId> openCall(Office& office, const NewCall& call, std::span<const RecordId> whom,
                                        Trial trial = Trial::No);

/// Others too, of a call that there is; whoever was asked already is refused.
[[nodiscard]] Result<DoneToMany> askAlso(Office& office, RecordId call, std::span<const RecordId> whom,
                                         QDate on = {}, Trial trial = Trial::No);

/// All whose answer is missing, in one step. RefusedByRule where none is, or it is closed. A null day is
/// today.
[[nodiscard]] Result<DoneToMany> remindAll(Office& office, RecordId call, QDate on = {},
                                           Trial trial = Trial::No);
/// For all of them; the day it first had stays on record. RefusedByRule: the new day is not later.
[[nodiscard]] Status extendCall(Office& office, RecordId call, QDate day, const QString& reason,
                                Trial trial = Trial::No);
/// Of one or many of those who were asked, by workstream: `standing` is Answered or Declined; or Asked, which
/// takes that back. An empty remark leaves the one that is there.
[[nodiscard]] Result<DoneToMany> markAnswers(Office& office, RecordId call, std::span<const RecordId> whom,
                                             Standing standing, QDate on = {}, const QString& remark = {},
                                             Trial trial = Trial::No);

} // namespace office
