#include "core/sample/sample.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"
#include "ui/desk/language.h"
#include "ui/desk/page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

void addRows(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    constexpr int kMost = 200;
    for (int row = 0; row < std::min(kMost, model.rowCount(parent)); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << index.data(role).toString();
            if (column == 0)
                addRows(model, index, texts);
        }
}

/// Every text that a person meets in the window as it stands.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const QObject* child : window.findChildren<QObject*>()) {
        for (const char* property : {"text", "title", "toolTip", "accessibleName", "accessibleDescription",
                                     "placeholderText", "statusTip"})
            texts << child->property(property).toString();
        if (const auto* tabs = qobject_cast<const QTabBar*>(child))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(child); view && view->model()) {
            addRows(*view->model(), {}, texts);
            for (int i = 0; i < view->model()->columnCount(); ++i)
                texts << view->model()->headerData(i, Qt::Horizontal).toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

class ArabicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sample::writeSample(m_fixture.path("sample.register"))); // its history is in English
        ui::useLanguage(u"ar"_s);
        m_window = std::make_unique<WindowFixture>();
        m_window->window->openRegister(m_fixture.path("sample.register"));
        QVERIFY(m_window->window->desk());
        QTRY_VERIFY(!m_window->window->desk()->isBeingChecked());
    }
    void cleanupTestCase()
    {
        m_window.reset();
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    // Years, IDs and addresses have theirs from the sources: 0 to 9.
    void onePageHasOneKindOfDigits()
    {
        static const QRegularExpression kLatin(u"[0-9]"_s);
        static const QRegularExpression kArabicIndic(u"[\\x{660}-\\x{669}\\x{6F0}-\\x{6F9}]"_s);
        auto* tabs = m_window->find<QTabWidget>("tabs");
        QVERIFY(tabs->count() >= 8);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(0);
            const QStringList texts = textsOf(*m_window->window);
            QVERIFY(texts.filter(kLatin).size() > 5);
            QCOMPARE(texts.filter(kArabicIndic), QStringList());
        }
    }

    void theHistoryIsToldInTheLanguageOfTheWindow()
    {
        static const QRegularExpression kArabic(u"\\p{Arabic}"_s);
        auto* tabs = m_window->find<QTabWidget>("tabs");
        tabs->setCurrentWidget(m_window->find<QWidget>("history"));
        auto* tree = m_window->seen<QAbstractItemView>(u"history-tree"_s);
        QVERIFY(tree);
        QVERIFY(tree->model()->rowCount() > 50);
        QStringList foreign;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            if (const QString what = tree->model()->index(row, 0).data().toString(); !what.contains(kArabic))
                foreign << what;
        QCOMPARE(foreign, QStringList());
    }

    void undoSaysInTheLanguageOfTheWindowWhatItTakesBack()
    {
        static const QRegularExpression kArabic(u"\\p{Arabic}"_s);
        const QString undo = m_window->find<QAction>("undo")->text();
        QVERIFY2(undo.section(u": "_s, 1).contains(kArabic), qPrintable(undo));
    }

private:
    struct
    {
        QTemporaryDir folder;
        QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    } m_fixture;
    std::unique_ptr<WindowFixture> m_window;
};

DESK_TEST(ArabicTest)
#include "arabic_test.moc"
