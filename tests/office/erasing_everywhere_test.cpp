// Bar S10 with a name and an address in every text that a person can write, and in every file beside.
#include "core/office/desk/attachments.h"
#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/desk/searching.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/letters/letters.h"
#include "core/office/people/coordination.h"
#include "core/office/people/erasing.h"
#include "core/office/transfer/exports.h"
#include "core/press/press.h"
#include "core/register/backup.h"
#include "core/register/cases.h"
#include "core/register/records.h"
#include "core/sample/sample.h"
#include "tests/harness/small_pdf.h"
#include "tests/harness/test_main.h"
#include "tests/harness/workbooks.h"

#include <QDirIterator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::FieldType;
using domain::RecordId;
using office::Fate;
using office::Held;

namespace {

const QString kMarkedName = u"Zenobia Quartermaine"_s;
const QString kMarkedAddress = u"zq@example.org"_s;
const QString kMarkedTelephone = u"+48 555 019 944"_s;
const QByteArrayList kMarks{"zenobia", "quartermaine", "zq@example", "019944", "019 944"};

/// A sentence of the marker, told apart by `what`.
QString markedText(const QString& what)
{
    return u"%1: write to %2, %3, or to Ms Quartermaine"_s.arg(what, kMarkedName, kMarkedAddress);
}

QStringList marksIn(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll().toLower();
        for (const QByteArray& trace : kMarks)
            if (bytes.contains(trace))
                found << QFileInfo(file).fileName() + u": "_s + QString::fromUtf8(trace);
    }
    return found;
}

bool isWritten(const domain::Field& field)
{
    return field.type == FieldType::Line || field.type == FieldType::Note || field.type == FieldType::Url ||
           field.type == FieldType::Email;
}

void granted(const support::Status& status)
{
    if (!status)
        qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().detail));
}

