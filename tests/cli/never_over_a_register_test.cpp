// Every way out of the program, onto every kind of name that leads to a register.
#include "core/office/desk/registers.h"
#include "tests/cli/program.h"
#include "tests/harness/test_main.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace cli_test;

namespace {

constexpr const char* kWaysOut[] = {
    "export s.desk --what people --output %1.csv",
    "export s.desk --what people --output %1.json",
    "export s.desk --what people --output %1.xlsx",
    "list s.desk person --output %1.xlsx",
    "list s.desk person --output %1.odt",
    "export s.desk --what contacts --output %1.vcf",
    "export s.desk --what calendar --output %1.ics",
    "export s.desk --what everything --output %1.json",
    "report s.desk annual-status --cycle 2021 --output %1.pdf",
    "report s.desk annual-status --cycle 2021 --output %1.odt",
    "report s.desk annual-status --cycle 2021 --output %1.html",
    "report s.desk annual-status --cycle 2021 --output %1.md",
    "report s.desk booklet --cycle 2021 --output %1.pdf",
    "report s.desk hand-over --output %1.pdf",
    "letter s.desk dc-blockchain expectations --output %1.eml",
    "letter s.desk dc-blockchain expectations --output %1.pdf",
    "letter s.desk dc-blockchain expectations --output %1.md",
    "backup s.desk %1.desk",
    "new %1.desk --cycle 2021 --number 16 --starts 2021-12-06 --ends 2021-12-10 --place Katowice",
    "sample %1.desk",
};

QString endingOf(const QString& command)
{
    return command.mid(command.indexOf(u"%1"_s) + 2).section(u' ', 0, 0);
}

bool isHardLink(const QString& from, const QString& to)
{
    return ::link(from.toUtf8().constData(), to.toUtf8().constData()) == 0;
}

} // namespace

class NeverOverARegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.run(u"sample s.desk"_s).status, 0);
        m_own = m_desk.bytes(u"s.desk"_s);
    }

    void everyWayOutIsTried()
    {
        const QString all = m_desk.run(u"help --format json"_s).out + m_desk.run(u"help"_s).out;
        QStringList tried;
        for (const char* command : kWaysOut)
            tried << QString::fromLatin1(command).section(u' ', 0, 0);
        int found = 0;
        static const QRegularExpression kWord(u"[a-z]+"_s);
        QSet<QString> words;
        for (auto match = kWord.globalMatch(all); match.hasNext();)
            words << match.next().captured();
        for (const QString& word : words) {
            const Outcome help = m_desk.run(u"help "_s + word);
            if (help.status != 0 || !help.out.contains(u"--output FILE"_s))
                continue;
            ++found;
            QVERIFY2(tried.contains(word), qPrintable(word));
        }
        QCOMPARE(found, 4); // export, letter, list, report
    }

    void aRegisterStaysAsItIs_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : kWaysOut)
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void aRegisterStaysAsItIs()
    {
        QFETCH(QString, command);
        const QString ending = endingOf(command);
        const QDir folder(m_desk.path(QString()));
        QDir(m_desk.path(u"other"_s)).removeRecursively();
        QVERIFY(folder.mkpath(u"other"_s));
        QFile::remove(m_desk.path(u"linked"_s));
        QVERIFY(QFile::link(m_desk.path(u"."_s), m_desk.path(u"linked"_s)));
        // The one that is open, under another name; another one; links to both.
        QVERIFY(QFile::link(m_desk.path(u"s.desk"_s), m_desk.path(u"other/own-link"_s + ending)));
        QVERIFY(isHardLink(m_desk.path(u"s.desk"_s), m_desk.path(u"other/own-hard"_s + ending)));
        m_desk.write(u"other/another"_s + ending, m_own);
        QVERIFY(QFile::link(m_desk.path(u"other/another"_s + ending),
                            m_desk.path(u"other/another-link"_s + ending)));
        QVERIFY(isHardLink(m_desk.path(u"other/another"_s + ending),
                           m_desk.path(u"other/another-hard"_s + ending)));
        m_desk.write(u"other/another"_s + ending + u"-journal"_s, "what a killed session left");
        const QStringList around = QDir(m_desk.path(u"other"_s)).entryList(QDir::Files | QDir::Hidden);

        QStringList targets{u"other/own-hard"_s, u"other/another-link"_s, u"linked/other/another"_s};
        if (ending == u".desk"_s)
            targets << u"s"_s << u"linked/s"_s << u"other/own-link"_s << u"other/another-hard"_s;
        for (const QString& target : std::as_const(targets)) {
            const Outcome outcome = m_desk.run(command.arg(target));
            QVERIFY2(outcome.status == 2 || outcome.status == 4, qPrintable(target));
            QCOMPARE(outcome.out, QString());
            QCOMPARE(outcome.errorLines().size(), 1);
            QVERIFY2(outcome.err.contains(u"hoose another name"_s), qPrintable(outcome.err));
            QCOMPARE(m_desk.bytes(u"s.desk"_s), m_own);
            QCOMPARE(m_desk.bytes(u"other/another"_s + ending), m_own);
        }
        QVERIFY(QFileInfo(m_desk.path(u"other/own-link"_s + ending)).isSymLink());
        QCOMPARE(QDir(m_desk.path(u"other"_s)).entryList(QDir::Files | QDir::Hidden), around);
    }

    void norWhatBelongsToOne()
    {
        m_desk.write(u"killed.desk"_s, m_own);
        for (const char* side : {"-journal", "-wal", ".open-by"}) {
            const QString name = u"killed.desk"_s + QLatin1String(side);
            m_desk.write(name, "what a killed session left");
            const Outcome outcome = m_desk.run(u"backup s.desk "_s + name);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains(u"belongs to the register"_s), qPrintable(outcome.err));
            QCOMPARE(m_desk.bytes(name), "what a killed session left");
            QFile::remove(m_desk.path(name));
        }
    }

    void noBackupIsPutBesideTheJournalOfAnotherFile()
    {
        m_desk.write(u"free.desk-journal"_s, "what a killed session left");
        for (const char* command : {"backup s.desk free.desk", "sample free.desk"}) {
            const Outcome outcome = m_desk.run(QString::fromLatin1(command));
            QCOMPARE(outcome.status, 4);
            QVERIFY2(outcome.err.contains(u"free.desk-journal"_s), qPrintable(outcome.err));
            QVERIFY(!QFileInfo::exists(m_desk.path(u"free.desk"_s)));
        }
        QCOMPARE(m_desk.bytes(u"free.desk-journal"_s), "what a killed session left");
    }

    void oneThatIsOpenInAnotherProgramStays()
    {
        m_desk.write(u"held.desk"_s, m_own);
        {
            const support::SystemClock clock;
            const auto held = office::openRegister(m_desk.path(u"held.desk"_s), clock);
            QVERIFY(held.has_value());
            for (const char* command : {"backup s.desk held.desk", "sample held.desk",
                                        "letter s.desk dc-blockchain expectations --output held.desk.eml"}) {
                if (!QFileInfo::exists(m_desk.path(u"held.desk.eml"_s)))
                    QVERIFY(QFile::link(m_desk.path(u"held.desk"_s), m_desk.path(u"held.desk.eml"_s)));
                const Outcome outcome = m_desk.run(QString::fromLatin1(command));
                QVERIFY(outcome.status == 2 || outcome.status == 4);
                QCOMPARE(outcome.errorLines().size(), 1);
            }
        }
        QCOMPARE(m_desk.bytes(u"held.desk"_s), m_own);
    }

    void theRegisterThatIsOpenIsNoListToImportAndNoFileToAttach()
    {
        QFile::remove(m_desk.path(u"hard.csv"_s));
        QVERIFY(isHardLink(m_desk.path(u"s.desk"_s), m_desk.path(u"hard.csv"_s)));
        const Outcome attached = m_desk.run(u"attach s.desk dc-blockchain hard.csv"_s);
        QCOMPARE(attached.status, 2);
        QVERIFY2(attached.err.contains(u"is the register that is open"_s), qPrintable(attached.err));
        QCOMPARE(m_desk.bytes(u"s.desk"_s), m_own);
    }

private:
    Program m_desk;
    QByteArray m_own;
};

DESK_TEST(NeverOverARegisterTest)
#include "never_over_a_register_test.moc"
