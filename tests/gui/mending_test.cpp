#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include "ui/workstream/case_frame.h"

#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// What a step requires leads to where it is written.
class MendingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;

    /// With what a record of the noun cannot be without.
    RecordId add(const QString& nounKey, RecordId parent = {}) const
    {
        const domain::Noun& noun = *domain::noun(nounKey);
        domain::FieldValues values;
        for (const domain::Field& field : noun.fields) {
            if (!field.isRequired)
                continue;
            const QString key = field.keyText();
            if (field.type == domain::FieldType::Choice)
                values.insert(key, QString::fromLatin1(field.choices->terms.front().key));
            else if (field.type == domain::FieldType::Date)
                values.insert(key, QDate(2021, 5, 5));
            else if (field.type == domain::FieldType::Year)
                values.insert(key, 2021);
            else
                values.insert(key, u"Maps"_s);
        }
        const auto id = office::addRecord(
            m->office(), {.noun = nounKey, .values = values, .parent = parent, .year = 2021});
        if (!id)
            qWarning() << nounKey << id.error().message;
        return id.value_or(RecordId());
    }
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// Of a child, where one is shown.
    ui::CaseFrame* innermostCase() const
    {
        ui::CaseFrame* innermost = nullptr;
        for (auto* frame : m->window->findChildren<ui::CaseFrame*>())
            if (frame->isVisible())
                innermost = frame;
        return innermost;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
    }
    void cleanup() { m.reset(); }

    /// Every requirement of every procedure that says where it can be mended.
    void everyRequirementLeadsToItsPlace()
    {
        const QMap<QString, QString> parents{{u"annual-report"_s, u"dynamic-coalition"_s},
                                             {u"session-request"_s, u"dynamic-coalition"_s},
                                             {u"output"_s, u"best-practice-forum"_s},
                                             {u"nri-meeting"_s, u"initiative"_s}};
        // Nouns whose page is no list of them.
        const QMap<QString, QString> kOwnPages{{u"assessment-mark"_s, u"page-assessment"_s},
                                               {u"letter"_s, u"page-letters"_s}};
        QStringList astray;
        int followed = 0;
        for (const procedure::Procedure& procedure : m->office().procedures().all()) {
            const QString parentNoun = parents.value(procedure.subject);
            const RecordId parent = parentNoun.isEmpty() ? RecordId() : add(parentNoun);
            const RecordId id = add(procedure.subject, parent);
            QSet<QString> keys;
            for (const procedure::Transition& transition : procedure.transitions)
                for (const QString& key : transition.requirements + transition.advisories)
                    keys.insert(QString::fromLatin1(procedure::requirement(key)->rule.mendedAt));
            keys.remove({});
            for (const QString& key : std::as_const(keys)) {
                QApplication::setActiveWindow(m->window.get()); // which a list of offers may have ended
                m->window->desk()->openRecord(id);
                m->find<QTabWidget>("tabs")->setFocus();
                Q_EMIT innermostCase()->placeWanted(key);
                const QStringList places = key.split(u' ');
                const QString found = focusName();
                const bool isThere = std::ranges::any_of(places, [&](const QString& place) {
                    const domain::Noun* kept = domain::noun(place);
                    return found.startsWith(place) || (kept && found == u"child-add-"_s + place) ||
                           (kept && found == "child-list"_L1 && m->seen<QWidget>(u"child-add-"_s + place)) ||
                           (kept && found == kOwnPages.value(place, u"none"_s));
                });
                if (!isThere)
                    astray << u"%1: %2 led to “%3”"_s.arg(procedure.key, key, found);
                ++followed;
            }
        }
        QVERIFY2(astray.isEmpty(), qPrintable(astray.join(u'\n')));
        QVERIFY(followed > 60);
    }

    void aStepWaitsWhileThePersonMendsWhatItRequires()
    {
        const RecordId application = add(u"dc-application"_s);
        m->window->desk()->openRecord(application);
        for (const QString& step : {u"step-submit"_s, u"step-start-review"_s}) {
            m->click(step);
            m->click(u"step-take"_s);
        }
        m->click(u"step-recognise"_s);
        m->writeNote(u"step-reason"_s, u"Asked for in January."_s);
        m->click(u"mend-action-plan"_s);
        QCOMPARE(focusName(), u"action-plan"_s);
        QVERIFY(QApplication::focusWidget()->isVisible());
        m->writeNote(u"action-plan"_s, u"Monthly calls."_s);
        m->click(u"step-recognise"_s);
        QCOMPARE(m->seen<QPlainTextEdit>(u"step-reason"_s)->toPlainText(), u"Asked for in January."_s);
        QVERIFY(!m->seen<QWidget>(u"step-requirements"_s)->findChild<QWidget*>(u"mend-action-plan"_s));
    }
};

DESK_TEST(MendingTest)
#include "mending_test.moc"
