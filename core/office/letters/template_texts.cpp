#include "core/office/letters/template_texts.h"

#include "core/office/desk/records.h"
#include "core/office/desk/texts.h"
#include "core/office/letters/letter_values.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace office {

using namespace Qt::StringLiterals;
using document::LetterText;
using support::ErrorCode;
using support::fail;

namespace {

/// The record that holds a text of this letter; one that a person added by hand is as good.
Result<std::optional<domain::Record>> editedText(Office& office, const LetterTemplate& which)
{
    DESK_ASSIGN(const auto edited, recordsOf(office, u"letter-template"_s));
    const auto found = std::ranges::find_if(edited, [&](const domain::Record& record) {
        return record[domain::letter_template::kind] == which.kindText() &&
               record[domain::letter_template::stream] == which.stream();
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

Result<LetterText> builtInText(const LetterTemplate& which, const QString& language)
{
    // What a call says is its own; it is written to all kinds alike.
    const QString name = which.about == LetterAbout::Call
                             ? which.kindText()
                             : which.stream().toLower() + u'-' + which.kindText();
    QFile file(language == u"en" ? u":/templates/%1.txt"_s.arg(name)
                                 : u":/templates/%1.%2.txt"_s.arg(name, language));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile, tr("The template “%1” cannot be read.").arg(which.labelText()),
                    file.errorString());
    return document::parseTemplate(QString::fromUtf8(file.readAll()));
}

Result<TemplateText> textOf(Office& office, const LetterTemplate& which, const QString& language)
{
    DESK_ASSIGN(const auto edited, editedText(office, which));
    if (edited) {
        static const QRegularExpression kField(u"\\{\\{[^{}]*\\}\\}"_s); // whose names are of no language
        const QString body = (*edited)[domain::letter_template::body];
        return TemplateText{{(*edited)[domain::letter_template::subject], body},
                            edited->head.id,
                            support::languageOf(QString(body).remove(kField))};
    }
    DESK_ASSIGN(LetterText text, builtInText(which, language));
    return TemplateText{std::move(text), {}, language};
}

Status editTemplate(Office& office, const LetterTemplate& which, const LetterText& text)
{
    DESK_TRY(checkSubject(text.subject));
    DESK_TRY(checkFields(which, text));
    for (const QString& language : support::languageCodes()) {
        DESK_ASSIGN(const LetterText builtIn, builtInText(which, language));
        if (text.subject == builtIn.subject && text.body.trimmed() == builtIn.body.trimmed())
            return resetTemplate(office, which);
    }
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
