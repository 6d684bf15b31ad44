// Reads a procedure from its JSON text and refuses what could never run.
#pragma once

#include "core/procedure/procedure.h"
#include "core/support/result.h"

namespace procedure {

/// BadInput names the file, the line and the place ("transitions[3].requirements[0]"); Error::reasons holds
/// every defect found. Refused are: unknown or missing keys, wrong types, bad dates, unknown states,
/// requirements, effects, categories and actors, doubled states, two transitions of one key from one state,
/// states that cannot be reached, final states with a way out and others without one.
[[nodiscard]] support::Result<Procedure> parse(const QByteArray& json, const QString& fileName);

} // namespace procedure
