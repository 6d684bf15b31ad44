#include "core/procedure/parse.h"

#include "core/procedure/texts.h"
#include "core/procedure/validate.h"
#include "core/support/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

// Outside the class below: inside, translators' tools would look for these texts under its name.
constexpr auto kTextExpected = QT_TRANSLATE_NOOP("procedure", "a text is expected here.");
constexpr auto kEmptyText = QT_TRANSLATE_NOOP("procedure", "the text is empty.");
constexpr auto kNumberExpected = QT_TRANSLATE_NOOP("procedure", "a whole number is expected here.");
constexpr auto kFlagExpected = QT_TRANSLATE_NOOP("procedure", "true or false is expected here.");
constexpr auto kTextsExpected = QT_TRANSLATE_NOOP("procedure", "a list of texts is expected here.");
constexpr auto kListExpected = QT_TRANSLATE_NOOP("procedure", "a list is expected here.");
constexpr auto kObjectExpected = QT_TRANSLATE_NOOP("procedure", "an object is expected here.");
constexpr auto kUnknownKey = QT_TRANSLATE_NOOP("procedure", "this key is not known.");
constexpr auto kMissingKey = QT_TRANSLATE_NOOP("procedure", "this key is missing.");
constexpr auto kNoDay =
    QT_TRANSLATE_NOOP("procedure", "“%1” is not a day of the calendar; write it as 2022-01-31.");
constexpr auto kNoChoice = QT_TRANSLATE_NOOP("procedure", "“%1” is not one of %2.");

/// Reads one object key by key, notes what is wrong with each, and at the end refuses the keys nobody asked
/// for.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject& object, const QString& path, Refusals& refusals)
        : m_object(object)
        , m_path(path)
        , m_refusals(refusals)
    {
    }

    QString text(const QString& key)
    {
        const QString value = required(key, QJsonValue::String, tr(kTextExpected)).toString();
        if (value.isEmpty() && m_object.value(key).isString())
            refuse(key, tr(kEmptyText));
        return value;
    }

    int number(const QString& key)
    {
        const QJsonValue value = required(key, QJsonValue::Double, tr(kNumberExpected));
        if (value.isDouble() && value.toDouble() != value.toInt())
            refuse(key, tr(kNumberExpected));
        return value.toInt();
    }

    int optionalNumber(const QString& key) { return has(key) ? number(key) : 0; }

    QDate date(const QString& key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return {};
        const auto day = support::parseDate(written, key);
        if (!day)
            refuse(key, tr(kNoDay).arg(support::excerpt(written)));
        return day.value_or({});
    }
    QDate optionalDate(const QString& key) { return has(key) ? date(key) : QDate(); }

    bool optionalFlag(const QString& key)
    {
        return has(key) && required(key, QJsonValue::Bool, tr(kFlagExpected)).toBool();
    }

    QStringList texts(const QString& key)
    {
        QStringList values;
        const QJsonArray array = required(key, QJsonValue::Array, tr(kTextsExpected)).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isString())
                m_refusals.add(u"%1[%2]"_s.arg(pathOf(key), QString::number(i)), tr(kTextExpected));
            values << array[i].toString();
        }
        return values;
    }
    QStringList optionalTexts(const QString& key) { return has(key) ? texts(key) : QStringList(); }

    /// The enumerator whose key is written; `keyOf` names them, `last` is the last one.
    template <typename Enum>
    Enum choice(const QString& key, QString (*keyOf)(Enum), Enum last)
    {
        const QString written = text(key);
        QStringList choices;
        for (int i = 0; i <= int(last); ++i) {
            choices << keyOf(Enum(i));
            if (choices.constLast() == written)
                return Enum(i);
        }
        choices.removeAll(QString());
        if (!written.isEmpty())
            refuse(key, tr(kNoChoice).arg(support::excerpt(written), support::listed(choices)));
        return {};
    }

    /// The first of them where nothing is written.
    template <typename Enum>
    Enum optionalChoice(const QString& key, QString (*keyOf)(Enum), Enum last)
    {
        return has(key) ? choice(key, keyOf, last) : Enum();
    }

    template <typename Read>
    auto objects(const QString& key, Read read)
    {
        QList<std::invoke_result_t<Read, ObjectReader&>> values;
        const QJsonArray array = required(key, QJsonValue::Array, tr(kListExpected)).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(pathOf(key), QString::number(i));
            if (!array[i].isObject())
                m_refusals.add(path, tr(kObjectExpected));
            ObjectReader reader(array[i].toObject(), path, m_refusals);
            values << read(reader);
            reader.refuseUnknownKeys();
        }
        return values;
    }

    void refuseUnknownKeys()
    {
        for (const QString& key : m_object.keys()) {
            if (!m_asked.contains(key))
                refuse(key, tr(kUnknownKey));
        }
    }

