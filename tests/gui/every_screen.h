// All that a person can have on the screen of the sample register, one screen after the other.
#pragma once

#include "core/sample/sample.h"
#include "tests/gui/window_fixture.h"
#include "ui/models/record_list_model.h"
#include "ui/window/start_page.h"
#include "ui/workstream/report_preview.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace gui {

using namespace Qt::StringLiterals;

/// Of a screen of 1280 × 800 at 200 %, within the frame of the window.
inline constexpr QSize kSmallestWindow{624, 352};

/// The sample in the window, with every tool that a menu opens in a tab of its own.
inline void openSampleWithAllTools(WindowFixture& window)
{
    const QString sample = window.path("sample.register");
    QVERIFY(sample::writeSample(sample).has_value());
    window.window->openRegister(sample);
    QVERIFY(window.window->desk());
    QTRY_VERIFY(!window.window->desk()->isBeingChecked());
    for (const char* tool : {"help", "import", "cycle-rules", "new-cycle", "mag", "coordination-group",
                             "letters-due", "letter-templates", "backups"})
        window.trigger(tool);
}

/// Calls `see` with the name of each screen, and the page that makes it up, while it is shown.
class EveryScreen
{
public:
    using See = std::function<void(const QString& name, QWidget& page)>;

    /// Of the four kinds of workstream one has all the code there is; a sanitizer looks at no places.
    enum class Kinds { All, OneOnly };
#ifdef DESK_SANITIZE
    static constexpr Kinds kKinds = Kinds::OneOnly;
#else
    static constexpr Kinds kKinds = Kinds::All;
#endif
    /// How much must have been seen at least, where the whole walk sees so much.
    static constexpr int atLeast(int ofAll, Kinds kinds = kKinds)
    {
        return kinds == Kinds::OneOnly ? ofAll / 3 : ofAll;
    }

    EveryScreen(WindowFixture& window, See see)
        : m_window(window)
        , m_see(std::move(see))
    {
    }

    void walk(Kinds kinds = kKinds)
    {
        auto* tabs = m_window.find<QTabWidget>("tabs");
        const QStringList others{u"best-practice-forums"_s, u"policy-networks"_s, u"initiatives"_s};
        for (int i = 0; i < tabs->count(); ++i) {
            if (kinds == Kinds::OneOnly && others.contains(tabs->widget(i)->objectName()))
                continue;
            tabs->setCurrentIndex(i);
            m_tab = tabs->currentWidget();
            show(m_tab->objectName());
            walkBars();
            walkRecords();
            walkPeople();
            walkForms(m_tab->objectName());
        }
        m_window.trigger("new-person");
        m_tab = tabs->currentWidget();
        show(u"new person"_s);
        press(u"person-cancel"_s);
        walkReport();
        walkStart();
        walkDamaged();
    }

private:
    /// A register with a page of zeros, and a sound copy of it.
    void walkDamaged()
    {
        const QString path = m_window.path("damaged.register");
        {
            const auto office = office::newRegister(path, kKatowice, m_window.clock);
            QVERIFY(office.has_value());
            QVERIFY(QDir().mkpath(path + u".backups"_s));
            QVERIFY(office::backUp(**office, path + u".backups/20220210T083000Z-1.register"_s).has_value());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
        file.close();
        m_window.window->openRegister(path);
        QTRY_VERIFY(m_window.window->findChild<QWidget*>(u"damaged-page"_s));
        m_tab = m_window.window->findChild<QWidget*>(u"damaged-page"_s);
        QTRY_VERIFY(m_tab->isVisible());
        show(u"damaged register"_s);
    }

    /// In a window of its own.
    void walkReport()
    {
        m_window.trigger("status-report-of-all");
        auto* preview = m_window.window->findChild<ui::ReportPreview*>();
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->pdf().isEmpty(), 60'000);
        m_tab = preview;
        show(u"report preview"_s);
        delete preview;
        QApplication::setActiveWindow(m_window.window.get());
    }

    /// What is there without a register.
    void walkStart()
    {
        m_window.trigger("close-register");
        m_tab = m_window.window->findChild<ui::StartPage*>();
        QVERIFY(m_tab && m_tab->isVisible());
        show(u"start"_s);
        press(u"start-new"_s);
        show(u"start / new register"_s);
    }

    static QList<QPushButton*> shown(const QWidget& in, const QString& beginning)
    {
        QList<QPushButton*> buttons;
        for (auto* button : in.findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled() && button->objectName().startsWith(beginning))
                buttons << button;
        return buttons;
    }
    void press(const QString& beginning)
    {
        if (const auto buttons = shown(*m_tab, beginning); !buttons.isEmpty())
            buttons.front()->click();
    }
    void show(const QString& name)
    {
        QTest::qWait(1);
        // A form that turns narrow asks for its layout anew, and so does what holds it.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_see(name, *m_tab);
    }

    /// The views of the calendar, the parts of the people.
    void walkBars()
    {
        for (auto* bar : m_tab->findChildren<QTabBar*>()) {
            if (!bar->isVisible() || bar->parentWidget()->objectName() == u"pages")
                continue;
            for (int i = bar->count() - 1; i >= 0; --i) {
                bar->setCurrentIndex(i);
                show(m_tab->objectName() + u" / "_s + bar->tabText(i));
            }
        }
    }

    /// Of each kind of record in a list the first.
    void walkRecords()
    {
        auto* table = m_tab->findChild<QTableView*>(u"record-list"_s);
        if (!table || !table->isVisible())
            return;
        const auto* model = static_cast<const ui::RecordListModel*>(table->model());
        QStringList nouns;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto record = office::readRecord(m_window.office(), model->idAt(row));
            if (!record || nouns.contains(record->head.noun))
                continue;
            nouns << record->head.noun;
            table->setCurrentIndex(model->index(row, 0));
            walkPages(record->head.noun);
        }
    }

