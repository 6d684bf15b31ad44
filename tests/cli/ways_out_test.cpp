// What leaves the register, and to whom: a mark is planted in every text field of every noun, and every
// format of every way out is read for the marks that its readers may not see.
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/domain/audience.h"
#include "core/office/cases/cases.h"
#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "tests/exchange/zip_reader.h"
#include "tests/harness/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::Audience;
using domain::FieldType;
using domain::RecordId;

namespace {

constexpr Audience kAudiences[] = {Audience::Public, Audience::Mag, Audience::Internal};

QString wordOf(Audience audience)
{
    return audience == Audience::Public ? u"public"_s : audience == Audience::Mag ? u"mag"_s : u"internal"_s;
}

bool isText(FieldType type)
{
    return type == FieldType::Line || type == FieldType::Note || type == FieldType::Url ||
           type == FieldType::Email;
}

} // namespace

class WaysOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        plant();
        for (const Audience audience : kAudiences)
            m_texts.insert(wordOf(audience), everythingFor(audience));
        m_clock.moveTo(QDate(2022, 2, 15));
    }

    void readersOutsideSeeNoMarkOfTheOffice_data()
    {
        QTest::addColumn<Audience>("audience");
        QTest::newRow("public") << Audience::Public;
        QTest::newRow("MAG") << Audience::Mag;
    }
    void readersOutsideSeeNoMarkOfTheOffice()
    {
        QFETCH(Audience, audience);
        QStringList leaks;
        for (const auto& [way, text] : m_texts.value(wordOf(audience)).asKeyValueRange())
            for (const Mark& mark : m_marks)
                if (!mark.mayBeRead(audience) && text.contains(mark.word, Qt::CaseInsensitive))
                    leaks << u"%1: %2"_s.arg(way, mark.place);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

    /// Else nothing would leak because nothing is told.
    void eachSeesWhatIsTheirs_data()
    {
        QTest::addColumn<Audience>("audience");
        for (const Audience audience : kAudiences)
            QTest::newRow(qPrintable(wordOf(audience))) << audience;
    }
    void eachSeesWhatIsTheirs()
    {
        QFETCH(Audience, audience);
        const QString all = QStringList(m_texts.value(wordOf(audience)).values()).join(u'\n');
        QStringList untold;
        for (const Mark& mark : m_marks)
            if (mark.mayBeRead(audience) && !all.contains(mark.word, Qt::CaseInsensitive) &&
                (mark.visibility.isEmpty() || domain::isShownTo(audience, mark.visibility)) &&
                mark.place != u"dccg-meeting.title"_s) // the title of all records has its column
                untold << mark.place;
        QCOMPARE(all.contains(u"zqtoldzq"_s), true); // of an override, what others may know
        QVERIFY2(untold.isEmpty(), qPrintable(untold.join(u'\n')));
    }

    /// Each command whose answer is made of records, by hand: a new one has to be thought about.
    void everyWayOutTakesTheDistribution()
    {
        const QStringList ways{u"attend"_s, u"call"_s,    u"compare"_s, u"due"_s,     u"export"_s,
                               u"held"_s,   u"journal"_s, u"letter"_s,  u"letters"_s, u"list"_s,
                               u"people"_s, u"report"_s,  u"roster"_s,  u"search"_s,  u"show"_s};
        const QStringList others{u"add"_s,    u"attach"_s, u"backup"_s, u"backups"_s, u"check"_s,
                                 u"do"_s,     u"erase"_s,  u"expect"_s, u"help"_s,    u"import"_s,
                                 u"merge"_s,  u"move"_s,   u"new"_s,    u"plan"_s,    u"procedures"_s,
                                 u"sample"_s, u"rename"_s, u"renew"_s,  u"rescue"_s,  u"restore"_s,
                                 u"set"_s,    u"undo"_s};
        for (const cli::Command& command : cli::commands()) {
            const QString name = QString::fromLatin1(command.name);
            const bool takesIt = std::ranges::any_of(command.options, [](const cli::Option& option) {
                return qstrcmp(option.name, "distribution") == 0;
            });
            QVERIFY2(ways.contains(name) != others.contains(name), command.name);
            QCOMPARE(takesIt, ways.contains(name));
            QVERIFY(takesIt || !command.isForOffice);
        }
    }

    /// Of the sample, by hand: what asks to become a workstream is named outside once it has become one.
    void openAndRefusedApplicationsAreNotNamedOutside()
    {
        const QString sample = path(u"s.desk"_s);
        QCOMPARE(run(u"sample "_s + sample).status, 0);
        const auto outside = [&](const QString& line, Audience audience) {
            return run(line.arg(sample), audience).out;
        };
        const QStringList lists{u"list %1 dc-application"_s, u"list %1 nri-statement"_s,
                                u"list %1 bpf-proposal"_s, u"list %1 pn-concept"_s};
        for (const QString& line : lists) {
            const QString told = outside(line, Audience::Public);
            for (const char* name : {"Digital Wallets", "Online Gaming", "Satellite Access", "Cloud Fair",
                                     "Oasis", "Payments across borders"})
                QVERIFY2(!told.contains(QLatin1StringView(name)), qPrintable(line + told));
        }
        QVERIFY(outside(lists[0], Audience::Public).contains(u"Community Archives"_s));
        QVERIFY(outside(lists[1], Audience::Public).contains(u"Coral Islands"_s));
        QVERIFY(!outside(lists[0], Audience::Mag).contains(u"Digital Wallets"_s));
        QVERIFY(!outside(lists[1], Audience::Mag).contains(u"Cloud Fair"_s));
        QVERIFY(outside(lists[2], Audience::Mag).contains(u"Payments across borders"_s));
        for (const Audience audience : {Audience::Public, Audience::Mag}) {
            const Said shown = run(u"show %1 app-321"_s.arg(sample), audience);
            QCOMPARE(shown.status, 1);
            QVERIFY(shown.out.isEmpty());
            const QString file = path(u"report.md"_s);
            QCOMPARE(
                run(u"report %1 annual-status --cycle 2021 --output %2"_s.arg(sample, file), audience).status,
                0);
            QVERIFY(!textOf(file).contains(u"Online Gaming"_s));
            QFile::remove(file);
        }
        QVERIFY(outside(lists[0], Audience::Internal).contains(u"Digital Wallets"_s));
    }

    void everythingHoldsWhyStepsWentPastARequirement()
    {
        const auto overrides = [&](Audience audience) {
            const QString file = path(u"all.json"_s);
            QFile::remove(file);
            run(u"export %1 --what everything --output %2"_s.arg(path(u"r.desk"_s), file), audience);
            return QJsonDocument::fromJson(textOf(file).toUtf8()).object()[u"overrides"_s].toArray();
        };
        QCOMPARE(overrides(Audience::Internal).size(), 8);
        QVERIFY(overrides(Audience::Internal)[0][u"justification"_s].toString().startsWith(u"zq"_s));
        QVERIFY(overrides(Audience::Public)[0][u"justification"_s].toString().isEmpty());
    }

    void whatIsForTheOfficeIsRefusedToOthers()
    {
        for (const QString& line :
             {u"journal %1"_s, u"due %1"_s, u"search %1 zq"_s, u"people %1 balance"_s, u"letters %1"_s,
              u"export %1 --what letter --output "_s + path(u"x.csv"_s)})
            for (const Audience audience : {Audience::Public, Audience::Mag}) {
                const Said said = run(line.arg(path(u"r.desk"_s)), audience);
                QCOMPARE(said.status, 1);
                QVERIFY2(said.err.contains(u"for the office itself"_s), qPrintable(said.err));
                QVERIFY(said.out.isEmpty());
            }
    }

private:
    struct Mark
    {
        QString word;
        QString place; ///< "person.note"
        const domain::Noun* noun = nullptr;
        const domain::Field* field = nullptr; ///< null: never for readers outside
        QString visibility = {};              ///< of a person
        bool isForMag = false;                ///< the evidence of what is not so

        /// A person's name stands with the roles they hold; nothing else of who wants no contact.
        bool mayBeRead(Audience audience) const
        {
            if (audience == Audience::Internal)
                return true;
            if (isForMag)
                return audience == Audience::Mag;
            // What was planted stays open; the MAG decides on forums and networks.
            const bool isOfMag = audience == Audience::Mag && noun &&
                                 (noun->keyText() == u"bpf-proposal"_s || noun->keyText() == u"pn-concept"_s);
            if (noun && noun->leadsTo && !isOfMag)
                return false;
            if (!field || !domain::mayRead(audience, *noun) || !domain::mayRead(audience, *noun, *field))
                return false;
            return visibility.isEmpty() || field->keyText() == u"name"_s ||
                   domain::isShownTo(audience, visibility);
        }
    };
    struct Said
    {
        int status;
        QString out;
        QString err;
    };

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString newMark(const QString& place, const domain::Noun* noun, const domain::Field* field,
                    const QString& visibility = {})
    {
        const QString word = u"zq%1zq"_s.arg(m_marks.size() + 1000);
        m_marks.push_back({word, place, noun, field, visibility});
        return word;
    }

    QVariant valueOf(const domain::Noun& noun, const domain::Field& field, const QString& visibility)
    {
        const QString place = u"%1.%2"_s.arg(noun.keyText(), field.keyText());
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Note:
            return newMark(place, &noun, &field, visibility);
        case FieldType::Url:
            return u"https://%1.example"_s.arg(newMark(place, &noun, &field, visibility));
        case FieldType::Email:
            return u"%1@example.org"_s.arg(newMark(place, &noun, &field, visibility));
        case FieldType::Date:
            return QDate(2021, 6, 1);
        case FieldType::Year:
            return 2021;
        case FieldType::Count:
            return 3;
        case FieldType::Choice:
            return QString::fromLatin1(field.choices->terms.front().key);
        case FieldType::Record:
            return referenceOf(field);
        default:
            return {};
        }
    }

    QVariant referenceOf(const domain::Field& field) const
    {
        const auto other =
            m_planted.constFind(QString::fromLatin1(field.refersTo ? field.refersTo : "dynamic-coalition"));
        const bool isPlanned = field.keyText() == u"follows"_s; // a day of its own
        return other == m_planted.cend() || isPlanned ? QVariant() : QVariant(other->value());
    }

    bool isReady(const domain::Noun& noun) const
    {
        for (const domain::Field& field : noun.fields)
            if (field.type == FieldType::Record && field.refersTo && field.keyText() != u"follows"_s &&
                noun.keyText() != QLatin1StringView(field.refersTo) &&
                !m_planted.contains(QString::fromLatin1(field.refersTo)))
                return false;
        return noun.belongsTo.empty() || std::ranges::any_of(noun.belongsTo, [&](const char* owner) {
                   return m_planted.contains(QString::fromLatin1(owner));
               });
    }

    RecordId parentOf(const domain::Noun& noun) const
    {
        for (const char* const owner : noun.belongsTo)
            if (m_planted.contains(QString::fromLatin1(owner)))
                return m_planted.value(QString::fromLatin1(owner));
        const bool standsAlone = noun.isListed || noun.keyText() == u"person"_s ||
                                 noun.keyText() == u"organisation"_s || noun.keyText() == u"cycle"_s;
        return standsAlone ? RecordId() : m_planted.value(u"dynamic-coalition"_s);
    }

    void plantRecord(office::Office& office, const domain::Noun& noun, const domain::FieldValues& fixed = {})
    {
        domain::FieldValues values;
        const QString visibility = noun.keyText() == u"person"_s
                                       ? fixed.value(u"visibility"_s, u"internal"_s).toString()
                                       : QString();
        for (const domain::Field& field : noun.fields)
            if (const QVariant value = valueOf(noun, field, visibility); !value.isNull())
                values.insert(field.keyText(), value);
        values.insert(fixed);
        const auto added =
            office::addRecord(office, {.noun = noun.keyText(), .values = values, .parent = parentOf(noun)});
        QVERIFY2(added, qPrintable(noun.keyText() + u": "_s + (added ? QString() : added.error().message)));
        if (!m_planted.contains(noun.keyText()))
            m_planted.insert(noun.keyText(), *added);
    }

    void plant()
    {
        QCOMPARE(run(u"new %1 --cycle 2021 --number 16 --starts 2021-12-06 --ends 2021-12-10"_s.arg(
                         path(u"r.desk"_s)))
                     .status,
                 0);
        auto opened = office::openRegister(path(u"r.desk"_s), m_clock, office::Access::Edit);
        QVERIFY(opened);
        office::Office& office = **opened;
        const domain::Noun& cycle = *domain::noun(u"cycle"_s);
        const auto present = office::cycleOf(office, 2021);
        QVERIFY(present);
        m_planted.insert(u"cycle"_s, present->head.id);
        domain::FieldValues ofCycle;
        for (const domain::Field& field : cycle.fields)
            if (isText(field.type))
                ofCycle.insert(field.keyText(), valueOf(cycle, field, {}));
        QVERIFY(office::changeFields(office, present->head.id, ofCycle));
        // The others wait for what they refer to.
        for (qsizetype before = -1; before != m_planted.size();) {
            before = m_planted.size();
            for (const domain::Noun& noun : domain::nouns())
                if (!m_planted.contains(noun.keyText()) && isReady(noun))
                    plantRecord(office, noun);
        }
        QCOMPARE(m_planted.size(), qsizetype(domain::nouns().size()));
        for (const QString& visibility : {u"mag"_s, u"public"_s})
            plantRecord(office, *domain::noun(u"person"_s), {{u"visibility"_s, visibility}});
        const RecordId coalition = m_planted.value(u"dynamic-coalition"_s);
        QVERIFY(office::judgeElement(office, coalition,
                                     {.key = u"open-membership"_s,
                                      .isMet = false,
                                      .evidence = newMark(u"element.evidence"_s, nullptr, nullptr),
                                      .checkedOn = QDate(2021, 6, 1)}));
        std::ranges::find(m_marks, u"element.evidence"_s, &Mark::place)->isForMag = true;
        // Another one: what is recognised hands its fields over to the coalition.
        const auto application =
            office::addRecord(office, {.noun = u"dc-application"_s, .values = {{u"name"_s, u"Plain"_s}}});
        QVERIFY(application);
        QVERIFY(office::takeStep(office, *application, u"submit"_s,
                                 {.reason = newMark(u"step.reason"_s, nullptr, nullptr),
                                  .decidedBy = newMark(u"step.decided-by"_s, nullptr, nullptr)}));
        QVERIFY(office::takeStep(office, *application, u"start-review"_s));
        office::Decision recognition;
        for (const char* requirement :
             {"need-stated", "action-plan", "mailing-list", "contact-details", "stakeholder-groups",
              "open-membership", "open-list", "open-archives"})
            recognition.overrides.insert(QString::fromLatin1(requirement),
                                         newMark(u"finding.justification"_s, nullptr, nullptr));
        recognition.publicReasons = {{u"open-list"_s, u"zqtoldzq"_s}};
        QVERIFY(office::takeStep(office, *application, u"recognise"_s, recognition));
    }

    Said run(const QString& line, std::optional<Audience> audience = {}) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        QStringList arguments = QProcess::splitCommand(line);
        arguments << u"--today"_s << u"2022-02-15"_s;
        if (audience)
            arguments << u"--distribution"_s << wordOf(*audience);
        const int status = cli::run(arguments, {out, err});
        return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
    }

    /// As a person reads it, whatever its form.
    QString textOf(const QString& file) const
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = opened.readAll();
        if (file.endsWith(u".pdf"_s)) {
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
            reader.waitForFinished(120'000);
            return QString::fromUtf8(reader.readAllStandardOutput());
        }
        if (file.endsWith(u".xlsx"_s) || file.endsWith(u".odt"_s))
            return QString::fromUtf8(harness::unzipped(bytes).values().join('\n'));
        return QString::fromUtf8(bytes.replace("\r\n ", "")); // folded lines of calendars and cards
    }

    QMap<QString, QString> everythingFor(Audience audience) const
    {
        QMap<QString, QString> texts;
        const QString r = path(u"r.desk"_s);
        const auto say = [&](const QString& line) { texts.insert(line, run(line.arg(r), audience).out); };
        const auto write = [&](const QString& line, const QStringList& endings) {
            for (const QString& ending : endings) {
                const QString file = path(u"out."_s + ending);
                QFile::remove(file);
                run(u"%1 --output %2"_s.arg(line.arg(r), file), audience);
                texts.insert(u"%1 .%2"_s.arg(line, ending), textOf(file));
            }
        };
        for (const domain::Noun& noun : domain::nouns()) {
            for (const QString& format : {u"table"_s, u"csv"_s, u"json"_s})
                say(u"list %1 "_s + noun.keyText() + u" --format "_s + format);
            write(u"export %1 --what "_s + noun.keyText(), {u"csv"_s, u"json"_s, u"xlsx"_s});
        }
        for (const QString& id : ids())
            for (const QString& format : {u"table"_s, u"json"_s})
                say(u"show %1 "_s + id + u" --format "_s + format);
        say(u"roster %1 --format json"_s);
        for (const QString& line :
             {u"journal %1"_s, u"due %1"_s, u"search %1 zq"_s, u"letters %1"_s, u"people %1 duplicates"_s})
            say(line + u" --format json"_s);
        write(u"export %1 --what everything"_s, {u"json"_s});
        write(u"export %1 --what contacts"_s, {u"vcf"_s});
        write(u"export %1 --what calendar"_s, {u"ics"_s});
        const QStringList documents{u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s};
        write(u"report %1 annual-status --cycle 2021"_s, documents);
        write(u"report %1 booklet --cycle 2021"_s, documents);
        for (const QString& id : ids())
            if (id.startsWith(u"app-"_s))
                write(u"letter %1 "_s + id + u" statement"_s, documents);
        return texts;
    }

    QStringList ids() const
    {
        const auto opened = office::openRegister(path(u"r.desk"_s), m_clock);
        QStringList all;
        for (const domain::Noun& noun : domain::nouns())
            if (const auto records = office::recordsOf(**opened, noun.keyText()))
                for (const domain::Record& record : *records)
                    all << record.head.idText;
        return all;
    }

    QTemporaryDir m_folder;
    support::FixedClock m_clock{QDate(2022, 2, 15)};
    QHash<QString, RecordId> m_planted; ///< the first of each noun
    std::vector<Mark> m_marks;
    QMap<QString, QMap<QString, QString>> m_texts; ///< what came out, by way and audience
};

DESK_TEST(WaysOutTest)
#include "ways_out_test.moc"
