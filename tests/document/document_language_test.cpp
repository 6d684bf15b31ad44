#include "core/document/booklet.h"
#include "core/document/decision_statement.h"
#include "core/document/hand_over.h"
#include "core/document/status_report.h"
#include "tests/document/status_facts.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;

class DocumentLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void whatTheProgramWritesReadsInItsDirection_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("none") << QLocale::c() << u"en"_s << false;
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"en"_s << false;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic) << u"ar"_s << true;
    }

    void whatTheProgramWritesReadsInItsDirection()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, language);
        QFETCH(bool, isRightToLeft);
        QLocale::setDefault(locale);
        using namespace document;
        for (const Document& each :
             {buildStatusReport(harness::smallOrder(Distribution::Public), harness::smallCycle()),
              buildBooklet({.year = 2021}), buildDecisionStatement(DecisionFacts()),
              buildHandOver(HandOverFacts())}) {
            QCOMPARE(each.language, language);
            QCOMPARE(each.isRightToLeft(), isRightToLeft);
        }
    }
};

DESK_TEST(DocumentLanguageTest)
#include "document_language_test.moc"
