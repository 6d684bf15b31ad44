#include "tests/gui/every_screen.h"
#include "tests/harness/test_main.h"
#include "ui/desk/language.h"

#include "ui/calendar/timeline_view.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/procedure_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_chip.h"

#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTranslator>

using namespace Qt::StringLiterals;
using gui::EveryScreen;
using gui::WindowFixture;

namespace {

/// Roles of what a person acts on.
bool isActedOn(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

QString wordsOf(const QAccessibleInterface& spoken)
{
    const QObject* object = spoken.object();
    return u"role %1, name “%2”, description “%3”, %4 %5"_s.arg(
        QString::number(spoken.role()), spoken.text(QAccessible::Name), spoken.text(QAccessible::Description),
        object ? QString::fromLatin1(object->metaObject()->className()) : u"item"_s,
        object ? object->objectName() : QString());
}

void walk(QAccessibleInterface* spoken, const std::function<void(QAccessibleInterface&)>& see, int depth = 0)
{
    if (!spoken || !spoken->isValid() || depth > 40)
        return;
    const auto* widget = qobject_cast<QWidget*>(spoken->object());
    if (widget && !widget->isVisible())
        return;
    see(*spoken);
    const int most = qMin(spoken->childCount(), 400); // of a long list the rest is like the first
    for (int i = 0; i < most; ++i)
        walk(spoken->child(i), see, depth + 1);
}

QRect globalRect(const QWidget& widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }

/// Is `second` not read before `first`, where lines begin at `direction`'s side? Both as they stand in what
/// holds them both.
bool isInReadingOrder(const QWidget& first, const QWidget& second)
{
    const QWidget* a = &first;
    const QWidget* b = &second;
    if (a->isAncestorOf(b) || b->isAncestorOf(a))
        return true;
    while (!a->parentWidget()->isAncestorOf(b))
        a = a->parentWidget();
    while (b->parentWidget() != a->parentWidget())
        b = b->parentWidget();
    const QRect one = globalRect(*a);
    const QRect other = globalRect(*b);
    const int slack = 2;
    if (other.bottom() <= one.top() + slack)
        return false; // above it
    const bool isBeside = other.top() < one.bottom() - slack && one.top() < other.bottom() - slack;
    const bool isBefore =
        first.isRightToLeft() ? other.left() >= one.right() - slack : other.right() <= one.left() + slack;
    return !(isBeside && isBefore);
}

/// What of it is on the screen; a large thing is seen where some of it is.
bool isSeen(const QWidget& widget)
{
    QRect seen(QPoint(), widget.size());
    const QRect whole = seen;
    for (const QWidget* inner = &widget; inner->parentWidget() && !inner->isWindow();
         inner = inner->parentWidget())
        seen = seen.translated(inner->pos()).intersected(inner->parentWidget()->rect());
    return seen.height() >= qMin(whole.height(), 20) && seen.width() >= qMin(whole.width(), 20);
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m;

    static constexpr QSize kUsual{1024, 700};

    void open(const QString& language, QSize size = kUsual)
    {
        if (!language.isEmpty())
            ui::useLanguage(language);
        m = std::make_unique<WindowFixture>();
        m->window->resize(size);
        gui::openSampleWithAllTools(*m);
    }

private Q_SLOTS:
    void cleanup()
    {
        m.reset();
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void everythingHasARoleAndANameWithoutMarkup()
    {
        static const QRegularExpression kMarkup(u"<[a-z/]|&(amp|lt|gt|quot|nbsp);"_s);
        open({});
        QSet<QString> wrong;
        int seen = 0;
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            walk(QAccessible::queryAccessibleInterface(page.window()), [&](QAccessibleInterface& spoken) {
                ++seen;
                const auto* widget = qobject_cast<const QWidget*>(spoken.object());
                const bool isPainted =
                    widget && widget->objectName() != u"qt_spacer" &&
                    QLatin1StringView(widget->metaObject()->className()).startsWith("ui::"_L1) &&
                    !widget->layout() && widget->findChildren<QWidget*>().isEmpty();
                const bool isStop = widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                                    !widget->focusProxy();
                const QString spokenName = spoken.text(QAccessible::Name);
                if ((isStop || isActedOn(spoken.role())) && spokenName.trimmed().isEmpty())
                    wrong << name + u": no name: "_s + wordsOf(spoken);
                if (spokenName.contains(kMarkup) || spoken.text(QAccessible::Description).contains(kMarkup))
                    wrong << name + u": markup: "_s + wordsOf(spoken);
                if (isPainted &&
                    (spoken.role() == QAccessible::Client || spoken.role() == QAccessible::NoRole))
                    wrong << name + u": no role: "_s + wordsOf(spoken);
                const auto* label = qobject_cast<const QLabel*>(widget);
                if (label && !label->text().isEmpty() && label->height() < label->fontMetrics().height() - 2)
                    wrong << name + u": cut: "_s + label->text();
            });
        }).walk();
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(seen > EveryScreen::atLeast(10000));
        QVERIFY(wrong.isEmpty());
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("from the left") << QString() << kUsual;
        QTest::newRow("from the right") << u"ar"_s << kUsual;
        QTest::newRow("on a small screen") << QString() << gui::kSmallestWindow;
    }

    /// Row by row, from where a line begins, and to nothing that is not seen.
    void tabGoesAsOneReads()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        open(language, size);
        QCOMPARE(m->window->size(), size);
        QCOMPARE(m->window->isRightToLeft(), !language.isEmpty());
        QSet<QString> wrong;
        int steps = 0;
        const auto wordsOfWidget = [](const QWidget& widget) {
            return u"%1 “%2” (%3)"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                         widget.objectName(), widget.accessibleName());
        };
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            page.window()->resize(size);
            QApplication::setActiveWindow(page.window());
            auto* start = page.isWindow() ? page.findChild<QWidget*>(u"report-view"_s)
                                          : m->find<QLineEdit>("search-field");
            start->setFocus();
            const QWidget* before = start;
            QSet<const QWidget*> visited;
            for (;;) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                const QWidget* now = QApplication::focusWidget();
                if (!now || now == start || visited.contains(now))
                    break;
                visited << now;
                ++steps;
                if (!isSeen(*now))
                    wrong << name + u": not seen: "_s + wordsOfWidget(*now);
                if (before != start && page.isAncestorOf(now) && page.isAncestorOf(before) &&
                    !isInReadingOrder(*before, *now))
                    wrong << name + u": "_s + wordsOfWidget(*before) + u" before "_s + wordsOfWidget(*now);
                before = now;
            }
        }).walk();
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(steps > EveryScreen::atLeast(500));
        QVERIFY(wrong.isEmpty());
    }

    void whatIsPaintedSaysWhatItShows()
    {
        open({});
        m->openTab(u"dynamic-coalitions"_s);
        const auto spokenOf = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget); };
        auto* bar = m->find<QTabWidget>("tabs")->currentWidget()->findChild<ui::ProcedureBar*>();
        QVERIFY(bar && bar->isVisible());
        QAccessibleInterface* steps = spokenOf(bar);
        QCOMPARE(steps->role(), QAccessible::List);
        QVERIFY(steps->childCount() > 3);
        int present = 0;
        for (int i = 0; i < steps->childCount(); ++i) {
            QAccessibleInterface* step = steps->child(i);
            QCOMPARE(step->role(), QAccessible::ListItem);
            QCOMPARE(step->parent(), steps);
            QCOMPARE(steps->indexOfChild(step), i);
            QVERIFY(globalRect(*bar).contains(step->rect().center()));
            if (step->state().selected) {
                ++present;
                QVERIFY(step->text(QAccessible::Name).endsWith(u", now"_s));
            }
        }
        QCOMPARE(present, 1);

        auto* chip = m->seen<ui::StateChip>(u"record-state"_s);
        QCOMPARE(spokenOf(chip)->role(), QAccessible::StaticText);
        QCOMPARE(spokenOf(chip)->text(QAccessible::Name), u"State: "_s + chip->word());

        m->openTab(u"calendar"_s);
        auto* timeline = m->seen<ui::TimelineView>(u"calendar-timeline"_s);
        QAccessibleInterface* year = spokenOf(timeline);
        QCOMPARE(year->role(), QAccessible::List);
        QVERIFY(year->childCount() > 10);
        timeline->setCurrent(3);
        QVERIFY(year->child(3)->state().selected);
        QVERIFY(!year->child(2)->state().selected);
        QVERIFY2(year->child(3)->text(QAccessible::Name).contains(u"202"_s),
                 qPrintable(year->child(3)->text(QAccessible::Name)));

        m->openTab(u"people"_s);
        auto* chart = m->seen<ui::ChartView>(u"balance-groups"_s);
        QCOMPARE(spokenOf(chart)->role(), QAccessible::Chart);
        QVERIFY(spokenOf(chart)->text(QAccessible::Name).contains(QRegularExpression(u": [0-9]"_s)));
    }

    void theIconsOfASearchFieldHaveNames()
    {
        ui::SearchField field(u"Filter people"_s);
        field.setText(u"ana"_s);
        field.show();
        int icons = 0;
        for (auto* icon : field.findChildren<QAbstractButton*>()) {
            ++icons;
            QVERIFY(!QAccessible::queryAccessibleInterface(icon)->text(QAccessible::Name).isEmpty());
        }
        QCOMPARE(icons, 2);
    }

    // A key that two things claim does neither.
    void everyMnemonicOnAScreenIsOfOneThing()
    {
        open(QString());
        int screens = 0;
        QStringList wrong;
        EveryScreen(*m, [&](const QString& name, QWidget& page) {
            ++screens;
            QMap<QString, QStringList> claimed;
            const auto claim = [&](const QString& text) {
                if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
                    claimed[key] << text;
            };
            const QWidget& window = *page.window();
            for (const auto* menus : window.findChildren<QMenuBar*>())
                for (const QAction* menu : menus->actions())
                    claim(menu->text());
            for (const auto* bar : window.findChildren<QTabBar*>())
                for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                    claim(bar->tabText(tab));
            for (const auto* button : window.findChildren<QAbstractButton*>())
                if (button->isVisible())
                    claim(button->text());
            for (const auto* label : window.findChildren<QLabel*>())
                if (label->isVisible() && label->buddy())
                    claim(label->text());
            for (const auto& [key, texts] : claimed.asKeyValueRange())
                if (texts.size() > 1)
                    wrong << u"%1, %2: %3"_s.arg(name, key, texts.join(u", "_s));
        }).walk();
        QVERIFY(screens > EveryScreen::atLeast(80));
        wrong.removeDuplicates();
        for (const QString& line : wrong)
            qWarning("%s", qPrintable(line));
        QVERIFY(wrong.isEmpty());
    }
};

DESK_TEST(AccessibilityTest)
#include "accessibility_test.moc"
