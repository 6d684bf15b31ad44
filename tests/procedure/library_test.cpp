#include "core/domain/known.h"
#include "core/procedure/effect.h"
#include "core/procedure/labels.h"
#include "core/procedure/parse.h"
#include "tests/harness/test_main.h"
#include "tests/procedure/fixtures.h"

#include <QDir>
#include <QFile>

using namespace procedure;
using namespace Qt::StringLiterals;

namespace {

QByteArray lamp(int version, const char* validity)
{
    return R"({"key": "lamp", "version": )" + QByteArray::number(version) +
           R"(, "title": "A lamp", "subject": "output", "adoptedBy": "Nobody", "document": "Manual", "clause": "1", )" +
           validity + R"(, "initial": "on", "states": [)" +
           R"({"key": "on", "label": "On", "category": "active", "waitsOn": "nobody"},)" +
           R"({"key": "off", "label": "Off", "category": "closed", "waitsOn": "nobody", "final": true}], "transitions": [)" +
           R"({"key": "switch", "from": ["on"], "to": "off", "label": "Switch", "decidedBy": "coalition", )" +
           R"("reason": "none", "clauses": []}]})";
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A field or a state that is called otherwise since would never be left out of a document of a past day.
    void whatWasKnownOnADayIsAskedOfFieldsAndStatesThatThereAre()
    {
        const auto library = Library::compiledIn();
        const QStringList names = domain::namesInRules();
        QVERIFY(names.size() > 60);
        for (const QString& name : names) {
            const bool isState = name.contains(u':');
            const QString key = name.section(isState ? u':' : u'.', 1);
            const domain::Noun* noun = domain::noun(name.section(isState ? u':' : u'.', 0, 0));
            QVERIFY2(noun, qPrintable(name));
            bool isThere = !isState && noun->field(key);
            for (const Procedure& procedure : library.all())
                isThere = isThere || (isState && procedure.key == QLatin1StringView(noun->procedure) &&
                                      procedure.state(key));
            QVERIFY2(isThere, qPrintable(name));
        }
    }

    void allProceduresCompiledInAreValid()
    {
        const auto library = Library::compiledIn();
        const QDir folder(QStringLiteral(DESK_SOURCE_DIR "/resources/procedures"));
        for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto procedure = parse(file.readAll(), name);
            QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().reasons.join(u'\n')));
            QCOMPARE(u"%1-%2.json"_s.arg(procedure->key, QString::number(procedure->version)), name);
        }
        QCOMPARE(library.keys(),
                 QStringList({u"annual-report"_s, u"bpf-edition"_s, u"bpf-proposal"_s, u"dc-application"_s,
                              u"dc-life"_s, u"nri-life"_s, u"nri-meeting"_s, u"nri-statement"_s, u"output"_s,
                              u"pn-concept"_s, u"pn-edition"_s, u"session-request"_s}));
    }

    void everyProcedureFileIsCompiledInUnderItsKeyAndVersion()
    {
        const auto library = Library::compiledIn();
        const QDir folder(QStringLiteral(DESK_SOURCE_DIR "/resources/procedures"));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
        QCOMPARE(names.size(), library.all().size());
        for (const Procedure& procedure : library.all()) {
            QFile file(
                folder.filePath(u"%1-%2.json"_s.arg(procedure.key, QString::number(procedure.version))));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QCOMPARE(library.source(procedure.key, procedure.version), file.readAll());
        }
    }

    void everyNounWithAProcedureHasOneThatNamesIt()
    {
        for (const domain::Noun& noun : domain::nouns()) {
            if (noun.procedure)
                QCOMPARE(fixtures::compiledIn(QString::fromLatin1(noun.procedure)).subject, noun.keyText());
        }
    }

    void theNewestValidVersionIsFound()
    {
        Library library;
        QVERIFY(library.add(lamp(2, R"("validFrom": "2022-01-01")"), u"lamp-2.json"_s));
        QVERIFY(library.add(lamp(1, R"("validFrom": "2018-01-01", "validUntil": "2021-12-31")"),
                            u"lamp-1.json"_s));
        QCOMPARE(library.all().constFirst().version, 1);

        const auto versionOn = [&](QDate day) {
            const Procedure* found = library.newestOn(u"lamp"_s, day);
            return found ? found->version : 0;
        };
        QCOMPARE(versionOn(QDate(2017, 12, 31)), 0);
        QCOMPARE(versionOn(QDate(2018, 1, 1)), 1);
        QCOMPARE(versionOn(QDate(2021, 12, 31)), 1);
        QCOMPARE(versionOn(QDate(2022, 1, 1)), 2);
        QVERIFY(!library.newestOn(u"torch"_s, QDate(2022, 1, 1)));
        QVERIFY(library.find(u"lamp"_s, 1));
        QVERIFY(!library.find(u"lamp"_s, 3));
        QVERIFY(library.source(u"lamp"_s, 3).isEmpty());
    }

    // BPF-22: the modalities were endorsed on 26 October 2020; before, forums worked by practice
    void forumsOfEachYearFollowWhatWasInForceThen()
    {
        const auto library = Library::compiledIn();
        for (const QString& key : {u"bpf-proposal"_s, u"bpf-edition"_s}) {
            QVERIFY(!library.newestOn(key, QDate(2013, 12, 31)));
            QCOMPARE(library.newestOn(key, QDate(2014, 1, 1))->version, 1);
            QCOMPARE(library.newestOn(key, QDate(2020, 10, 25))->version, 1);
            const Procedure* endorsed = library.newestOn(key, QDate(2020, 10, 26));
            QCOMPARE(endorsed->version, key == "bpf-proposal"_L1 ? 3 : 2); // 3 reads the same source better
            QCOMPARE(endorsed->adoptedOn, QDate(2020, 10, 26));
            QVERIFY(mapStates(*library.find(key, 1), *endorsed).isComplete());
            for (const Transition& transition : library.find(key, 1)->transitions)
                QVERIFY(transition.requirements.isEmpty() && transition.advisories.isEmpty());
        }
        // MO-PN-1: they answer the Roadmap, which came on 11 June 2020
        for (const QString& key : {u"pn-concept"_s, u"pn-edition"_s}) {
            QVERIFY(!library.newestOn(key, QDate(2020, 6, 10)));
            QCOMPARE(library.newestOn(key, QDate(2020, 6, 11))->version, 2);
        }
    }

    void aReplacedVersionOpensNoMoreCasesAndIsStillKnown()
    {
        Library library;
        QVERIFY(library.add(lamp(1, R"("validFrom": "2018-01-01")"), u"lamp-1.json"_s));
        QVERIFY(library.add(lamp(2, R"("replaces": 1, "validFrom": "2020-01-01")"), u"lamp-2.json"_s));
        QVERIFY(!library.newestOn(u"lamp"_s, QDate(2019, 1, 1)));
        QCOMPARE(library.newestOn(u"lamp"_s, QDate(2020, 1, 1))->version, 2);
        QCOMPARE(library.find(u"lamp"_s, 1)->version, 1);
        const auto itself =
            library.add(lamp(3, R"("replaces": 3, "validFrom": "2020-01-01")"), u"lamp-3.json"_s);
        QVERIFY(!itself);
        QVERIFY(itself.error().reasons.constFirst().contains(u"only an earlier version can be replaced"_s));
    }

    // Two that are in force on one day would leave it to chance which one a case follows.
    void noTwoVersionsAreInForceOnOneDay()
    {
        const auto library = Library::compiledIn();
        QSet<std::pair<QString, int>> replaced;
        for (const Procedure& procedure : library.all()) {
            if (procedure.replaces) {
                QVERIFY(library.find(procedure.key, procedure.replaces));
                replaced.insert({procedure.key, procedure.replaces});
            }
        }
        QDate lastDay;
        QString lastKey;
        for (const Procedure& procedure : library.all()) {
            if (replaced.contains({procedure.key, procedure.version}))
                continue;
            if (procedure.key == lastKey)
                QVERIFY2(lastDay.isValid() && lastDay < procedure.validFrom, qPrintable(procedure.key));
            lastKey = procedure.key;
            lastDay = procedure.validUntil;
        }
    }

    void oneVersionCannotBeThereTwice()
    {
        Library library;
        QVERIFY(library.add(lamp(1, R"("validFrom": "2018-01-01")"), u"lamp-1.json"_s));
        const auto again = library.add(lamp(1, R"("validFrom": "2019-01-01")"), u"other.json"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().message, u"other.json: version 1 of “lamp” is already there."_s);
        QCOMPARE(library.all().size(), 1);
    }

    void everyTextOfAProcedureCanBeTranslated()
    {
        QSet<QString> known;
        for (const char* label : translatableLabels())
            known.insert(QString::fromUtf8(label));
        QSet<QString> used;
        const auto library = Library::compiledIn();
        for (const Procedure& procedure : library.all()) {
            used.insert(procedure.title);
            for (const State& state : procedure.states)
                used.insert(state.label);
            for (const Transition& transition : procedure.transitions)
                used.insert(transition.label);
        }
        QCOMPARE(QStringList((used - known).values()), QStringList());
        QCOMPARE(QStringList((known - used).values()), QStringList());
    }

    void everyClauseNamedIsOneOfTheSources()
    {
        QFile list(QStringLiteral(DESK_SOURCE_DIR "/tests/clauses.csv"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QSet<QString> known;
        for (const QByteArray& line : list.readAll().split('\n'))
            known << QString::fromUtf8(line.left(line.indexOf(',')));
        const auto verify = [&known](const QString& clauses) {
            for (const QString& clause : clauses.split(u' '))
                QVERIFY2(known.contains(clause), qPrintable(clause));
        };
        for (const Requirement& requirement : requirements()) {
            if (requirement.clause)
                verify(QString::fromLatin1(requirement.clause));
        }
        for (const Effect& effect : effects()) {
            if (effect.clause)
                verify(QString::fromLatin1(effect.clause));
        }
        const auto library = Library::compiledIn();
        for (const Procedure& procedure : library.all()) {
            for (const Transition& transition : procedure.transitions)
                for (const QString& clause : transition.clauses)
                    verify(clause);
        }
    }

    void everyRequirementAndEffectIsUsedAndHasItsOwnKey()
    {
        QSet<QString> used;
        const auto library = Library::compiledIn();
        for (const Procedure& procedure : library.all()) {
            for (const Transition& transition : procedure.transitions) {
                for (const QString& key :
                     transition.requirements + transition.advisories + transition.effects)
                    used.insert(key);
            }
        }
        QSet<QString> keys;
        for (const Requirement& requirement : requirements())
            keys.insert(QString::fromLatin1(requirement.key));
        for (const Effect& effect : effects())
            keys.insert(QString::fromLatin1(effect.key));
        QCOMPARE(keys.size(), qsizetype(requirements().size() + effects().size()));
        QCOMPARE(QStringList((keys - used).values()), QStringList());
    }
};

DESK_TEST(LibraryTest)
#include "library_test.moc"
