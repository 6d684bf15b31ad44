#include "core/support/direction.h"
#include "core/support/in_language.h"
#include "core/support/text.h"
#include "core/support/user_name.h"
#include "tests/harness/test_main.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace support;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Quickly, and yet as the locale writes it.
    void shortDatesAreWrittenByTheirPattern()
    {
        const QLocale usual;
        for (const char* language :
             {"en_GB", "de", "fr", "ar_EG", "fa", "hi", "zh", "fi", "ru", "th", "hu"}) {
            const QLocale locale{QLatin1StringView(language)};
            QLocale::setDefault(locale);
            for (const QDate day : {QDate(2021, 10, 1), QDate(987, 3, 4), QDate()})
                QCOMPARE(support::shortDate(day), locale.toString(day, u"d MMM yyyy"_s));
            for (QDate day(2019, 12, 28); day < QDate(2021, 2, 1); day = day.addDays(5))
                QCOMPARE(support::shortDate(day), locale.toString(day, u"d MMM yyyy"_s));
        }
        QLocale::setDefault(usual);
    }

    void daysOfAMeetingAreToldOnce_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("narrow");
        QTest::newRow("a day") << QDate(2022, 1, 31) << QDate() << u"31 January 2022"_s << u"31 Jan 2022"_s;
        QTest::newRow("a month") << QDate(2021, 12, 6) << QDate(2021, 12, 10) << u"6 to 10 December 2021"_s
                                 << u"6 to 10 Dec 2021"_s;
        QTest::newRow("two months") << QDate(2022, 11, 28) << QDate(2022, 12, 2)
                                    << u"28 November to 2 December 2022"_s << u"28 Nov to 2 Dec 2022"_s;
        QTest::newRow("two years") << QDate(2021, 12, 30) << QDate(2022, 1, 2)
                                   << u"30 December 2021 to 2 January 2022"_s
                                   << u"30 Dec 2021 to 2 Jan 2022"_s;
    }
    void daysOfAMeetingAreToldOnce()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QTEST(dayRange(from, until), "whole");
        QTEST(shortDayRange(from, until), "narrow");
    }

    /// As the United Nations write it, and short in tables.
    void inArabicAMonthHasBothItsNames()
    {
        const InLanguage arabic(u"ar"_s);
        QCOMPARE(longDate(QDate(2022, 1, 31)), u"31 كانون الثاني/يناير 2022"_s);
        QCOMPARE(shortDate(QDate(2022, 1, 31)), u"31 يناير 2022"_s);
    }

    void whoeverHasNoUserInTheEnvironmentIsLookedUp()
    {
        const QByteArray user = qgetenv("USER");
        qputenv("USER", "ada");
        QCOMPARE(support::userName(), u"ada"_s);
        qunsetenv("USER");
        QFile users(u"/etc/passwd"_s);
        QVERIFY(users.open(QIODevice::ReadOnly));
        const QByteArray own = ":" + QByteArray::number(::geteuid()) + ":";
        QByteArray listed;
        for (const QByteArray& line : users.readAll().split('\n'))
            if (listed.isEmpty() && line.split(':').value(2) == own.mid(1, own.size() - 2))
                listed = line.split(':').first();
        if (!listed.isEmpty())
            QCOMPARE(support::userName(), QString::fromUtf8(listed));
        if (!user.isEmpty())
            qputenv("USER", user);
    }

    void whatRunsFromLeftToRightStaysOnePieceInArabic()
    {
        const QString english = u"قبل Katowice، 6"_s;
        QCOMPARE(isolated(english), english); // turned by nobody: the program speaks English here
        const InLanguage spoken(u"ar"_s);
        const auto marked = [](QString text) {
            return text.replace(u'{', QChar(0x2068)).replace(u'}', QChar(0x2069));
        };
        for (const QString& expected :
             {u"{Katowice}، {Poland}، 6 إلى 10"_s, u"تحالف «{Jobs, Skills and Work (DC-Jobs)}» لسنة 2021"_s,
              u"غير مستوفى. {“Need” is filled in.}"_s, u"في {Katowice}."_s, u"{(IGF 2021)} و{A-1}"_s,
              u"- العضوية: {The list is open (seen 3 May 2021).}"_s, u"بلا شيء 12"_s})
            QCOMPARE(isolated(QString(expected).remove(u'{').remove(u'}')), marked(expected));
        QCOMPARE(isolated(marked(u"{a} ب"_s)), marked(u"{a} ب"_s));
    }

    void tellsTheLanguageOfATextByItsLetters()
    {
        QCOMPARE(languageOf(u"نكتب إلى «DC-Jobs»"_s), u"ar"_s);
        QCOMPARE(languageOf(u"Dear أحمد,\nwe write"_s), u"en"_s);
        QCOMPARE(
            languageOf(
                u"حضرة Ann،\n\n- الحالة: The list is open to all who want to subscribe.\nAnn\nمع التحية"_s),
            u"ar"_s);
        const InLanguage spoken(u"ar"_s);
        QCOMPARE(languageOf(u"12 {}"_s), u"ar"_s);
    }

    void foldsWhiteSpaceInALine()
    {
        QCOMPARE(*cleanLine(u"  Dynamic \t Coalition\r\non Gender "_s, u"Name"_s),
                 u"Dynamic Coalition on Gender"_s);
    }

    void storesComposedCharacters() { QCOMPARE(*cleanLine(u"Cafe\u0301"_s, u"Name"_s), u"Café"_s); }

    void refusesWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("bell") << u"a\u0007b"_s
                              << u"Name: a control character at position 2 cannot be kept; delete it."_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0)
                             << u"Name: a control character at position 2 cannot be kept; delete it."_s;
        QTest::newRow("next line") << u"a\u0085"_s
                                   << u"Name: a control character at position 2 cannot be kept; delete it."_s;
        QTest::newRow("right-to-left override")
            << u"a\u202Egpj.exe"_s
            << u"Name: an invisible character at position 2 changes the reading direction; delete it and type the text again."_s;
        QTest::newRow("lone surrogate")
            << u"x"_s + QChar(0xD800)
            << u"Name: half a character at position 2; the text was cut or damaged."_s;
    }
    void refusesWhatCannotBeSeen()
    {
        QFETCH(QString, text);
        const auto result = cleanLine(text, u"Name"_s);
        QVERIFY(!result);
        QTEST(result.error().message, "says");
        QCOMPARE(result.error().code, ErrorCode::BadInput);
    }

    void stripsMarksThatShowNothingAndKeepsJoinersBetweenLetters()
    {
        QCOMPARE(cleanLine(u"\u200F\u202AUte\u200B Pro\u00ADbe\u202C \uFEFF"_s, u"Name"_s).value(),
                 u"Ute Probe"_s);
        QCOMPARE(cleanLine(u"\u200Cمی\u200Cخواهم\u200D"_s, u"Name"_s).value(), u"می\u200Cخواهم"_s);
    }

    void refusesTenMegabytesWithTheirLength()
    {
        const auto result = cleanNote(QString(10'000'000, u'x'), u"Action plan"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"10,000,000"_s), qPrintable(result.error().message));
    }

    void keepsThreeHundredCharactersAndNotOneMore()
    {
        QVERIFY(cleanLine(QString(300, u'é'), u"Name"_s));
        QVERIFY(!cleanLine(QString(301, u'é'), u"Name"_s));
    }

    void readsOnlyDaysOfTheCalendar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDay");
        for (const char* day : {"2021-01-31", "2020-02-29", "2000-02-29", "1900-01-01", "2199-12-31"})
            QTest::newRow(day) << QString::fromLatin1(day) << true;
        for (const char* day :
             {"2021-02-31", "2021-02-29", "1900-02-29", "20211-01-01", "2021-1-1", "2021-13-01", "31/01/2021",
              "2021-01-31T00:00", "1899-12-31", "2200-01-01", "tomorrow", ""})
            QTest::newRow(day) << QString::fromLatin1(day) << false;
    }
    void readsOnlyDaysOfTheCalendar()
    {
        QFETCH(QString, text);
        QTEST(parseDate(text, u"Date"_s).has_value(), "isDay");
    }

    void makesReadableIds()
    {
        QCOMPARE(slug(u"DC-Connecting the Unconnected"_s), u"dc-connecting-the-unconnected"_s);
        QCOMPARE(slug(u"Côte d'Ivoire IGF"_s), u"cote-divoire-igf"_s);
        QCOMPARE(slug(u"../../etc/passwd"_s), u"etc-passwd"_s);
        QCOMPARE(slug(u"日本"_s), QString());
        QCOMPARE(slug(u"Łukasz Ørsted-Đorđe"_s), u"lukasz-orsted-dorde"_s);
        QCOMPARE(slug(u"Æsa Œuvre Weiß Işık"_s), u"aesa-oeuvre-weiss-isik"_s);
        QCOMPARE(slug(u"Əliyev Ŋaari Kɔku Ɖoʋe"_s), u"eliyev-naari-koku-dove"_s);
    }

    void foldsForSearchInEveryScript()
    {
        QCOMPARE(foldedForSearch(u"João Pessoa: Türkiye"_s), u"joao pessoa turkiye"_s);
        QCOMPARE(foldedForSearch(u"Łukasz Øyvind Ðorđe Æsa Œuvre Weiß Işık"_s),
                 u"lukasz oyvind dorde aesa oeuvre weiss isik"_s);
        QCOMPARE(foldedForSearch(u"Əliyev Ŋaari Kɔku Ɖoʋe Ɓala Ƙofa"_s),
                 u"eliyev naari koku dove bala kofa"_s);
        QCOMPARE(foldedForSearch(u"مُنْتَدَى"_s), u"منتدى"_s);
        QCOMPARE(foldedForSearch(u"互联网治理"_s), u"互联 联网 网治 治理"_s);
        QCOMPARE(foldedForSearch(u"李 at IGF日本"_s), u"李 at igf 日本"_s);
    }

    /// Which is most of a register, and is folded on a shorter way.
    void foldsAsciiAsItFoldsTheRest()
    {
        QString every;
        for (char16_t c = 0; c < 0x80; ++c)
            every += QString(u'a') + QChar(c) + QChar(c) + u'B' + QChar(c);
        QCOMPARE(foldedForSearch(every + u" é"_s), foldedForSearch(every) + u" e"_s);
        QCOMPARE(foldedForSearch(u" DC-IoT, \t(2021)\n"_s), u"dc iot 2021"_s);
        QCOMPARE(foldedForSearch(u" -- "_s), QString());
    }

    void aPathStaysInOrderInASentenceFromRightToLeft()
    {
        QCOMPARE(support::shownPath(u"/home/a"_s), u"/home/a"_s);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(support::shownPath(u"/home/a"_s), u"\u200e/home/a\u200e"_s);
        QLocale::setDefault(before);
    }

    void saysDaysRelatively()
    {
        QCOMPARE(relativeDays(0), u"today"_s);
        QVERIFY(relativeDays(12).startsWith(u"in 12 day"_s));
        QVERIFY(relativeDays(-9).startsWith(u"9 day"_s));
    }

    void moreLinesThanAreShownAreCounted()
    {
        const QStringList three{u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(support::firstOf(three, 3), three);
        QCOMPARE(support::firstOf(three, 2), (QStringList{u"a"_s, u"b"_s, u"and 1 more"_s}));
    }
};

DESK_TEST(TextTest)
#include "text_test.moc"
