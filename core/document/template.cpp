#include "core/document/template.h"

#include "core/document/texts.h"

#include <QRegularExpression>

namespace document {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::Result;

namespace {

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

/// Filled in one pass, so that braces inside a value stay what they are.
QString filled(const QString& text, const MergeValues& values)
{
    QString result;
    qsizetype from = 0;
    for (auto field = fieldPattern().globalMatch(text); field.hasNext();) {
        const auto match = field.next();
        const QString value = values.value(match.captured(1));
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += value.trimmed().isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return result += QStringView(text).sliced(from);
}

} // namespace

Result<LetterText> parseTemplate(const QString& fileText)
{
    static const QRegularExpression shape(u"\\ASubject:[ \\t]*([^\\n]+)\\n\\n(.*)\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString text = fileText;
    text.replace(u"\r\n"_s, u"\n"_s);
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return support::fail(ErrorCode::BadInput,
                             tr("The template has to begin with a line \"Subject: …\" and an empty line."));
    return LetterText{parts.captured(1).trimmed(), parts.captured(2)};
}

QStringList mergeFieldsOf(const LetterText& text)
{
    QStringList names;
    for (const QString& part : {text.subject, text.body})
        for (auto field = fieldPattern().globalMatch(part); field.hasNext();)
            names.append(field.next().captured(1));
    names.removeDuplicates();
    return names;
}

std::vector<MergeProblem> mergeProblems(const LetterText& text, const MergeValues& values)
{
    std::vector<MergeProblem> problems;
    for (const QString& name : mergeFieldsOf(text)) {
        if (!values.contains(name))
            problems.push_back({name, true});
        else if (values.value(name).trimmed().isEmpty())
            problems.push_back({name, false});
    }
    return problems;
}

LetterText mergeWhatIsKnown(const LetterText& text, const MergeValues& values)
{
    return {filled(text.subject, values).simplified(), filled(text.body, values).trimmed() + u'\n'};
}

} // namespace document
