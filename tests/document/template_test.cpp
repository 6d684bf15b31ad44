#include "core/document/template.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QFile>

using namespace document;
using namespace Qt::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsSubjectAndBody()
    {
        const auto merged =
            mergeTemplate(u"Subject: Report of {{name}}\n\nDear {{ contact }},\n{{name}} owes it.\n"_s,
                          {{u"name"_s, u"DCAD"_s}, {u"contact"_s, u"Ann"_s}});
        QVERIFY(merged);
        QCOMPARE(merged->subject, u"Report of DCAD"_s);
        QCOMPARE(merged->body, u"Dear Ann,\nDCAD owes it.\n"_s);
    }

    void namesEveryFieldThatIsUnknownOrEmpty()
    {
        const auto merged =
            mergeTemplate(u"Subject: {{name}}\n\n{{contct}} {{contact}} {{year}}"_s,
                          {{u"name"_s, u"DCAD"_s}, {u"contact"_s, u" "_s}, {u"year"_s, u"2021"_s}});
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, support::ErrorCode::BadInput);
        QCOMPARE(merged.error().reasons,
                 (QStringList{u"contct: there is no such field."_s, u"contact: nothing is on record."_s}));
    }

    void bracesInAValueAreText()
    {
        const auto merged =
            mergeTemplate(u"Subject: s\n\n{{a}}{{b}}"_s, {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"x"_s}});
        QVERIFY(merged);
        QCOMPARE(merged->body, u"{{b}}x\n"_s);
    }

    void lineBreaksInAValueDoNotEnterTheSubject()
    {
        const auto merged = mergeTemplate(u"Subject: {{a}}\r\n\r\nx"_s, {{u"a"_s, u"one\nBcc: two"_s}});
        QVERIFY(merged);
        QCOMPARE(merged->subject, u"one Bcc: two"_s);
    }

    void refusesATemplateWithoutSubject()
    {
        QVERIFY(!mergeTemplate(u"Dear all"_s, {}));
        QVERIFY(!mergeTemplate(u"Subject: only"_s, {}));
    }

    void everyTemplateOfTheProgramHasASubjectThatIsCivil()
    {
        const QStringList files = QDir(u":/templates"_s).entryList();
        QCOMPARE(files,
                 (QStringList{u"expectations.txt"_s, u"inquiry.txt"_s, u"notice.txt"_s, u"recognition.txt"_s,
                              u"refusal.txt"_s, u"reminder.txt"_s, u"second-reminder.txt"_s}));
        for (const QString& name : files) {
            QFile file(u":/templates/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            MergeValues values;
            for (const QString& field : mergeFieldsOf(text))
                values.insert(field, u"value"_s);
            const auto merged = mergeTemplate(text, values);
            QVERIFY2(merged, qPrintable(name));
            QVERIFY2(!merged->subject.contains(u"missing"_s, Qt::CaseInsensitive), qPrintable(name));
            QVERIFY2(!merged->body.contains(u"{{"_s), qPrintable(name));
        }
    }
};

DESK_TEST(TemplateTest)
#include "template_test.moc"
