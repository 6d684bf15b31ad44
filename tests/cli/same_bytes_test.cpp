// A document is made of the register, the day and the language; nothing of the machine enters.
#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QStandardPaths>

using cli_test::Program;
using namespace Qt::StringLiterals;

class SameBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.run(u"sample r.desk"_s).status, 0);
        const QJsonArray applications = m_program.json(u"list r.desk application"_s).array();
        for (const auto& [state, id] :
             {std::pair(u"recognised"_s, &m_recognised), std::pair(u"declined"_s, &m_refused)})
            *id = cli_test::rowWith(applications, u"state"_s, state).value(u"id"_s).toString();
        QVERIFY(!m_recognised.isEmpty() && !m_refused.isEmpty());
        QVERIFY(QFile::copy(m_program.path(u"r.desk"_s), m_program.path(u"renamed.desk"_s)));
        makeLocaleWithComma();
    }

    /// Else what follows would show nothing.
    void aNumberHasACommaOnTheOtherMachine()
    {
        QProcess printf;
        QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
        german.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        german.insert(u"LOCPATH"_s, m_program.path(u"locales"_s));
        printf.setProcessEnvironment(german);
        printf.start(u"/usr/bin/printf"_s, {u"%.1f"_s, u"1,5"_s});
        QVERIFY(printf.waitForFinished());
        if (!m_hasComma)
            QSKIP("no localedef here, and nothing to make a locale of");
        QCOMPARE(printf.readAllStandardOutput(), "1,5");
    }

    void whateverTheMachine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isOfADay"); // of the day it is made, not of one that is asked for
        const QString asOf = u" --as-of 2021-09-20"_s;
        for (const QString& language : {u"en"_s, u"ar"_s})
            for (const QString& ending : {u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s}) {
                const QString rest = u" --language %1 --output out.%2"_s.arg(language, ending);
                const auto add = [&](const char* name, const QString& line, bool isOfADay) {
                    QTest::addRow("%s %s %s", name, qPrintable(language), qPrintable(ending))
                        << line + rest << isOfADay;
                };
                add("status report", u"report %1 annual-status --cycle 2021"_s + asOf, false);
                add("booklet", u"report %1 booklet --cycle 2021"_s + asOf, false);
                add("hand-over", u"report %1 hand-over"_s, true);
                add("recognition", u"letter %1 "_s + m_recognised + u" statement"_s, false);
                add("refusal", u"letter %1 "_s + m_refused + u" statement"_s, false);
                add("letter", u"letter %1 dc-dcad expectations"_s, true);
            }
        QTest::newRow("e-mail") << u"letter %1 dc-dcad expectations --language en --output out.eml"_s << true;
        for (const QString& language : {u"en"_s, u"ar"_s}) {
            for (const QString& file :
                 {u"person --output out.xlsx"_s, u"person --output out.csv"_s,
                  u"milestone --output out.xlsx"_s, u"contacts --output out.vcf"_s,
                  u"calendar --output out.ics"_s, u"calendar --cycle 2022 --output out.ics"_s})
                QTest::addRow("%s %s", qPrintable(file), qPrintable(language))
                    << u"export %1 --language %2 --what "_s.arg(u"%1"_s, language) + file << true;
            for (const QString& ending : {u"xlsx"_s, u"md"_s})
                QTest::addRow("list %s %s", qPrintable(ending), qPrintable(language))
                    << u"list %1 dynamic-coalition --language %2 --output out.%3"_s.arg(u"%1"_s, language,
                                                                                        ending)
                    << true;
        }
    }
    void whateverTheMachine()
    {
        QFETCH(QString, line);
        QFETCH(bool, isOfADay);
        struct Machine
        {
            QString locale;
            QString zone;
            QString today;
            QString file;
        };
        const QString day = u"2022-02-15"_s;
        const QString later = isOfADay ? day : u"2022-05-19"_s;
        const Machine first{u"en_US.UTF-8"_s, u"UTC"_s, day, u"r.desk"_s};
        const Machine others[] = {{u"en_AU.UTF-8"_s, u"Pacific/Apia"_s, later, u"renamed.desk"_s},
                                  {u"de_DE.UTF-8"_s, u"UTC"_s, day, u"r.desk"_s},
                                  {u"ar_EG.UTF-8"_s, u"UTC"_s, day, u"r.desk"_s}};
        const auto made = [&](const Machine& machine) {
            m_program.setVariable(u"LC_ALL"_s, machine.locale);
            m_program.setVariable(u"LANGUAGE"_s, {});
            m_program.setVariable(u"TZ"_s, machine.zone);
            m_program.setToday(machine.today);
            const QString file = line.section(u"out."_s, -1);
            QFile::remove(m_program.path(u"out."_s + file));
            const auto done = m_program.run(line.arg(machine.file));
            if (done.status != 0)
                qWarning("%s", qPrintable(done.err));
            return m_program.bytes(u"out."_s + file);
        };
        const QByteArray expected = made(first);
        QVERIFY(!expected.isEmpty());
        for (const Machine& machine : others)
            QVERIFY2(
                made(machine) == expected,
                qPrintable(u"%1 %2 %3 %4"_s.arg(machine.locale, machine.zone, machine.today, machine.file)));
    }

    void theLanguageIsAskedForOrThatOfTheProgram()
    {
        m_program.setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
        const QString report = u"report r.desk booklet --cycle 2021 --output out.md"_s;
        QCOMPARE(m_program.run(report).status, 0);
        QVERIFY(m_program.bytes(u"out.md"_s).contains("What the workstreams published"));
        QCOMPARE(m_program.run(report + u" --language ar"_s).status, 0);
        QVERIFY(!m_program.bytes(u"out.md"_s).contains("What the workstreams published"));
        const auto refused = m_program.run(report + u" --language tlh"_s);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"--language takes en, ar"_s), qPrintable(refused.err));
    }

private:
    /// Systems have few locales ready; one that writes 1,5 is made of what they make them of.
    void makeLocaleWithComma()
    {
        const QString maker = QStandardPaths::findExecutable(u"localedef"_s);
        const bool canBeMade = !maker.isEmpty() && QFile::exists(u"/usr/share/i18n/locales/de_DE"_s) &&
                               QFile::exists(u"/usr/share/i18n/charmaps/UTF-8.gz"_s);
        if (!canBeMade)
            return;
        QVERIFY(QDir().mkpath(m_program.path(u"locales"_s)));
        const QString made = m_program.path(u"locales/de_DE.UTF-8"_s);
        QCOMPARE(QProcess::execute(maker, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, made}), 0);
        m_program.setVariable(u"LOCPATH"_s, m_program.path(u"locales"_s));
        m_hasComma = true;
    }

    bool m_hasComma = false;
    Program m_program;
    QString m_recognised; ///< an application
    QString m_refused;
};

DESK_TEST(SameBytesTest)
#include "same_bytes_test.moc"
