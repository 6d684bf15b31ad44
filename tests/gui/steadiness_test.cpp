#include "tests/gui/every_screen.h"
#include "tests/harness/effort.h"
#include "tests/harness/test_main.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using gui::EveryScreen;
using gui::WindowFixture;

namespace {

bool isOfMessage(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const ui::MessageBar*>(widget))
            return true;
    return false;
}

/// Where each thing stands that the pointer or the focus may be on.
QHash<QWidget*, QRect> placesIn(const QWidget& window)
{
    QHash<QWidget*, QRect> places;
    for (auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isOfMessage(widget))
            places.insert(widget, QRect(widget->mapToGlobal(QPoint()), widget->size()));
    return places;
}

/// The same within what scrolls: to be led to a mistake moves the view, not the form.
QHash<QWidget*, QRect> placesInForms(const QWidget& page)
{
    QHash<QWidget*, QRect> places = placesIn(page);
    for (auto it = places.begin(); it != places.end(); ++it) {
        for (QWidget* content = it.key(); content->parentWidget(); content = content->parentWidget()) {
            const auto* area = qobject_cast<QScrollArea*>(content->parentWidget()->parentWidget());
            if (!area || area->widget() != content)
                continue;
            it->moveTopLeft(it.key()->mapTo(content, QPoint()));
            break;
        }
    }
    return places;
}

QString movedBetween(const QHash<QWidget*, QRect>& before, const QHash<QWidget*, QRect>& after)
{
    QStringList moved;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (const auto old = before.find(it.key()); old != before.end() && *old != it.value())
            moved << u"%1 %2: %3,%4 %5×%6 → %7,%8 %9×%10"_s
                         .arg(QString::fromLatin1(it.key()->metaObject()->className()),
                              it.key()->objectName())
                         .arg(old->x())
                         .arg(old->y())
                         .arg(old->width())
                         .arg(old->height())
                         .arg(it->x())
                         .arg(it->y())
                         .arg(it->width())
                         .arg(it->height());
    return moved.mid(0, 4).join(u"; "_s);
}

QString movedFrom(const QHash<QWidget*, QRect>& before, const QWidget& window)
{
    return movedBetween(before, placesIn(window));
}

const ui::Message kLong{.kind = ui::Message::Kind::Problem,
                        .text = u"This cannot be done yet."_s,
                        .reasons = {u"The action plan is missing (DC-2)"_s, u"Nobody to write to"_s,
                                    u"Two of the three stakeholder groups"_s, u"No mailing list"_s}};
const ui::Message kShort{
    .kind = ui::Message::Kind::Done, .text = u"Recognized."_s, .actionText = u"Undo"_s, .action = [] {}};

} // namespace

class SteadinessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m;

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<WindowFixture>();
        m->window->resize(1280, 800);
        gui::openSampleWithAllTools(*m);
    }
    void cleanup() { m.reset(); }

    void aMessageThatComesOrGoesMovesNothing()
    {
        auto* bar = m->window->findChild<ui::MessageBar*>(u"message"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(bar);
        int screens = 0;
        QStringList wrong;
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            if (page.isWindow())
                return; // says it over its own pages
            auto* start = qobject_cast<ui::StartPage*>(&page);
            if (!start && !m->window->desk())
                return; // nothing is done there of which there were something to say
            ++screens;
            bar->clear();
            QTest::qWait(1);
            const auto before = placesIn(*m->window);
            for (const ui::Message& message : {kShort, kLong}) {
                start ? start->tell(message) : m->window->desk()->say(message);
                QTest::qWait(1);
                if (const QString moved = movedFrom(before, *m->window); !moved.isEmpty())
                    wrong << name + u": "_s + moved;
            }
            start ? start->reset() : bar->clear();
            QTest::qWait(1);
            if (const QString moved = movedFrom(before, *m->window); !moved.isEmpty() && !start)
                wrong << name + u", when it goes: "_s + moved;
        }).walk();
        QVERIFY(screens > EveryScreen::atLeast(60));
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(wrong.isEmpty());
    }

    /// Nothing that the person may want is under a short message, and a long one gives way to the focus.
    void aMessageCoversNothingThatIsNeeded()
    {
        auto* bar = m->window->findChild<ui::MessageBar*>(u"message"_s, Qt::FindDirectChildrenOnly);
        m->openTab(u"today"_s);
        m->window->desk()->say(kShort);
        QCOMPARE(bar->height(), m->window->statusBar()->height());
        QVERIFY(!bar->geometry().intersects(m->window->centralWidget()->geometry()));
        m->openTab(u"dynamic-coalitions"_s);
        m->window->desk()->say(kLong);
        QVERIFY(bar->height() > m->window->statusBar()->height());
        QVERIFY(bar->text().contains(u"No mailing list"_s));
        auto* foot = m->seen<QPushButton>(u"new-record"_s);
        foot->setFocus();
        QVERIFY(!bar->geometry().intersects(QRect(foot->mapTo(m->window.get(), QPoint()), foot->size())));
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"No mailing list"_s)); // a reader is told all of it
        auto* close = bar->findChild<QToolButton*>(u"message-close"_s);
        close->setFocus();
        QVERIFY(bar->height() > m->window->statusBar()->height()); // whole again
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(foot->hasFocus());
    }

    void aToolThatComesOrGoesMovesNoPage()
    {
        WindowFixture window;
        window.openNew();
        const QRect before = window.seen<QWidget>(u"today"_s)->geometry();
        window.trigger("help");
        window.openTab(u"today"_s);
        QTest::qWait(1);
        QCOMPARE(window.seen<QWidget>(u"today"_s)->geometry(), before);
    }

    void aDayThatIsTriedMovesNothing()
    {
        m->openTab(u"calendar"_s);
        const auto milestones = office::recordsOf(m->office(), u"milestone"_s);
        QVERIFY(milestones && !milestones->empty());
        m->window->desk()->openRecord(milestones->front().head.id);
        auto* day = m->seen<QLineEdit>(u"move-starts"_s);
        QTest::qWait(1);
        const auto before = placesIn(*m->window);
        day->setFocus();
        QTest::keyClicks(day, u"3 Mar 2022"_s);
        auto* preview = m->seen<QAbstractItemView>(u"move-preview"_s);
        QTRY_VERIFY(preview->model()->rowCount() > 0);
        QTest::qWait(1);
        QCOMPARE(movedFrom(before, *m->window), QString());
        day->clear();
        QTRY_COMPARE(preview->model()->rowCount(), 0);
        QTest::qWait(1);
        QCOMPARE(movedFrom(before, *m->window), QString());
    }

    void escapeClosesAMessageAndTheNextDeedAProblem()
    {
        m->openTab(u"dynamic-coalitions"_s);
        m->window->desk()->say(kLong);
        QTest::keyClick(m->seen<QAbstractItemView>(u"record-list"_s), Qt::Key_Escape);
        QCOMPARE(m->message(), QString());
        m->window->desk()->say(kLong);
        QVERIFY(office::addRecord(m->office(),
                                  {.noun = u"organisation"_s, .values = {{u"name"_s, u"Harbour"_s}}}));
        QCOMPARE(m->message(), QString());
    }

    /// The first who takes a role in what is shown gets a line above its pages.
    void whoTakesTheFirstRoleMovesNothing()
    {
        const auto maps = office::addRecord(
            m->office(), {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, u"Maps"_s}}});
        const auto ana =
            office::addRecord(m->office(), {.noun = u"person"_s, .values = {{u"name"_s, u"Ana Mariner"_s}}});
        QVERIFY(maps && ana);
        m->window->desk()->openRecord(*maps);
        QTest::qWait(1);
        const auto before = placesIn(*m->window);
        QVERIFY(office::addRecord(m->office(), {.noun = u"role"_s,
                                                .values = {{u"person"_s, ana->value()},
                                                           {u"role"_s, u"coordinator"_s},
                                                           {u"starts"_s, QDate(2022, 1, 1)}},
                                                .parent = *maps}));
        QTest::qWait(1);
        QVERIFY(m->seen<QLabel>(u"record-people"_s)->text().contains(u"Ana Mariner"_s));
        QCOMPARE(movedFrom(before, *m->window), QString());
    }

    /// What a form or a step still needs is told where nothing has to make room for it.
    void aRefusalMovesNothing()
    {
        int refusals = 0;
        QStringList wrong;
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            for (const QPointer<QPushButton> button : page.findChildren<QPushButton*>()) {
                if (!button || !button->isVisible() || !button->isEnabled() ||
                    !(button->objectName().endsWith(u"-save"_s) || button->objectName() == u"step-take"_s))
                    continue;
                if (page.isWindow())
                    continue; // asks for a file
                const auto before = placesInForms(page);
                button->click();
                QTest::qWait(1);
                if (!button || !button->isVisible())
                    continue; // nothing was missing
                ++refusals;
                if (const QString moved = movedBetween(before, placesInForms(page)); !moved.isEmpty())
                    wrong << u"%1, %2: %3"_s.arg(name, button->objectName(), moved);
            }
        }).walk();
        QVERIFY(refusals > EveryScreen::atLeast(20));
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(wrong.isEmpty());
    }

    /// Valid or not, what is typed into a field moves no other.
    void whatIsTypedMovesNothing()
    {
        const auto kinds = harness::effort(0, 1) ? EveryScreen::Kinds::All : EveryScreen::Kinds::OneOnly;
        int typed = 0;
        QStringList wrong;
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            const auto write = [](QWidget* field, const QString& text) {
                QApplication::setActiveWindow(field->window());
                field->setFocus();
                if (auto* line = qobject_cast<QLineEdit*>(field))
                    line->selectAll();
                else
                    static_cast<QPlainTextEdit*>(field)->selectAll();
                QTest::keyClick(field, Qt::Key_Delete);
                if (auto* note = qobject_cast<QPlainTextEdit*>(field))
                    note->insertPlainText(text);
                else if (text.isValidUtf16() && text.toLatin1() == text.toUtf8())
                    QTest::keyClicks(field, text);
                else
                    static_cast<QLineEdit*>(field)->insert(text); // no key has it
                QTest::qWait(0);
            };
            QList<QPointer<QWidget>> fields;
            for (auto* line : page.findChildren<QLineEdit*>())
                if (line->isVisible() && line->isEnabled() && !line->isReadOnly() &&
                    !line->objectName().startsWith(u"qt_"_s))
                    fields << line;
            for (auto* note : page.findChildren<QPlainTextEdit*>())
                if (note->isVisible() && note->isEnabled() && !note->isReadOnly())
                    fields << note;
            for (const auto& field : fields) {
                if (!field || !field->isVisible())
                    continue;
                ++typed;
                const QString old = field->inherits("QLineEdit")
                                        ? static_cast<QLineEdit*>(field.data())->text()
                                        : static_cast<QPlainTextEdit*>(field.data())->toPlainText();
                QApplication::setActiveWindow(field->window());
                field->setFocus();
                QTest::qWait(1); // what has the focus is brought into sight
                if (!field || !field->isVisible())
                    continue;
                const auto before = placesIn(*page.window());
                const bool isNote = field->inherits("QPlainTextEdit");
                write(field, isNote ? u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine"_s
                                    : u"31 Feb, no such day or address"_s);
                QString moved = movedFrom(before, *page.window());
                field->clearFocus(); // what cannot be stored is told
                QTest::qWait(0);
                if (moved.isEmpty())
                    moved = movedFrom(before, *page.window());
                if (!field)
                    continue;
                write(field, old);
                field->clearFocus();
                QTest::qWait(0);
                if (moved.isEmpty())
                    moved = movedFrom(before, *page.window());
                if (!moved.isEmpty())
                    wrong << u"%1, %2: %3"_s.arg(name, field ? field->objectName() : u"?"_s, moved);
            }
        }).walk(kinds);
        QVERIFY(typed > EveryScreen::atLeast(200, kinds));
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(wrong.isEmpty());
    }
};

DESK_TEST(SteadinessTest)
#include "steadiness_test.moc"
