// The numbers and switches of the rules that a cycle may set for itself; requirements read them, never
// constants.
#pragma once

#include "core/support/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace procedure {

/// A day that returns every year; 29 February is not one.
struct DayOfYear
{
    int month = 1;
    int day = 1;
    bool operator==(const DayOfYear&) const = default;
};

/// Keys of what a session request may be made to depend on.
namespace session_condition {
inline constexpr auto kAnnualReportAccepted = u"annual-report-accepted";
inline constexpr auto kSessionReportReceived = u"session-report-received";
inline constexpr auto kDccgContribution = u"dccg-contribution";
} // namespace session_condition

struct Parameters
{
    int dcStakeholderGroups = 3; ///< MO-DC-2
    int nriStakeholderGroups = 3;
    DayOfYear dcReportDue = {1, 31}; ///< in the year after the one reported (DC-11)
    int dcReportGraceDays = 0;
    int bpfFacilitators = 2;
    int bpfMagFacilitators = 1;
    int bpfOpenMeetings = 3;
    int draftOutputWeeks = 6;                   ///< before the annual meeting
    std::optional<int> bpfListSubscribers = {}; ///< the source leaves the number open
    std::optional<int> bpfMonthlyMessages = {}; ///< the source leaves the number open
    int dccgRepresentativesAtLeast = 1;         ///< DC-27
    int dccgRepresentativesAtMost = 2;          ///< DC-27
    QStringList dcSessionConditions;            ///< by default all of them
    std::optional<DayOfYear> nriReportDue = {}; ///< no public rule sets one
    int reminderLeadDays = 30;                  ///< before the day, for the first reminder; no source sets it
    int reminderGapDays = 14;                   ///< from one reminder to the next; no source sets it
    int letterAnswerDays = 30;                  ///< to answer a letter that asks for it; no source sets it

    Parameters();
    bool operator==(const Parameters&) const = default;
};

/// How one parameter is called, limited and kept.
struct ParameterField
{
    using Member = std::variant<int Parameters::*, std::optional<int> Parameters::*, DayOfYear Parameters::*,
                                std::optional<DayOfYear> Parameters::*, QStringList Parameters::*>;
    const char* key;
    const char* label; ///< English source text
    Member member;
    int least = 0; ///< limits of a number
    int most = 0;
    const char* clause = nullptr;

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const; ///< translated
    /// What stands in the register and the export: "3", "01-31", "annual-report-accepted dccg-contribution";
    /// an optional value that is not set is "".
    QString plainValue(const Parameters& parameters) const;
    /// Refuses with a sentence what has another shape or lies outside the limits.
    [[nodiscard]] support::Status setValue(Parameters& parameters, const QString& written) const;
};

std::span<const ParameterField> parameterFields();
const ParameterField* parameterField(const QString& key);

/// The conditions a cycle can switch on, in order, with translated labels.
struct SessionCondition
{
    QString key;
    QString label;
};
QList<SessionCondition> sessionConditions();

/// Every parameter by key, so that a later program with other defaults changes no past cycle.
QMap<QString, QString> toText(const Parameters& parameters);
/// Defaults where a key is missing; an unknown key is refused.
[[nodiscard]] support::Result<Parameters> parametersFromText(const QMap<QString, QString>& values);

} // namespace procedure
