// How MAG members assess a proposal for a Best Practice Forum on the published metrics, side by side. Marks
// inform the decision; nothing here adds them up. BPF-9, BPF-10, BPF-11
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct Assessment
{
    QString mark; ///< a key of domain::kMarks, or empty
    QString note;

    bool isEmpty() const { return mark.isEmpty() && note.isEmpty(); }
    bool operator==(const Assessment&) const = default;
};

struct AssessmentSheet
{
    struct Assessor
    {
        RecordId person;
        QString name;
    };
    std::vector<Assessor> assessors; ///< everyone who assessed something, by name
    /// By the key of the question and the assessor.
    QMap<std::pair<QString, RecordId>, Assessment> given;

    Assessment at(const QString& question, RecordId assessor) const
    {
        return given.value({question, assessor});
    }
};

[[nodiscard]] Result<AssessmentSheet> assessmentOf(Office& office, RecordId proposal);

/// One undoable step, dated today. An empty assessment takes back what was given; nothing happens where it
/// says what is there already. BadInput for a mark or question that is none.
[[nodiscard]] Status assess(Office& office, RecordId proposal, const QString& question, RecordId assessor,
                            const Assessment& assessment);

/// What is not empty, inside a transaction that the caller commits.
[[nodiscard]] Status writeAssessment(Office& office, RecordId proposal, const QString& question,
                                     RecordId assessor, const Assessment& assessment);

} // namespace office
