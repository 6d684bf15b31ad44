#include "core/register/check.h"

#include "core/register/attachments.h"
#include "core/register/connection.h"
#include "core/register/row_values.h"

#include <QCoreApplication>

namespace registry {

using namespace Qt::StringLiterals;
using namespace support;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("register", text); }

} // namespace

Status checkIntegrity(Connection& db)
{
    DESK_ASSIGN(const auto findings, db.prepare("PRAGMA integrity_check(1)").rows([](const Row& row) {
        return row.text("integrity_check");
    }));
    if (findings.size() != 1 || findings.front() != "ok"_L1)
        return fail(ErrorCode::UnusableFile, tr("The register's file is damaged. Restore a backup."), findings.empty() ? QString() : findings.front());
    DESK_ASSIGN(const auto orphans, db.prepare("PRAGMA foreign_key_check").rows([](const Row& row) {
        return row.text("table") + u' ' + row.text("rowid");
    }));
    if (!orphans.empty())
        return fail(ErrorCode::UnusableFile, tr("The register's file is damaged: a record refers to one that is not there. "
                                                "Restore a backup."), orphans.front());
    return {};
}

} // namespace registry
