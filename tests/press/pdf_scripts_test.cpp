#include "core/press/pdf_fonts.h"
#include "core/press/press.h"
#include "core/press/typesetter.h"
#include "tests/harness/test_main.h"
#include "tests/press/pango_page.h"
#include "tests/press/pdf_checker.h"
#include "tests/press/pdf_tools.h"

using namespace Qt::StringLiterals;
using namespace document;

class PdfScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addRow("latin") << u"office efficient fjord naïve Ångström Việt Çelebi żółw"_s;
        QTest::addRow("combining marks") << u"e\u0301te\u0301 o\u0323\u0302 q\u0307\u0323"_s;
        QTest::addRow("cyrillic") << u"Форум по вопросам управления Интернетом"_s;
        QTest::addRow("greek") << u"Διακυβέρνηση του Διαδικτύου"_s;
        QTest::addRow("armenian") << u"Ինտերնետի կառավարման ֆորում"_s;
        QTest::addRow("georgian") << u"ინტერნეტის მართვის ფორუმი"_s;
        QTest::addRow("arabic") << u"منتدى إدارة الإنترنت"_s;
        QTest::addRow("arabic ligatures") << u"السلام لا للأمم الآن"_s;
        QTest::addRow("arabic with vowels") << u"مُنْتَدَى حَوْكَمَةِ الإِنْتَرْنِتّ اللّٰه"_s;
        QTest::addRow("persian")
            << u"انجمن راهبری اینترنت می\u200Cخواهم پژوهش‌گر"_s;
        QTest::addRow("urdu") << u"انٹرنیٹ گورننس فورم ہے"_s;
        QTest::addRow("hebrew") << u"פורום ממשל האינטרנט"_s;
        QTest::addRow("hebrew with points") << u"בְּרֵאשִׁית בָּרָא שָׁלוֹם"_s;
        QTest::addRow("syriac") << u"ܫܠܡܐ ܥܠܡܐ"_s;
        QTest::addRow("thaana") << u"ދިވެހި ބަސް"_s;
        QTest::addRow("hindi") << u"इंटरनेट गवर्नेंस फ़ोरम की गतिशील गठबंधन हिन्दी क्षेत्र"_s;
        QTest::addRow("nepali") << u"नेपाली इन्टरनेट शासन मञ्च राष्ट्रिय"_s;
        QTest::addRow("bengali") << u"ইন্টারনেট গভর্নেন্স ফোরাম বাংলাদেশ কি কো"_s;
        QTest::addRow("punjabi") << u"ਇੰਟਰਨੈੱਟ ਪ੍ਰਸ਼ਾਸਨ ਮੰਚ ਪੰਜਾਬੀ"_s;
        QTest::addRow("gujarati") << u"ઇન્ટરનેટ ગવર્નન્સ ફોરમ ગુજરાતી"_s;
        QTest::addRow("oriya") << u"ଇଣ୍ଟରନେଟ ଶାସନ ମଞ୍ଚ ଓଡ଼ିଆ"_s;
        QTest::addRow("tamil") << u"இணைய ஆளுகை மன்றம் தமிழ் கொள்கை"_s;
        QTest::addRow("telugu") << u"ఇంటర్నెట్ పాలన వేదిక తెలుగు"_s;
        QTest::addRow("kannada") << u"ಇಂಟರ್ನೆಟ್ ಆಡಳಿತ ವೇದಿಕೆ ಕನ್ನಡ"_s;
        QTest::addRow("malayalam") << u"ഇന്റർനെറ്റ് ഭരണ വേദി മലയാളം കൊച്ചി"_s;
        QTest::addRow("sinhala")
            << u"අන්තර්ජාල පාලන සංසදය ශ්‍රී ලංකා"_s;
        QTest::addRow("thai") << u"การกำกับดูแลอินเทอร์เน็ต น้ำใจ"_s;
        QTest::addRow("lao") << u"ອິນເຕີເນັດ ປະເທດລາວ ນ້ຳ"_s;
        QTest::addRow("tibetan") << u"བོད་སྐད་ དྲ་བ་ རྒྱལ་ཁབ"_s;
        QTest::addRow("burmese") << u"မြန်မာနိုင်ငံ အင်တာနက် ကြောင့်"_s;
        QTest::addRow("khmer") << u"អ៊ីនធឺណិត កម្ពុជា ស្រុកខ្មែរ"_s;
        QTest::addRow("javanese") << u"ꦗꦮ ꦏꦺꦴ ꦱꦶꦤꦶꦏꦶ"_s;
        QTest::addRow("balinese") << u"ᬩᬮᬶ ᬓᭀ"_s;
        QTest::addRow("amharic") << u"የኢንተርኔት አስተዳደር መድረክ"_s;
        QTest::addRow("tifinagh") << u"ⵜⴰⵎⴰⵣⵉⵖⵜ"_s;
        QTest::addRow("nko") << u"ߒߞߏ ߞߊ߲"_s;
        QTest::addRow("adlam") << u"𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪"_s;
        QTest::addRow("old turkic") << u"𐱅𐰇𐰼𐰰"_s;
        QTest::addRow("vai") << u"ꕙꔤ"_s;
        QTest::addRow("cherokee") << u"ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"_s;
        QTest::addRow("inuktitut") << u"ᐃᓄᒃᑎᑐᑦ"_s;
        QTest::addRow("mongolian") << u"ᠮᠣᠩᠭᠣᠯ"_s;
        QTest::addRow("chinese") << u"互联网治理论坛 動態聯盟"_s;
        QTest::addRow("japanese") << u"インターネット ガバナンス フォーラム が"_s;
        QTest::addRow("korean") << u"인터넷 거버넌스 포럼"_s;
        QTest::addRow("gothic, beyond the first plane") << u"𐌲𐌿𐍄𐌹𐍃𐌺"_s;
        QTest::addRow("chinese beyond the first plane") << u"𠮷野家"_s;
        QTest::addRow("chakma, reordered beyond the first plane") << u"𑄌𑄋𑄴𑄟𑄳𑄦 𑄇𑄬"_s;
    }
    void sets()
    {
        QFETCH(QString, words);
        Document document = emptyDocument();
        document.paragraph(Text(words));
        const PressedPdf pdf(document);
        const double share = difference(bodyOf(pdf.bytes()), bodyOf(pangoPage(words)));
        const QString text = pdf.text().normalized(QString::NormalizationForm_C);
        QStringList lost;
        for (const QString& word : words.normalized(QString::NormalizationForm_C).split(u' '))
            if (!text.contains(word))
                lost << word;
        const PdfChecker checker(PdfObjects(pdf.bytes()));
        QVERIFY2(share < 0.02, qPrintable(u"%1 of the ink differs"_s.arg(share)));
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ') + u"\n"_s + text));
        QCOMPARE(checker.failures().join(u'\n'), QString());
        QCOMPARE(QString(checker.heard().last()).remove(QChar(0x200F)), words);
    }

    /// Which of the two words stands further to the right, told by the letters that they begin with.
    void aForeignNameTurnsNoTextRound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("left");
        QTest::addRow("Latin in Arabic") << u"ar"_s << u"Webinar، مايو"_s << u"Webinar"_s << u"مايو"_s;
        QTest::addRow("Hebrew in English")
            << u"en"_s << u"קואליציה, Archives"_s << u"Archives"_s << u"קואליציה"_s;
        QTest::addRow("nothing but Hebrew in English")
            << u"en"_s << u"קואליציה, דינמית"_s << u"קואליציה"_s << u"דינמית"_s;
    }
    void aForeignNameTurnsNoTextRound()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, right);
        QFETCH(QString, left);
        press::PdfFonts fonts;
        press::Typesetter typesetter(fonts, language, language == u"ar"_s);
        const auto shaped = typesetter.shape(document::Text()
                                                 .bold(text.left(text.indexOf(u' ')))
                                                 .add(text.mid(text.indexOf(u' '))), // two segments
                                             {}, 400);
        const auto placeOf = [&](const QString& word) {
            const auto from = text.left(text.indexOf(word)).toUtf8().size();
            double x = -1;
            for (const press::Segment& segment : shaped.lines[0].segments)
                if (segment.start <= from)
                    x = segment.x; // they are in the order of the text
            return x;
        };
        QVERIFY(placeOf(right) > placeOf(left));
    }

    /// Letters in pairs with the marks of their script, for all of them; no words, but nothing may be lost.
    void setsEveryScriptWithAFont_data()
    {
        QTest::addColumn<QString>("letters");
        QHash<QChar::Script, QList<char32_t>> letters;
        QHash<QChar::Script, QList<char32_t>> marks;
        for (char32_t c = 0x100; c < 0x20000; ++c) {
            const auto category = QChar::category(c);
            if (QChar::isLetter(c))
                letters[QChar::script(c)] << c;
            else if (category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining)
                marks[QChar::script(c)] << c;
        }
        for (auto script = letters.begin(); script != letters.end(); ++script) {
            QString text;
            const QList<char32_t>& own = marks[script.key()];
            for (qsizetype i = 0; i < 24; ++i) {
                const char32_t letter = script.value()[(i * 7) % script.value().size()];
                text += QString::fromUcs4(&letter, 1);
                if (!own.isEmpty())
                    text += QString::fromUcs4(&own[i * 5 % own.size()], 1);
                if (i % 4 == 3)
                    text += u' ';
            }
            Document document;
            document.paragraph(Text(text));
            if (press::fontAdvice(document).isEmpty())
                QTest::addRow("script %d, from U+%04X", int(script.key()), uint(script.value()[0]))
                    << text.trimmed();
        }
    }
    void setsEveryScriptWithAFont()
    {
        QFETCH(QString, letters);
        Document document = emptyDocument();
        document.paragraph(Text(letters));
        const PressedPdf pdf(document);
        const double share = difference(bodyOf(pdf.bytes()), bodyOf(pangoPage(letters)));
        QVERIFY2(share < 0.03, qPrintable(u"%1 of the ink differs"_s.arg(share)));
        const PdfChecker checker(PdfObjects(pdf.bytes()));
        QCOMPARE(checker.failures().join(u'\n'), QString());
        QCOMPARE(QString(checker.heard().last()).remove(QChar(0x200F)), letters);
    }

    void tellsWhichLettersNoFontHas()
    {
        Document document = emptyDocument();
        document.paragraph(Text(u"Ångström 互联网 हिन्दी"_s));
        QCOMPARE(press::fontAdvice(document), QString());
        document.heading(1, u"\uE000 and \U000F0000"_s);
        const QString advice = press::fontAdvice(document);
        QVERIFY2(advice.contains(u"(U+E000)"_s) && advice.contains(u"(U+F0000)"_s), qPrintable(advice));
        QVERIFY2(!advice.contains(u"fonts-noto"_s), qPrintable(advice));
        document.paragraph(Text(u"\U000323AF"_s)); // of the newest Han
        QVERIFY(press::fontAdvice(document).contains(u"(U+323AF)"_s));
    }

    void makesADocumentOfLettersThatNoFontHas()
    {
        Document document = emptyDocument();
        document.paragraph(Text(u"before \uE000 after \uFFFD"_s));
        const PdfChecker checker(PdfObjects(PressedPdf(document).bytes()));
        QCOMPARE(checker.failures().join(u'\n'), QString());
        QCOMPARE(checker.heard().last(), u"before \uE000 after \uFFFD"_s);
    }
};

DESK_TEST(PdfScriptsTest)
#include "pdf_scripts_test.moc"
