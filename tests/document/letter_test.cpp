#include "core/document/letter.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace Qt::StringLiterals;

class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAndListsKeepTheirShape()
    {
        const Document letter = buildLetter(
            {.subject = u"Annual report"_s,
             .body = u"Dear Ann,\n\nPlease tell:\n- one\n- two\nThank you.\n\nWith kind regards,\nBo\n"_s,
             .to = u"Ann <ann@example.org>"_s,
             .on = QDate(2022, 2, 5),
             .snapshot = QDateTime(QDate(2022, 2, 5), QTime(9, 0), Qt::UTC),
             .registerName = u"igf.register"_s,
             .headHash = u"ab12"_s});
        QCOMPARE(letter.title, u"Annual report"_s);
        QCOMPARE(letter.distribution, Distribution::Addressee);
        QCOMPARE(letter.blocks.size(), 7U);
        QCOMPARE(std::get<Heading>(letter.blocks[0]).text, u"Annual report"_s);
        QCOMPARE(std::get<KeyValues>(letter.blocks[1]).rows[0].value.plain(), u"Ann <ann@example.org>"_s);
        QCOMPARE(std::get<KeyValues>(letter.blocks[1]).rows[2].value.plain(), u"5 February 2022"_s);
        QCOMPARE(std::get<Paragraph>(letter.blocks[2]).text.plain(), u"Dear Ann,"_s);
        QCOMPARE(std::get<Paragraph>(letter.blocks[3]).text.plain(), u"Please tell:"_s);
        QCOMPARE(std::get<List>(letter.blocks[4]).items, (std::vector<Text>{Text(u"one"_s), Text(u"two"_s)}));
        QCOMPARE(std::get<Paragraph>(letter.blocks[5]).text.plain(), u"Thank you."_s);
        QCOMPARE(std::get<Paragraph>(letter.blocks[6]).text.plain(), u"With kind regards,\nBo"_s);
    }
};

DESK_TEST(LetterTest)
#include "letter_test.moc"
