// Brings a register to the present schema, and tells a register's schema by its fingerprint.
#pragma once

#include "core/register/schema/migrations.h"
#include "core/support/register_files.h"
#include "core/support/result.h"

#include <QByteArray>

namespace registry {

class Connection;

inline constexpr int kApplicationId = support::kRegisterMark;

/// The version that the migrations lead to.
int latestVersion(std::span<const Migration> migrations);

/// Runs what the register does not have yet, each with its version number in one transaction.
support::Status migrate(Connection& db, std::span<const Migration> migrations);

/// SHA-256 over everything in sqlite_schema: also tables, views and triggers that nobody asked for.
support::Result<QByteArray> schemaFingerprint(Connection& db);

/// The fingerprint of an untouched register of that version.
support::Result<QByteArray> expectedFingerprint(std::span<const Migration> migrations, int version);

} // namespace registry
