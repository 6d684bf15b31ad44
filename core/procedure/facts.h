// What is known about a case at one moment: the plain snapshot that requirements judge.
#pragma once

#include "core/domain/noun.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace procedure {

struct Representative
{
    QString name;
    QString stakeholderGroup; ///< key of domain::kStakeholderGroups; empty where unknown
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

struct Facts
{
    domain::FieldValues fields; ///< of the record whose case it is
    QString state;
    QDate stateSince;
    QMap<QString, domain::Element> elements; ///< of the record, by key; of the coalition for its own life

    QList<Representative> representatives; ///< of an application
    QDate recognisedOn;                    ///< of the coalition; null where unknown
    QList<AnnualReport> reports;           ///< of the coalition, any order
    QList<Proof> proofs;                   ///< of the coalition
    QList<Letter> letters;                 ///< filed under the coalition
    QList<Session> sessions;               ///< of the coalition, at earlier annual meetings

    /// Activities and outputs filed under a report, besides what its text says.
    int activities = 0;
    int outputs = 0;
    int attachments = 0; ///< files kept with the record
};

} // namespace procedure