template <typename T>
T granted(support::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

class ErasingEverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.moveTo(QDate(2022, 1, 10));
        m_office = granted(office::newRegister(path(),
                                               {.year = 2021,
                                                .number = 16,
                                                .starts = QDate(2021, 12, 6),
                                                .ends = QDate(2021, 12, 10),
                                                .place = u"Katowice"_s},
                                               m_clock));
        m_coalition = add(u"dynamic-coalition"_s, {{u"name"_s, u"DC on Lighthouses"_s}});
        m_person =
            add(u"person"_s,
                {{u"name"_s, kMarkedName}, {u"email"_s, kMarkedAddress}, {u"phone"_s, kMarkedTelephone}});
    }
    void cleanup() { m_office.reset(); }

    // Every letter to every record of the sample it is for, before and after those it went to were erased.
    void noLetterIsWrittenToAnErasedPerson()
    {
        const QString sample = m_folder->filePath(u"sample.register"_s);
        granted(sample::writeSample(sample));
        m_clock.moveTo(sample::sampleToday());
        m_office = granted(office::openRegister(sample, m_clock));
        const QMap<QString, QString> before = recipients();
        const QStringList written = before.values();
        QVERIFY2(before.size() > 100, qPrintable(QString::number(before.size())));
        QSet<QString> names(written.begin(), written.end());
        names.remove(QString());
        QVERIFY2(names.size() > 10, qPrintable(QString::number(names.size())));
        for (const QString& name : std::as_const(names)) {
            const auto people = granted(office::recordsOf(*m_office, u"person"_s));
            const auto known = std::ranges::find(
                people, name, [](const domain::Record& person) { return person.head.title; });
            const RecordId person =
                known != people.end() ? known->head.id : add(u"person"_s, {{u"name"_s, name}});
            granted(office::erasePerson(*m_office, person));
        }
        const QMap<QString, QString> after = recipients();
        for (auto it = after.begin(); it != after.end(); ++it)
            QVERIFY2(!it.value().contains(u"Erased"_s), qPrintable(it.key() + u": "_s + it.value()));
        for (const exchange::Contact& card : granted(office::contacts(*m_office, domain::Audience::Internal)))
            QVERIFY(!card.name.contains(u"Erased"_s));
        for (const auto& line : granted(office::representation(*m_office, m_office->today())))
            for (const office::RoleLine& held : line.representatives)
                QVERIFY(!held.personName.contains(u"Erased"_s));
        const QByteArray handedOver = press::toMarkdown(granted(office::handOver(*m_office, {})));
        QVERIFY(!handedOver.contains("| Erased person"));
        // The record keeps its tombstone.
        bool isKept = false;
        for (const auto& held : granted(office::rolesOn(*m_office, m_office->today())))
            isKept = isKept || held.personName == u"Erased person"_s;
        QVERIFY(isKept);
    }

    void nothingIsLeftInAnyTextOfAnyNounNorInAnyFileBeside()
    {
        plantInEveryNoun();
        plantInSteps();
        plantInFiles();
        plantBeside();
        office::HeldAbout held = granted(office::heldAbout(*m_office, m_person));
        everyTextOfEveryNounIsNamed(held);
        for (const char* place :
             {"step reason", "step decided_by", "finding sentence", "finding evidence",
              "finding justification", "element evidence", "record due_moved_because",
              "journal_entry summary", "journal_entry reason", "journal_entry actor", "attachment name"})
            QVERIFY2(std::ranges::any_of(held.all,
                                         [&](const Held& each) {
                                             return std::ranges::any_of(each.places, [&](const auto& where) {
                                                 return where.table + ' ' + where.column == place;
                                             });
                                         }),
                     place);
        QStringList files;
        for (const Held& each : held.all)
            if (!each.path.isEmpty())
                files << QFileInfo(each.path).fileName();
        QVERIFY2(files.contains(u"version-5.register"_s), qPrintable(files.join(u' ')));
        QVERIFY2(files.contains(u"desk.register.replaced-20220101T000000Z"_s), qPrintable(files.join(u' ')));
        QVERIFY(files.size() > 2); // and automatic ones
        QVERIFY(std::ranges::any_of(held.all, [](const Held& each) { return !each.file.isEmpty(); }));

        for (Held& each : held.all)
            each.isChosen = true;
        const office::Erased erased = granted(office::erasePerson(*m_office, held));
        QCOMPARE(marksIn(m_folder->path()).join(u' '), QString());
        // Of what is not known here alone: backups made by hand, and what was exported.
        QCOMPARE(erased.stays.size(), 2);
        QVERIFY(office::search(*m_office, u"Quartermaine"_s)->empty());
        const auto report = granted(office::checkRegister(*m_office));
        QVERIFY2(report.isSound, qPrintable(report.lines.join(u'\n')));
        m_office.reset();
        QCOMPARE(marksIn(m_folder->path()).join(u' '), QString());
        m_office = granted(office::openRegister(path(), m_clock));
        QVERIFY(granted(office::checkRegister(*m_office)).isSound);
    }

    // Mails, documents and texts of another encoding say a name in bytes that are none of its letters.
    void aFileInDisguiseIsLookedIntoAndWhatCannotBeIsNamed()
    {
        const QByteArray mail =
            "From: a@example.org\nTo: b@example.org\nSubject: Minutes\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n" +
            ("Thank you, " + kMarkedName.toUtf8()).toBase64() + '\n';
        attach(u"minutes.eml"_s, mail, m_coalition);
        attach(
            u"minutes.docx"_s,
            harness::zipped({{"word/document.xml", "<?xml version='1.0'?><d><p><r><t>Zenobia Quarter</t></r>"
                                                   "<r><t>maine</t></r></p></d>"}}),
            m_coalition);
        attach(u"minutes.txt"_s,
               QByteArray("\xff\xfe") +
                   QStringEncoder(QStringEncoder::Utf16LE).encode(u"Present: "_s + kMarkedName),
               m_coalition);
        attach(u"report.pdf"_s, harness::smallPdf({"Held by Zenobia Quartermaine"}), m_coalition);
        attach(u"scan.pdf"_s, "%PDF-1.7\n%EOF", m_coalition);
        attach(u"other.txt"_s, "Of the lighthouse", m_coalition);
        office::HeldAbout held = granted(office::heldAbout(*m_office, m_person));
        QStringList found;
        QStringList unknown;
        for (const Held& each : held.all)
            if (!each.file.isEmpty())
                (each.isKnown ? found : unknown) << each.excerpt;
        found.sort();
        QCOMPARE(found.join(u' '), u"minutes.docx minutes.eml minutes.txt report.pdf"_s);
        QCOMPARE(unknown.join(u' '), u"scan.pdf"_s);
        QCOMPARE(held.all.back().where, u"Outside of this register"_s);
        const office::Erased erased = granted(office::erasePerson(*m_office, held));
        QStringList left;
        for (const office::AttachmentLine& line : granted(office::attachmentsOf(*m_office, m_coalition)))
            left << line.name;
        left.sort();
        QCOMPARE(left.join(u' '), u"other.txt scan.pdf"_s);
        QCOMPARE(erased.stays.size(), 3);
        QCOMPARE(
            erased.stays.front(),
            u"scan.pdf, attached to DC on Lighthouses, could not be looked into: it may hold something."_s);
        QVERIFY(erased.gone.contains(u"The record has the ID person-%1 now."_s.arg(m_person.value())));
    }

    // A copy of the time before the person was on record can hold them too.
    void aCopyIsLookedIntoTheSameWay()
    {
        attach(u"minutes.docx"_s,
               harness::zipped({{"word/document.xml", "<?xml version='1.0'?><d><p><r><t>Basil Quarter</t></r>"
                                                      "<r><t>mist</t></r></p></d>"}}),
               m_coalition);
        granted(registry::backUp(m_office->file(), path() + u".replaced-20220101T000000Z"_s));
        const RecordId basil = add(u"person"_s, {{u"name"_s, u"Basil Quartermist"_s}});
        const office::HeldAbout held = granted(office::heldAbout(*m_office, basil));
        QVERIFY(std::ranges::any_of(held.all, [](const Held& each) {
            return each.path.endsWith(u".replaced-20220101T000000Z"_s) && each.isChosen;
        }));
    }

    // What stands around a name is another's history.
    void theRestOfATextAndOfItsHistoryStays()
    {
        const RecordId letter = add(u"letter"_s,
                                    {{u"subject"_s, u"Your report"_s},
                                     {u"kind"_s, u"annual-report"_s},
                                     {u"to"_s, kMarkedName + u" <"_s + kMarkedAddress + u'>'},
                                     {u"body"_s, u"Dear ZENOBIA\nQuartermaine,\nit is late."_s}},
                                    m_coalition);
        granted(office::changeFields(*m_office, letter,
                                     {{u"body"_s, u"Dear Ms Quartermaine, it was due in “May”."_s}}));
        granted(office::changeFields(*m_office, letter, {{u"body"_s, u"It was due in June."_s}}));
        granted(office::erasePerson(*m_office, m_person));
        const domain::Record after = granted(office::readRecord(*m_office, letter));
        QCOMPARE(after.values[u"to"_s].toString(), u"Erased person <Erased person>"_s);
        const auto history = granted(office::history(*m_office, letter));
        QStringList bodies;
        for (const office::HistoryLine& line : history)
            for (const office::HistoryChange& change : line.changes)
                if (change.what == u"Text"_s)
                    bodies << change.after;
        QCOMPARE(bodies, (QStringList{u"It was due in June."_s,
                                      u"Dear Ms Quartermaine, it was due in “May”."_s, // a family name alone
                                      u"Dear Erased person,\nit is late."_s}));
        QVERIFY(granted(office::checkRegister(*m_office)).isSound);
    }

    void whatIsNotChosenStaysAndIsTold()
    {
        granted(office::changeFields(*m_office, m_coalition, {{u"focus"_s, u"Founded by "_s + kMarkedName}}));
        granted(
            office::changeFields(*m_office, m_coalition, {{u"need"_s, u"As "_s + kMarkedName + u" says"_s}}));
        office::HeldAbout held = granted(office::heldAbout(*m_office, m_person));
        for (Held& each : held.all)
            if (each.excerpt.startsWith(u"Founded"_s))
                each.isChosen = false;
        const office::Erased erased = granted(office::erasePerson(*m_office, held));
        const domain::Record after = granted(office::readRecord(*m_office, m_coalition));
        QCOMPARE(after.values[u"focus"_s].toString(), u"Founded by Zenobia Quartermaine"_s);
        QCOMPARE(after.values[u"need"_s].toString(), u"As Erased person says"_s);
        QVERIFY2(erased.stays.join(u'\n').contains(u"Founded by Zenobia Quartermaine"_s),
                 qPrintable(erased.stays.join(u'\n')));
        QVERIFY(granted(office::checkRegister(*m_office)).isSound);
    }

    void anothersNameIsNotTouched()
    {
        const RecordId other = add(u"person"_s, {{u"name"_s, u"Basil Quartermaine"_s},
                                                 {u"email"_s, u"bzq@example.org"_s},
                                                 {u"note"_s, u"Not Zenobia Quartermainesson"_s}});
        granted(office::erasePerson(*m_office, m_person));
        const domain::Record after = granted(office::readRecord(*m_office, other));
        QCOMPARE(after[domain::person::name], u"Basil Quartermaine"_s);
        QCOMPARE(after[domain::person::email], u"bzq@example.org"_s);
        QCOMPARE(after[domain::person::note], u"Not Zenobia Quartermainesson"_s);
        QCOMPARE(after.head.idText, u"person-basil-quartermaine"_s);
    }

    // Two records of one name may be one person, or two.
    void aNamesakeIsAskedAbout()
    {
        const RecordId other = add(u"person"_s, {{u"name"_s, u"Quartermaine, Zenobia"_s}});
        granted(office::changeFields(
            *m_office, m_coalition,
            {{u"focus"_s, u"As "_s + kMarkedName}, {u"need"_s, u"Ask "_s + kMarkedAddress}}));
        granted(office::erasePerson(*m_office, m_person));
        QCOMPARE(granted(office::readRecord(*m_office, other))[domain::person::name],
                 u"Quartermaine, Zenobia"_s);
        const domain::Record coalition = granted(office::readRecord(*m_office, m_coalition));
        QCOMPARE(coalition.values[u"focus"_s].toString(), u"As Zenobia Quartermaine"_s);
        QCOMPARE(coalition.values[u"need"_s].toString(), u"Ask Erased person"_s);
    }

