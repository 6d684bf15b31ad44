#include "core/domain/field.h"

#include "core/support/in_language.h"
#include "core/support/languages.h"
#include "core/support/text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

constexpr int kDaysOfWeek = 7;

QString tr(const char* text) { return support::translate("domain", text); }

Result<QVariant> parseWholeNumber(const Field& field, const QString& text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(ErrorCode::BadInput, tr("%1: “%2” is not a whole number from %3 to %4.")
                                             .arg(field.labelText(), support::excerpt(text),
                                                  QString::number(least), QString::number(most)));
    return QVariant(number);
}

Result<QVariant> parseYesNo(const Field& field, const QString& text)
{
    const QString word = text.toCaseFolded();
    const auto isSaid = [&](const char* answer) {
        return std::ranges::any_of(support::languages(), [&](const auto& language) {
            return word == language->of("domain", answer).toCaseFolded();
        });
    };
    if (word == u"true" || word == u"1" || isSaid("yes"))
        return QVariant(true);
    if (word == u"false" || word == u"0" || isSaid("no"))
        return QVariant(false);
    return fail(ErrorCode::BadInput,
                tr("%1: “%2” should be yes, no or empty.").arg(field.labelText(), support::excerpt(text)));
}

Result<QVariant> parseChoice(const Field& field, const QString& text)
{
    if (const auto key = field.choices->keyFor(text))
        return QVariant(*key);
    QStringList expected;
    for (const Term& term : field.choices->terms)
        expected << QString::fromLatin1(term.key);
    return fail(ErrorCode::BadInput,
                tr("%1: “%2” is not in the list; expected one of: %3.")
                    .arg(field.labelText(), support::excerpt(text), support::listed(expected)));
}

Result<QVariant> parseChoices(const Field& field, const QString& text)
{
    // A label may have commas and blanks in it, a list of keys has nothing else between them.
    static const QRegularExpression s_strongMarks(u"[;|]"_s);
    static const QRegularExpression s_marks(u"[,;|]"_s);
    static const QRegularExpression s_blanks(u"\\s+"_s);
    const bool hasMarks = text.contains(s_marks);
    QStringList parts;
    for (const QString& part : text.split(s_strongMarks, Qt::SkipEmptyParts)) {
        if (field.choices->keyFor(part.trimmed()))
            parts << part;
        else
            parts +=
                hasMarks ? part.split(u',', Qt::SkipEmptyParts) : part.split(s_blanks, Qt::SkipEmptyParts);
    }
    QStringList given;
    for (const QString& word : parts) {
        DESK_ASSIGN(const QVariant key, parseChoice(field, word.trimmed()));
        given << key.toString();
    }
    QStringList inOrder;
    for (const Term& term : field.choices->terms)
        if (const QString key = QString::fromLatin1(term.key); given.contains(key))
            inOrder << key;
    return QVariant(inOrder.join(u' '));
}

/// "-6 weeks", "6 weeks before", "-6w", "+10 days", "-42".
Result<QVariant> parseOffset(const Field& field, const QString& text)
{
    static const QRegularExpression s_shape(
        u"^([+\\-\u2212]?)\\s*(\\d{1,4})\\s*(w|week|weeks|d|day|days|)\\s*(before|after|)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = s_shape.match(text);
    const bool isSaidTwice = !match.captured(1).isEmpty() && !match.captured(4).isEmpty();
    if (!match.hasMatch() || isSaidTwice)
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is not a distance in time; expected something like -6 weeks or +10 days.")
                        .arg(field.labelText(), support::excerpt(text)));
    const bool isBefore = match.captured(4).compare(u"before"_s, Qt::CaseInsensitive) == 0 ||
                          (!match.captured(1).isEmpty() && match.captured(1) != u"+");
    const bool isInWeeks = match.captured(3).startsWith(u'w', Qt::CaseInsensitive);
    const qint64 days = match.captured(2).toLongLong() * (isInWeeks ? kDaysOfWeek : 1);
    return QVariant(isBefore ? -days : days);
}

