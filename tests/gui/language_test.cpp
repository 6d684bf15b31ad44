#include "tests/harness/test_main.h"

#include "core/support/text.h"
#include "tests/gui/window_fixture.h"
#include "ui/shell/language.h"

#include <QComboBox>
#include <QLocale>
#include <QMenuBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void englishHasItsPlurals()
    {
        ui::useLanguage(u"en_GB"_s);
        QCOMPARE(support::relativeDays(1), u"in 1 day"_s);
        QCOMPARE(support::relativeDays(12), u"in 12 days"_s);
        QCOMPARE(support::relativeDays(-1), u"1 day late"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void arabicBeginsItsLinesOnTheRight()
    {
        ui::useLanguage(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        WindowFixture window;
        window.openNew();
        QCOMPARE(window.window->menuBar()->actions().constFirst()->text().remove(u'&'), u"السجل"_s);
        const auto left = [&](const char* name) {
            return window.find<QWidget>(name)->mapTo(window.window.get(), QPoint()).x();
        };
        QTRY_VERIFY(left("cycle") > left("button-undo"));
        QCOMPARE(support::relativeDays(2), u"خلال يومين"_s);
    }

    void aLanguageWithoutTextsIsEnglishInDatesToo()
    {
        ui::useLanguage(u"eo"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(support::shortDate(QDate(2022, 1, 31)), u"31 Jan 2022"_s);
    }
};

DESK_TEST(LanguageTest)
#include "language_test.moc"
