// How documents tell what was found when something was decided.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"

namespace document {

/// "Open membership", "Website (advisory)".
QString requirementLabel(const domain::StepFinding& finding);
/// "Met".
QString outcomeText(const domain::StepFinding& finding);
/// "Nobody … . (open membership (DC-5))": what was found, with what asks for it in words.
QString findingText(const domain::StepFinding& finding);
/// For a document: the words of somebody at the time, which may be in another language than it is.
QString quoted(const QString& words);
/// Says so below them; empty where all are in the language of the document.
QString languageNote(const std::vector<domain::StepFinding>& findings);
/// Why a requirement that was not met did not stand in the way. The justification is for the office; readers
/// outside are told what the person wrote for them, or that there is one.
Text whyAllTheSame(const domain::StepFinding& finding, Distribution distribution);

} // namespace document
