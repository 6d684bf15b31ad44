// The focal point's desk for feature tests: an empty register in memory, a clock that stands still, short
// words.
#pragma once

#include "core/office/cases/cases.h"
#include "core/office/cases/deadlines.h"
#include "core/office/desk/attachments.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/people/people.h"

#include <QRegularExpression>
#include <QTest>

namespace features {

using namespace Qt::StringLiterals;
using domain::RecordId;
using Written = QMap<QString, QString>;

class Desk
{
public:
    /// A cycle 2021 whose annual meeting was 6 to 10 December 2021 in Katowice.
    explicit Desk(QDate today = QDate(2022, 1, 10));

    support::FixedClock clock;
    std::unique_ptr<office::Office> office;

    /// These fail the test when the office refuses.
    RecordId add(const char* noun, const Written& written, RecordId parent = {});
    void set(RecordId id, const Written& written);
    void judge(RecordId id, const char* element, bool isMet, const QString& evidence = u"seen"_s);
    void step(RecordId id, const char* transition, const office::Decision& decision = {});
    domain::Record read(RecordId id);
    QString state(RecordId id);
    std::vector<domain::Record> children(RecordId parent, const char* noun);

    /// Everything the Modalities overview asks of an application, from three stakeholder groups, under
    /// review.
    RecordId completeApplication();
    /// Recognised on the desk's day through an application.
    RecordId coalition();
    /// As of 2019, from a list.
    RecordId oldCoalition(const QString& name = u"Dynamic Coalition on Old Things"_s);
    RecordId report(RecordId coalition, int year);

    RecordId person(const QString& name);
    /// Of the MAG from 2020 on.
    RecordId magMember(const QString& name);
    /// From 2021 on.
    RecordId role(const char* role, RecordId person, RecordId holder);
    /// Face to face, of the cycle 2021.
    RecordId magMeeting(const QString& starts);
    QString idText(RecordId id) { return read(id).head.idText; }

    /// Everything the BPF modalities ask of a proposal for 2021, in draft: Ada of the MAG submits it and
    /// would facilitate it with Bo.
    RecordId completeProposal();
    /// Selected on the desk's day at a MAG meeting that began the day before.
    RecordId forum();
    /// All there is of the tasks under a record, by title.
    /// Without the name of the owner that a step has put behind them.
    QStringList tasks(RecordId owner);

    /// The reasons of the refusal of a step; empty when it was taken.
    QStringList refusal(RecordId id, const char* transition, const office::Decision& decision = {});
    /// What the step would find about a requirement today.
    procedure::Finding finding(RecordId id, const char* transition, const char* requirement);
};

/// True where one of the lines names the clause, as "(DC-14)" or among several.
bool namesClause(const QStringList& lines, const QString& clause);

} // namespace features
