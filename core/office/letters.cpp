#include "core/office/letters.h"

#include "core/document/template.h"
#include "core/exchange/eml.h"
#include "core/office/cycles.h"
#include "core/office/decisions.h"
#include "core/office/people.h"
#include "core/office/records.h"
#include "core/procedure/deadline.h"
#include "core/procedure/parameters.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using document::MergeValues;
using domain::Record;
using support::ErrorCode;
using support::fail;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

/// No source sets how long an inquiry waits; the person changes the day in the draft.
constexpr int kDaysToAnswer = 30;

struct TemplateFor
{
    const char* key;
    const char* noun;
};
constexpr TemplateFor kTemplates[] = {
    {"expectations", "dynamic-coalition"},
    {"reminder", "dynamic-coalition"},
    {"second-reminder", "dynamic-coalition"},
    {"inquiry", "dynamic-coalition"},
    {"notice", "dynamic-coalition"},
    {"recognition", "dc-application"},
    {"refusal", "dc-application"},
};

/// A template that the person has edited goes before the one built in.
Result<QString> templateText(const QString& key)
{
    const QString name = u"templates/"_s + key + u".txt"_s;
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, name);
    QFile file(own.isEmpty() ? u":/"_s + name : own);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("The template “%1” cannot be read.").arg(key),
                    file.errorString());
    return QString::fromUtf8(file.readAll());
}

QString bulleted(const QStringList& lines)
{
    QStringList items;
    for (const QString& line : lines)
        items.append(u"- "_s + line);
    return items.join(u'\n');
}

/// Whom a coalition's letters go to: its contact person, else who leads it.
Result<RoleLine> contactOf(Office& office, RecordId coalition)
{
    DESK_ASSIGN(const auto roles, rolesIn(office, coalition, office.today()));
    for (const QString& key : {u"contact-person"_s, u"coordinator"_s, u"chair"_s}) {
        const auto found = std::ranges::find(roles, key, &RoleLine::key);
        if (found != roles.end())
            return *found;
    }
    return RoleLine();
}

QString annualMeeting(const Record& cycle)
{
    return tr("%1, %2 to %3")
        .arg(cycle.text("place"), support::longDate(cycle.date("starts")),
             support::longDate(cycle.date("ends")));
}

QString sessionConditions(const procedure::Parameters& parameters)
{
    QStringList labels;
    for (const procedure::SessionCondition& condition : procedure::sessionConditions()) {
        if (parameters.dcSessionConditions.contains(condition.key))
            labels.append(condition.label);
    }
    return labels.isEmpty() ? tr("- no condition") : bulleted(labels);
}

/// The year a letter asks about: the coming one for expectations, else that of the newest report that is
/// outstanding; none where every report came or was waived.
Result<std::pair<int, QDate>> yearAndDue(Office& office, RecordId coalition, const QString& templateKey)
{
    if (templateKey == u"expectations"_s) {
        DESK_ASSIGN(const int year, presentYear(office));
        DESK_ASSIGN(const auto parameters, parametersOf(office, year));
        return std::pair(year, procedure::dcReportDue(year, parameters));
    }
    DESK_ASSIGN(auto reports, childrenOf(office, coalition, u"annual-report"_s));
    std::erase_if(reports, [](const Record& report) {
        return report.date("received-on").isValid() || report.head.caseState.state == u"waived";
    });
    std::ranges::sort(reports, std::ranges::greater(),
                      [](const Record& report) { return report.number("year"); });
    return reports.empty() ? std::pair(0, QDate())
                           : std::pair(reports.front().number("year"), reports.front().head.deadline.on);
}

QString dayText(QDate day) { return day.isValid() ? support::longDate(day) : QString(); }