private:
    /// By letter and record.
    QMap<QString, QString> recipients()
    {
        QMap<QString, QString> all;
        for (const office::LetterTemplate& letter : office::letterTemplates())
            for (const domain::Record& record : granted(office::recordsOf(*m_office, letter.nounText()))) {
                const auto prepared =
                    office::prepareLetter(*m_office, record.head.id, letter.kindText(), u"en"_s);
                if (!prepared)
                    continue;
                all.insert(letter.kindText() + u' ' + record.head.idText, prepared->draft.recipient);
                if (prepared->draft.body.contains(u"Dear Erased"_s))
                    all.insert(letter.kindText() + u" text "_s + record.head.idText, u"Dear Erased"_s);
            }
        return all;
    }
    QString path() const { return m_folder->filePath(u"desk.register"_s); }

    RecordId add(const QString& noun, const domain::FieldValues& values, RecordId parent = {})
    {
        return granted(office::addRecord(*m_office, {.noun = noun, .values = values, .parent = parent}));
    }

    QVariant anyValue(const domain::Field& field)
    {
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Note:
            return markedText(field.keyText());
        case FieldType::Url:
            return u"https://example.org/zenobia-quartermaine"_s;
        case FieldType::Email:
            return kMarkedAddress;
        case FieldType::Date:
            return QDate(2021, 3, 1);
        case FieldType::Year:
            return 2021;
        case FieldType::Count:
        case FieldType::Offset:
            return 1;
        case FieldType::YesNo:
            return true;
        case FieldType::Choice:
        case FieldType::Choices:
            return QString::fromLatin1(field.choices->terms.front().key);
        case FieldType::Record:
            return (field.refersTo == "person"_ba ? m_person : m_coalition).value();
        }
        Q_UNREACHABLE();
    }

    /// Written, changed and, of a second one, removed again.
    void plantInEveryNoun()
    {
        registry::Connection& file = m_office->file();
        {
            registry::Transaction transaction(file, {.command = u"plant"_s, .summary = u"Plant"_s});
            for (const domain::Noun& noun : domain::nouns()) {
                for (auto* planted : {&m_planted, &m_removed}) {
                    registry::NewRecord record{.noun = &noun,
                                               .name = kMarkedName,
                                               .values = {},
                                               .parent = m_coalition,
                                               .year = 2021};
                    for (const domain::Field& field : noun.fields)
                        record.values.insert(field.keyText(), anyValue(field));
                    record.title = record.values.value(QString::fromLatin1(noun.titleField)).toString();
                    planted->push_back(granted(registry::insertRecord(file, record)));
                }
            }
            granted(m_office->commit(transaction));
        }
        registry::Transaction transaction(file, {.command = u"plant"_s, .summary = u"Plant again"_s});
        for (const RecordId id : m_planted) {
            const domain::Record record = granted(registry::readRecord(file, id));
            domain::FieldValues values;
            for (const domain::Field& field : record.noun().fields)
                if (field.type == FieldType::Line || field.type == FieldType::Note)
                    values.insert(field.keyText(), markedText(u"again"_s + field.keyText()));
            granted(registry::updateValues(
                file, record.head, values,
                markedText(u"again"_s + QString::fromLatin1(record.noun().titleField))));
        }
        for (const RecordId id : m_removed)
            granted(registry::deleteRecord(file, granted(registry::readHead(file, id))));
        granted(m_office->commit(transaction));
    }

    void plantInSteps()
    {
        registry::Connection& file = m_office->file();
        registry::Transaction transaction(file, {.command = u"plant"_s,
                                                 .summary = markedText(u"summary"_s),
                                                 .reason = markedText(u"reason of a command"_s),
                                                 .actor = kMarkedName});
        const qint64 step = granted(registry::insertStep(file, {.record = m_coalition,
                                                                .transition = u"opened"_s,
                                                                .from = u"active"_s,
                                                                .to = u"active"_s,
                                                                .happenedOn = QDate(2021, 3, 1),
                                                                .recordedAt = m_clock.now(),
                                                                .reason = markedText(u"reason"_s),
                                                                .decidedBy = kMarkedName}));
        granted(registry::insertFinding(file, step,
                                        {.requirement = u"any"_s,
                                         .outcome = u"met"_s,
                                         .sentence = markedText(u"sentence"_s),
                                         .evidence = markedText(u"evidence"_s),
                                         .clause = u"DC-1"_s,
                                         .justification = markedText(u"justification"_s)}));
        granted(registry::writeElement(
            file, m_coalition, {.key = u"any"_s, .isMet = true, .evidence = markedText(u"evidence"_s)}));
        granted(registry::updateDeadline(file, m_coalition,
                                         {.on = QDate(2022, 3, 1),
                                          .originally = QDate(2022, 2, 1),
                                          .movedBecause = markedText(u"because"_s)}));
        granted(file.prepare("INSERT INTO exported_entry (id, record_id, year, starts, title) "
                             "VALUES ('x', 1, 2021, '2021-03-01', :title)")
                    .bind(":title", markedText(u"calendar"_s))
                    .run());
        granted(m_office->commit(transaction));
    }

    void attach(const QString& name, const QByteArray& content, RecordId to)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        file.close();
        granted(office::attachFile(*m_office, to, file.fileName()));
        file.remove();
    }

    void plantInFiles()
    {
        attach(u"Zenobia Quartermaine.txt"_s, "Of the lighthouse", m_coalition);
        attach(u"minutes.txt"_s, "Present: " + kMarkedName.toUpper().toUtf8(), m_coalition);
        attach(u"passport.bin"_s, QByteArray("\0\1", 2) + kMarkedAddress.toUtf8(), m_person);
        attach(u"gone.txt"_s, "Once from " + kMarkedAddress.toUtf8(), m_coalition);
        for (const office::AttachmentLine& line : granted(office::attachmentsOf(*m_office, m_coalition)))
            if (line.name == u"gone.txt"_s)
                granted(office::removeAttachment(*m_office, line.id));
    }

    void plantBeside()
    {
        m_office->finishBackup();
        m_clock.moveTo(QDate(2022, 1, 12));
        granted(office::changeFields(*m_office, m_coalition, {{u"acronym"_s, u"DCL"_s}}));
        m_office->finishBackup();
        granted(registry::backUpBeforeMigration(m_office->file(), 5));
        granted(registry::backUp(m_office->file(), path() + u".replaced-20220101T000000Z"_s));
        QVERIFY(!registry::automaticBackups(path()).empty());
    }

    /// By place, or as a field that always goes.
    void everyTextOfEveryNounIsNamed(const office::HeldAbout& held)
    {
        QStringList missing;
        for (const RecordId id : m_planted) {
            const domain::Record record = granted(office::readRecord(*m_office, id));
            for (const domain::Field& field : record.noun().fields) {
                if (!isWritten(field))
                    continue;
                const bool isNamed = std::ranges::any_of(held.all, [&](const Held& each) {
                    const bool isErased =
                        each.fate == Fate::Erased && each.record == id && each.field == field.labelText();
                    return isErased ||
                           std::ranges::any_of(each.places, [&](const registry::TextPlace& place) {
                               return QString::fromUtf8(place.table) == record.noun().table() &&
                                      place.row == id.value() &&
                                      QString::fromUtf8(place.column) == field.column();
                           });
                });
                if (!isNamed)
                    missing << record.head.noun + u' ' + field.keyText();
            }
        }
        QCOMPARE(missing, QStringList());
    }

    support::FixedClock m_clock{QDate(2022, 1, 10)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<office::Office> m_office;
    RecordId m_coalition;
    RecordId m_person;
    std::vector<RecordId> m_planted;
    std::vector<RecordId> m_removed;
};

DESK_TEST(ErasingEverywhereTest)
#include "erasing_everywhere_test.moc"
