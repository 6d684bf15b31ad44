#include "app/cli/looking_up.h"

#include "app/cli/texts.h"
#include "core/office/desk/choosing.h"
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
    // The key of one is the prefix of another: a call is none for input.
    if (const domain::Noun* noun = domain::noun(wanted))
        return noun;
    QStringList known;
    for (const domain::Noun& noun : domain::nouns()) {
        if (wanted == QLatin1StringView(noun.idPrefix) ||
            wanted == support::slug(QString::fromLatin1(noun.label)) ||
            wanted == support::slug(QString::fromLatin1(noun.plural)))
            return &noun;
        known << noun.keyText();
    }
    return fail(ErrorCode::WrongUsage, tr("“%1” is not a kind of record; there are: %2.")
                                           .arg(support::excerpt(written), support::listed(known)));
}

namespace {

Result<QMap<QString, QString>> pairsOf(const QStringList& written)
{
    QMap<QString, QString> fields;
    for (const QString& pair : written) {
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

} // namespace

Result<QMap<QString, QString>> writtenFields(const Request& request)
{
    return pairsOf(request.values("set") + request.operands("FIELD=VALUE"));
}

Result<QMap<QString, QString>> wherePairs(const Request& request) { return pairsOf(request.values("where")); }

Result<std::vector<office::RecordId>> chosen(const Request& request, office::Office& office)
{
    DESK_ASSIGN(const domain::Noun* const noun, nounNamed(request.value("kind")));
    DESK_ASSIGN(const int year, request.wholeNumber("cycle"));
    DESK_ASSIGN(const auto where, wherePairs(request));
    DESK_ASSIGN(const auto choice, office::Choice::read(office, *noun, year, where));
    DESK_ASSIGN(const auto records, office::chosenRecords(office, *noun, choice));
    std::vector<office::RecordId> ids;
    for (const domain::Record& record : records)
        ids.push_back(record.head.id);
    return ids;
}

support::Status mustBeOfMany(const Request& request)
{
    for (const char* option : {"where", "cycle"})
        if (request.has(option) && !request.has("kind"))
            return fail(ErrorCode::WrongUsage,
                        tr("--%1 goes with --kind, which stands in the place of an ID.")
                            .arg(QString::fromLatin1(option)));
    return {};
}

office::Trial trial(const Request& request)
{
    return request.has("dry-run") ? office::Trial::Yes : office::Trial::No;
}

Result<Answer> told(office::Office& office, const office::DoneToMany& done)
{
    Section section{.key = u"done"_s,
                    .sheet = {tr("Done"),
                              {{u"id"_s, tr("ID")}, {u"title"_s, tr("Title")}, {u"state"_s, tr("State")}},
                              {}}};
    for (const domain::RecordHead& before : done.done) {
        DESK_ASSIGN(const domain::Record after, office::readRecord(office, before.id));
        section.sheet.rows << QVariantList{after.head.idText, domain::displayTitle(after.head),
                                           after.head.caseState.state};
    }
    QStringList lines;
    for (const QVariantList& row : std::as_const(section.sheet.rows))
        lines << u"%1: %2"_s.arg(row[0].toString(), row[1].toString());
    lines << u"done %1 refused %2"_s.arg(QString::number(done.done.size()),
                                         QString::number(done.refused.size()));
    Answer answer{.sections = {std::move(section)}, .line = lines.join(u'\n')};
    for (const office::Refused& each : done.refused)
        answer.refused << (QStringList(each.record.idText + u": "_s + each.error.message) +
                           each.error.reasons)
                              .join(u' ');
    return answer;
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