Result<LetterDraft> toCoalition(Office& office, const Record& coalition, const QString& key,
                                MergeValues values)
{
    DESK_ASSIGN(const RoleLine contact, contactOf(office, coalition.head.id));
    DESK_ASSIGN(const auto asked, yearAndDue(office, coalition.head.id, key));
    const auto [year, due] = asked;
    values.insert(u"contact"_s, contact.personName);
    values.insert(u"year"_s, year > 0 ? QString::number(year) : QString());
    values.insert(u"report-due"_s, dayText(due));
    values.insert(u"answer-by"_s, dayText(office.today().addDays(kDaysToAnswer)));
    values.insert(u"state-since"_s, dayText(coalition.head.caseState.since));
    values.insert(u"annual-meeting"_s, {});
    DESK_ASSIGN(const auto parameters, parametersOf(office, year));
    values.insert(u"session-conditions"_s, sessionConditions(parameters));
    if (const auto cycle = cycleOf(office, year))
        values.insert(u"annual-meeting"_s, annualMeeting(*cycle));
    DESK_ASSIGN(const QString text, templateText(key));
    DESK_ASSIGN(const auto merged, document::mergeTemplate(text, values));
    return LetterDraft{key, merged.subject, merged.body, contact.personName, contact.email};
}

/// What was found, its clauses, and why an unmet requirement did not stand in the way.
QString findingLine(const domain::StepFinding& finding)
{
    const QString found = tr("%1 (%2)").arg(finding.sentence, finding.clause.split(u' ').join(u", "_s));
    return finding.justification.isEmpty()
               ? found
               : tr("%1 Accepted all the same: %2").arg(found, finding.justification);
}

Result<LetterDraft> toApplicant(Office& office, const Record& application, const QString& key,
                                MergeValues values)
{
    const QString contact = application.text("contact-person");
    values.insert(u"contact"_s, contact);
    for (const QString& field : {u"decided-on"_s, u"reason"_s, u"findings"_s, u"year"_s, u"report-due"_s})
        values.insert(field, {});
    DESK_ASSIGN(const auto decision, decisionOn(office, application));
    if (decision) {
        const domain::Step& step = decision->step;
        const int year = step.happenedOn.year();
        DESK_ASSIGN(const auto parameters, parametersOf(office, year));
        QStringList findings;
        for (const domain::StepFinding& finding : decision->findings)
            findings.append(findingLine(finding));
        values.insert(u"decided-on"_s, dayText(step.happenedOn));
        values.insert(u"reason"_s, step.reason);
        values.insert(u"findings"_s, bulleted(findings));
        values.insert(u"year"_s, QString::number(year));
        values.insert(u"report-due"_s, dayText(procedure::dcReportDue(year, parameters)));
    }
    DESK_ASSIGN(const QString text, templateText(key));
    DESK_ASSIGN(const auto merged, document::mergeTemplate(text, values));
    return LetterDraft{key, merged.subject, merged.body, contact, application.text("contact-email")};
}

} // namespace

std::vector<LetterTemplate> letterTemplates(const QString& noun)
{
    std::vector<LetterTemplate> templates;
    for (const TemplateFor& entry : kTemplates) {
        const QString key = QString::fromLatin1(entry.key);
        if (noun == QLatin1StringView(entry.noun))
            templates.push_back({key, domain::kLetterKinds.label(key)});
    }
    return templates;
}

Result<LetterDraft> draftLetter(Office& office, RecordId id, const QString& templateKey)
{
    DESK_ASSIGN(const Record record, readRecord(office, id));
    const std::vector<LetterTemplate> templates = letterTemplates(record.head.noun);
    if (std::ranges::find(templates, templateKey, &LetterTemplate::key) == templates.end()) {
        QStringList known;
        for (const LetterTemplate& entry : templates)
            known.append(entry.key);
        return fail(ErrorCode::WrongUsage, tr("There is no letter “%1” for %2; there are: %3.")
                                               .arg(support::excerpt(templateKey), record.head.idText,
                                                    known.isEmpty() ? tr("none") : known.join(u", "_s)));
    }
    const MergeValues values{{u"name"_s, record.head.title}, {u"sender"_s, office.actor()}};
    if (record.head.noun == u"dynamic-coalition"_s)
        return toCoalition(office, record, templateKey, values);
    return toApplicant(office, record, templateKey, values);
}

QByteArray letterAsEmail(const Office& office, const LetterDraft& draft)
{
    return exchange::emailDraft({.toName = draft.recipient,
                                 .toAddress = draft.address,
                                 .subject = draft.subject,
                                 .body = draft.body,
                                 .date = office.clock().now()});
}

} // namespace office
