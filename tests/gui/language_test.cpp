#include "core/sample/sample.h"
#include "tests/harness/test_main.h"

#include "core/procedure/effect.h"
#include "core/procedure/labels.h"
#include "core/procedure/requirement.h"
#include "core/support/text.h"
#include "tests/gui/window_fixture.h"
#include "ui/desk/language.h"
#include "ui/widgets/plain_text.h"
#include "ui/window/help_topics.h"
#include "ui/workstream/stream.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using gui::WindowFixture;

namespace {

/// Looks words of the tables up as the program does, and keeps those that have no Arabic.
class ArabicOf
{
public:
    explicit ArabicOf(const char* context)
        : m_context(context)
    {
        [[maybe_unused]] const bool isLoaded = m_arabic.load(u":/i18n/desk_ar.qm"_s);
    }

    void look(const char* text)
    {
        if (!text || !*text)
            return;
        const QString arabic = m_arabic.translate(m_context, text);
        if (std::ranges::none_of(arabic, [](QChar c) { return c.script() == QChar::Script_Arabic; }))
            missing << QString::fromUtf8(text);
    }

    QStringList missing;

private:
    const char* m_context;
    QTranslator m_arabic;
};

} // namespace

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

    void theSampleIsToldInEveryLanguage()
    {
        ui::useLanguage(u"ar"_s);
        const QTemporaryDir folder;
        const auto written = sample::writeSample(folder.filePath(u"sample.register"_s));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    }

    void aLatinNameStandsWhereAnArabicPageBegins()
    {
        ui::useLanguage(u"ar"_s);
        const std::unique_ptr<QLabel> label(ui::plainLabel(u"Coral Islands IGF"_s));
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    }

    void aRowHasRoomForALineOfEachScript()
    {
        ui::applyTheme(ui::ThemeChoice::Light);
        QListWidget list;
        list.addItems({u"Open call\nOpen to all"_s, u"Open call\nاجتماع افتراضي مفتوح"_s});
        QVERIFY(list.sizeHintForRow(1) >= list.sizeHintForRow(0));
    }

    void everyWordOfARecordIsArabic()
    {
        ArabicOf words("domain");
        for (const domain::Noun& noun : domain::nouns()) {
            words.look(noun.label);
            words.look(noun.plural);
            for (const domain::ElementKind& element : noun.elements)
                words.look(element.label);
            for (const domain::Field& field : noun.fields) {
                words.look(field.label);
                words.look(field.hint);
                for (const domain::Term& term :
                     field.choices ? field.choices->terms : std::span<const domain::Term>())
                    words.look(term.label);
            }
        }
        QVERIFY2(words.missing.isEmpty(), qPrintable(words.missing.join(u'\n')));
    }

    void everyWordOfARuleIsArabic()
    {
        ArabicOf words("procedure");
        for (const char* label : procedure::translatableLabels()) // all there are; a test of theirs says so
            words.look(label);
        for (const procedure::Requirement& requirement : procedure::requirements())
            words.look(requirement.label);
        for (const procedure::Effect& effect : procedure::effects())
            words.look(effect.label);
        for (const procedure::ParameterField& parameter : procedure::parameterFields())
            words.look(parameter.label);
        QVERIFY2(words.missing.isEmpty(), qPrintable(words.missing.join(u'\n')));
    }

    void everyWordOfATabIsArabic()
    {
        ArabicOf words("ui::Stream");
        for (const ui::Stream& stream : ui::streams()) {
            words.look(stream.title);
            words.look(stream.emptySentence);
            for (const ui::NewRecord& record : stream.newRecords) {
                words.look(record.label);
                words.look(record.command);
                words.look(record.heading);
            }
            for (const ui::RecordLayout& layout : stream.layouts) {
                words.look(layout.elementsTitle);
                for (const ui::RecordPageInfo& page : layout.pages) {
                    words.look(page.title);
                    words.look(page.emptySentence);
                }
            }
            for (const ui::Guide& guide : stream.guides) {
                for (const ui::GuideStep& step : guide.steps) {
                    words.look(step.title);
                    words.look(step.question);
                }
            }
        }
        QVERIFY2(words.missing.isEmpty(), qPrintable(words.missing.join(u'\n')));
    }

    void everyTopicOfTheHelpIsArabic()
    {
        ArabicOf words("ui::HelpTopic");
        for (const ui::HelpTopic& topic : ui::helpTopics()) {
            words.look(topic.title);
            words.look(topic.text);
        }
        QVERIFY2(words.missing.isEmpty(), qPrintable(words.missing.join(u'\n')));
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
