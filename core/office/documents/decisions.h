// What the Secretariat decided about an application, and the statement that says so.
#pragma once

#include "core/document/document.h"
#include "core/office/desk/office.h"

namespace office {

struct ApplicationDecision
{
    domain::Step step;
    bool isRecognised = false;
    /// As kept with the step; of a refusal, what the application holds against the requirements of
    /// recognition.
    std::vector<domain::StepFinding> findings;
    /// Of a refusal, what stands in the way of saying it: requirements that nobody has looked at, each in a
    /// sentence with where to record what is found.
    QStringList unchecked = {};
    /// The cycle that it was decided for; of a new coalition the year of its first annual report: the one it
    /// was recognized in, or the next where that report was waived.
    int year = 0;
};

/// Nothing while it is undecided, and for one that was withdrawn.
[[nodiscard]] Result<std::optional<ApplicationDecision>> decisionOn(Office& office,
                                                                    const domain::Record& application);

/// RefusedByRule where decisionOn() knows none, and where it is a refusal and something was not looked at.
[[nodiscard]] Result<document::Document>
decisionStatement(Office& office, RecordId application,
                  document::Distribution distribution = document::Distribution::Public);

} // namespace office
