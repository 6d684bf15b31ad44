#include "tests/harness/test_main.h"

#include "core/office/documents/status_reports.h"
#include "core/press/press.h"
#include "tests/gui/window_fixture.h"

#include <QHelpEvent>
#include <QTabWidget>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

/// Counts how often a file is opened, by anybody.
class Watch
{
public:
    explicit Watch(const QString& path)
        : m_handle(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_handle, qPrintable(path), IN_OPEN);
    }
    ~Watch() { close(m_handle); }

    int opens()
    {
        alignas(inotify_event) char buffer[4096];
        while (true) {
            const ssize_t size = read(m_handle, buffer, sizeof buffer);
            if (size <= 0)
                return m_opens;
            for (ssize_t at = 0; at < size; ++m_opens)
                at +=
                    ssize_t(sizeof(inotify_event)) + reinterpret_cast<const inotify_event*>(buffer + at)->len;
        }
    }

private:
    int m_handle;
    int m_opens = 0;
};

/// Fields of every kind of text hold the markup; the rest what a record cannot do without.
domain::FieldValues poisoned(const domain::Noun& noun, const QString& markup, domain::RecordId person)
{
    domain::FieldValues values;
    for (const domain::Field& field : noun.fields) {
        if (field.type == domain::FieldType::Line || field.type == domain::FieldType::Note)
            values.insert(field.keyText(), markup);
        else if (field.type == domain::FieldType::Date)
            values.insert(field.keyText(), QDate(2021, 11, 1));
        else if (field.isRequired && field.type == domain::FieldType::Record)
            values.insert(field.keyText(), person.value());
        else if (field.isRequired && domain::isWholeNumber(field.type))
            values.insert(field.keyText(), qint64(2021));
        else if (field.isRequired && field.type == domain::FieldType::Choice)
            values.insert(field.keyText(), QString::fromLatin1(field.choices->terms.front().key));
    }
    return values;
}

void hover(QWidget& widget)
{
    for (QWidget* child : widget.findChildren<QWidget*>()) {
        if (!child->isVisible())
            continue;
        QHelpEvent event(QEvent::ToolTip, child->rect().center(), child->mapToGlobal(child->rect().center()));
        QApplication::sendEvent(child, &event);
    }
}

} // namespace

/// Markup in names, notes and file names is shown as it stands: a picture it names is opened by nobody.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPictureNamedInDataIsEverOpened()
    {
        WindowFixture window;
        window.openNew();
        const QString picture = window.path("canary.png");
        QImage(8, 8, QImage::Format_RGB32).save(picture);
        Watch watch(picture);
        const QString markup = u"<img src=\"file://%1\"> <b>![x](%1)"_s.arg(picture);

        office::Office& office = window.office();
        const auto person = office::addRecord(
            office, {.noun = u"person"_s, .values = poisoned(*domain::noun(u"person"_s), markup, {})});
        QVERIFY(person);
        const auto coalition = office::addRecord(
            office, {.noun = u"dynamic-coalition"_s,
                     .values = poisoned(*domain::noun(u"dynamic-coalition"_s), markup, *person)});
        QVERIFY(coalition);
        const auto application = office::addRecord(
            office, {.noun = u"dc-application"_s,
                     .values = poisoned(*domain::noun(u"dc-application"_s), markup, *person)});
        QVERIFY(application);
        int added = 0;
        for (const domain::Noun& noun : domain::nouns()) {
            const bool isOfApplication = noun.mayBelongTo(u"dc-application"_s);
            const auto child =
                office::addRecord(office, {.noun = noun.keyText(),
                                           .values = poisoned(noun, markup, *person),
                                           .parent = isOfApplication ? *application : *coalition});
            added += child.has_value();
        }
        QVERIFY2(added >= 15, qPrintable(QString::number(added)));

        auto* tabs = window.find<QTabWidget>("tabs");
        for (const domain::RecordId id : {*coalition, *application, *person}) {
            window.window->desk()->openRecord(id);
            for (auto* pages : tabs->findChildren<QTabWidget*>())
                for (int i = 0; i < pages->count(); ++i) {
                    pages->setCurrentIndex(i);
                    QTest::qWait(20);
                    hover(*window.window);
                }
        }
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(20);
            hover(*window.window);
        }
        const auto report = office::annualStatusReport(office, {.year = 2021, .stream = u"DC"_s});
        QVERIFY(report);
        QVERIFY(press::toPdf(*report));
        QVERIFY(!press::toHtml(*report).contains("<img"));
        QCOMPARE(watch.opens(), 0);

        QImage loaded(picture); // the watch does see an opening
        QCOMPARE(watch.opens(), 1);
    }
};

DESK_TEST(CanaryTest)
#include "canary_test.moc"
