#include "tests/features/desk.h"

#include "core/office/desk/dated_writing.h"

#include <algorithm>

namespace features {

namespace {

template <typename T>
T must(support::Result<T> result)
{
    if (!result)
        qFatal("refused: %s %s %s", qPrintable(result.error().message), qPrintable(result.error().detail),
               qPrintable(result.error().reasons.join(u"; "_s)));
    return *std::move(result);
}

void must(const support::Status& status)
{
    if (!status)
        qFatal("refused: %s %s %s", qPrintable(status.error().message), qPrintable(status.error().detail),
               qPrintable(status.error().reasons.join(u"; "_s)));
}

} // namespace

Desk::Desk(QDate today)
    : clock(today)
    , office(must(office::memoryOffice(clock)))
{
    office->setActor(u"Focal point"_s);
    must(office::addCycle(*office, {{u"year"_s, 2021},
                                    {u"number"_s, 16},
                                    {u"place"_s, u"Katowice"_s},
                                    {u"starts"_s, QDate(2021, 12, 6)},
                                    {u"ends"_s, QDate(2021, 12, 10)}}));
}

RecordId Desk::add(const char* noun, const Written& written, RecordId parent)
{
    const domain::Noun& known = *domain::noun(QString::fromLatin1(noun));
    return must(office::addRecord(*office, {.noun = known.keyText(),
                                            .values = must(office::readFields(*office, known, written)),
                                            .parent = parent}));
}

void Desk::set(RecordId id, const Written& written)
{
    must(office::changeFields(*office, id, must(office::readFields(*office, read(id).noun(), written))));
}

void Desk::judge(RecordId id, const char* element, bool isMet, const QString& evidence)
{
    must(office::judgeElement(
        *office, id,
        {.key = QString::fromLatin1(element), .isMet = isMet, .evidence = evidence, .checkedOn = {}}));
}

void Desk::step(RecordId id, const char* transition, const office::Decision& decision)
{
    must(office::takeStep(*office, id, QString::fromLatin1(transition), decision));
}

domain::Record Desk::read(RecordId id) { return must(office::readRecord(*office, id)); }
QString Desk::state(RecordId id) { return read(id).head.caseState.state; }

std::vector<domain::Record> Desk::children(RecordId parent, const char* noun)
{
    return must(office::childrenOf(*office, parent, QString::fromLatin1(noun)));
}

RecordId Desk::completeApplication()
{
    const RecordId application = add("dc-application", {{u"name"_s, u"Dynamic Coalition on Lighthouses"_s},
                                                        {u"acronym"_s, u"DC-Light"_s},
                                                        {u"need"_s, u"Nobody works on it"_s},
                                                        {u"action-plan"_s, u"Calls and a paper"_s},
                                                        {u"mailing-list"_s, u"light@lists.example.org"_s},
                                                        {u"contact-person"_s, u"Ada Keeper"_s},
                                                        {u"contact-email"_s, u"ada@example.org"_s}});
    for (const char* group : {"civil-society", "private-sector", "governments"})
        add("representative",
            {{u"name"_s, u"Member"_s}, {u"stakeholder-group"_s, QString::fromLatin1(group)}}, application);
    for (const char* element : {"open-membership", "open-list", "open-archives"})
        judge(application, element, true);
    step(application, "submit");
    step(application, "start-review");
    return application;
}

RecordId Desk::coalition()
{
    const RecordId application = completeApplication();
    step(application, "recognise");
    return read(application).head.parent;
}

RecordId Desk::oldCoalition(const QString& name)
{
    registry::Transaction transaction(office->file(), office::note(*office, "add", u"Old coalition"_s));
    const RecordId id =
        must(office::writeRecord(*office, {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, name}}},
                                 {.on = QDate(2019, 3, 1), .isTakenOver = true}));
    must(office->commit(transaction));
    return id;
}