    void walkPeople()
    {
        auto* table = m_tab->findChild<QTableView*>(u"people-list"_s);
        if (!table || !table->isVisible() || table->model()->rowCount() == 0)
            return;
        table->setCurrentIndex(table->model()->index(0, 0));
        show(u"person"_s);
    }

    void walkPages(const QString& noun)
    {
        for (auto* pages : m_tab->findChildren<QTabWidget*>(u"pages"_s)) {
            for (int page = 0; pages->isVisible() && page < pages->count(); ++page) {
                pages->setCurrentIndex(page);
                const QString name = noun + u" / "_s + pages->tabText(page);
                show(name);
                walkForms(name);
            }
        }
        if (!shown(*m_tab, u"step-"_s).isEmpty()) {
            press(u"step-"_s);
            show(noun + u" / step"_s);
            press(u"step-cancel"_s);
        }
    }

    void walkForms(const QString& name)
    {
        for (auto* contents : m_tab->findChildren<QListWidget*>(u"guide-contents"_s)) {
            for (int part = 0; contents->isVisible() && part < contents->count(); ++part) {
                contents->setCurrentRow(part);
                show(name + u" / "_s + contents->item(part)->text());
            }
            if (contents->isVisible())
                contents->setCurrentRow(0);
        }
        static const std::pair<QString, QString> kWays[] = {
            {u"child-add-"_s, u"child-cancel"_s},       {u"letter-write"_s, u"letter-cancel"_s},
            {u"person-add-role"_s, u"role-cancel"_s},   {u"add-month"_s, u"month-cancel"_s},
            {u"calendar-add"_s, u"milestone-cancel"_s}, {u"coordination-add"_s, u"meeting-cancel"_s},
        };
        for (const auto& [in, out] : kWays) {
            if (shown(*m_tab, in).isEmpty())
                continue;
            press(in);
            show(name + u" / "_s + in);
            press(out);
        }
    }

    WindowFixture& m_window;
    See m_see;
    QWidget* m_tab = nullptr;
};

} // namespace gui
