#include "core/procedure/parse.h"
#include "tests/harness/test_main.h"

using namespace procedure;
using namespace Qt::StringLiterals;

namespace {

// Line numbers in the tests below count from the line of the opening brace.
const QByteArray kGood = R"({
  "key": "lamp", "version": 1, "title": "A lamp",
  "subject": "output", "adoptedOn": "2020-10-26", "adoptedBy": "Nobody",
  "document": "Manual", "clause": "1", "validFrom": "2020-01-01", "validUntil": "2024-12-31",
  "initial": "off",
  "states": [
    { "key": "off", "label": "Off", "category": "intake", "waitsOn": "coalition" },
    { "key": "on", "label": "On", "category": "active", "waitsOn": "nobody" },
    { "key": "broken", "label": "Broken", "category": "closed", "waitsOn": "nobody", "final": true }
  ],
  "transitions": [
    { "key": "switch", "from": ["off"], "to": "on", "label": "Switch on", "decidedBy": "coalition",
      "reason": "none", "clauses": ["X-1"] },
    { "key": "switch", "from": ["on"], "to": "off", "label": "Switch off", "decidedBy": "coalition",
      "reason": "none", "clauses": [] },
    { "key": "break", "from": ["off", "on"], "to": "broken", "label": "Break", "decidedBy": "secretariat",
      "reason": "required",
      "requirements": ["website",
                       "need-stated"],
      "advisory": ["first-meeting"], "effects": ["task-page"], "clauses": ["X-2", "X-3"] }
  ]
}
)";

QByteArray with(const char* before, const char* after)
{
    QByteArray changed = kGood;
    if (!changed.contains(before))
        qFatal("the example has no %s", before);
    const qsizetype at = changed.indexOf(before);
    return changed.replace(at, qsizetype(strlen(before)), after);
}

} // namespace

class ParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartOfAProcedure()
    {
        const auto lamp = parse(kGood, u"lamp.json"_s);
        QVERIFY2(lamp, lamp ? "" : qPrintable(lamp.error().message));
        QCOMPARE(lamp->key, u"lamp"_s);
        QCOMPARE(lamp->version, 1);
        QCOMPARE(lamp->subject, u"output"_s);
        QCOMPARE(lamp->adoptedOn, QDate(2020, 10, 26));
        QCOMPARE(lamp->validUntil, QDate(2024, 12, 31));
        QCOMPARE(lamp->initialState, u"off"_s);
        QCOMPARE(lamp->states.size(), 3);
        QCOMPARE(lamp->states[0].waitsOn, Actor::Coalition);
        QCOMPARE(lamp->states[1].category, Category::Active);
        QVERIFY(lamp->states[2].isFinal && !lamp->states[1].isFinal);
        const Transition broken = lamp->transitions[2];
        QCOMPARE(broken.from, QStringList({u"off"_s, u"on"_s}));
        QVERIFY(broken.needsReason);
        QCOMPARE(broken.decidedBy, Actor::Secretariat);
        QCOMPARE(broken.requirements, QStringList({u"website"_s, u"need-stated"_s}));
        QCOMPARE(broken.advisories, QStringList({u"first-meeting"_s}));
        QCOMPARE(broken.effects, QStringList({u"task-page"_s}));
        QCOMPARE(broken.clauses, QStringList({u"X-2"_s, u"X-3"_s}));
        QCOMPARE(lamp->transition(u"on"_s, u"switch"_s)->to, u"off"_s);
    }

    void refusesWithFileLineAndPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("not JSON") << with("\"version\": 1,", "\"version\": 1")
                                  << u"lamp.json, line 2: this is not JSON."_s;
        QTest::newRow("unknown key at the top")
            << with("\"clause\": \"1\"", "\"clause\": \"1\", \"colour\": \"red\"")
            << u"lamp.json, line 4, colour: this key is not known."_s;
        QTest::newRow("unknown key of a state")
            << with("\"final\": true", "\"final\": true, \"size\": 3")
            << u"lamp.json, line 9, states[2].size: this key is not known."_s;
        QTest::newRow("unknown key of a transition")
            << with("\"clauses\": []", "\"clauses\": [], \"automatic\": true")
            << u"lamp.json, line 15, transitions[1].automatic: this key is not known."_s;
        QTest::newRow("a key written twice") << with("\"title\": \"A lamp\"", "\"adoptedOn\": \"2020-10-26\"")
                                             << u"lamp.json, line 3, adoptedOn: this is written twice."_s;
        QTest::newRow("missing title")
            << with(", \"title\": \"A lamp\"", "") << u"lamp.json, line 1, title: this key is missing."_s;
        QTest::newRow("missing category") << with("\"category\": \"active\", ", "")
                                          << u"lamp.json, line 8, states[1].category: this key is missing."_s;
        QTest::newRow("missing from") << with("\"from\": [\"on\"], ", "")
                                      << u"lamp.json, line 14, transitions[1].from: this key is missing."_s;
        QTest::newRow("text for a number")
            << with("\"version\": 1", "\"version\": \"1\"")
            << u"lamp.json, line 2, version: a whole number is expected here."_s;
        QTest::newRow("fraction") << with("\"version\": 1", "\"version\": 1.5")
                                  << u"lamp.json, line 2, version: a whole number is expected here."_s;
        QTest::newRow("version zero") << with("\"version\": 1", "\"version\": 0")
                                      << u"lamp.json, line 2, version: versions count from 1."_s;
        QTest::newRow("number for a text")
            << with("\"Off\"", "7") << u"lamp.json, line 7, states[0].label: a text is expected here."_s;
        QTest::newRow("empty text") << with("\"Off\"", "\"\"")
                                    << u"lamp.json, line 7, states[0].label: the text is empty."_s;
        QTest::newRow("text for a list")
            << with("[\"off\", \"on\"]", "\"off\"")
            << u"lamp.json, line 16, transitions[2].from: a list of texts is expected here."_s;
        QTest::newRow("number in a list")
            << with("\"X-3\"", "3")
            << u"lamp.json, line 20, transitions[2].clauses[1]: a text is expected here."_s;
        QTest::newRow("text for true")
            << with("\"final\": true", "\"final\": \"yes\"")
            << u"lamp.json, line 9, states[2].final: true or false is expected here."_s;
        QTest::newRow("unknown category")
            << with("\"active\"", "\"asleep\"")
            << u"lamp.json, line 8, states[1].category: “asleep” is not one of intake, "
               "active, at-risk, closed."_s;
        QTest::newRow("unknown actor")
            << with("\"waitsOn\": \"nobody\"", "\"waitsOn\": \"moon\"")
            << u"lamp.json, line 8, states[1].waitsOn: “moon” is not one of nobody, "
               "applicant, coalition, workstream, mag, secretariat."_s;
        QTest::newRow("unknown meaning")
            << with("\"waitsOn\": \"nobody\"", "\"waitsOn\": \"nobody\", \"countsAs\": \"done\"")
            << u"lamp.json, line 8, states[1].countsAs: “done” is not one of received, returned, accepted, "
               "waived, missed, published, stopped."_s;
        QTest::newRow("unknown reason rule")
            << with("\"reason\": \"required\"", "\"reason\": \"maybe\"")
            << u"lamp.json, line 17, transitions[2].reason: “maybe” is not one of none, required."_s;
        QTest::newRow("bad date")
            << with("2020-01-01", "2021-02-31")
            << u"lamp.json, line 4, validFrom: “2021-02-31” is not a day of the calendar; write "
               "it as 2022-01-31."_s;
        QTest::newRow("ends before it begins")
            << with("2024-12-31", "2019-12-31")
            << u"lamp.json, line 4, validUntil: it ends before it begins."_s;
        QTest::newRow("unknown kind of record")
            << with("\"output\"", "\"lantern\"")
            << u"lamp.json, line 3, subject: no kind of record is called “lantern”."_s;
        QTest::newRow("unknown requirement")
            << with("\"need-stated\"", "\"needs-stated\"")
            << u"lamp.json, line 19, transitions[2].requirements[1]: there is no requirement “needs-stated”."_s;
        QTest::newRow("unknown advisory")
            << with("\"first-meeting\"", "\"last-meeting\"")
            << u"lamp.json, line 20, transitions[2].advisory[0]: there is no requirement "
               "“last-meeting”."_s;
        QTest::newRow("unknown effect")
            << with("\"task-page\"", "\"send-mail\"")
            << u"lamp.json, line 20, transitions[2].effects[0]: there is no effect “send-mail”."_s;
        QTest::newRow("doubled requirement")
            << with("\"need-stated\"", "\"website\"")
            << u"lamp.json, line 19, transitions[2].requirements[1]: “website” is there twice."_s;
        QTest::newRow("unknown target")
            << with("\"to\": \"on\"", "\"to\": \"up\"")
            << u"lamp.json, line 8, states[1]: the state “on” cannot be reached."_s;
        QTest::newRow("unknown initial state") << with("\"initial\": \"off\"", "\"initial\": \"dark\"")
                                               << u"lamp.json, line 5, initial: there is no state “dark”."_s;
        QTest::newRow("doubled state")
            << with("\"key\": \"broken\"", "\"key\": \"on\"")
            << u"lamp.json, line 9, states[2].key: the state “on” is there twice."_s;
        QTest::newRow("two transitions of one key")
            << with("\"key\": \"break\"", "\"key\": \"switch\"")
            << u"lamp.json, line 16, transitions[2].key: two transitions called “switch” leave the state “off”."_s;
        QTest::newRow("leaves nothing")
            << with("[\"on\"], \"to\": \"off\"", "[], \"to\": \"off\"")
            << u"lamp.json, line 14, transitions[1].from: a transition leaves at least one "
               "state."_s;
        QTest::newRow("no way out")
            << with(", \"final\": true", "")
            << u"lamp.json, line 9, states[2]: the state “broken” is not final and has no way out."_s;
        QTest::newRow("final with a way out")
            << with("\"waitsOn\": \"nobody\" }", "\"waitsOn\": \"nobody\", \"final\": true }")
            << u"lamp.json, line 8, states[1]: the state “on” is final and yet has a way out."_s;
        QTest::newRow("a list") << QByteArray("[]") << u"lamp.json, line 1, key: this key is missing."_s;
        QTest::newRow("nothing") << QByteArray() << u"lamp.json, line 1: this is not JSON."_s;
    }
    void refusesWithFileLineAndPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, refusal);
        const auto lamp = parse(json, u"lamp.json"_s);
        QVERIFY(!lamp);
        QCOMPARE(lamp.error().code, support::ErrorCode::BadInput);
        QCOMPARE(lamp.error().message, refusal);
    }

    void namesAllDefectsAtOnce()
    {
        QByteArray json = with("\"need-stated\"", "\"nonsense\"");
        json.replace("\"task-page\"", "\"send-mail\"");
        const auto lamp = parse(json, u"lamp.json"_s);
        QVERIFY(!lamp);
        QCOMPARE(lamp.error().reasons.size(), 2);
    }

    void anUnknownTargetIsNamedToo()
    {
        const auto lamp = parse(with("\"to\": \"broken\"", "\"to\": \"gone\""), u"lamp.json"_s);
        QVERIFY(!lamp);
        QVERIFY(lamp.error().reasons.contains(
            u"lamp.json, line 16, transitions[2].to: there is no state “gone”."_s));
    }

    void everyCutOfTheFileIsRefused()
    {
        for (qsizetype length = 0; length < kGood.lastIndexOf('}'); ++length)
            QVERIFY(!parse(kGood.first(length), u"lamp.json"_s));
    }

    void aDamagedByteIsRefusedInWordsOrReadButNeverFatal()
    {
        for (const char damage : {'"', '\\', '{', '}', '[', ']', ',', '\0', '\xFF'}) {
            for (qsizetype at = 0; at < kGood.size(); ++at) {
                QByteArray json = kGood;
                json[at] = damage;
                const auto lamp = parse(json, u"lamp.json"_s);
                QVERIFY(lamp || lamp.error().message.startsWith(u"lamp.json, line "_s));
            }
        }
    }
};

DESK_TEST(ParseTest)
#include "parse_test.moc"