RecordId Desk::report(RecordId coalition, int year)
{
    for (const domain::Record& report : children(coalition, "annual-report"))
        if (report[domain::annual_report::year] == year)
            return report.head.id;
    must(office::expectReports(*office, year));
    return children(coalition, "annual-report").front().head.id;
}

RecordId Desk::person(const QString& name) { return add("person", {{u"name"_s, name}}); }

RecordId Desk::magMember(const QString& name)
{
    const RecordId id = person(name);
    add("mag-member", {{u"person"_s, idText(id)}, {u"starts"_s, u"2020-01-01"_s}});
    return id;
}

RecordId Desk::role(const char* role, RecordId person, RecordId holder)
{
    return add("role",
               {{u"person"_s, idText(person)},
                {u"role"_s, QString::fromLatin1(role)},
                {u"starts"_s, u"2021-01-01"_s}},
               holder);
}

RecordId Desk::magMeeting(const QString& starts)
{
    return add("mag-meeting", {{u"title"_s, u"MAG meeting of "_s + starts},
                               {u"year"_s, u"2021"_s},
                               {u"kind"_s, u"face-to-face"_s},
                               {u"starts"_s, starts}});
}

RecordId Desk::completeProposal()
{
    const RecordId ada = magMember(u"Ada Keeper"_s);
    const RecordId proposal = add("bpf-proposal", {{u"title"_s, u"BPF Lighthouses"_s},
                                                   {u"acronym"_s, u"Lighthouses"_s},
                                                   {u"year"_s, u"2021"_s},
                                                   {u"mag-sponsor"_s, idText(ada)},
                                                   {u"background"_s, u"Lights are discussed everywhere"_s},
                                                   {u"description"_s, u"How they are kept well"_s},
                                                   {u"outreach-plan"_s, u"Keepers of all groups"_s}});
    role("mag-facilitator", ada, proposal);
    role("co-facilitator", person(u"Bo Lamp"_s), proposal);
    return proposal;
}

RecordId Desk::forum()
{
    const RecordId proposal = completeProposal();
    const QDate yesterday = office->today().addDays(-1);
    set(proposal, {{u"decided-at"_s, idText(magMeeting(yesterday.toString(Qt::ISODate)))}});
    for (const char* step : {"submit", "put-to-mag"})
        this->step(proposal, step);
    step(proposal, "select", {.reason = u"Mature and wanted"_s});
    return read(proposal).head.parent;
}

QStringList Desk::tasks(RecordId owner)
{
    QStringList titles;
    const QString about = u": "_s + domain::displayTitle(office::readRecord(*office, owner)->head);
    for (const domain::Record& task : children(owner, "task"))
        titles << (task.head.title.endsWith(about) ? task.head.title.chopped(about.size()) : task.head.title);
    titles.sort();
    return titles;
}

QStringList Desk::refusal(RecordId id, const char* transition, const office::Decision& decision)
{
    const auto taken = office::takeStep(*office, id, QString::fromLatin1(transition), decision);
    if (taken)
        return {};
    return taken.error().reasons.isEmpty() ? QStringList{taken.error().message} : taken.error().reasons;
}

procedure::Finding Desk::finding(RecordId id, const char* transition, const char* requirement)
{
    const auto view = must(office::viewCase(*office, id));
    const auto step =
        std::ranges::find(view.steps, QString::fromLatin1(transition), &office::PossibleStep::key);
    if (step == view.steps.end())
        qFatal("no step %s", transition);
    for (const auto& findings : {step->verdict.requirements, step->verdict.advisories})
        for (const procedure::Finding& finding : findings)
            if (finding.requirement == QLatin1StringView(requirement))
                return finding;
    qFatal("no requirement %s", requirement);
}

bool namesClause(const QStringList& lines, const QString& clause)
{
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(clause)));
    return std::ranges::any_of(lines, [&](const QString& line) { return line.contains(word); });
}

} // namespace features
