// A letter's template: a subject and a text with {{merge-fields}}.
#pragma once

#include "core/support/result.h"

#include <QMap>

#include <vector>

namespace document {

/// With fields it is a template, without them a letter.
struct LetterText
{
    QString subject;
    QString body; ///< lines end with \n
    bool operator==(const LetterText&) const = default;
};

/// Values by field name; a value may have several lines.
using MergeValues = QMap<QString, QString>;

/// From a file: "Subject: …", an empty line, and the text. BadInput for another shape.
[[nodiscard]] support::Result<LetterText> parseTemplate(const QString& fileText);

/// The names of the fields, each once, in their order.
QStringList mergeFieldsOf(const LetterText& text);

struct MergeProblem
{
    QString field;
    bool isUnknown = false; ///< no such field; else it has no value
    bool operator==(const MergeProblem&) const = default;
};
/// Everything that stands in the way of a letter.
std::vector<MergeProblem> mergeProblems(const LetterText& text, const MergeValues& values);

/// The template with its fields filled in; those without a value stay as they are.
LetterText mergeWhatIsKnown(const LetterText& text, const MergeValues& values);

} // namespace document