QString offsetText(qint64 days)
{
    const qint64 distance = std::abs(days);
    const bool isInWeeks = distance % kDaysOfWeek == 0 && distance > 0;
    const int count = int(isInWeeks ? distance / kDaysOfWeek : distance);
    if (days == 0)
        return tr("on the same day");
    if (isInWeeks)
        return days < 0 ? support::translate("domain", "%n week(s) before", nullptr, count)
                        : support::translate("domain", "%n week(s) after", nullptr, count);
    return days < 0 ? support::translate("domain", "%n day(s) before", nullptr, count)
                    : support::translate("domain", "%n day(s) after", nullptr, count);
}

Result<QVariant> parseUrl(const Field& field, const QString& text)
{
    const QUrl url(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || !url.host().contains(u'.'))
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is not a web address; expected something like https://example.org.")
                        .arg(field.labelText(), support::excerpt(text)));
    return QVariant(text);
}

/// As mail programs copy them: "mailto:ada@example.org", "Ada Example <ada@example.org>", "ada@example.org.".
QString bareAddress(QString text)
{
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0 && text.endsWith(u'>'))
        text = text.sliced(open + 1).chopped(1).trimmed();
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.sliced(7).trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<QVariant> parseEmail(const Field& field, const QString& written)
{
    static const QRegularExpression s_several(u"@.*[\\s,;/|].*@"_s);
    if (written.contains(s_several))
        return fail(ErrorCode::BadInput, tr("%1: “%2” holds several e-mail addresses; keep one of them.")
                                             .arg(field.labelText(), support::excerpt(written)));
    const QString text = bareAddress(written);
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || at + 1 >= text.size() || text.contains(u' '))
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is not an e-mail address; expected something like name@example.org.")
                        .arg(field.labelText(), support::excerpt(written)));
    return QVariant(text);
}

} // namespace

QString Field::labelText() const { return tr(label); }
QString Field::hintText() const { return hint ? tr(hint) : QString(); }
QString Field::column() const { return keyText().replace(u'-', u'_'); }

Result<QVariant> parseValue(const Field& field, const QString& written)
{
    if (field.type == FieldType::Note) {
        DESK_ASSIGN(const QString note, support::cleanNote(written, field.labelText()));
        return note.isEmpty() ? QVariant() : QVariant(note);
    }
    DESK_ASSIGN(const QString text, support::cleanLine(written, field.labelText()));
    if (text.isEmpty())
        return QVariant();
    switch (field.type) {
    case FieldType::Date: {
        DESK_ASSIGN(const QDate day, support::parseDate(text, field.labelText()));
        return QVariant(day);
    }
    case FieldType::Year:
        return parseWholeNumber(field, text, 1900, 2199);
    case FieldType::Count:
        return parseWholeNumber(field, text, 0, 1'000'000'000);
    case FieldType::YesNo:
        return parseYesNo(field, text);
    case FieldType::Choice:
        return parseChoice(field, text);
    case FieldType::Choices:
        return parseChoices(field, text);
    case FieldType::Offset:
        return parseOffset(field, text);
    case FieldType::Url:
        return parseUrl(field, text);
    case FieldType::Email:
        return parseEmail(field, text);
    case FieldType::Line:
    case FieldType::Note:
    case FieldType::Record:
        break;
    }
    return QVariant(text);
}

QString displayValue(const Field& field, const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return support::shortDate(value.toDate());
    case FieldType::YesNo:
        return value.toBool() ? tr("yes") : tr("no");
    case FieldType::Choice:
        return field.choices->label(value.toString());
    case FieldType::Choices:
        return support::locale().createSeparatedList(field.choices->labels(value.toString()));
    case FieldType::Offset:
        return offsetText(value.toLongLong());
    default:
        return value.toString();
    }
}

QString plainValue(const Field& field, const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return support::isoDate(value.toDate());
    case FieldType::YesNo:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case FieldType::Offset:
        return u"%1 days"_s.arg(value.toLongLong());
    default:
        return value.toString();
    }
}

} // namespace domain
