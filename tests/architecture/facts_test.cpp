#include "core/domain/noun.h"
#include "tests/architecture/sources.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;
using architecture::SourceFile;
using architecture::sources;
using domain::Field;
using domain::FieldType;
using domain::Noun;

namespace {

struct ListedFact
{
    QString place; ///< its namespace
    QString name;
    QString type; ///< "Date"
    QString noun; ///< empty: shared
    QString key;
};

/// As they stand in facts.h, so that there is no second list of them.
QList<ListedFact> listedFacts()
{
    static const QRegularExpression s_line(
        u"namespace (\\w+) \\{|constexpr (\\w+)Fact (\\w+)\\{(?:nullptr|\"([a-z-]+)\"),\\s*\"([a-z-]+)\"\\};"_s);
    QList<ListedFact> facts;
    QString place;
    for (const SourceFile& file : sources({u"core/domain"_s})) {
        if (file.path != u"core/domain/facts.h"_s)
            continue;
        for (auto line = s_line.globalMatch(file.text); line.hasNext();) {
            const auto found = line.next();
            if (found.hasCaptured(1))
                place = found.captured(1);
            else
                facts << ListedFact{place, found.captured(3), found.captured(2), found.captured(4),
                                    found.captured(5)};
        }
    }
    return facts;
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Line:
        return u"Line"_s;
    case FieldType::Note:
        return u"Note"_s;
    case FieldType::Date:
        return u"Date"_s;
    case FieldType::Year:
        return u"Year"_s;
    case FieldType::Count:
        return u"Count"_s;
    case FieldType::YesNo:
        return u"YesNo"_s;
    case FieldType::Choice:
        return u"Choice"_s;
    case FieldType::Choices:
        return u"Choices"_s;
    case FieldType::Offset:
        return u"Offset"_s;
    case FieldType::Record:
        return u"Record"_s;
    case FieldType::Url:
        return u"Url"_s;
    case FieldType::Email:
        return u"Email"_s;
    }
    Q_UNREACHABLE();
}

/// "moved-because" as "movedBecause".
QString asName(const QString& key)
{
    QString name;
    for (const QChar c : key)
        name += name.endsWith(u'-') ? c.toUpper() : c;
    return name.remove(u'-');
}

} // namespace

/// Holds what code reads by name to the tables of fields.
class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsCalledAfterItsNounAndItsKey()
    {
        const QList<ListedFact> facts = listedFacts();
        QVERIFY(facts.size() > 100);
        for (const ListedFact& fact : facts) {
            QCOMPARE(fact.name, asName(fact.key));
            QCOMPARE(fact.place, fact.noun.isEmpty() ? u"shared"_s : QString(fact.noun).replace(u'-', u'_'));
        }
    }

    void theTableOfItsNounIsMadeOfEveryFact()
    {
        for (const ListedFact& fact : listedFacts()) {
            if (fact.noun.isEmpty())
                continue;
            const QByteArray where = (fact.noun + u' ' + fact.key).toUtf8();
            const Noun* noun = domain::noun(fact.noun);
            QVERIFY2(noun, where.constData());
            const Field* field = noun->field(fact.key);
            QVERIFY2(field, where.constData());
            QCOMPARE(typeName(field->type), fact.type);
            QVERIFY2(field->key.noun, where.constData()); // not a word that is written a second time
        }
    }

    void aFieldIsMadeOfAFactOfItsOwnNoun()
    {
        for (const Noun& noun : domain::nouns())
            for (const Field& field : noun.fields)
                QVERIFY2(!field.key.noun || noun.keyText() == QLatin1StringView(field.key.noun), noun.key);
    }

    void aSharedFactHasOneTypeInSeveralNouns()
    {
        for (const ListedFact& fact : listedFacts()) {
            if (!fact.noun.isEmpty())
                continue;
            int nouns = 0;
            for (const Noun& noun : domain::nouns()) {
                if (const Field* field = noun.field(fact.key)) {
                    QCOMPARE(typeName(field->type), fact.type);
                    ++nouns;
                }
            }
            QVERIFY2(nouns > 1, qPrintable(fact.key));
        }
    }

    void noRoomReadsAFieldByAWord()
    {
        static const QRegularExpression s_read(u"alues(\\.|->)(value|contains)\\(u\""_s);
        for (const SourceFile& file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            const auto found = s_read.match(file.text);
            QVERIFY2(!found.hasMatch(), qPrintable(file.path + u": "_s + found.captured(0)));
        }
    }
};

DESK_TEST(FactsTest)
#include "facts_test.moc"
