// A main window on a register of its own, with a person who answers from a script.
#pragma once

#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "ui/desk/desk.h"
#include "ui/look/theme.h"
#include "ui/widgets/draft_form.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace gui {

class ScriptedPrompter final : public ui::Prompter
{
public:
    bool confirm(QWidget*, const ui::Question& question) override
    {
        asked << question.text;
        details << question.detail;
        return answer;
    }
    bool answer = false;
    QStringList asked;
    QStringList details; ///< of each
};

class ScriptedFiles final : public ui::FileChooser
{
public:
    QString open(QWidget*, const QString&, const QString&, const QString& folder) override
    {
        openedIn = folder;
        return answer;
    }
    QString save(QWidget*, const QString&, const QString& name, const QString&) override
    {
        suggested = name;
        return answer;
    }
    QString folder(QWidget*, const QString&) override { return answer; }
    QString answer;
    QString openedIn;
    QString suggested; ///< as what to save
};

inline const office::FirstCycle kKatowice{.year = 2021,
                                          .number = 16,
                                          .starts = QDate(2021, 12, 6),
                                          .ends = QDate(2021, 12, 10),
                                          .place = QStringLiteral("Katowice")};

struct WindowFixture
{
    WindowFixture()
    {
        QSettings().clear();
        ui::applyTheme(ui::ThemeChoice::Light);
        window = std::make_unique<ui::MainWindow>(clock, true, ui::Seams{prompter, files});
        window->show();
        QApplication::setActiveWindow(window.get()); // keys reach an active window only
    }

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// A new register with the cycle of 2021, in the window.
    void openNew()
    {
        const QString file = path("desk.register");
        QVERIFY(office::newRegister(file, kKatowice, clock).has_value());
        window->openRegister(file);
        QVERIFY(window->desk());
        QTRY_VERIFY(!window->desk()->isBeingChecked());
    }

    office::Office& office() { return window->desk()->office(); }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* widget = window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qWarning("the window has no %s", name);
        return widget;
    }
    void trigger(const char* command) { find<QAction>(command)->trigger(); }
    QString message() const;

    /// The one with that name that can be seen.
    template <typename Widget>
    Widget* seen(const QString& name) const
    {
        for (auto* widget : window->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qWarning("%s is not to be seen", qPrintable(name));
        return nullptr;
    }
    void click(const QString& name) const;
    /// Into a line, over what stands there; left with Enter, in a draft, where that would save it, with Tab.
    void write(const QString& name, const QString& text) const;
    /// Into a note, which is then left.
    void writeNote(const QString& name, const QString& text) const;
    void pick(const QString& name, const QString& label) const;
    /// Of the window, by its object name.
    void openTab(const QString& name) const;
    /// Of the record that is shown, by its title.
    void openPage(const QString& title) const;

    QTemporaryDir folder;
    support::FixedClock clock{QDate(2022, 2, 15)};
    ScriptedPrompter prompter;
    ScriptedFiles files;
    std::unique_ptr<ui::MainWindow> window;
};

/// What stands in the message above the page that is shown; empty for nothing.
inline QString WindowFixture::message() const
{
    for (const auto* bar : window->findChildren<ui::MessageBar*>())
        if (bar->isVisible())
            return bar->text();
    return {};
}

inline void WindowFixture::click(const QString& name) const
{
    auto* button = seen<QAbstractButton>(name);
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void WindowFixture::write(const QString& name, const QString& text) const
{
    auto* line = seen<QLineEdit>(name);
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    bool isInDraft = false;
    for (const QWidget* above = line; above; above = above->parentWidget())
        isInDraft = isInDraft || qobject_cast<const ui::DraftForm*>(above);
    QTest::keyClick(line, isInDraft ? Qt::Key_Tab : Qt::Key_Return);
}

inline void WindowFixture::writeNote(const QString& name, const QString& text) const
{
    auto* note = seen<QPlainTextEdit>(name);
    QVERIFY(note);
    note->setFocus();
    note->setPlainText(text);
    note->clearFocus();
}

inline void WindowFixture::pick(const QString& name, const QString& label) const
{
    auto* combo = seen<QComboBox>(name);
    QVERIFY(combo && combo->findText(label) >= 0);
    combo->setCurrentIndex(combo->findText(label));
    Q_EMIT combo->activated(combo->currentIndex());
}

inline void WindowFixture::openTab(const QString& name) const
{
    auto* page = find<QWidget>(qPrintable(name));
    QVERIFY(page);
    find<QTabWidget>("tabs")->setCurrentWidget(page);
}

inline void WindowFixture::openPage(const QString& title) const
{
    auto* pages = seen<QTabWidget>(QStringLiteral("pages"));
    for (int i = 0; i < pages->count(); ++i) {
        if (pages->tabText(i) == title)
            return pages->setCurrentIndex(i);
    }
    QFAIL("no such page");
}

} // namespace gui
