#include "core/office/letter_templates.h"

#include "core/office/letter_values.h"
#include "core/office/records.h"
#include "core/support/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using document::LetterText;
using support::ErrorCode;
using support::fail;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

using enum LetterAbout;

constexpr LetterTemplate kTemplates[] = {
    {"dynamic-coalition", "expectations", Year, "recognised under-inquiry"},
    {"dynamic-coalition", "reminder", Report, "recognised"},
    {"dynamic-coalition", "second-reminder", Report, "recognised", "reminder", true},
    {"dynamic-coalition", "inquiry", Report, "under-inquiry", "second-reminder", true},
    {"dynamic-coalition", "notice", Report, "inactive", "inquiry", true},
    {"dc-application", "recognition", Decision, "recognised"},
    {"dc-application", "refusal", Decision, "declined"},

    {"best-practice-forum", "expectations", Year, "launching working"},
    {"best-practice-forum", "reminder", Draft, "launching working"},
    {"best-practice-forum", "second-reminder", Draft, "launching working", "reminder", true},
    {"bpf-proposal", "selection", Decision, "selected"},
    {"bpf-proposal", "non-selection", Decision, "not-selected"},
    {"bpf-proposal", "merge", Decision, "merged"},
    {"bpf-proposal", "referral", Decision, "referred"},
    {"bpf-proposal", "deferral", Decision, "deferred"},

    {"policy-network", "expectations", Year, "launching working inputs-closed"},
    {"policy-network", "reminder", Draft, "launching working inputs-closed"},
    {"policy-network", "second-reminder", Draft, "launching working inputs-closed", "reminder", true},
    {"pn-concept", "establishment", Decision, "established"},
    {"pn-concept", "non-establishment", Decision, "not-established"},

    {"initiative", "year-ahead", Year, "listed"},
    {"initiative", "invitation", Meeting, "listed"},
    {"nri-statement", "recognition", Decision, "recognised"},
    {"nri-statement", "refusal", Decision, "declined"},
};

/// The record that holds a text of this letter; one that a person added by hand is as good.
Result<std::optional<domain::Record>> editedText(Office& office, const LetterTemplate& which)
{
    DESK_ASSIGN(const auto edited, recordsOf(office, u"letter-template"_s));
    const auto found = std::ranges::find_if(edited, [&](const domain::Record& record) {
        return record.text("kind") == which.kindText() && record.text("stream") == which.stream();
    });
    return found == edited.end() ? std::optional<domain::Record>() : std::optional(*found);
}

Status checkFields(const LetterTemplate& which, const LetterText& text)
{
    document::MergeValues known;
    for (const LetterValue& value : letterValues(which))
        known.insert(value.name, u"…"_s);
    QStringList unknown;
    for (const document::MergeProblem& problem : document::mergeProblems(text, known))
        unknown.append(tr("{{%1}}: this letter has no such field.").arg(support::excerpt(problem.field)));
    if (unknown.isEmpty())
        return {};
    return fail({ErrorCode::BadInput, unknown.join(u' '), {}, unknown});
}

} // namespace

QString LetterTemplate::labelText() const { return domain::kLetterKinds.label(kindText()); }
QString LetterTemplate::stream() const { return QString::fromLatin1(domain::noun(nounText())->stream); }

bool LetterTemplate::fits(const QString& state) const
{
    return !*states || QString::fromLatin1(states).split(u' ').contains(state);
}

std::span<const LetterTemplate> letterTemplates() { return kTemplates; }

std::vector<const LetterTemplate*> letterTemplatesFor(const QString& noun)
{
    std::vector<const LetterTemplate*> found;
    for (const LetterTemplate& each : kTemplates)
        if (each.nounText() == noun)
            found.push_back(&each);
    return found;
}

const LetterTemplate* letterTemplate(const QString& noun, const QString& kind)
{
    const auto found = std::ranges::find_if(kTemplates, [&](const LetterTemplate& each) {
        return each.nounText() == noun && each.kindText() == kind;
    });
    return found == std::end(kTemplates) ? nullptr : &*found;
}

Result<LetterText> builtInText(const LetterTemplate& which)
{
    QFile file(u":/templates/%1-%2.txt"_s.arg(which.stream().toLower(), which.kindText()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("The template “%1” cannot be read.").arg(which.labelText()),
                    file.errorString());
    return document::parseTemplate(QString::fromUtf8(file.readAll()));
}

Result<TemplateText> textOf(Office& office, const LetterTemplate& which)
{
    DESK_ASSIGN(const auto edited, editedText(office, which));
    if (edited)
        return TemplateText{{edited->text("subject"), edited->text("body")}, edited->head.id};
    DESK_ASSIGN(LetterText text, builtInText(which));
    return TemplateText{std::move(text), {}};
}

Status editTemplate(Office& office, const LetterTemplate& which, const LetterText& text)
{
    DESK_TRY(checkSubject(text.subject));
    DESK_TRY(checkFields(which, text));
    DESK_ASSIGN(const LetterText builtIn, builtInText(which));
    if (text.subject == builtIn.subject && text.body.trimmed() == builtIn.body.trimmed())
        return resetTemplate(office, which);
    DESK_ASSIGN(const auto values, readFields(office, *domain::noun(u"letter-template"_s),
                                              {{u"kind"_s, which.kindText()},
                                               {u"stream"_s, which.stream()},
                                               {u"subject"_s, text.subject},
                                               {u"body"_s, text.body}}));
    DESK_ASSIGN(const auto edited, editedText(office, which));
    if (edited)
        return changeFields(office, edited->head.id, values);
    const auto added = addRecord(office, {.noun = u"letter-template"_s, .values = values});
    return added ? Status() : fail(added.error());
}

Status resetTemplate(Office& office, const LetterTemplate& which)
{
    DESK_ASSIGN(const auto edited, editedText(office, which));
    return edited ? removeRecord(office, edited->head.id) : Status();
}

Status checkSubject(const QString& subject)
{
    static const QRegularExpression blame(u"\\bmissing\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (!blame.match(subject).hasMatch())
        return {};
    return fail(ErrorCode::RefusedByRule,
                tr("Subject: no letter says “missing” there. Say what is asked for, and by when."));
}

} // namespace office
