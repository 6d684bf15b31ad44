#include "core/domain/mag_meeting_ordinal.h"
#include "tests/harness/test_main.h"

using namespace Qt::StringLiterals;

/// BPF-6: proposals come before the first MAG meeting of the cycle, which its title may name.
class MagMeetingOrdinalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadFromTheTitle_data()
    {
        QTest::addColumn<int>("ordinal");
        const std::pair<const char16_t*, int> titles[] = {
            {u"First MAG meeting", 1},
            {u"The MAG’s FIRST meeting", 1},
            {u"First open consultations and MAG meeting, online", 1},
            {u"First face-to-face (open) consultations and MAG meeting", 1},
            {u"1st virtual MAG meeting", 1},
            {u"IGF 2022 First MAG Meeting", 1},
            {u"MAG Meeting I", 1},
            {u"MAG meeting #1", 1},
            {u"2022 MAG Meeting 1", 1},
            {u"MAG meeting no. 2", 2},
            {u"2nd MAG meeting", 2},
            {u"Second open consultations and MAG meeting, Geneva", 2},
            {u"MAG Meeting IV (virtual)", 4},
            {u"Sixth MAG meeting", 6},
            {u"Première réunion du MAG", 1},
            {u"Segunda reunión del MAG", 2},
            {u"الاجتماع الأول للفريق", 1},
            {u"MAG meeting", 0},
            {u"MAG meeting 1 March 2022", 0},
            {u"MAG virtual meeting", 0},
            {u"Call after the first MAG meeting", 0},
            {u"Call before the second MAG meeting", 0},
            {u"MAG call on the first draft programme", 0},
            {u"Twenty-first MAG meeting", 0},
            {u"61st MAG meeting", 0},
            {u"", 0},
        };
        for (const auto& [title, ordinal] : titles)
            QTest::newRow(qPrintable(QString::fromUtf16(title) + u" ("_s + QString::number(ordinal) + u')'))
                << ordinal;
    }
    void isReadFromTheTitle()
    {
        QFETCH(int, ordinal);
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(domain::magMeetingOrdinal(row.left(row.lastIndexOf(u'(')).trimmed()), ordinal);
    }
};

DESK_TEST(MagMeetingOrdinalTest)
#include "mag_meeting_ordinal_test.moc"
