#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

using namespace procedure;
using namespace Qt::StringLiterals;
using fixtures::found;

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommentPeriodHasBothItsDaysInOrder()
    {
        Facts facts = fixtures::about("output");
        const QDate today(2021, 9, 1);
        facts.fields = {{u"comments-from"_s, QDate(2021, 9, 10)}};
        QCOMPARE(found("comment-period-set", facts, today).sentence,
                 u"The comment period needs its first and its last day."_s);
        facts.fields.insert(u"comments-until"_s, QDate(2021, 9, 9));
        QCOMPARE(found("comment-period-set", facts, today).sentence,
                 u"The comment period ends on 9 September 2021, before it begins."_s);
        facts.fields.insert(u"comments-until"_s, QDate(2021, 9, 10));
        QCOMPARE(found("comment-period-set", facts, today).outcome, Outcome::Met);
    }

    void theCommentPeriodIsOverTheDayAfterItsLast()
    {
        Facts facts = fixtures::about("output");
        QCOMPARE(found("comment-period-over", facts, QDate(2021, 9, 1)).outcome, Outcome::NotApplicable);
        facts.fields = {{u"comments-until"_s, QDate(2021, 9, 30)}};
        QCOMPARE(found("comment-period-over", facts, QDate(2021, 9, 30)).outcome, Outcome::NotMet);
        QCOMPARE(found("comment-period-over", facts, QDate(2021, 10, 1)).outcome, Outcome::Met);
    }

    void aPublishedOutputHasADayAndAPlace()
    {
        Facts facts = fixtures::about("output");
        const QDate today(2021, 12, 1);
        facts.fields = {{u"link"_s, u"https://example.org/paper"_s}};
        QCOMPARE(found("output-published-somewhere", facts, today).outcome, Outcome::NotMet);
        facts.fields.insert(u"published-on"_s, QDate(2021, 11, 30));
        QCOMPARE(found("output-published-somewhere", facts, today).evidence, u"https://example.org/paper"_s);
        facts.fields.remove(u"link"_s);
        QCOMPARE(found("output-published-somewhere", facts, today).outcome, Outcome::NotMet);
        facts.attachments = 1;
        QCOMPARE(found("output-published-somewhere", facts, today).outcome, Outcome::Met);
    }

    void dissentIsAdviceForOutputsToo()
    {
        Facts facts = fixtures::about("output");
        facts.state = u"revised"_s;
        facts.fields = {{u"published-on"_s, QDate(2021, 11, 30)},
                        {u"link"_s, u"https://example.org/paper"_s}};
        const auto step =
            checkStep(fixtures::compiledIn(u"output"_s), u"publish"_s, facts, {}, QDate(2021, 12, 1));
        QVERIFY(step);
        QCOMPARE(step->verdict.advice().constFirst().clause, u"DC-9"_s);
        facts.fields.insert(u"reflects-dissent"_s, true);
        QCOMPARE(found("output-reflects-dissent", facts, QDate(2021, 12, 1)).outcome, Outcome::Met);
        facts.fields.insert(u"reflects-dissent"_s, false);
        QCOMPARE(found("output-reflects-dissent", facts, QDate(2021, 12, 1)).outcome, Outcome::NotMet);
    }
};

DESK_TEST(OutputTest)
#include "output_test.moc"
