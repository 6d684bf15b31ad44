// A letter's template: plain text with {{merge-fields}}, the subject in its first line.
#pragma once

#include "core/support/result.h"

#include <QMap>

namespace document {

/// Values by field name; a value may have several lines.
using MergeValues = QMap<QString, QString>;

struct MergedText
{
    QString subject;
    QString body; ///< lines end with \n
};

/// The names of the fields, each once, in their order.
QStringList mergeFieldsOf(const QString& templateText);

/// The template "Subject: …", an empty line, and the body, with every field filled in. BadInput before
/// anything is made when the subject is missing or when fields are unknown or empty: Error::reasons has one
/// line for each.
[[nodiscard]] support::Result<MergedText> mergeTemplate(const QString& templateText,
                                                        const MergeValues& values);

} // namespace document
