#include "core/office/calendar/rules.h"
#include "core/office/desk/writing.h"
#include "core/office/people/merging.h"
#include "core/register/check.h"
#include "core/register/tables.h"
#include "tests/features/desk.h"
#include "tests/harness/effort.h"
#include "tests/harness/figures.h"
#include "tests/harness/test_main.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::Noun;
using domain::RecordId;

namespace {

constexpr quint32 kSeed = 20211206;
const int kCommands = harness::effort(1300, 10'000);

/// Somebody who does anything at any time; what the office refuses is simply tried otherwise.
class Somebody
{
public:
    Somebody(features::Desk& desk, const QString& folder)
        : m_desk(desk)
        , m_office(*desk.office)
        , m_folder(folder)
    {
    }

    QMap<QString, int> done; ///< by what was done

    /// One command that the office took; it may have changed nothing.
    void doSomething()
    {
        struct Kind
        {
            const char* name;
            int weight;
            bool (Somebody::*act)();
        };
        static constexpr Kind kKinds[] = {
            {"add", 20, &Somebody::add},
            {"merge", 6, &Somebody::merge},
            {"change", 20, &Somebody::change},
            {"judge", 8, &Somebody::judge},
            {"step", 20, &Somebody::step},
            {"remove", 12, &Somebody::remove},
            {"attach", 4, &Somebody::attach},
            {"detach", 3, &Somebody::detach},
            {"parameter", 3, &Somebody::setParameter},
            {"deadline", 3, &Somebody::moveDeadline},
            {"expect", 1, &Somebody::expectReports},
        };
        for (;;) {
            int draw = below(100);
            const Kind* kind = kKinds;
            while (draw >= kind->weight)
                draw -= (kind++)->weight;
            if ((this->*kind->act)()) {
                ++done[QString::fromLatin1(kind->name)];
                return;
            }
        }
    }

private:
    int below(qsizetype limit) { return int(m_random.bounded(qint64(limit))); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day() { return QDate(2020, 1, 1).addDays(below(1200)); }

    QString word()
    {
        static const QString kWords[] = {u"access"_s, u"Zürich"_s, u"доступ"_s, u"互联网治理"_s, u"حوكمة"_s,
                                         u"it's"_s,   u"\"x\""_s,  u"a;b"_s,    u"-1"_s,         u"null"_s};
        return kWords[below(std::size(kWords))] + u' ' + QString::number(below(1000));
    }

    std::optional<RecordId> anyOf(const QString& noun)
    {
        const auto ids = m_ids.value(noun);
        return ids.isEmpty() ? std::nullopt : std::optional(ids[below(ids.size())]);
    }
    std::optional<domain::Record> any()
    {
        while (!m_ids.isEmpty()) {
            const QString noun = std::next(m_ids.begin(), below(m_ids.size())).key();
            const auto id = anyOf(noun);
            if (!id)
                return std::nullopt;
            if (auto record = office::readRecord(m_office, *id))
                return *std::move(record);
            m_ids[noun].removeAll(*id);
        }
        return std::nullopt;
    }

    QVariant valueFor(const Field& field)
    {
        switch (field.type) {
        case FieldType::Date:
            return day();
        case FieldType::Year:
            return qint64(2000 + below(60));
        case FieldType::Count:
            return qint64(below(100000));
        case FieldType::YesNo:
            return chance(50);
        case FieldType::Choice:
            return QString::fromLatin1(
                field.choices->terms[size_t(below(qsizetype(field.choices->terms.size())))].key);
        case FieldType::Choices:
            return QString::fromLatin1(field.choices->terms.front().key);
        case FieldType::Offset:
            return qint64(below(200)) - 100;
        case FieldType::Record: {
            const auto to =
                field.refersTo ? anyOf(QString::fromLatin1(field.refersTo)) : anyOf(u"dynamic-coalition"_s);
            return to ? QVariant(to->value()) : QVariant();
        }
        case FieldType::Url:
            return u"https://example.org/%1"_s.arg(below(1000));
        case FieldType::Email:
            return u"somebody%1@example.org"_s.arg(below(1000));
        case FieldType::Note:
            return word() + u'\n' + word();
        case FieldType::Line:
            break;
        }
        return word();
    }

    bool add() { return addOneOf(domain::nouns()[size_t(below(qsizetype(domain::nouns().size())))]); }
    bool addOneOf(const Noun& noun)
    {
        office::Draft draft{.noun = noun.keyText(), .values = {}};
        for (const Field& field : noun.fields)
            if (field.isRequired || chance(40))
                draft.values.insert(field.keyText(), valueFor(field));
        const auto parent = anyOf(noun.belongsTo.empty() ? u"dynamic-coalition"_s
                                                         : QString::fromLatin1(noun.belongsTo.front()));
        if (parent && (!noun.belongsTo.empty() || chance(50)))
            draft.parent = *parent;
        const auto id = office::addRecord(m_office, draft);
        if (id)
            m_ids[noun.keyText()].append(*id);
        return bool(id);
    }

    bool change()
    {
        const auto record = any();
        if (!record)
            return false;
        domain::FieldValues values;
        for (const Field& field : record->noun().fields)
            if (chance(25))
                values.insert(field.keyText(),
                              !field.isRequired && chance(20) ? QVariant() : valueFor(field));
        return !values.isEmpty() && office::changeFields(m_office, record->head.id, values).has_value();
    }

    bool judge()
    {
        const auto id = anyOf(chance(50) ? u"dynamic-coalition"_s : u"dc-application"_s);
        const auto record =
            id ? office::readRecord(m_office, *id) : support::Result<domain::Record>(support::fail({}));
        if (!record)
            return false;
        const auto kinds = record->noun().elements;
        return office::judgeElement(m_office, *id,
                                    {.key = kinds[size_t(below(qsizetype(kinds.size())))].keyText(),
                                     .isMet = chance(10) ? std::nullopt : std::optional(chance(70)),
                                     .evidence = word(),
                                     .checkedOn = {}})
            .has_value();
    }

    bool step()
    {
        static const QString kSubjects[] = {u"dc-application"_s, u"dynamic-coalition"_s, u"annual-report"_s,
                                            u"session-request"_s, u"output"_s};
        const auto id = anyOf(kSubjects[below(std::size(kSubjects))]);
        if (!id)
            return false;
        const auto view = office::viewCase(m_office, *id);
        if (!view || view->steps.empty())
            return false;
        const office::PossibleStep& step = view->steps[size_t(below(qsizetype(view->steps.size())))];
        office::Decision decision{.reason = step.needsReason ? word() : QString()};
        for (const procedure::Finding& finding : step.verdict.blocking())
            decision.overrides.insert(finding.requirement, word());
        const auto taken = office::takeStep(m_office, *id, step.key, decision);
        if (!taken)
            return false;
        for (const RecordId created : taken->created)
            m_ids[office::readRecord(m_office, created)->head.noun].append(created);
        return true;
    }

    bool remove()
    {
        const auto record = any();
        return record && record->head.noun != u"cycle" &&
               office::removeRecord(m_office, record->head.id).has_value();
    }

    bool merge()
    {
        const QString noun = chance(50) ? u"person"_s : u"organisation"_s;
        if (m_ids.value(noun).size() < 2) // two among all the nouns are too rare to be waited for
            return addOneOf(*domain::noun(noun));
        const auto keep = anyOf(noun);
        const auto drop = anyOf(noun);
        return office::mergeRecords(m_office, *keep, *drop).has_value();
    }

    bool attach()
    {
        const auto record = any();
        if (!record)
            return false;
        QFile file(m_folder + u"/paper %1.txt"_s.arg(below(50)));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QByteArray(below(5000), char('a' + below(20))));
        file.close();
        const auto attachment = office::attachFile(m_office, record->head.id, file.fileName());
        if (attachment)
            m_attachments.append(*attachment);
        return bool(attachment);
    }
    bool detach()
    {
        return !m_attachments.isEmpty() &&
               office::removeAttachment(m_office, m_attachments.takeAt(below(m_attachments.size())))
                   .has_value();
    }

    bool setParameter()
    {
        static const std::pair<QString, QStringList> kSettings[] = {
            {u"dc-stakeholder-groups"_s, {u"2"_s, u"3"_s, u"4"_s}},
            {u"dc-report-due"_s, {u"01-31"_s, u"02-15"_s, u"03-01"_s}},
            {u"dc-report-grace-days"_s, {u"0"_s, u"7"_s, u"14"_s}},
        };
        const auto& [key, values] = kSettings[below(std::size(kSettings))];
        return office::setParameter(m_office, 2020 + below(4), key, values[below(values.size())]).has_value();
    }

    bool moveDeadline()
    {
        const auto id = anyOf(chance(60) ? u"annual-report"_s : u"task"_s);
        return id && office::moveDeadline(m_office, *id, day(), word()).has_value();
    }

    bool expectReports()
    {
        m_desk.clock.moveTo(m_desk.clock.today().addDays(below(30)));
        return office::expectReports(m_office, 2018 + below(6)).has_value();
    }

    features::Desk& m_desk;
    office::Office& m_office;
    QString m_folder;
    QRandomGenerator m_random{kSeed};
    QMap<QString, QList<RecordId>> m_ids; ///< by noun; some may be gone
    QList<qint64> m_attachments;
};

} // namespace

class RandomCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Bar R14.
    void manyCommandsAreUndoneAndRedoneOneByOne()
    {
        features::Desk desk;
        QTemporaryDir folder;
        Somebody somebody(desk, folder.path());
        registry::Connection& file = desk.office->file();
        const auto digest = [&] { return *registry::tablesDigest(file); };
        const auto entries = [&] { return *file.integer("SELECT count(*) FROM journal_entry"); };

        std::vector<QByteArray> digests{digest()};
        while (digests.size() <= size_t(kCommands)) {
            const qint64 before = entries();
            somebody.doSomething();
            QVERIFY(entries() <= before + 1);
            if (entries() == before) {
                QCOMPARE(digest(), digests.back()); // no entry, no change
                continue;
            }
            digests.push_back(digest());
            QVERIFY(digests.back() != digests[digests.size() - 2]);
        }
        for (const char* kind : {"add", "change", "judge", "step", "merge", "remove", "attach", "detach",
                                 "parameter", "deadline"})
            QVERIFY2(somebody.done.value(QString::fromLatin1(kind)) > kCommands / 130, kind);
        QVERIFY(registry::checkRegister(file));

        for (size_t i = digests.size() - 1; i > 0; --i) {
            const auto undone = office::undo(*desk.office);
            QVERIFY2(undone, qPrintable(u"%1: %2 %3"_s.arg(QString::number(i),
                                                           undone ? QString() : undone.error().message,
                                                           undone ? QString() : undone.error().detail)));
            QVERIFY2(digest() == digests[i - 1], qPrintable(QString::number(i)));
        }
        for (size_t i = 1; i < digests.size(); ++i) {
            const auto redone = office::redo(*desk.office);
            QVERIFY2(redone, qPrintable(u"%1: %2 %3"_s.arg(QString::number(i),
                                                           redone ? QString() : redone.error().message,
                                                           redone ? QString() : redone.error().detail)));
            QVERIFY2(digest() == digests[i], qPrintable(QString::number(i)));
        }
        QVERIFY(!office::redo(*desk.office));

        harness::figure("R14",
                        u"%1 commands undone and redone one by one, every digest equal"_s.arg(kCommands));
        const auto report = office::checkRegister(*desk.office);
        QVERIFY(report);
        QVERIFY2(report->isSound, qPrintable(report->lines.join(u'\n')));
    }
};

DESK_TEST(RandomCommandsTest)
#include "random_commands_test.moc"
