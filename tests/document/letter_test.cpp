#include "core/document/letter.h"
#include "core/support/in_language.h"
#include "tests/harness/test_main.h"

using namespace document;
using namespace Qt::StringLiterals;

class LetterTest : public QObject
{
    Q_OBJECT

    static LetterFacts facts()
    {
        domain::Record head;
        head.head.noun = u"letterhead"_s;
        head.values = {{u"name"_s, u"IGF Secretariat"_s},
                       {u"address"_s, u"Palais des Nations\nGeneva"_s},
                       {u"place"_s, u"Geneva"_s}};
        return {.subject = u"Annual report"_s,
                .body = u"Dear Ann,\n\nPlease tell:\n- one\n- two\nThank you.\n\n"
                        u"With kind regards,\nBo\nIGF Secretariat\n"_s,
                .to = {{u"أحمد"_s, u"ann@example.org"_s}, {u"Zoé"_s, {}}},
                .about = u"Coalition on Jobs"_s,
                .copyTo = {{u"Liaison"_s, u"liaison@example.org"_s}},
                .on = QDate(2022, 2, 5),
                .reference = u"IGF/letter-7"_s,
                .letterhead = head,
                .signedBy = u"Bo"_s};
    }
    static QString text(const Document& letter, size_t block)
    {
        return std::get<Paragraph>(letter.blocks[block]).text.plain();
    }

private Q_SLOTS:
    void everyPartStandsInItsPlace()
    {
        const Document letter = buildLetter(facts());
        QCOMPARE(letter.title, u"Annual report"_s);
        QCOMPARE(letter.distribution, Distribution::Addressee);
        QCOMPARE(letter.blocks.size(), 11U);
        QCOMPARE(text(letter, 0), u"IGF Secretariat\nPalais des Nations\nGeneva"_s);
        QCOMPARE(text(letter, 1), u"Geneva, 5 February 2022\nReference: IGF/letter-7"_s);
        // Names and addresses apart, so that one written from right to left turns nothing around it.
        QCOMPARE(text(letter, 2), u"أحمد\nCoalition on Jobs\nann@example.org"_s);
        QCOMPARE(text(letter, 3), u"Zoé"_s);
        QCOMPARE(std::get<Heading>(letter.blocks[4]).text, u"Annual report"_s);
        QCOMPARE(text(letter, 5), u"Dear Ann,"_s);
        QCOMPARE(text(letter, 6), u"Please tell:"_s);
        QCOMPARE(std::get<List>(letter.blocks[7]).items, (std::vector<Text>{Text(u"one"_s), Text(u"two"_s)}));
        QCOMPARE(text(letter, 8), u"Thank you."_s);
        // Room for a hand; nothing of it is left on the page before.
        QCOMPARE(text(letter, 9), u"With kind regards,\n\n\n\nBo\nIGF Secretariat"_s);
        QVERIFY(std::get<Paragraph>(letter.blocks[9]).isWhole);
        QCOMPARE(text(letter, 10), u"Copies to:\nLiaison"_s);
        QVERIFY(std::get<Paragraph>(letter.blocks[10]).isWhole);
    }

    void whereNobodyIsNamedTheFunctionSignsAndTheRestStays()
    {
        LetterFacts unnamed = facts();
        unnamed.body =
            u"Dear Ann,\n\nThank you.\n\nWith kind regards,\n\nFocal point\nThe house\n\nP. S. One."_s;
        unnamed.signedBy = u"Focal point"_s;
        const Document letter = buildLetter(unnamed);
        QCOMPARE(text(letter, 7), u"With kind regards,\n\n\n\nFocal point\nThe house"_s);
        QCOMPARE(text(letter, 8), u"P. S. One."_s);
    }

    /// A date after a place in Latin letters would be read as a part of it.
    void whatRunsFromLeftToRightTurnsNothingInAnArabicLetter()
    {
        const support::InLanguage spoken(u"ar"_s);
        LetterFacts arabic = facts();
        arabic.subject = u"تقرير «DC-Jobs»"_s;
        const Document letter = buildLetter(arabic);
        QCOMPARE(text(letter, 1).section(u'\n', 0, 0), u"\u2068Geneva\u2069، 5 شباط/فبراير 2022"_s);
        QCOMPARE(std::get<Heading>(letter.blocks[4]).text, u"تقرير «\u2068DC-Jobs\u2069»"_s);
    }

    void nothingOfTheRegisterGoesOut()
    {
        const Document letter = buildLetter(facts());
        QVERIFY(letter.registerName.isEmpty());
        QVERIFY(letter.headHash.isEmpty());
    }

    void withoutALetterheadTheSecretariatIsNamed()
    {
        LetterFacts plain = facts();
        plain.letterhead.reset();
        plain.reference.clear();
        const Document letter = buildLetter(plain);
        QCOMPARE(text(letter, 0), u"IGF Secretariat"_s);
        QCOMPARE(text(letter, 1), u"5 February 2022"_s);
    }
};

DESK_TEST(LetterTest)
#include "letter_test.moc"
