// One function a subcommand, each in the file of its name.
#pragma once

#include "app/cli/answer.h"
#include "core/support/result.h"

namespace cli {

class Request;
using support::Result;

Result<Answer> runAdd(const Request& request);
Result<Answer> runRenew(const Request& request);
Result<Answer> runAttach(const Request& request);
Result<Answer> runAttend(const Request& request);
Result<Answer> runBackup(const Request& request);
Result<Answer> runBackups(const Request& request);
Result<Answer> runCompare(const Request& request);
Result<Answer> runCall(const Request& request);
Result<Answer> runCheck(const Request& request);
Result<Answer> runDo(const Request& request);
Result<Answer> runDue(const Request& request);
Result<Answer> runErase(const Request& request);
Result<Answer> runExpect(const Request& request);
Result<Answer> runExport(const Request& request);
Result<Answer> runHeld(const Request& request);
Result<Answer> runHelp(const Request& request);
Result<Answer> runImport(const Request& request);
/// What --kind of import takes.
QStringList importKindWords();
Result<Answer> runJournal(const Request& request);
Result<Answer> runLetter(const Request& request);
Result<Answer> runLetters(const Request& request);
Result<Answer> runList(const Request& request);
Result<Answer> runMerge(const Request& request);
Result<Answer> runMove(const Request& request);
Result<Answer> runNew(const Request& request);
Result<Answer> runPeople(const Request& request);
Result<Answer> runPlan(const Request& request);
Result<Answer> runProcedures(const Request& request);
Result<Answer> runRename(const Request& request);
Result<Answer> runReport(const Request& request);
Result<Answer> runRescue(const Request& request);
Result<Answer> runRestore(const Request& request);
Result<Answer> runRoster(const Request& request);
Result<Answer> runSample(const Request& request);
Result<Answer> runSearch(const Request& request);
Result<Answer> runSet(const Request& request);
Result<Answer> runShow(const Request& request);
Result<Answer> runUndo(const Request& request);

} // namespace cli
