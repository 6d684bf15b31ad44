#include "core/exchange/import_plan.h"
#include "core/office/calendar/calendar.h"
#include "core/office/calendar/rules.h"
#include "core/office/desk/journal_words.h"
#include "core/office/transfer/importing.h"
#include "tests/features/desk.h"
#include "tests/harness/test_main.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

/// The program in Arabic while it lives.
class InArabic
{
public:
    InArabic()
    {
        if (!m_words.load(u":/i18n/desk_ar.qm"_s))
            qFatal("no Arabic");
        QCoreApplication::installTranslator(&m_words);
    }
    ~InArabic() { QCoreApplication::removeTranslator(&m_words); }

private:
    QTranslator m_words;
};

QStringList sentences(features::Desk& desk)
{
    QStringList told;
    for (const office::HistoryLine& line : *office::history(*desk.office))
        told << line.summary;
    return told;
}

} // namespace

class JournalWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHistoryWrittenInOneLanguageIsToldInTheOther()
    {
        features::Desk english;
        live(english);
        const QStringList inEnglish = sentences(english);
        features::Desk arabic;
        QStringList inArabic;
        {
            const InArabic words;
            live(arabic);
            inArabic = sentences(arabic);
            QCOMPARE(sentences(english), inArabic);
        }
        QCOMPARE(sentences(arabic), inEnglish);
        QVERIFY(inEnglish != inArabic);
    }

    void undoSaysItInTheLanguageOfTheWindow()
    {
        features::Desk desk;
        desk.add("task", {{u"title"_s, u"Call: %1 & Co"_s}});
        QVERIFY(office::undo(*desk.office));
        QCOMPARE(sentences(desk).first(), u"Undone: Add Task: Call: %1 & Co"_s);
        const InArabic words;
        QCOMPARE(office::undoState(*desk.office)->redo, u"إضافة مهمة: Call: %1 & Co"_s);
        QVERIFY2(sentences(desk).first().endsWith(u"إضافة مهمة: Call: %1 & Co"_s) &&
                     !sentences(desk).first().contains(u"Undone"_s),
                 qPrintable(sentences(desk).first()));
    }

    void aReasonThatTheProgramGaveIsToldInTheLanguageOfTheWindow()
    {
        const QByteArray list = "name,state,as-of,notes\nDC on Maps,inactive,2021-10-01,Asleep\n"
                                "DC on Trees,inactive,2021-10-01,\n";
        const auto reasons = [&list](features::Desk& desk, bool isImported) {
            if (isImported)
                if (const auto plan =
                        exchange::planImport(*exchange::importKind(u"dynamic-coalition"_s), list))
                    (void)office::importPlan(*desk.office, *plan, false);
            QStringList told;
            for (const domain::Record& record : *office::recordsOf(*desk.office, u"dynamic-coalition"_s))
                told << office::pastSteps(*desk.office, record.head.id)->front().step.reason;
            return told;
        };
        features::Desk desk;
        QStringList inArabic;
        {
            const InArabic words;
            inArabic = reasons(desk, true);
        }
        const QStringList inEnglish = reasons(desk, false);
        QCOMPARE(inEnglish,
                 (QStringList{u"Imported from a list. Its notes: Asleep"_s, u"Imported from a list."_s}));
        const InArabic words;
        QCOMPARE(reasons(desk, false), inArabic);
        QVERIFY(inArabic != inEnglish);
    }

    void whatIsNotKnownStaysAsItWas()
    {
        const InArabic words;
        QCOMPARE(office::inPresentLanguage(u"of-a-later-version"_s, u"Do something"_s), u"Do something"_s);
        QCOMPARE(office::inPresentLanguage(u"add"_s, u"Something else"_s), u"Something else"_s);
    }

private:
    static void live(features::Desk& desk)
    {
        const RecordId application = desk.completeApplication();
        desk.step(application, "recognise");
        const RecordId coalition = desk.oldCoalition();
        const RecordId report = desk.report(coalition, 2021);
        desk.set(coalition, {{u"focus"_s, u"Old: things"_s}, {u"website"_s, u"https://example.org"_s}});
        desk.set(report, {{u"events"_s, u"Two"_s}});
        desk.judge(coalition, "open-list", true);
        // Its label holds the mark that parts it from the title.
        desk.judge(desk.add("nri-statement", {{u"name"_s, u"Valley IGF"_s}, {u"kind"_s, u"national"_s}}),
                   "transparent", true);
        QVERIFY(office::moveDeadline(*desk.office, report, QDate(2022, 3, 1), u"asked"_s));
        const RecordId cycle = office::cycleOf(*desk.office, 2021)->head.id;
        QVERIFY(office::setParameter(*desk.office, 2021, u"draft-output-weeks"_s, u"7"_s));
        QVERIFY(office::moveDay(*desk.office, cycle, {QDate(2021, 12, 7)}, u"asked"_s));
        QVERIFY(office::removeRecord(*desk.office, report));
        QVERIFY(office::undo(*desk.office));
    }
};

DESK_TEST(JournalWordsTest)
#include "journal_words_test.moc"
