#include "core/domain/field.h"

#include "core/support/text.h"

#include <QCoreApplication>
#include <QUrl>

namespace domain {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("domain", text); }

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
    if (word == u"yes" || word == u"true" || word == u"1" || word == tr("yes").toCaseFolded())
        return QVariant(true);
    if (word == u"no" || word == u"false" || word == u"0" || word == tr("no").toCaseFolded())
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
                    .arg(field.labelText(), support::excerpt(text), expected.join(u", "_s)));
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

Result<QVariant> parseEmail(const Field& field, const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at != text.lastIndexOf(u'@') || at + 1 >= text.size() || text.contains(u' '))
        return fail(ErrorCode::BadInput,
                    tr("%1: “%2” is not an e-mail address; expected something like name@example.org.")
                        .arg(field.labelText(), support::excerpt(text)));
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
    default:
        return value.toString();
    }
}

} // namespace domain
