#include "app/cli/looking_up.h"

#include "app/cli/texts.h"
#include "core/support/in_language.h"
#include "core/support/text.h"

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

Result<const domain::Noun*> nounNamed(const QString& written)
{
    const QString wanted = support::slug(written);
    QStringList known;
    for (const domain::Noun& noun : domain::nouns()) {
        if (wanted == noun.keyText() || wanted == QLatin1StringView(noun.idPrefix) ||
            wanted == support::slug(QString::fromLatin1(noun.label)) ||
            wanted == support::slug(QString::fromLatin1(noun.plural)))
            return &noun;
        known << noun.keyText();
    }
    return fail(ErrorCode::WrongUsage, tr("“%1” is not a kind of record; there are: %2.")
                                           .arg(support::excerpt(written), support::listed(known)));
}

Result<QMap<QString, QString>> writtenFields(const Request& request)
{
    QMap<QString, QString> fields;
    for (const QString& pair : request.values("set") + request.operands("FIELD=VALUE")) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1)
            return fail(
                ErrorCode::WrongUsage,
                tr("“%1” should be a field and its value, as in acronym=DCAD.").arg(support::excerpt(pair)));
        const QString key = pair.left(at);
        if (fields.contains(key))
            return fail(ErrorCode::WrongUsage, tr("“%1” is given twice.").arg(support::excerpt(key)));
        fields.insert(key, pair.mid(at + 1));
    }
    return fields;
}

Result<document::Distribution> distribution(const Request& request, document::Distribution ifLeftOut)
{
    using document::Distribution;
    const QString written = request.value("distribution");
    if (written.isEmpty())
        return ifLeftOut;
    if (written == u"internal")
        return Distribution::Internal;
    if (written == u"mag")
        return Distribution::Mag;
    if (written == u"public")
        return Distribution::Public;
    return fail(ErrorCode::WrongUsage,
                tr("--distribution takes public, mag or internal, not “%1”.").arg(support::excerpt(written)));
}

Result<domain::Audience> audience(const Request& request)
{
    DESK_ASSIGN(const document::Distribution readers, distribution(request));
    return document::audienceOf(readers);
}

Result<QString> language(const Request& request)
{
    const QString written = request.value("language");
    const QStringList known = support::languageCodes();
    if (written.isEmpty() || known.contains(written))
        return written.isEmpty() ? support::languageCode() : written;
    return fail(ErrorCode::WrongUsage,
                tr("--language takes %1, not “%2”.").arg(support::listed(known), support::excerpt(written)));
}

} // namespace cli