private:
    QString pathOf(const QString& key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    void refuse(const QString& key, const QString& sentence) { m_refusals.add(pathOf(key), sentence); }

    bool has(const QString& key)
    {
        m_asked << key;
        return m_object.contains(key);
    }

    QJsonValue required(const QString& key, QJsonValue::Type type, const QString& expectation)
    {
        if (!has(key))
            refuse(key, tr(kMissingKey));
        else if (m_object.value(key).type() != type)
            refuse(key, expectation);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_path;
    Refusals& m_refusals;
    QStringList m_asked;
};

enum class ReasonRule { None, Required };
QString reasonKey(ReasonRule rule) { return rule == ReasonRule::None ? u"none"_s : u"required"_s; }

State readState(ObjectReader& reader)
{
    return {.key = reader.text(u"key"_s),
            .label = reader.text(u"label"_s),
            .category = reader.choice(u"category"_s, categoryKey, Category::Closed),
            .isFinal = reader.optionalFlag(u"final"_s),
            .waitsOn = reader.choice(u"waitsOn"_s, actorKey, Actor::Secretariat),
            .countsAs = reader.optionalChoice(u"countsAs"_s, countsAsKey, CountsAs::Stopped)};
}

Transition readTransition(ObjectReader& reader)
{
    return {.key = reader.text(u"key"_s),
            .from = reader.texts(u"from"_s),
            .to = reader.text(u"to"_s),
            .label = reader.text(u"label"_s),
            .decidedBy = reader.choice(u"decidedBy"_s, actorKey, Actor::Secretariat),
            .needsReason =
                reader.choice(u"reason"_s, reasonKey, ReasonRule::Required) == ReasonRule::Required,
            .requirements = reader.optionalTexts(u"requirements"_s),
            .advisories = reader.optionalTexts(u"advisory"_s),
            .effects = reader.optionalTexts(u"effects"_s),
            .clauses = reader.texts(u"clauses"_s)};
}

Procedure readProcedure(ObjectReader& reader)
{
    return {.key = reader.text(u"key"_s),
            .version = reader.number(u"version"_s),
            .replaces = reader.optionalNumber(u"replaces"_s),
            .title = reader.text(u"title"_s),
            .subject = reader.text(u"subject"_s),
            .adoptedOn = reader.optionalDate(u"adoptedOn"_s),
            .adoptedBy = reader.text(u"adoptedBy"_s),
            .document = reader.text(u"document"_s),
            .clause = reader.text(u"clause"_s),
            .validFrom = reader.date(u"validFrom"_s),
            .validUntil = reader.optionalDate(u"validUntil"_s),
            .initialState = reader.text(u"initial"_s),
            .states = reader.objects(u"states"_s, readState),
            .transitions = reader.objects(u"transitions"_s, readTransition)};
}

} // namespace

support::Result<Procedure> parse(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return support::fail(support::ErrorCode::BadInput,
                             tr("%1, line %2: this is not JSON.")
                                 .arg(fileName, QString::number(JsonPlaces::lineAt(json, error.offset))),
                             error.errorString());
    Refusals refusals(fileName, json);
    ObjectReader reader(document.object(), {}, refusals);
    const Procedure procedure = readProcedure(reader);
    reader.refuseUnknownKeys();
    // A file of the wrong shape would only add misleading refusals about its contents.
    if (refusals.isEmpty())
        validate(procedure, refusals);
    if (!refusals.isEmpty())
        return support::fail(refusals.error());
    return procedure;
}

} // namespace procedure
