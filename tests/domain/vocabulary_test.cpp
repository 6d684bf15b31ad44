#include "core/domain/vocabulary.h"

#include "tests/harness/test_main.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using domain::Vocabulary;

namespace {

const Vocabulary* const kAll[] = {
    &domain::kStakeholderGroups,    &domain::kRegionalGroups,    &domain::kRoles,
    &domain::kGovernance,           &domain::kResources,         &domain::kOutputKinds,
    &domain::kActivityKinds,        &domain::kSessionKinds,      &domain::kReceivedHow,
    &domain::kProofKinds,           &domain::kLetterKinds,       &domain::kLinkKinds,
    &domain::kVisibilities,         &domain::kMembershipBases,   &domain::kSupportKinds,
    &domain::kRecommendationStates, &domain::kOrganisationKinds, &domain::kSinceIs,
};

QStringList keys(const Vocabulary& vocabulary)
{
    QStringList keys;
    for (const domain::Term& term : vocabulary.terms)
        keys << QString::fromLatin1(term.key);
    return keys;
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreKebabCaseAndNeverTwice()
    {
        static const QRegularExpression s_kebab(u"^[a-z]+(-[a-z]+)*$"_s);
        QSet<QString> vocabularies;
        for (const Vocabulary* vocabulary : kAll) {
            const QString name = QString::fromLatin1(vocabulary->key);
            QVERIFY2(!vocabularies.contains(name), vocabulary->key);
            vocabularies.insert(name);
            const QStringList all = keys(*vocabulary);
            QVERIFY2(all.size() > 1, vocabulary->key);
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
            for (const QString& key : all)
                QVERIFY2(s_kebab.match(key).hasMatch(), qPrintable(key));
        }
    }

    void everyTermIsFoundByItsKeyAndByItsLabel()
    {
        for (const Vocabulary* vocabulary : kAll) {
            for (const domain::Term& term : vocabulary->terms) {
                const QString key = QString::fromLatin1(term.key);
                QCOMPARE(vocabulary->keyFor(key), key);
                QCOMPARE(vocabulary->keyFor(vocabulary->label(key)), key);
            }
        }
    }

    void theOrderIsThatOfTheSources()
    {
        QCOMPARE(keys(domain::kStakeholderGroups),
                 (QStringList{u"civil-society"_s, u"governments"_s, u"intergovernmental-organisations"_s,
                              u"private-sector"_s, u"technical-community"_s}));
        QCOMPARE(keys(domain::kRegionalGroups), (QStringList{u"african"_s, u"asia-pacific"_s,
                                                             u"eastern-european"_s, u"grulac"_s, u"weog"_s}));
        QCOMPARE(keys(domain::kGovernance),
                 (QStringList{u"coordinators"_s, u"chairs"_s, u"steering-committee"_s, u"flat"_s}));
        QCOMPARE(keys(domain::kOutputKinds),
                 (QStringList{u"paper"_s, u"policy-guide"_s, u"recommendations"_s, u"good-practices"_s,
                              u"statement"_s, u"toolkit"_s, u"model-framework"_s, u"session-report"_s,
                              u"substantive-paper"_s, u"other"_s}));
        QCOMPARE(keys(domain::kVisibilities), (QStringList{u"internal"_s, u"mag"_s, u"public"_s}));
    }

    void peopleMayWriteATermTheirWay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("key") << u"private-sector"_s;
        QTest::newRow("label") << u"Private sector"_s;
        QTest::newRow("capitals") << u"PRIVATE SECTOR"_s;
        QTest::newRow("underscore") << u"private_sector"_s;
        QTest::newRow("spaces") << u"  private   sector "_s;
    }
    void peopleMayWriteATermTheirWay()
    {
        QFETCH(QString, written);
        QCOMPARE(domain::kStakeholderGroups.keyFor(written), u"private-sector"_s);
    }

    void aWordThatIsNotInTheListHasNoKey()
    {
        QCOMPARE(domain::kStakeholderGroups.keyFor(u"private"_s), std::nullopt);
        QCOMPARE(domain::kStakeholderGroups.keyFor(QString()), std::nullopt);
        QVERIFY(!domain::kStakeholderGroups.has(u"Private sector"_s));
        QVERIFY(domain::kStakeholderGroups.has(u"private-sector"_s));
    }

    void aNewerProgramsWordIsShownAsItIs()
    {
        QCOMPARE(domain::kStakeholderGroups.label(u"media"_s), u"media"_s);
        QCOMPARE(domain::kStakeholderGroups.label(u"governments"_s), u"Governments"_s);
    }
};

DESK_TEST(VocabularyTest)
#include "vocabulary_test.moc"
