#include "core/domain/noun.h"

#include "tests/harness/test_main.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::Noun;

namespace {

QString text(const char* key) { return QString::fromLatin1(key); }

bool isField(const Noun& noun, const char* key, FieldType type)
{
    const Field* field = noun.field(text(key));
    return field && field->type == type;
}

} // namespace

class NounTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndPrefixesTellNounsApart()
    {
        QSet<QString> keys;
        QSet<QString> prefixes;
        for (const Noun& noun : domain::nouns()) {
            keys.insert(noun.keyText());
            prefixes.insert(text(noun.idPrefix));
            QCOMPARE(domain::noun(noun.keyText()), &noun);
        }
        QCOMPARE(size_t(keys.size()), domain::nouns().size());
        QCOMPARE(size_t(prefixes.size()), domain::nouns().size());
        QCOMPARE(domain::noun(u"dragon"_s), nullptr);
    }

    void theNounsOfAWorkstreamAreThere()
    {
        for (const char* key :
             {"cycle", "dynamic-coalition", "dc-application", "representative", "clarification",
              "annual-report", "proof", "activity", "session-request", "output", "person", "organisation",
              "role", "letter", "task", "milestone", "link", "decision"})
            QVERIFY2(domain::noun(text(key)), key);
    }

    void keysOfFieldsAndElementsAreKebabCaseAndNeverTwice()
    {
        static const QRegularExpression s_kebab(u"^[a-z]+(-[a-z]+)*$"_s);
        for (const Noun& noun : domain::nouns()) {
            QSet<QString> keys; // written in one list on the command line, so shared by both
            for (const Field& field : noun.fields) {
                QVERIFY2(s_kebab.match(field.keyText()).hasMatch(), field.key);
                QVERIFY2(!keys.contains(field.keyText()), field.key);
                keys.insert(field.keyText());
            }
            for (const domain::ElementKind& element : noun.elements) {
                QVERIFY2(s_kebab.match(element.keyText()).hasMatch(), element.key);
                QVERIFY2(!keys.contains(element.keyText()), element.key);
                keys.insert(element.keyText());
            }
        }
    }

    void choicesAndReferencesPointSomewhere()
    {
        for (const Noun& noun : domain::nouns()) {
            for (const Field& field : noun.fields) {
                const bool chooses = field.type == FieldType::Choice || field.type == FieldType::Choices;
                QVERIFY2(chooses == (field.choices != nullptr), field.key);
                if (field.refersTo) {
                    QVERIFY2(field.type == FieldType::Record, field.key);
                    QVERIFY2(domain::noun(text(field.refersTo)), field.refersTo);
                }
            }
            for (const char* owner : noun.belongsTo)
                QVERIFY2(domain::noun(text(owner)), owner);
            if (noun.leadsTo)
                QVERIFY2(domain::noun(text(noun.leadsTo))->isWorkstream, noun.key);
        }
    }

    void titlesAndDeadlinesAreFieldsOfTheirNoun()
    {
        for (const Noun& noun : domain::nouns()) {
            const Field* title = noun.field(text(noun.titleField));
            QVERIFY2(title && title->isRequired, noun.key);
            QVERIFY2(!noun.dueField || isField(noun, noun.dueField, FieldType::Date), noun.key);
            QVERIFY2(!noun.metField || (noun.dueField && isField(noun, noun.metField, FieldType::Date)),
                     noun.key);
        }
    }

    void clausesLookLikeClauses()
    {
        static const QRegularExpression s_clause(
            u"^((MO-)?(DC|BPF|PN|NRI)|B\\d\\d)-\\d+( (MO-)?(DC|BPF|PN|NRI|B16)-\\d+)*$"_s);
        for (const Noun& noun : domain::nouns()) {
            for (const Field& field : noun.fields)
                if (field.clause)
                    QVERIFY2(s_clause.match(text(field.clause)).hasMatch(), field.clause);
            for (const domain::ElementKind& element : noun.elements)
                QVERIFY2(s_clause.match(text(element.clause)).hasMatch(), element.clause);
        }
    }

    // What identifies a person goes when the person is erased.
    void namesAddressesAndTelephonesOfPeopleArePersonal()
    {
        const Noun& person = *domain::noun(u"person"_s);
        for (const char* key : {"name", "affiliation", "email", "phone", "note"})
            QVERIFY2(person.field(text(key))->isPersonal, key);
    }
};

DESK_TEST(NounTest)
#include "noun_test.moc"
