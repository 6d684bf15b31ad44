#include "core/document/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace document {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::Result;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("document", text); }

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
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    return result += QStringView(text).sliced(from);
}

} // namespace

QStringList mergeFieldsOf(const QString& templateText)
{
    QStringList names;
    for (auto field = fieldPattern().globalMatch(templateText); field.hasNext();)
        names.append(field.next().captured(1));
    names.removeDuplicates();
    return names;
}

Result<MergedText> mergeTemplate(const QString& templateText, const MergeValues& values)
{
    static const QRegularExpression shape(u"\\ASubject:[ \\t]*([^\\n]+)\\n\\n(.*)\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString text = templateText;
    text.replace(u"\r\n"_s, u"\n"_s);
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return support::fail(ErrorCode::BadInput,
                             tr("The template has to begin with a line \"Subject: …\" and an empty line."));
    QStringList reasons;
    for (const QString& name : mergeFieldsOf(text)) {
        if (!values.contains(name))
            reasons.append(tr("%1: there is no such field.").arg(name));
        else if (values.value(name).trimmed().isEmpty())
            reasons.append(tr("%1: nothing is on record.").arg(name));
    }
    if (!reasons.isEmpty())
        return support::fail({ErrorCode::BadInput, tr("The letter cannot be written yet."), {}, reasons});
    return MergedText{filled(parts.captured(1), values).simplified(),
                      filled(parts.captured(2), values).trimmed() + u'\n'};
}

} // namespace document
