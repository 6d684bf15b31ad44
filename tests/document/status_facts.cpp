#include "tests/document/status_facts.h"

namespace harness {

using namespace document;
using namespace Qt::StringLiterals;
using domain::FieldValues;
using domain::Record;
using procedure::Category;
using procedure::CountsAs;

namespace {

Record record(const char* noun, const QString& idText, const QString& title, FieldValues values = {})
{
    static qint64 lastId = 0;
    Record made;
    made.head.id = domain::RecordId(++lastId);
    made.head.idText = idText;
    made.head.noun = QString::fromLatin1(noun);
    made.head.title = title;
    made.values = std::move(values);
    return made;
}

Standing recognised(QDate since)
{
    return {u"recognised"_s, u"Recognized"_s, Category::Active, false, since};
}
Standing inactive(QDate since) { return {u"inactive"_s, u"Inactive"_s, Category::Closed, false, since}; }

CaseFact report(const QString& state, const QString& label, Category category, CountsAs countsAs,
                FieldValues values, QDate due)
{
    CaseFact made{record("annual-report", u"report"_s, u"2021"_s, std::move(values))};
    made.record.values.insert(u"year"_s, 2021);
    made.record.head.deadline.on = due;
    made.now = Standing{state, label, category, false, due, countsAs};
    return made;
}

WorkstreamFacts coalition(const QString& acronym, const QString& title, FieldValues values = {})
{
    values.insert(u"acronym"_s, acronym);
    WorkstreamFacts made;
    made.self.record = record("dynamic-coalition", acronym.toLower(), title, std::move(values));
    return made;
}

WorkstreamFacts active()
{
    WorkstreamFacts a = coalition(u"DC-A"_s, u"Coalition on Access"_s,
                                  {{u"focus"_s, u"Access for persons with disabilities."_s},
                                   {u"established"_s, 2012},
                                   {u"governance"_s, u"chairs"_s},
                                   {u"has-written-framework"_s, true},
                                   {u"mailing-list"_s, u"access@lists.example.org"_s},
                                   {u"website"_s, u"https://access.example.org"_s},
                                   {u"igf-page"_s, u"https://igf.example.org/access"_s},
                                   {u"membership-notes"_s, u"MEMBERSHIP-NOTE"_s}});
    a.self.now = recognised(QDate(2012, 3, 1));
    a.before = a.self.now;
    a.roles = {
        {u"chair"_s, u"Ann Chair"_s, u"civil-society"_s, u"ann@public.example"_s, u"public"_s},
        {u"coordinator"_s, u"Ben Coordinator"_s, u"governments"_s, u"ben@mag.example"_s, u"mag"_s},
        {u"contact-person"_s, u"Cat Contact"_s, {}, u"cat@internal.example"_s, u"internal"_s, u"ROLE-NOTE"_s},
        {u"mag-liaison"_s, u"Dan Liaison"_s, {}, u"dan@unset.example"_s}};
    a.report = report(u"accepted"_s, u"Accepted"_s, Category::Active, CountsAs::Accepted,
                      {{u"received-on"_s, QDate(2022, 1, 20)}}, QDate(2022, 1, 31));
    a.activities = {record("activity", u"activity-1"_s, u"Spring call"_s,
                           {{u"kind"_s, u"open-virtual-meeting"_s}, {u"starts"_s, QDate(2021, 4, 2)}}),
                    record("activity", u"activity-2"_s, u"Autumn call"_s,
                           {{u"kind"_s, u"closed-virtual-meeting"_s}, {u"starts"_s, QDate(2021, 10, 2)}}),
                    record("activity", u"activity-3"_s, u"Webinar on captions"_s,
                           {{u"kind"_s, u"webinar"_s}, {u"starts"_s, QDate(2021, 11, 5)}})};
    a.outputs = {{record("output", u"output-1"_s, u"Guide to accessible meetings"_s,
                         {{u"kind"_s, u"policy-guide"_s}, {u"published-on"_s, QDate(2021, 12, 1)}}),
                  Standing{u"published"_s, u"Published"_s, Category::Active, false, QDate(2021, 12, 1),
                           CountsAs::Published}},
                 {record("output", u"output-2"_s, u"Study in draft"_s,
                         {{u"kind"_s, u"paper"_s}, {u"published-on"_s, QDate(2021, 12, 24)}}),
                  Standing{u"revised"_s, u"Revised"_s, Category::Active, false, QDate(2021, 12, 2)}}};
    a.sessions = {
        {record("session-request", u"session-1"_s, u"Access first"_s, {{u"kind"_s, u"individual"_s}}),
         Standing{u"held"_s, u"Held"_s, Category::Active}}};
    a.memberships = {
        record("membership-figure", u"figure-1"_s, u"2021"_s,
               {{u"on"_s, QDate(2021, 10, 1)}, {u"members"_s, 120}, {u"basis"_s, u"list-subscribers"_s}})};
    a.elements = {{u"open-list"_s, false, u"EVIDENCE-REMARK"_s, QDate(2021, 9, 1)},
                  {u"open-archives"_s, {}, {}, {}}};
    a.links = {{u"joint-session"_s, u"Coalition on Jobs"_s, u"dc-c"_s, u"LINK-NOTE"_s}};
    return a;
}

WorkstreamFacts underInquiry()
{
    WorkstreamFacts b = coalition(u"DC-B"_s, u"Coalition on Blockchain"_s);
    b.self.now = Standing{u"under-inquiry"_s, u"Under inquiry"_s, Category::AtRisk, false, QDate(2022, 2, 5)};
    b.self.steps = {{QDate(2022, 2, 5), u"Open inquiry"_s, u"Under inquiry"_s, Category::AtRisk,
                     Category::Active, u"STEP-REASON"_s}};
    b.before = recognised(QDate(2017, 5, 1));
    b.report =
        report(u"expected"_s, u"Expected"_s, Category::Intake, CountsAs::Nothing, {}, QDate(2022, 1, 31));
    b.proofs = {record("proof", u"proof-1"_s, u"List traffic"_s, {{u"note"_s, u"PROOF-NOTE"_s}})};
    return b;
}

CaseFact newApplication()
{
    CaseFact application{record("dc-application", u"app-1"_s, u"Coalition on Jobs"_s,
                                {{u"received-on"_s, QDate(2021, 3, 1)}})};
    application.now = Standing{u"recognised"_s, u"Recognized"_s, Category::Closed, true, QDate(2021, 5, 10)};
    application.steps = {{QDate(2021, 5, 10),
                          u"Recognize"_s,
                          u"Recognized"_s,
                          Category::Closed,
                          Category::Intake,
                          {},
                          {},
                          {{u"stakeholder-groups"_s,
                            u"not-met"_s,
                            u"Two of three stakeholder groups."_s,
                            {},
                            u"MO-DC-2"_s,
                            false,
                            u"A third group joins in June."_s},
                           {u"need-stated"_s, u"met"_s, u"The need is stated."_s}}}};
    return application;
}

WorkstreamFacts newlyRecognised()
{
    WorkstreamFacts c = coalition(u"DC-C"_s, u"Coalition on Jobs"_s);
    c.self.now = recognised(QDate(2021, 5, 10));
    c.self.record.head.isSample = true;
    c.recognisedOn = QDate(2021, 5, 10);
    c.application = newApplication();
    c.report = report(u"in-check"_s, u"In check"_s, Category::Active, CountsAs::Received,
                      {{u"received-on"_s, QDate(2022, 1, 31)}}, QDate(2022, 1, 31));
    return c;
}

WorkstreamFacts turnedInactive()
{
    WorkstreamFacts d = coalition(u"DC-D"_s, u"Coalition on Data"_s);
    d.self.now = inactive(QDate(2021, 11, 10));
    d.self.steps = {
        {QDate(2021, 11, 10), u"List as inactive"_s, u"Inactive"_s, Category::Closed, Category::AtRisk}};
    d.before = recognised(QDate(2015, 1, 1));
    d.report = report(u"missed"_s, u"Missed"_s, Category::Closed, CountsAs::Missed, {}, QDate(2022, 1, 31));
    d.formerNames = {record("former-name", u"former-1"_s, u"Coalition on Open Data"_s,
                            {{u"name"_s, u"Coalition on Open Data"_s}, {u"ends"_s, QDate(2021, 6, 30)}})};
    return d;
}

WorkstreamFacts restored()
{
    WorkstreamFacts e = coalition(u"DC-E"_s, u"Coalition on Education"_s);
    e.self.now = recognised(QDate(2021, 6, 1));
    e.self.steps = {{QDate(2021, 6, 1), u"Restore"_s, u"Recognized"_s, Category::Active, Category::Closed}};
    e.before = inactive(QDate(2019, 2, 1));
    e.report = report(u"published"_s, u"Published"_s, Category::Closed, CountsAs::Accepted,
                      {{u"received-on"_s, QDate(2022, 2, 12)}}, QDate(2022, 2, 10));
    e.report->record.head.deadline.originally = QDate(2022, 1, 31);
    return e;
}

WorkstreamFacts retiredBefore()
{
    WorkstreamFacts f = coalition(u"DC-F"_s, u"Coalition on Freedom"_s);
    f.self.now = Standing{u"retired"_s, u"Retired"_s, Category::Closed, true, QDate(2018, 1, 1)};
    f.before = f.self.now;
    return f;
}

} // namespace

StatusFacts smallCycle()
{
    StatusFacts facts;
    facts.cycle = record("cycle", u"cycle-2021"_s, u"2021"_s,
                         {{u"year"_s, 2021},
                          {u"number"_s, 16},
                          {u"place"_s, u"Katowice"_s},
                          {u"country"_s, u"Poland"_s},
                          {u"starts"_s, QDate(2021, 12, 6)},
                          {u"ends"_s, QDate(2021, 12, 10)}});
    facts.periodFrom = QDate(2020, 11, 18);
    facts.periodTo = QDate(2021, 12, 10);
    facts.snapshot = QDateTime(QDate(2022, 2, 15), QTime(12, 0), Qt::UTC);
    facts.registerName = u"igf.register"_s;
    CaseFact pending{record("dc-application", u"app-2"_s, u"Coalition that waits"_s)};
    pending.now = Standing{u"under-review"_s, u"Under review"_s, Category::Intake, false, QDate(2022, 1, 5)};
    facts.kinds = {
        {u"dynamic-coalition"_s,
         {{u"recognised"_s, u"Recognized"_s, Category::Active},
          {u"under-inquiry"_s, u"Under inquiry"_s, Category::AtRisk},
          {u"inactive"_s, u"Inactive"_s, Category::Closed},
          {u"retiring"_s, u"Retiring"_s, Category::AtRisk},
          {u"retired"_s, u"Retired"_s, Category::Closed, true}},
         {active(), underInquiry(), newlyRecognised(), turnedInactive(), restored(), retiredBefore()},
         {newApplication(), pending},
         {record("activity", u"activity-9"_s, u"DCCG meeting 57"_s,
                 {{u"kind"_s, u"dccg-meeting"_s}, {u"starts"_s, QDate(2021, 10, 13)}})},
         QDate(2022, 1, 31)}};
    facts.kinds.front().day = QDate(2022, 2, 15);
    facts.recommendations = {record("recommendation", u"rec-1"_s, u"Raise awareness of the guidelines"_s,
                                    {{u"addressed-to"_s, u"DCCG; IGF Secretariat"_s}}),
                             record("recommendation", u"rec-2"_s, u"Clarify membership"_s,
                                    {{u"addressed-to"_s, u"DCCG"_s},
                                     {u"status"_s, u"in-progress"_s},
                                     {u"owner"_s, u"DCCG chair"_s}})};
    facts.procedures = {
        {u"Life of a Dynamic Coalition"_s, 1, u"DC report 2021"_s, u"I.1"_s, QDate(2006, 10, 30), 6}};
    return facts;
}

StatusReportOrder smallOrder(Distribution distribution)
{
    return {.year = 2021, .stream = u"DC"_s, .asOf = QDate(2022, 2, 15), .distribution = distribution};
}

namespace {

domain::Record child(const char* noun, const QString& title, FieldValues values)
{
    return record(noun, title, title, std::move(values));
}

WorkstreamFacts edition(const char* noun, const QString& idText, const QString& title, FieldValues values)
{
    WorkstreamFacts made;
    made.self.record = record(noun, idText, title, std::move(values));
    made.self.record.head.year = 2021;
    return made;
}

WorkstreamFacts cybersecurity()
{
    WorkstreamFacts forum =
        edition("best-practice-forum", u"bpf-2021-cybersecurity"_s, u"Cybersecurity"_s,
                {{u"description"_s, u"How norms are used."_s}, {u"evaluation"_s, u"EVALUATION-TEXT"_s}});
    forum.self.now =
        Standing{u"final-published"_s, u"Final published"_s, Category::Active, false, QDate(2022, 1, 10)};
    forum.buildsOn = u"Cybersecurity (2020)"_s;
    forum.roles = {{u"mag-facilitator"_s, u"Mia Mag"_s}, {u"co-facilitator"_s, u"Co Facilitator"_s}};
    forum.metrics = {
        {u"Enough open virtual meetings"_s, true, u"Open virtual meetings held: 3; needed: 3."_s,
         u"METRIC-REMARK"_s, u"BPF-12"_s},
        {u"Final output published"_s, true, u"Published on 10 January 2022."_s, {}, u"BPF-16"_s}};
    forum.activities = {child("activity", u"Open call"_s,
                              {{u"kind"_s, u"open-virtual-meeting"_s}, {u"starts"_s, QDate(2021, 5, 4)}}),
                        child("activity", u"Session"_s,
                              {{u"kind"_s, u"individual-session"_s}, {u"starts"_s, QDate(2021, 12, 9)}})};
    forum.outputs = {{child("output", u"Norms in use"_s,
                            {{u"kind"_s, u"good-practices"_s},
                             {u"comments-from"_s, QDate(2021, 10, 20)},
                             {u"published-on"_s, QDate(2022, 1, 10)}}),
                      Standing{u"published"_s, u"Published"_s, Category::Active, false, QDate(2022, 1, 10),
                               CountsAs::Published}}};
    forum.listFigures = {
        child("list-figure", u"2021-12-01"_s,
              {{u"month"_s, QDate(2021, 12, 1)}, {u"subscribers"_s, 412}, {u"messages"_s, 26}})};
    forum.dissemination = {
        child("dissemination", u"Briefing"_s, {{u"on"_s, QDate(2022, 1, 18)}, {u"kind"_s, u"forum"_s}})};
    return forum;
}

WorkstreamFacts localContent()
{
    WorkstreamFacts forum =
        edition("best-practice-forum", u"bpf-2021-local-content"_s, u"Local Content"_s, {});
    forum.self.now = Standing{u"working"_s, u"Working"_s, Category::Active, false, QDate(2021, 4, 1)};
    forum.metrics = {
        {u"Enough open virtual meetings"_s,
         false,
         u"Open virtual meetings held: 1; needed: 3."_s,
         {},
         u"BPF-12"_s},
        {u"Final output published"_s, true, u"Published on 10 January 2022."_s, {}, u"BPF-16"_s}};
    return forum;
}

WorkstreamFacts initiative(const QString& name, FieldValues values)
{
    WorkstreamFacts made;
    made.self.record = record("initiative", name.toLower(), name, std::move(values));
    made.self.now = Standing{u"listed"_s, u"Listed"_s, Category::Active, false, QDate(2014, 6, 1)};
    made.before = made.self.now;
    return made;
}

CaseFact annualMeeting(FieldValues values, const QString& state, const QString& label)
{
    values.insert(u"year"_s, 2021);
    CaseFact meeting{record("nri-meeting", u"meeting-1"_s, u"2021"_s, std::move(values))};
    meeting.now = Standing{state, label, Category::Closed, true, QDate(2021, 10, 4)};
    return meeting;
}

WorkstreamFacts ghana()
{
    WorkstreamFacts made = initiative(
        u"Ghana IGF"_s,
        {{u"kind"_s, u"national"_s}, {u"regional-groups"_s, u"african"_s}, {u"website"_s, u"igf.org.gh"_s}});
    made.meetings = {annualMeeting({{u"number"_s, 7},
                                    {u"starts"_s, QDate(2021, 8, 25)},
                                    {u"ends"_s, QDate(2021, 8, 26)},
                                    {u"place"_s, u"Accra"_s},
                                    {u"report-received-on"_s, QDate(2021, 10, 4)}},
                                   u"reported"_s, u"Report received"_s)};
    made.grants = {
        child("grant", u"Grant for the meeting"_s,
              {{u"on"_s, QDate(2021, 5, 10)}, {u"from"_s, u"A donor"_s}, {u"amount"_s, u"USD 2,000"_s}})};
    for (const auto& group : {u"civil-society"_s, u"civil-society"_s, u"technical-community"_s})
        made.team.push_back(child("team-member", u"Member"_s, {{u"stakeholder-group"_s, group}}));
    return made;
}

} // namespace

KindFacts twoForums()
{
    KindFacts kind{.noun = u"best-practice-forum"_s,
                   .states = {{u"working"_s, u"Working"_s, Category::Active},
                              {u"final-published"_s, u"Final published"_s, Category::Active}},
                   .workstreams = {cybersecurity(), localContent()}};
    kind.lateOutputs = {{u"Gender and Access (2020)"_s,
                         {child("output", u"Report of 2020"_s, {{u"published-on"_s, QDate(2020, 12, 2)}}),
                          Standing{u"published"_s, u"Published"_s, Category::Active, false,
                                   QDate(2020, 12, 2), CountsAs::Published}}}};
    kind.editionsBefore = 5;
    kind.notContinued = {u"Gender and Access"_s};
    kind.day = QDate(2022, 2, 15);
    return kind;
}

KindFacts oneNetwork()
{
    WorkstreamFacts network = edition("policy-network", u"pn-2021-pna"_s, u"Policy Network on Access"_s,
                                      {{u"acronym"_s, u"PNA"_s}, {u"priority"_s, u"Meaningful access."_s}});
    network.self.now = Standing{u"working"_s, u"Working"_s, Category::Active, false, QDate(2021, 4, 1)};
    network.roles = {{u"mag-liaison"_s, u"Lia Liaison"_s}};
    network.phases = {child("work-phase", u"Framing"_s,
                            {{u"starts"_s, QDate(2021, 4, 1)},
                             {u"ends"_s, QDate(2021, 6, 30)},
                             {u"done-on"_s, QDate(2021, 6, 30)}}),
                      child("work-phase", u"Drafting"_s, {{u"starts"_s, QDate(2021, 7, 1)}})};
    network.calls = {child(
        "call-for-input", u"Good practices"_s,
        {{u"starts"_s, QDate(2021, 9, 1)}, {u"ends"_s, QDate(2021, 11, 26)}, {u"contributions"_s, 46}})};
    return {.noun = u"policy-network"_s,
            .states = {{u"working"_s, u"Working"_s, Category::Active}},
            .workstreams = {network},
            .day = QDate(2022, 2, 15)};
}

KindFacts threeInitiatives()
{
    WorkstreamFacts europe = initiative(
        u"EuroDIG"_s, {{u"kind"_s, u"regional"_s}, {u"regional-groups"_s, u"eastern-european weog"_s}});
    europe.meetings = {annualMeeting({{u"starts"_s, QDate(2021, 6, 28)}}, u"called-off"_s, u"Called off"_s)};
    WorkstreamFacts closed =
        initiative(u"Youth IGF"_s, {{u"kind"_s, u"youth"_s}, {u"regional-groups"_s, u"grulac"_s}});
    closed.self.now = Standing{u"closed"_s, u"Closed"_s, Category::Closed, true, QDate(2021, 11, 22)};
    return {.noun = u"initiative"_s,
            .states = {{u"listed"_s, u"Listed"_s, Category::Active},
                       {u"closed"_s, u"Closed"_s, Category::Closed, true}},
            .workstreams = {europe, ghana(), closed},
            .day = QDate(2022, 2, 15)};
}

} // namespace harness
