// The fixed lists of words of the field. Keys are stored and exported; labels are translated; the order is
// the source's.
#pragma once

#include <QStringList>

#include <optional>
#include <span>

namespace domain {

struct Term
{
    const char* key;   ///< kebab-case, never changed once a register may hold it
    const char* label; ///< English source text of the label
};

struct Vocabulary
{
    const char* key;
    std::span<const Term> terms;

    bool has(const QString& termKey) const;
    /// Translated; an unknown key is answered as it is, so that an older program still shows a newer word.
    QString label(const QString& termKey) const;
    /// Of keys with blanks between them, in their order.
    QStringList labels(const QString& termKeys) const;
    /// The key for what a person or a file wrote: the key itself or a label, case and hyphens ignored.
    std::optional<QString> keyFor(const QString& written) const;
};

/// DC report 2021, note 4 (DC-2).
extern const Vocabulary kStakeholderGroups;
extern const Vocabulary kRegionalGroups;
extern const Vocabulary kRoles;
extern const Vocabulary kGovernance;    ///< DC-19
extern const Vocabulary kResources;     ///< DC-20
extern const Vocabulary kOutputKinds;   ///< DC-24
extern const Vocabulary kActivityKinds; ///< DC-22
extern const Vocabulary kSessionKinds;
extern const Vocabulary kReceivedHow;
extern const Vocabulary kProofKinds;
extern const Vocabulary kLetterKinds;
extern const Vocabulary kLinkKinds;
extern const Vocabulary kVisibilities;
extern const Vocabulary kMembershipBases; ///< DC-17
extern const Vocabulary kSupportKinds;    ///< MO-DC-10
extern const Vocabulary kRecommendationStates;
extern const Vocabulary kOrganisationKinds;
extern const Vocabulary kStreams; ///< the kinds of workstream: DC, BPF, PN, NRI
extern const Vocabulary kInitiativeKinds;
extern const Vocabulary kSponsorships; ///< BPF-5
extern const Vocabulary kBpfMetrics;   ///< BPF-9 to BPF-11; the key begins with the group
extern const Vocabulary kMarks;        ///< 0 to 3, never added up
extern const Vocabulary kEvaluationOutcomes;
extern const Vocabulary kNetworkOutcomes;
extern const Vocabulary kMagMeetingKinds;
extern const Vocabulary kFigureBases;
extern const Vocabulary kDisseminationKinds; ///< BPF-21
extern const Vocabulary kTaskEnds;           ///< what ends a task without anybody saying so
extern const Vocabulary kDueReasons;         ///< where the day of a task comes from
extern const Vocabulary kCallKinds;          ///< what a call asks of workstreams
extern const Vocabulary kSinceIs;            ///< what the day is that a state is said to last since

} // namespace domain
