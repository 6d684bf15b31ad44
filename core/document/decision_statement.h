// The statement that an application was recognised or refused: each requirement with its clause and what was
// found.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"

namespace document {

struct DecisionFacts
{
    domain::Record application;
    bool isRecognised = false;
    QDate decidedOn;
    QString decidedBy;
    QString reason = {};                            ///< why it was refused
    std::vector<domain::StepFinding> findings = {}; ///< as kept with the decision's step
    int firstReportYear = 0;                        ///< of a recognised coalition
    QDate firstReportDue = {};                      ///< its report for that year (DC-11)
    Distribution distribution = Distribution::Public;
    QDateTime snapshot; ///< UTC
    QString registerName;
    QString headHash;
};

/// The evidence may name people, so only the internal copy quotes it.
[[nodiscard]] Document buildDecisionStatement(const DecisionFacts& facts);

} // namespace document
