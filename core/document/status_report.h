// The annual status report of a cycle: what it is made from, as plain facts, and the function that makes it.
#pragma once

#include "core/document/document.h"
#include "core/domain/record.h"
#include "core/procedure/procedure.h"

namespace document {

/// What is asked for. The annual reports counted are those for `year`, which fall due in the year after it
/// (DC-11).
struct StatusReportOrder
{
    int year = 0;
    QString stream = {};     ///< "DC", "BPF", "PN", "NRI"; empty: all kinds
    QString workstream = {}; ///< readable ID of the only one to report on; empty: all
    QDate asOf = {};         ///< null: today, or the end of the next annual meeting where that is past
    Distribution distribution = Distribution::Internal;
};

/// The state of a case on a day, in the words of the procedure it follows.
struct Standing
{
    QString key;
    QString label; ///< translated
    procedure::Category category = procedure::Category::Intake;
    bool isFinal = false;
    QDate since;
    procedure::CountsAs countsAs = procedure::CountsAs::Nothing;
    bool isTakenOver = false; ///< `since` is the day of an older source; the state may have begun before it
};

struct StepFact
{
    QDate on;
    QString label;   ///< translated, "Recognise"
    QString toLabel; ///< translated, of the state it led to
    procedure::Category toCategory = procedure::Category::Intake;
    std::optional<procedure::Category> fromCategory = {}; ///< none: the case began
    QString reason = {};
    QString decidedBy = {};
    std::vector<domain::StepFinding> findings = {};
    bool isToFinal = false;   ///< nothing comes after the state it led to
    bool isSameState = false; ///< which went on, as when only the version of its procedure changed
};

/// A record with a procedure, its state on the day of the report, and the steps of the reporting period.
struct CaseFact
{
    domain::Record record;
    std::optional<Standing> now = {}; ///< none: its case had not begun
    /// Of a life those of the period, of the cycle's own work those until the snapshot.
    std::vector<StepFact> steps = {};
};

struct RoleFact
{
    QString role; ///< key of domain::kRoles
    QString person;
    QString stakeholderGroup = {}; ///< key
    QString email = {};
    QString visibility = {}; ///< key of domain::kVisibilities; empty counts as internal
    QString note = {};       ///< internal
    bool isSample = false;
};

struct LinkFact
{
    QString kind;        ///< as the workstream sees it, translated: "Built on by"
    QString title;       ///< of the other record
    QString idText = {}; ///< of the other record
    QString note = {};   ///< internal
};

/// How a forum functions, by one of the published metrics. BPF-2, BPF-12 to BPF-16
struct MetricFact
{
    QString label;                  ///< translated
    std::optional<bool> isMet = {}; ///< none: nobody has looked yet
    QString finding = {};           ///< one sentence, translated
    QString evidence = {};          ///< where it was seen; may be a remark to oneself
    QString clause = {};
};

/// One workstream as it stood on the day of its kind; what it did for the cycle until the day of the report.
struct WorkstreamFacts
{
    CaseFact self;
    std::optional<Standing> before = {};      ///< at the end of the previous cycle; none: not on record then
    QDate recognisedOn = {};                  ///< null where the register does not hold the decision
    std::vector<RoleFact> roles = {};         ///< held on the day of its kind
    std::optional<CaseFact> application = {}; ///< that led to its recognition in the period
    std::optional<CaseFact> report = {};      ///< for the year of the order
    std::vector<domain::Record> activities = {};  ///< of the year, the first first
    std::vector<CaseFact> outputs = {};           ///< of the year
    std::vector<CaseFact> sessions = {};          ///< requests for the cycle's annual meeting
    std::vector<domain::Record> proofs = {};      ///< other proof of activity, of the period
    std::vector<domain::Record> memberships = {}; ///< the newest figure first
    std::vector<domain::Record> formerNames = {};
    std::vector<domain::Element> elements = {}; ///< in the noun's order
    std::vector<LinkFact> links = {};
    QString buildsOn = {};                          ///< title of the edition it continues (BPF-7, B16-3)
    std::vector<MetricFact> metrics = {};           ///< of a forum
    std::vector<domain::Record> phases = {};        ///< of the work plan, the first first
    std::vector<domain::Record> calls = {};         ///< for input, the first first
    std::vector<domain::Record> dissemination = {}; ///< where outputs were carried to (BPF-21)
    std::vector<domain::Record> listFigures = {};   ///< of its mailing lists, the newest month first
    std::vector<domain::Record> team = {};          ///< the organising team of an initiative
    std::vector<domain::Record> grants = {};        ///< to an initiative, of the period
    std::vector<CaseFact> meetings = {};            ///< annual meetings of an initiative, of the year
};

/// An output of an edition of an earlier cycle that came out in the period.
struct LateOutput
{
    QString edition;
    CaseFact output;
};

/// A version of a procedure that cases of this report follow.
struct ProcedureFact
{
    QString title; ///< translated
    int version = 0;
    QString document;
    QString clause;
    QDate validFrom;
    int cases = 0; ///< that follow it
};

/// All workstreams of one kind that the order asks for.
struct KindFacts
{
    QString noun; ///< "dynamic-coalition"; of kinds that run for a cycle only its editions are listed
    std::vector<procedure::State> states = {};         ///< of its life, in the procedure's order
    std::vector<WorkstreamFacts> workstreams = {};     ///< by title
    std::vector<CaseFact> applications = {};           ///< open on the day, or decided in the period
    std::vector<domain::Record> commonActivities = {}; ///< of the year, of no single workstream
    QDate reportDue = {};    ///< of the year's annual reports, before any extension; null: no rule sets one
    int reportGraceDays = 0; ///< a report is late, or missing, only after them
    std::vector<LateOutput> lateOutputs = {};
    std::optional<int> editionsBefore = {}; ///< in the previous cycle; none: it is not on record
    QStringList proposedAnew = {}; ///< editions of the previous cycle that an open proposal builds on
    QStringList notContinued = {}; ///< the others of them that no edition of this cycle builds on
    /// On which states and people are told, and the workstreams counted: the last day of the period where
    /// they live on from cycle to cycle, the snapshot's for editions, which belong to this cycle alone.
    QDate day = {};
};

struct StatusFacts
{
    domain::Record cycle;
    QDate periodFrom; ///< the day after the previous annual meeting
    QDate periodTo;   ///< the last day of this one if a cycle follows, or the snapshot's where that is first
    QDateTime snapshot; ///< UTC; printed as "as of"
    QDate writtenOn; ///< the day the register was last changed; later than the snapshot in a report on a past
                     ///< day
    QString registerName;
    QString headHash;
    std::vector<KindFacts> kinds = {};
    std::vector<domain::Record> recommendations = {};
    std::vector<ProcedureFact> procedures = {};
};

/// Sections in the order of the specification: cover, summary, workstreams by kind (table, exceptions,
/// entries), changes, recommendations, annex. A report on one workstream leaves out summary, tables and
/// recommendations. Internal notes and reasons are only in internal documents; contact details only as their
/// visibility allows.
[[nodiscard]] Document buildStatusReport(const StatusReportOrder& order, const StatusFacts& facts);

} // namespace document
