// What is known about a case at one moment: the plain snapshot that requirements judge.
#pragma once

#include "core/domain/noun.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>
#include <optional>

namespace procedure {

/// From a day to a day, both inclusive; a null day leaves that end open.
struct Span
{
    QDate starts;
    QDate ends;

    bool covers(QDate day) const
    {
        return (!starts.isValid() || starts <= day) && (!ends.isValid() || day <= ends);
    }
};

struct Representative
{
    QString name;
    QString stakeholderGroup; ///< key of domain::kStakeholderGroups; empty where unknown
};

/// A role that somebody holds in the record, or in the workstream it belongs to.
struct RoleHeld
{
    QString role; ///< key of domain::kRoles
    domain::RecordId person;
    Span held = {};
    QList<Span> magTerms = {}; ///< of the person, as the roster of the MAG has them

    bool isMagMemberOn(QDate day) const
    {
        return std::ranges::any_of(magTerms, [&](const Span& term) { return term.covers(day); });
    }
};

/// The MAG member who submitted or seconded a proposal.
struct Sponsor
{
    domain::RecordId person;
    QList<Span> magTerms = {};
};

/// What the MAG said about the record, with the meeting where it did.
struct MagDecision
{
    QString meeting; ///< title
    Span days = {};  ///< of the meeting
};

struct AnnualReport
{
    int year = 0;
    QDate due;             ///< the present date, grace not counted
    QDate receivedOn = {}; ///< null until it arrived
    QDate acceptedOn = {}; ///< null until it was accepted
    bool isFinal = false;  ///< its case has ended: published, or waived and then never owed
};

/// Another sign that a coalition is alive (DC-14).
struct Proof
{
    QString label;         ///< kind and note, for the evidence
    QDate date;            ///< of what it shows
    QDate acceptedOn = {}; ///< null until a person accepted it
};

struct Letter
{
    QString kind;          ///< key of domain::kLetterKinds
    QDate sentOn = {};     ///< null while a draft
    QDate answerBy = {};   ///< the last day to answer
    QDate answeredOn = {}; ///< null while unanswered
};

/// A session of the workstream at an annual meeting.
struct Session
{
    int meetingYear = 0;
    bool wasHeld = false;
    QDate reportReceivedOn = {};
};

struct Activity
{
    QString title;
    QString kind; ///< key of domain::kActivityKinds
    QDate starts;
    std::optional<bool> isOpen = {};
};

struct Output
{
    QString title;
    QString kind; ///< key of domain::kOutputKinds
    QMap<QString, domain::Element> elements = {};
    Span comments = {}; ///< the comment period; null days where none is set
    QDate publishedOn = {};
    QString link = {};
    int attachments = 0;
    bool isPublished = false; ///< by a step of its own procedure
};

/// What a mailing list showed in one month.
struct ListFigure
{
    QDate month; ///< its first day
    std::optional<int> subscribers = {};
    std::optional<int> messages = {};
};

struct CallForInput
{
    QString title;
    QDate closes; ///< null while nobody said
};

/// A mark that one assessor gave to one question about a proposal.
struct AssessmentMark
{
    QString question; ///< key of domain::kBpfMetrics
    domain::RecordId assessor;
};

struct DccgMeeting
{
    QDate starts;
    bool wasAttended = false; ///< by the coalition
};

/// A coalition that holds a session together with the one that asked for it. DC-28
struct SessionPartner
{
    QString name;
    QDate recognisedOn = {};
    QList<AnnualReport> reports = {};
    QList<Session> sessions = {};
    QList<DccgMeeting> dccgMeetings = {};
};

struct Facts
{
    QString noun;               ///< key of the noun of the record whose case it is
    QString stream;             ///< DC, BPF, PN or NRI; empty where the record is of none
    domain::FieldValues fields; ///< of that record
    QString state;
    QDate stateSince;
    QMap<QString, domain::Element> elements; ///< of the record, by key

    // Kept under the record.
    QList<Representative> representatives; ///< of an application, or an organising team
    QList<RoleHeld> roles;                 ///< with those of the workstream it belongs to
    QList<Activity> activities;
    QList<Output> outputs;
    QList<ListFigure> listFigures; ///< of all its mailing lists, by month
    QList<CallForInput> calls;
    QList<AssessmentMark> marks;
    int attachments = 0; ///< files kept with the record

    // Named by the record.
    std::optional<Sponsor> sponsor;
    QList<MagDecision> decisions;
    QList<SessionPartner> sessionPartners;

    // Of the workstream: the record itself, or what it belongs to.
    QDate recognisedOn; ///< null where unknown
    QList<AnnualReport> reports;
    QList<Proof> proofs;
    QList<Letter> letters;
    QList<Session> sessions; ///< at earlier annual meetings

    // Of the cycle that the record belongs to; null days where they are not on record.
    QDate firstMagMeeting;           ///< of the cycle, in whatever form; null where none is on record
    Span annualMeeting;              ///< of the cycle
    QList<DccgMeeting> dccgMeetings; ///< of the year
};

} // namespace procedure
