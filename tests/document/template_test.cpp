#include "core/document/template.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace Qt::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile()
    {
        const auto text =
            parseTemplate(u"Subject: Report of {{name}}\r\n\r\nDear {{ contact }},\r\nsoon.\r\n"_s);
        QVERIFY(text);
        QCOMPARE(text->subject, u"Report of {{name}}"_s);
        QCOMPARE(text->body, u"Dear {{ contact }},\nsoon.\n"_s);
        QVERIFY(!parseTemplate(u"Dear all"_s));
        QVERIFY(!parseTemplate(u"Subject: only"_s));
    }

    void fillsSubjectAndBody()
    {
        const LetterText merged =
            mergeWhatIsKnown({u"Report of {{name}}"_s, u"Dear {{ contact }},\n{{name}} owes it.\n"_s},
                             {{u"name"_s, u"DCAD"_s}, {u"contact"_s, u"Ann"_s}});
        QCOMPARE(merged.subject, u"Report of DCAD"_s);
        QCOMPARE(merged.body, u"Dear Ann,\nDCAD owes it.\n"_s);
    }

    void namesEveryFieldThatIsUnknownOrEmpty()
    {
        const LetterText text{u"{{name}}"_s, u"{{contct}} {{contact}} {{year}}"_s};
        const MergeValues values{{u"name"_s, u"DCAD"_s}, {u"contact"_s, u" "_s}, {u"year"_s, u"2021"_s}};
        QCOMPARE(mergeProblems(text, values),
                 (std::vector<MergeProblem>{{u"contct"_s, true}, {u"contact"_s, false}}));
    }

    void aPreviewLeavesWhatItDoesNotKnow()
    {
        const LetterText shown = mergeWhatIsKnown({u"{{name}}, {{year}}"_s, u"{{typo}}"_s},
                                                  {{u"name"_s, u"DCAD"_s}, {u"year"_s, {}}});
        QCOMPARE(shown.subject, u"DCAD, {{year}}"_s);
        QCOMPARE(shown.body, u"{{typo}}\n"_s);
    }

    void bracesInAValueAreText()
    {
        const LetterText merged =
            mergeWhatIsKnown({u"s"_s, u"{{a}}{{b}}"_s}, {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"x"_s}});
        QCOMPARE(merged.body, u"{{b}}x\n"_s);
    }

    void lineBreaksInAValueDoNotEnterTheSubject()
    {
        const LetterText merged = mergeWhatIsKnown({u"{{a}}"_s, u"x"_s}, {{u"a"_s, u"one\nBcc: two"_s}});
        QCOMPARE(merged.subject, u"one Bcc: two"_s);
    }
};

DESK_TEST(TemplateTest)
#include "template_test.moc"
